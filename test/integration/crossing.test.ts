import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../subgraphs/fixture/ask.ts';
import { sentToNodes } from '../system/metrics.ts';
import { registeredPlatforms } from '../system/platforms.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;
let byTier: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  // Without earlier answers, so that every request that is needed is made.
  system = await startSystem({ gateway: { SHUTONG_CACHE_BYTES: '0' } });
  byTier = await registeredPlatforms(system.graph);
});

afterAll(() => system?.stop());

interface Disputes {
  readonly disputes: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly mediator: { readonly code: string; readonly name: string };
        readonly request: {
          readonly id: string;
          readonly requesterNode: string;
          readonly requester: { readonly name: string };
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
  mediator { code name }
  request {
    id requesterNode
    requester { name }
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
  expect(nodes.some(({ request }) => request.usageRecords.totalCount > 0)).toBe(true);
  expect(nodes.some(({ id, request }) => ownerOf(id) !== ownerOf(request.id))).toBe(true);
  expect(nodes.some(({ request }) => request.requesterNode !== ownerOf(request.id))).toBe(true);

  // Level 1: the disputes of all. Level 2: requests and entries of their owners. Level 3: usage records of the requesters.
  const sent = (code: string) => (after.get(code) ?? 0) - (before.get(code) ?? 0);
  for (const code of [...(byTier.get('PROVINCIAL') ?? []), ...(byTier.get('DEPARTMENT') ?? [])]) {
    expect([code, sent(code)]).toEqual([code, 1 + Number(providers.has(code)) + Number(requesters.has(code))]);
  }
  // The centre also names what others refer to: mediators at level 2, platforms and organisations at level 3.
  expect(sent('100000')).toBeLessThanOrEqual(
    1 + Number(providers.has('100000')) + Number(requesters.has('100000')) + 2,
  );
});

test('what is read across nodes is what each node says of its own rows', async () => {
  const { data } = await system.ask<Disputes>(query);
  for (const { node } of data.disputes.edges.slice(0, 12)) {
    const { request, mediator } = node;
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
    const atCentre = await ask(
      system.registry,
      'query ($mediator: ID!, $owner: ID!) { mediator: platform(code: $mediator) { code name } owner: platform(code: $owner) { code name tier } }',
      { mediator: ownerOf(node.id), owner: ownerOf(request.entry.id) },
    );
    expect(atCentre.data).toEqual({ mediator, owner: request.entry.platform });
    const atRequester = await ask(
      system.endpoint(request.requesterNode),
      'query ($id: ID!) { usageRecords(first: 3, filter: { requests: [$id] }) { totalCount edges { node { id scenario } } } }',
      { id: request.id },
    );
    expect(atRequester.data).toEqual({ usageRecords: request.usageRecords });
  }
});
