import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestsOfPage } from '../portions/requests-of-page.ts';
import { ask } from '../system/ask.ts';
import { sentToNodes } from '../system/metrics.ts';
import { forgetful } from '../system/patience.ts';
import { registeredPlatforms } from '../system/platforms.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;
let byTier: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  system = await startSystem({ gateway: forgetful });
  byTier = await registeredPlatforms(system.graph);
});

afterAll(() => system?.stop());

interface Disputes {
  readonly disputes: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly request: {
          readonly id: string;
          readonly requesterNode: string;
          readonly usageRecords: { readonly totalCount: number; readonly edges: readonly { readonly node: object }[] };
          readonly entry: {
            readonly id: string;
            readonly name: string;
            readonly platform: { readonly code: string; readonly name: string; readonly tier: string };
          };
        };
      };
    }[];
  };
}

const query = `{ disputes(first: 200) { edges { node {
  id
  request {
    id requesterNode
    usageRecords(first: 3) { totalCount edges { node { id scenario } } }
    entry { id name platform { code name tier } }
  }
} } } }`;

const ownerOf = (id: string) => id.split(':')[1] ?? '';

test('one question goes from disputes to requests, entries, platforms and usage records, asking each node once a level', async () => {
  const before = await sentToNodes(system.url);
  const { data, errors } = await system.ask<Disputes>(query);
  const after = await sentToNodes(system.url);
  expect(errors).toEqual([]);

  const nodes = data.disputes.edges.map(({ node }) => node);
  const providers = new Set(nodes.map(({ request }) => ownerOf(request.id)));
  const requesters = new Set(nodes.map(({ request }) => request.requesterNode));
  expect(nodes.length).toBeGreaterThan(50);
  expect(new Set(nodes.map(({ request }) => request.entry.platform.tier)).size).toBeGreaterThan(1);
  expect(nodes.some(({ id, request }) => ownerOf(id) !== ownerOf(request.id))).toBe(true);
  expect(nodes.some(({ request }) => request.requesterNode !== ownerOf(request.id))).toBe(true);

  const firstLevel = requestsOfPage(await cursorsAtNodes('disputes(first: 200)'), 200);
  // Level 1: the disputes of all, in portions. Level 2: requests and their entries, at the owners. Level 3: usage records at the requesters,
  // and the names of platforms at the centre.
  for (const code of [...byTier.values()].flat()) {
    const sent = (after.get(code) ?? 0) - (before.get(code) ?? 0);
    const levels = [true, providers.has(code), requesters.has(code), code === '100000'];
    expect([code, sent]).toEqual([code, levels.filter(Boolean).length - 1 + (firstLevel.get(code) ?? 0)]);
  }
});

test('requests are joined with the usage records that their requesters keep, asking each node once a level', async () => {
  const before = await sentToNodes(system.url);
  const { data, errors } = await system.ask<{
    sharingRequests: {
      edges: { node: { id: string; requesterNode: string; usageRecords: { edges: { node: { id: string } }[] } } }[];
    };
  }>(`{ sharingRequests(first: 200, filter: { states: [ACTIVE, ENDED, DISPOSED] }) {
    edges { node { id requesterNode usageRecords(first: 3) { edges { node { id } } } } }
  } }`);
  const after = await sentToNodes(system.url);
  expect(errors).toEqual([]);
  const requests = data.sharingRequests.edges.map(({ node }) => node);
  const records = requests.flatMap((request) =>
    request.usageRecords.edges.map(({ node }) => ({ request, id: node.id })),
  );
  expect(records.length).toBeGreaterThan(50);
  for (const { request, id } of records) expect(ownerOf(id)).toBe(request.requesterNode);
  expect(records.some(({ request, id }) => ownerOf(request.id) !== ownerOf(id))).toBe(true);
  const requesters = new Set(requests.map(({ requesterNode }) => requesterNode));
  const field = 'sharingRequests(first: 200, filter: { states: [ACTIVE, ENDED, DISPOSED] })';
  const firstLevel = requestsOfPage(await cursorsAtNodes(field), 200);
  for (const code of [...byTier.values()].flat()) {
    const levels = 1 + Number(requesters.has(code));
    const sent = (after.get(code) ?? 0) - (before.get(code) ?? 0);
    expect([code, sent]).toEqual([code, levels - 1 + (firstLevel.get(code) ?? 0)]);
  }
});

/** By node, the cursors of its own rows, as it gives them itself. */
async function cursorsAtNodes(field: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const codes = [...byTier.values()].flat().sort();
  const cursors = new Map<string, readonly string[]>();
  for (const code of codes) {
    const { data, errors } = await ask<{ rows: { edges: { cursor: string }[] } }>(
      system.endpoint(code),
      `{ rows: ${field} { edges { cursor } } }`,
    );
    expect(errors).toEqual([]);
    cursors.set(
      code,
      data.rows.edges.map(({ cursor }) => cursor),
    );
  }
  return cursors;
}

test('what is read across nodes is what each node says of its own rows', async () => {
  const { data } = await system.ask<Disputes>(query);
  for (const { node } of data.disputes.edges.slice(0, 12)) {
    const { request } = node;
    const atOwner = await ask(
      system.endpoint(ownerOf(request.id)),
      'query ($id: ID!) { sharingRequest(id: $id) { id requesterNode entry { id name } } }',
      { id: request.id },
    );
    expect(atOwner.data).toEqual({
      sharingRequest: {
        id: request.id,
        requesterNode: request.requesterNode,
        entry: { id: request.entry.id, name: request.entry.name },
      },
    });
    const atCentre = await ask(system.registry, 'query ($code: ID!) { platform(code: $code) { code name tier } }', {
      code: ownerOf(request.entry.id),
    });
    expect(atCentre.data).toEqual({ platform: request.entry.platform });
    const atRequester = await ask(
      system.endpoint(request.requesterNode),
      'query ($id: ID!) { usageRecords(first: 3, filter: { requests: [$id] }) { totalCount edges { node { id scenario } } } }',
      { id: request.id },
    );
    expect(atRequester.data).toEqual({ usageRecords: request.usageRecords });
  }
});
