import { z } from 'zod';
import { askGraph } from '../../cli/graph/ask.ts';
import { startLoadGenerator } from '../load/load-generator.ts';
import { BenchGroup } from '../process/bench-group.ts';
import { readCpuTime } from '../process/cpu-time.ts';

const rounds = 5;
const requests = 200;
/** Steps of a walk to the end of page 999; the last entry of it is where page 1,000 begins. */
const step = 90;
const steps = (999 * 20) / step;
const orders = ['UPDATED_AT_DESC', 'NAME_ASC'];

/** CPU in milliseconds per request. */
export interface PageCost {
  readonly latencies: readonly number[];
  readonly gateway: number;
  readonly nodes: number;
}

export interface DeepRound {
  readonly first: PageCost;
  readonly deep: PageCost;
}

export interface DeepMeasurement {
  readonly rounds: readonly DeepRound[];
  readonly faults: readonly string[];
  /** SHA-256 of the pages. */
  readonly data: { readonly first: string; readonly deep: string };
}

const query = `query Page($orderBy: CatalogEntryOrder!, $after: String) {
  catalogEntries(first: 20, orderBy: $orderBy, after: $after) {
    totalCount complete
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id name code state sharingClass updatedAt } }
  }
}`;

export async function measureDeep(logs: string): Promise<DeepMeasurement> {
  const group = new BenchGroup(logs);
  const load = startLoadGenerator();
  try {
    const nodes = await group.begin('nodes', 'bench/deep-nodes.js', { SHUTONG_GATEWAY_KEYS: group.gatewayKeys });
    const gateway = await group.beginGateway('gateway', nodes.url);
    const url = `${gateway.url}/graphql`;
    const first = orders.map((orderBy) => ({ orderBy, after: null }));
    const deep = await Promise.all(orders.map(async (orderBy) => ({ orderBy, after: await walk(url, orderBy) })));
    const faults = new Set<string>();
    const data = { first: '', deep: '' };
    const ask = async (page: 'first' | 'deep'): Promise<PageCost> => {
      const variables = page === 'first' ? first : deep;
      const before = { gateway: readCpuTime(gateway.pid), nodes: readCpuTime(nodes.pid) };
      // One at a time: the latency is that of a request, not of a queue.
      const result = await load.run({ url, query, variables, requests, concurrency: 1 });
      for (const fault of result.faults) faults.add(fault);
      data[page] = result.fingerprint;
      return {
        latencies: result.latencies,
        gateway: ((readCpuTime(gateway.pid) - before.gateway) * 1000) / requests,
        nodes: ((readCpuTime(nodes.pid) - before.nodes) * 1000) / requests,
      };
    };
    for (let warmUp = 0; warmUp < 2; warmUp += 1) {
      await ask('first');
      await ask('deep');
    }
    const measured: DeepRound[] = [];
    for (let round = 0; round < rounds; round += 1)
      measured.push({ first: await ask('first'), deep: await ask('deep') });
    return { rounds: measured, faults: [...faults], data };
  } finally {
    await group.stop();
    load.stop();
  }
}

const stepped = z.object({ catalogEntries: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) });

/** The cursor at the end of page 999. */
async function walk(url: string, orderBy: string): Promise<string> {
  const next = `query Step($orderBy: CatalogEntryOrder!, $after: String) {
    catalogEntries(first: ${step}, orderBy: $orderBy, after: $after) { pageInfo { endCursor } }
  }`;
  let after: string | null = null;
  for (let taken = 0; taken < steps; taken += 1) {
    const page: z.infer<typeof stepped> = await askGraph(url, next, { orderBy, after }, stepped, 10_000);
    after = page.catalogEntries.pageInfo.endCursor;
  }
  return after ?? '';
}
