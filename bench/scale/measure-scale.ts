import { setTimeout as delay } from 'node:timers/promises';
import { rowId } from '../cost/world.ts';
import { type LoadGenerator, startLoadGenerator } from '../load/load-generator.ts';
import type { LoadResult } from '../load/run-load.ts';
import { BenchGroup } from '../process/bench-group.ts';
import type { BenchProcess } from '../process/bench-process.ts';
import { readCpuTime } from '../process/cpu-time.ts';
import { readMemory } from '../process/memory.ts';

export interface ScaleMeasurement {
  readonly nodes: number;
  /** Seconds from its start to where it says that it is ready. */
  readonly ready: number;
  /** Milliseconds for operations that it has not seen, and for the same ones again. */
  readonly unseen: readonly number[];
  readonly seen: readonly number[];
  /** CPU milliseconds of a routed read. */
  readonly read: number;
  /** Resident bytes: with the directory read, and after each node was asked. */
  readonly idle: number;
  readonly asked: number;
  readonly faults: readonly string[];
  readonly data: string;
}

const read = 'query Entry($id: ID!) { catalogEntry(id: $id) { id name code state sharingClass updatedAt } }';
const reads = 1000;

/** A gateway with so many nodes in its directory, before one node that answers for all. */
export async function measureScale(logs: string, counts: readonly number[]): Promise<readonly ScaleMeasurement[]> {
  const group = new BenchGroup(logs);
  const load = startLoadGenerator();
  try {
    const node = await group.begin('node', 'bench/node.js', { SHUTONG_GATEWAY_KEYS: group.gatewayKeys });
    const measured: ScaleMeasurement[] = [];
    for (const count of counts) measured.push(await measureCount(count, { group, load, node }));
    return measured;
  } finally {
    await group.stop();
    load.stop();
  }
}

interface ScaleTools {
  readonly group: BenchGroup;
  readonly load: LoadGenerator;
  readonly node: BenchProcess;
}

async function measureCount(nodes: number, { group, load, node }: ScaleTools): Promise<ScaleMeasurement> {
  const registry = await group.begin(`directory-${nodes}`, 'bench/directory.js', {
    SHUTONG_BENCH_NODE: node.url,
    SHUTONG_BENCH_NODES: String(nodes),
  });
  const began = performance.now();
  const gateway = await group.beginGatewayAlone(`gateway-${nodes}`, {
    SHUTONG_REGISTRY: registry.url,
    // One node answers for thousands: it is the bottleneck, and not what is measured.
    SHUTONG_NODE_TIMEOUT_MS: '60000',
    SHUTONG_DEADLINE_MS: '60000',
  });
  const ready = (performance.now() - began) / 1000;
  const results: LoadResult[] = [];
  const ask = async (query: string, requests: number): Promise<LoadResult> => {
    const variables = [{ id: rowId('cat', 7) }];
    const result = await load.run({ url: `${gateway.url}/graphql`, query, variables, requests, concurrency: 1 });
    results.push(result);
    return result;
  };
  await ask(read, reads);
  const idle = await settledMemory(gateway);
  const unseen: number[] = [];
  const seen: number[] = [];
  for (const query of newOperations()) {
    unseen.push(...(await ask(query, 1)).latencies);
    seen.push(...(await ask(query, 1)).latencies);
  }
  const before = readCpuTime(gateway.pid);
  const { fingerprint } = await ask(read, reads);
  const cpu = ((readCpuTime(gateway.pid) - before) * 1000) / reads;
  for (let time = 0; time < 3; time += 1) {
    await ask('{ catalogEntries(first: 1, search: "none of them") { totalCount } }', 1);
  }
  const asked = await settledMemory(gateway);
  await Promise.all([gateway.stop(), registry.stop()]);
  const faults = [...new Set(results.flatMap((result) => result.faults))];
  return { nodes, ready, unseen, seen, read: cpu, idle, asked, faults, data: fingerprint };
}

/** Operations of several hops that differ by a name alone, each of which has to be planned. */
const newOperations = (): readonly string[] =>
  Array.from(
    { length: 40 },
    (_, index) => `query New($id: ID!) {
      name${index}: catalogEntry(id: $id) { id name platform { code name } provider { code name } items { name code } }
    }`,
  );

/** After its garbage has had time to be collected. */
async function settledMemory({ pid }: BenchProcess): Promise<number> {
  await delay(2000);
  return readMemory(pid).rss;
}
