import { formatTable } from '../../cli/text/table.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { ProcessMemory, StartMeasurement } from './measure-start.ts';

/** Seconds from `npm start` to the first answer, everything installed, built and seeded. */
const longestStart = 10;
const megabyte = 1024 * 1024;
/** All processes together, in bytes. */
const mostMemory = 1024 * megabyte;

export const describeTimes = (label: string, { times }: StartMeasurement): string =>
  `${label}: first answer after ${times.first.toFixed(2)} s, from all ${times.platforms} platforms after ${times.complete.toFixed(2)} s`;

/** What each process holds. */
export function describeMemory({ memory }: StartMeasurement): string {
  const rows = memory.map(({ command, memory: { rss, pss } }) => [shortened(command), megabytes(rss), megabytes(pss)]);
  const total = ['together', megabytes(sumOf(memory, 'rss')), megabytes(sumOf(memory, 'pss'))];
  return formatTable(['process', 'RSS, MB', 'PSS, MB'], [...rows, total]);
}

/** Judged by the slowest of the warm starts and the largest of the memories, pages that processes share counted in each. */
export function judgeStart(warm: readonly StartMeasurement[]): readonly Verdict[] {
  const slowest = Math.max(...warm.map(({ times }) => times.complete));
  const largest = Math.max(...warm.map(({ memory }) => sumOf(memory, 'rss')));
  const faults = [...new Set(warm.flatMap((one) => one.faults))];
  return [
    {
      claim: `a warm npm start answers for every platform within ${longestStart} s`,
      holds: slowest < longestStart,
      found: `${slowest.toFixed(2)} s`,
    },
    {
      claim: `all its processes stay under ${mostMemory / megabyte} MB together`,
      holds: largest < mostMemory,
      found: `${megabytes(largest)} MB resident`,
    },
    { claim: 'varied queries are answered without errors', holds: faults.length === 0, found: faults.join('\n') },
  ];
}

const sumOf = (memory: readonly ProcessMemory[], kind: 'rss' | 'pss'): number =>
  memory.reduce((sum, one) => sum + one.memory[kind], 0);

const megabytes = (bytes: number): string => (bytes / megabyte).toFixed(0);

/** The program that runs: the last words of its command, paths with one folder. */
const shortened = (command: string): string =>
  command
    .split(' ')
    .slice(-2)
    .map((word) => word.split('/').slice(-2).join('/'))
    .join(' ');
