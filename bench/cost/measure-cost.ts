import { startLoadGenerator } from '../load/load-generator.ts';
import { BenchGroup } from '../process/bench-group.ts';
import type { BenchProcess } from '../process/bench-process.ts';
import { type Comparison, compare } from './compare.ts';
import { fanOutOperation } from './fan-out-operation.ts';
import type { Operation } from './operation.ts';
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
  /** Ours beside a hand-written fan-out, each in front of the same platforms. */
  readonly fanOut: readonly Comparison[];
}

/** What a request costs the gateway in CPU time, measured beside what else could be done. Leaves no process behind. */
export async function measureCost({ logs, sampleData }: CostFolders): Promise<Costs> {
  const group = new BenchGroup(logs);
  const load = startLoadGenerator();
  const compareAll = async (operations: readonly Operation[], ours: BenchProcess, other: BenchProcess) => {
    const comparisons: Comparison[] = [];
    for (const operation of operations) comparisons.push(await compare(operation, { load, ours, other, rounds }));
    await group.stop();
    return comparisons;
  };
  try {
    const node = await group.begin('node', 'bench/node.js', { SHUTONG_GATEWAY_KEYS: group.gatewayKeys });
    const ours = await group.beginGateway('ours', node.url);
    const stockGateway = await group.begin('stock', 'bench/stock-gateway.js', { SHUTONG_BENCH_NODE: node.url });
    const stock = await compareAll(singleNodeOperations, ours, stockGateway);

    const registry = await group.beginSample('platforms', sampleData, {});
    const oursOverAll = await group.beginGateway('ours-over-all', registry);
    const handWritten = await group.begin('hand-written', 'bench/hand-written.js', { SHUTONG_REGISTRY: registry });
    return { stock, fanOut: await compareAll([fanOutOperation], oursOverAll, handWritten) };
  } finally {
    await group.stop();
    load.stop();
  }
}
