import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { type RunningGateway, startGateway } from '../../gateway/server.ts';
import { ask, codesOf } from '../../subgraphs/fixture/ask.ts';
import { auditor } from '../../subgraphs/fixture/callers.ts';
import { catalogEntryRow, platformRow } from '../../subgraphs/fixture/rows.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';
import { submissionFor, submit } from '../system/submission.ts';

const states = {
  '100000': 'LIVE',
  '310000': 'LIVE',
  '320000': 'LIVE',
  '330000': 'DRAINING',
  '340000': 'SUSPENDED',
  '350000': 'SHADOW',
} as const;
const codes = Object.keys(states);
const entries = (code: string) => ({
  collection: catalogEntries,
  rows: [1, 2].map((number) => catalogEntryRow({ id: `cat:${code}:${number}` })),
});

/** Stands in front of a node, and can have it hold less than it promised. */
interface Version {
  lacks: string | undefined;
  /** Operations that were let through. */
  asked: number;
}
const version: Version = { lacks: undefined, asked: 0 };

let host: StartedHost;
let centre: StartedHost;
let front: Server;
let gateway: RunningGateway;
let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-kept-out-'));
  const options = { gatewayKeys: gatewayPublicKeyFile(data), caller: auditor };
  host = await startHost({
    ...options,
    platforms: codes.filter((code) => code !== '100000').map((code) => ({ code, rows: [entries(code)] })),
  });
  front = await startFront(host.endpoint('320000'));
  const frontUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}/`;
  const registry = {
    collection: platforms,
    rows: Object.entries(states).map(([id, state]) =>
      platformRow({
        id,
        state,
        tier: id === '100000' ? 'NATIONAL' : 'PROVINCIAL',
        endpoint: id === '320000' ? frontUrl : id === '100000' ? null : host.endpoint(id),
      }),
    ),
  };
  centre = await startHost({ ...options, platforms: [{ code: '100000', rows: [registry, entries('100000')] }] });
  await centre.announce();
  gateway = await startGateway(
    gatewayConfiguration({
      SHUTONG_REGISTRY: centre.endpoint('100000'),
      SHUTONG_DATA: data,
      SHUTONG_DIRECTORY_POLL_MS: '50',
    }),
  );
});
afterAll(async () => {
  await gateway?.stop();
  front?.close();
  await Promise.all([host?.stop(), centre?.stop()]);
  await rm(data, { recursive: true, force: true });
});

async function startFront(endpoint: string): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      const forSchema = body.includes('_service');
      if (!forSchema) version.asked += 1;
      const refuses = !forSchema && version.lacks !== undefined && body.includes('publishedAt');
      const answer = refuses
        ? '{"errors":[{"message":"Cannot query field","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}'
        : await (
            await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
          ).text();
      response.writeHead(refuses ? 400 : 200, { 'content-type': 'application/json' });
      response.end(
        forSchema && version.lacks !== undefined ? answer.replace(version.lacks, `un${version.lacks}`) : answer,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface Facets {
  readonly catalogFacets: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly sources: readonly { platform: string; status: string; problem: string | null; problemZh: string | null }[];
  };
}
const facets = () =>
  ask<Facets>(
    `${gateway.url}/graphql`,
    '{ catalogFacets { totalCount complete sources { platform status problem problemZh } } }',
  );
const statusOf = async (code: string) =>
  (await facets()).data.catalogFacets.sources.find(({ platform }) => platform === code)?.status;

describe('a node whose schema lacks what a contract promises', () => {
  test('is found out by an operation it does not know, not asked again, and named with what is missing', async () => {
    await expect.poll(() => statusOf('320000'), { timeout: 30_000 }).toBe('OK');
    version.lacks = 'publishedAt: DateTime';
    await ask(`${gateway.url}/graphql`, '{ catalogEntries(first: 9) { edges { node { publishedAt } } } }');
    await expect.poll(() => statusOf('320000'), { timeout: 30_000 }).toBe('SCHEMA_MISMATCH');
    const { asked } = version;
    const { data: answer, errors } = await facets();
    expect(version.asked).toBe(asked);
    expect(answer.catalogFacets).toMatchObject({ totalCount: 6, complete: false });
    const source = answer.catalogFacets.sources.find(({ platform }) => platform === '320000');
    expect(source?.problem).toContain('contract provision promises (no CatalogEntry.publishedAt)');
    expect(source?.problemZh).toContain('缺少 CatalogEntry.publishedAt');
    expect(errors.map(({ extensions }) => `${extensions?.['code']} ${extensions?.['node']}`)).toContain(
      'SCHEMA_MISMATCH 320000',
    );
    const row = await ask(`${gateway.url}/graphql`, '{ catalogEntry(id: "cat:320000:1") { name } }');
    expect([row.data, codesOf(row)]).toEqual([{ catalogEntry: null }, ['SCHEMA_MISMATCH']]);
  });

  test('is asked for the contracts that it keeps', async () => {
    const { data: answer } = await ask<{ disputes: { sources: { platform: string; status: string }[] } }>(
      `${gateway.url}/graphql`,
      '{ disputes { sources { platform status } } }',
    );
    expect(answer.disputes.sources).toContainEqual({ platform: '320000', status: 'OK' });
  });

  test('comes back by itself when it is mended', async () => {
    version.lacks = undefined;
    await expect.poll(() => statusOf('320000'), { timeout: 30_000 }).toBe('OK');
  });
});

describe('the state of a node', () => {
  test('DRAINING: it is read, and takes nothing new', async () => {
    expect(await statusOf('330000')).toBe('OK');
    const input = submissionFor({ id: 'cat:330000:1', sharingMode: 'API', items: [{ name: '名称' }] }, 'draining-1');
    const answer = await submit(`${gateway.url}/graphql`, input);
    expect([answer.data, codesOf(answer)]).toEqual([{ submitSharingRequest: null }, ['NODE_DRAINING']]);
    expect(answer.errors[0]?.extensions?.['messageZh']).toContain('正在退出');
  });

  test('SUSPENDED: it is not asked, and named with the reason', async () => {
    const { data: answer, errors } = await facets();
    expect(answer.catalogFacets.sources.find(({ platform }) => platform === '340000')).toMatchObject({
      status: 'REFUSED',
      problem: '340000 is suspended by the authority, and is not asked.',
    });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['NODE_SUSPENDED']);
  });

  test('SHADOW: it is not there for others', async () => {
    expect(await statusOf('350000')).toBeUndefined();
    const row = await ask(`${gateway.url}/graphql`, '{ catalogEntry(id: "cat:350000:1") { name } }');
    expect(codesOf(row)).toEqual(['UNKNOWN_NODE']);
  });
});
