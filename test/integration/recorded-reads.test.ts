import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, askSystemIn } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { makeGatewayKey } from '../system/gateway-key.ts';
import { copySample } from '../system/sample-data.ts';

let data: string;
let host: Child;
const start = async () => {
  host = await startChild('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: '310000' });
};
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-recorded-'));
  await copySample(data);
  await makeGatewayKey(data);
  askSystemIn(data);
  await start();
});
afterEach(async () => {
  await host.kill();
  await rm(data, { recursive: true, force: true });
});

const endpoint = () => `${host.url}/nodes/310000/graphql`;

/** Some entries with personal information, as somebody of another platform reads them; their ids. */
async function readSome(skip: number): Promise<readonly string[]> {
  const { data: found, errors } = await ask<{
    readonly catalogEntries: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  }>(
    endpoint(),
    'query { catalogEntries(first: 60, orderBy: ID_ASC, filter: { personalInformation: true }) { edges { node { id } } } }',
    {},
    { role: 'ANALYST', node: '650000' },
  );
  expect(errors).toEqual([]);
  const ids = found.catalogEntries.edges.map(({ node }) => node.id).slice(skip, skip + 10);
  expect(ids).toHaveLength(10);
  for (const id of ids) {
    const query = `{ catalogEntry(id: "${id}") { items { name } } }`;
    const answer = await ask<{ readonly catalogEntry: object }>(
      endpoint(),
      query,
      {},
      { role: 'ANALYST', node: '650000' },
    );
    expect(answer.data.catalogEntry).not.toBeNull();
  }
  return ids;
}

async function recorded(): Promise<readonly string[]> {
  const { data: log } = await ask<{
    readonly personalDataReads: { readonly edges: readonly { readonly node: { readonly row: string } }[] };
  }>(
    endpoint(),
    '{ personalDataReads(first: 200) { edges { node { row } } } }',
    {},
    { role: 'AUDITOR', node: '310000' },
  );
  return log.personalDataReads.edges.map(({ node }) => node.row).sort();
}

test('a killed host keeps what was recorded, loses at most the reads of its last second, and goes on', async () => {
  const first = await readSome(0);
  await expect.poll(recorded, { timeout: 20_000 }).toEqual(first);
  const last = await readSome(10);
  await host.kill();
  await start();
  const kept = await recorded();
  expect(kept.filter((row) => first.includes(row))).toEqual(first);
  expect(kept.filter((row) => !first.includes(row) && !last.includes(row))).toEqual([]);
  const next = await readSome(20);
  await expect.poll(recorded, { timeout: 20_000 }).toEqual([...kept, ...next].sort());
});

test('a host that is stopped records everything first', async () => {
  const read = await readSome(0);
  expect(await host.stop()).toBe(0);
  await start();
  expect(await recorded()).toEqual(read);
});
