import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGraph } from '../../cli/graph/ask.ts';
import { startLoadGenerator } from '../load/load-generator.ts';
import { type BenchLaunch, type BenchProcess, startProcess } from '../process/bench-process.ts';
import { findFreePort } from '../process/free-port.ts';
import { type Comparison, compare } from './compare.ts';
import { fanOutOperation } from './fan-out-operation.ts';
import { singleNodeOperations } from './single-node-operations.ts';

const rounds = 5;

export interface CostFolders {
  readonly logs: string;
  /** Stores of the sample platforms; seeded when they are empty. */
  readonly sampleData: string;
}

export interface Costs {
  /** Ours beside the stock gateway, each in front of the same one node. */
  readonly stock: readonly Comparison[];
  /** Ours beside a hand-written fan-out, each in front of all sample platforms. */
  readonly fanOut: readonly Comparison[];
}

/** What a request costs the gateway in CPU time, measured beside what else could be done. Leaves no process behind. */
export async function measureCost({ logs, sampleData }: CostFolders): Promise<Costs> {
  const started: BenchProcess[] = [];
  const begin = async (name: string, script: string, environment: BenchLaunch['environment']) => {
    const process = await startProcess({ name, script, environment, logFolder: logs });
    started.push(process);
    return process;
  };
  const beginOurs = async (name: string, registry: string) => {
    const ours = await begin(name, 'gateway/main.js', { PORT: '0', SHUTONG_REGISTRY: registry });
    await untilComplete(ours);
    return ours;
  };
  const load = startLoadGenerator();
  const stopAll = async () => {
    await Promise.all(started.splice(0).map((process) => process.stop()));
  };
  const compareAll = async (
    operations: readonly (typeof fanOutOperation)[],
    ours: BenchProcess,
    other: BenchProcess,
  ) => {
    const comparisons: Comparison[] = [];
    for (const operation of operations) comparisons.push(await compare(operation, { load, ours, other, rounds }));
    await stopAll();
    return comparisons;
  };
  try {
    const node = await begin('node', 'bench/node.js', {});
    const ours = await beginOurs('ours', node.url);
    const stockGateway = await begin('stock', 'bench/stock-gateway.js', { SHUTONG_BENCH_NODE: node.url });
    const stock = await compareAll(singleNodeOperations, ours, stockGateway);

    const port = String(await findFreePort());
    const registry = `http://127.0.0.1:${port}/nodes/100000/graphql`;
    const sample = { PORT: port, SHUTONG_REGISTRY: registry, SHUTONG_DATA: sampleData, SHUTONG_SAMPLE: 'on' };
    await begin('platforms', 'subgraphs/main.js', sample);
    const oursOverAll = await beginOurs('ours-over-all', registry);
    const handWritten = await begin('hand-written', 'bench/hand-written.js', { SHUTONG_REGISTRY: registry });
    return { stock, fanOut: await compareAll([fanOutOperation], oursOverAll, handWritten) };
  } finally {
    await stopAll();
    load.stop();
  }
}

const everyPlatform = z.object({ catalogEntries: z.object({ complete: z.literal(true) }) });

/** Nodes announce themselves after they have started, and the gateway has to have heard of all of them. */
async function untilComplete(gateway: BenchProcess): Promise<void> {
  const giveUp = performance.now() + 20_000;
  for (;;) {
    try {
      await askGraph(`${gateway.url}/graphql`, '{ catalogEntries(first: 1) { complete } }', {}, everyPlatform, 5000);
      return;
    } catch (error) {
      if (performance.now() > giveUp) throw error;
      await delay(100);
    }
  }
}
