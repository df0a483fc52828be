import Fastify from 'fastify';
import { Pool } from 'undici';
import { readNodeDirectory } from '../cli/graph/node-directory.ts';
import { fanOutTier } from './cost/fan-out-operation.ts';
import { type EntryPage, mergePages } from './cost/merge-pages.ts';

const pageSize = 20;

/**
 * Entry point of what the fan-out is measured against: the least that somebody would write by hand for one operation.
 * It passes the request on to the platforms concerned and merges the pages; it knows no GraphQL.
 */
async function main(): Promise<void> {
  const registry = process.env['SHUTONG_REGISTRY'];
  if (registry === undefined) throw new Error('SHUTONG_REGISTRY has to name the registry');
  const nodes = await readNodeDirectory(registry, 5000);
  const pools = new Map<string, Pool>();
  const targets = nodes.flatMap(({ endpoint, group }) => {
    if (endpoint === null || group !== fanOutTier) return [];
    const { origin, pathname } = new URL(endpoint);
    const pool = pools.get(origin) ?? new Pool(origin, { connections: 32 });
    pools.set(origin, pool);
    return [{ pool, pathname }];
  });
  const http = Fastify({ logger: false });
  http.post('/graphql', async (request) => {
    const body = JSON.stringify(request.body);
    const pages = await Promise.all(
      targets.map(async ({ pool, pathname }) => {
        const response = await pool.request({ method: 'POST', path: pathname, headers, body });
        const answer = (await response.body.json()) as { readonly data: { readonly catalogEntries: EntryPage } };
        return answer.data.catalogEntries;
      }),
    );
    return { data: { catalogEntries: mergePages(pages, pageSize) } };
  });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  process.on('SIGTERM', () => process.exit(0));
  process.send?.({ ready: true, url });
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

await main();
