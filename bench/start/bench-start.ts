import type { Bench } from '../run/bench.ts';
import { describeMemory, describeTimes, judgeStart } from './describe-start.ts';
import { measureStart } from './measure-start.ts';

/** Time to the first answer, cold and warm, and the memory of all processes. */
export const benchStart: Bench = async (folders) => {
  const cold = await measureStart(folders);
  const warm = [await measureStart(folders), await measureStart(folders)];
  const lines = [
    describeTimes('cold start, seeding included', cold),
    ...warm.map((one) => describeTimes('warm start', one)),
    ...warm.slice(-1).map((last) => `\nMemory after varied queries\n${describeMemory(last)}`),
  ];
  return { text: lines.join('\n'), verdicts: judgeStart(warm) };
};
