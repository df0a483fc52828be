import type { LoadGenerator } from '../load/load-generator.ts';
import type { LoadResult } from '../load/run-load.ts';
import type { BenchProcess } from '../process/bench-process.ts';
import { readCpuTime } from '../process/cpu-time.ts';
import type { Operation } from './operation.ts';

/** Rounds that are not counted: code that has run a few thousand times runs at its final speed. */
const warmUpRounds = 3;

/** What two servers cost for the same operation. CPU is in milliseconds per request, one value for each round. */
export interface Comparison {
  readonly operation: string;
  readonly limit: number | undefined;
  readonly ours: readonly number[];
  readonly other: readonly number[];
  readonly ourData: string;
  readonly otherData: string;
  readonly faults: readonly string[];
}

export interface ComparisonPlan {
  readonly load: LoadGenerator;
  readonly ours: BenchProcess;
  readonly other: BenchProcess;
  readonly rounds: number;
}

/** Asks both in turn, round by round, so that what slows the machine down for a while slows both. */
export async function compare(
  operation: Operation,
  { load, ours, other, rounds }: ComparisonPlan,
): Promise<Comparison> {
  const faults = new Set<string>();
  const data = new Map<BenchProcess, Set<string>>([
    [ours, new Set()],
    [other, new Set()],
  ]);
  const ask = async (server: BenchProcess): Promise<number> => {
    const { query, variables, requests, concurrency } = operation;
    const before = readCpuTime(server.pid);
    const result: LoadResult = await load.run({
      url: `${server.url}/graphql`,
      query,
      variables,
      requests,
      concurrency,
    });
    const seconds = readCpuTime(server.pid) - before;
    data.get(server)?.add(result.fingerprint);
    for (const fault of result.faults) faults.add(`${server.name}: ${fault}`);
    return (seconds * 1000) / requests;
  };
  for (let round = 0; round < warmUpRounds; round += 1) {
    await ask(ours);
    await ask(other);
  }
  const measured = { ours: [] as number[], other: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    measured.ours.push(await ask(ours));
    measured.other.push(await ask(other));
  }
  const dataOf = (server: BenchProcess) => [...(data.get(server) ?? [])].join(' and ');
  return {
    operation: operation.name,
    limit: operation.limit,
    ...measured,
    ourData: dataOf(ours),
    otherData: dataOf(other),
    faults: [...faults],
  };
}
