import { z } from 'zod';
import { sample } from '../../subgraphs/sample/index.ts';
import { fanOutOperation } from '../cost/fan-out-operation.ts';
import { type LoadGenerator, startLoadGenerator } from '../load/load-generator.ts';
import type { LoadResult } from '../load/run-load.ts';
import { BenchGroup } from '../process/bench-group.ts';
import type { BenchProcess } from '../process/bench-process.ts';
import { untilComplete } from '../process/until-complete.ts';
import type { BenchFolders } from '../run/bench.ts';

const hangingCode = '650000';
const rounds = 3;
/** For a hundredth of them to be more than one or two. */
const requests = 300;

export interface HangRound {
  readonly healthy: LoadResult;
  /** From the moment the node hangs until an answer no longer waits for it. */
  readonly opening: LoadResult;
  readonly hanging: LoadResult;
  /** What was wrong with the answers, beyond the one node that is missing. */
  readonly faults: readonly string[];
}

/** Healthy and hanging in turn, so that what slows the machine down for a while slows both. */
export async function measureHang({ data, logs }: BenchFolders): Promise<readonly HangRound[]> {
  const group = new BenchGroup(logs);
  const load = startLoadGenerator();
  try {
    const others = sample.platforms.map(({ id }) => id).filter((id) => id !== hangingCode);
    const registry = await group.beginSample('platforms', data, { SHUTONG_NODES: others.join(',') });
    const hanging = await group.beginSampleHost('hanging', data, {
      SHUTONG_REGISTRY: registry,
      SHUTONG_NODES: hangingCode,
    });
    const gateway = await group.beginGateway('gateway', registry);
    await ask(load, gateway, requests / 2);
    const measured: HangRound[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await measureRound(load, gateway, hanging));
    return measured;
  } finally {
    await group.stop();
    load.stop();
  }
}

async function measureRound(load: LoadGenerator, gateway: BenchProcess, node: BenchProcess): Promise<HangRound> {
  await untilComplete(gateway);
  const healthy = await ask(load, gateway, requests);
  process.kill(node.pid, 'SIGSTOP');
  try {
    const opening = await askUntilOpen(load, gateway);
    const hanging = await ask(load, gateway, requests);
    const faults = [...healthy.faults, ...(await missingOthers(gateway))];
    return { healthy, opening, hanging, faults };
  } finally {
    process.kill(node.pid, 'SIGCONT');
  }
}

const ask = (load: LoadGenerator, { url }: BenchProcess, count: number): Promise<LoadResult> =>
  load.run({
    url: `${url}/graphql`,
    query: fanOutOperation.query,
    variables: fanOutOperation.variables,
    requests: count,
    concurrency: fanOutOperation.concurrency,
  });

/** Half of what a node may take by default: no answer that waits for a node that hangs is quicker. */
const waited = 1500;

async function askUntilOpen(load: LoadGenerator, gateway: BenchProcess): Promise<LoadResult> {
  let all: LoadResult | undefined;
  for (;;) {
    const { latencies, ...result } = await ask(load, gateway, 2);
    all = { ...result, latencies: [...(all?.latencies ?? []), ...latencies] };
    if (Math.max(...latencies) < waited) return all;
    if (all.latencies.length > 20) throw new Error('The breaker of a node that hangs does not open');
  }
}

const told = z.object({
  data: z.object({
    catalogEntries: z.object({
      complete: z.boolean(),
      sources: z.array(z.object({ platform: z.string(), status: z.string() })),
    }),
  }),
});

async function missingOthers({ url }: BenchProcess): Promise<readonly string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: fanOutOperation.query, variables: fanOutOperation.variables[0] }),
  });
  const { complete, sources } = told.parse(await response.json()).data.catalogEntries;
  const missing = sources.filter(({ status }) => status !== 'OK').map(({ platform }) => platform);
  return complete || missing.join() !== hangingCode ? [`complete: ${complete}, missing: ${missing.join()}`] : [];
}
