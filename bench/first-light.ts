import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCosts, judgeCosts } from './cost/describe-costs.ts';
import { measureCost } from './cost/measure-cost.ts';
import { describeMemory, describeTimes, judgeStart } from './start/describe-start.ts';
import { measureStart } from './start/measure-start.ts';
import { describeVerdict, type Verdict } from './verdict/verdict.ts';

/** Entry point: `npm run bench:first-light`, or a part of it, `-- start` or `-- cost`. Exits with 1 when something does not hold. */
const parts = process.argv[2] === undefined ? ['start', 'cost'] : [process.argv[2]];
const folder = mkdtempSync(join(tmpdir(), 'shutong-bench-'));
const folders = { data: join(folder, 'data'), logs: join(folder, 'logs') };
mkdirSync(folders.logs);

const verdicts: Verdict[] = [];
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);

if (parts.includes('start')) {
  console.log(`\n${describeTimes('cold start, seeding included', await measureStart(folders))}`);
  const warm = [await measureStart(folders), await measureStart(folders)];
  for (const one of warm) console.log(describeTimes('warm start', one));
  const last = warm.at(-1);
  if (last !== undefined) console.log(`\nMemory after varied queries\n${describeMemory(last)}`);
  verdicts.push(...judgeStart(warm));
}
if (parts.includes('cost')) {
  const costs = await measureCost({ logs: folders.logs, sampleData: folders.data });
  console.log(`\nCPU per request beside a stock gateway, one node\n${describeCosts(costs.stock, 'stock')}`);
  console.log(`\nCPU per request beside a hand-written fan-out\n${describeCosts(costs.fanOut, 'hand-written')}`);
  verdicts.push(...judgeCosts(costs.stock, 'stock'), ...judgeCosts(costs.fanOut, 'hand-written'));
}

console.log(`\n${verdicts.map(describeVerdict).join('\n')}`);
if (verdicts.every(({ holds }) => holds)) rmSync(folder, { recursive: true });
else {
  console.log(`\nWhat the processes wrote is in ${folders.logs}`);
  process.exitCode = 1;
}
