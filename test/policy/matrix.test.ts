import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLFormattedError, type GraphQLSchema, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import { roles } from '../../schema/roles.ts';
import { ask as askAsPublic } from '../../subgraphs/fixture/ask.ts';
import { readRenderedPolicy } from '../../subgraphs/fixture/rendered-policy.ts';
import { effectOf, rulesFor } from '../../subgraphs/fixture/visible-to.ts';
import { type Caller, publicCaller } from '../../subgraphs/kit/caller.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { buildUnionSchema } from '../../subgraphs/kit/union-schema.ts';
import { national } from '../../subgraphs/national/tier.ts';
import { createHierarchy } from '../../subgraphs/policy/access/hierarchy.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';
import { everythingQuery, fieldsOf, leadsToRows, listOf } from './everything-query.ts';
import { nodes, offices, parents, rowsByType, seedOf } from './matrix-world.ts';

// The table as a reader finds it in docs/policy.md, held against what nodes and the gateway answer.
const policy = readRenderedPolicy();

let data: string;
let host: StartedHost;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let schema: GraphQLSchema;
let everything: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-matrix-'));
  host = await startHost({
    gatewayKeys: gatewayPublicKeyFile(data),
    environment: { hierarchy: createHierarchy(new Map(Object.entries(parents))) },
    platforms: nodes.map((code) => ({ code, rows: seedOf(code) })),
  });
  await host.announce();
  gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: host.endpoint('100000'), SHUTONG_DATA: data, SHUTONG_CACHE_BYTES: '0' }),
  );
  askSystemIn(data);
  schema = buildUnionSchema(national.contracts);
  everything = everythingQuery(schema);
});
afterAll(async () => {
  await gateway?.stop();
  await host?.stop();
  await rm(data, { recursive: true, force: true });
});

/** Where a caller may stand to rows: at a side's platform, above it, at another, nowhere. */
const places: readonly Pick<Caller, 'organisation' | 'node'>[] = [
  { organisation: null, node: null },
  { organisation: null, node: '100000' },
  { organisation: offices.shanghai, node: '310000' },
  { organisation: offices.xinjiang, node: '650000' },
  { organisation: null, node: '660000' },
];
const callers: readonly Caller[] = roles.flatMap((role) =>
  (role === 'PUBLIC' ? places.slice(0, 1) : places).map((place) => ({ ...publicCaller, ...place, role })),
);
const signedIn = ({ role, organisation, node }: Caller) => ({
  role,
  ...(organisation === null ? {} : { organisation }),
  ...(node === null ? {} : { node }),
});

type Answered = Readonly<
  Record<string, { readonly edges: readonly { readonly node: Record<string, unknown> }[] } | null>
>;

const askAs = (endpoint: string, caller: Caller) =>
  caller.role === 'PUBLIC'
    ? askAsPublic<Answered>(endpoint, everything)
    : ask<Answered>(endpoint, everything, {}, signedIn(caller));

/** One comparison for each row and field; returns how many there were. */
async function compare(endpoint: string, asked: readonly string[], caller: Caller, whole: Answered): Promise<number> {
  const answer = await askAs(endpoint, caller);
  const at = errorsByPath(answer.errors);
  const denied = caller.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  let cells = 0;
  for (const [type, list] of Object.entries(listOf)) {
    const grants = policy.types.get(type)?.grants.filter((grant) => grant.roles.includes(caller.role)) ?? [];
    if (grants.length === 0) {
      expect([list, answer.data[list], codesAt(at, [list])]).toEqual([list, null, [denied]]);
      continue;
    }
    const rows = asked.flatMap((owner) => (rowsByType(owner)[type] ?? []).map((row) => ({ owner, row: { ...row } })));
    const seen = rows.flatMap((row) => {
      const rules = rulesFor(policy, type, row, caller, parents);
      return rules.length === 0 ? [] : [{ id: String(row.row.id), rules }];
    });
    const edges = answer.data[list]?.edges ?? [];
    expect(edges.map(({ node }) => node['id'])).toEqual(seen.map(({ id }) => id).sort());
    for (const { id, rules } of seen) {
      const index = edges.findIndex(({ node }) => node['id'] === id);
      const original = whole[list]?.edges.find(({ node }) => node['id'] === id)?.node ?? {};
      for (const field of fieldsOf(schema, type)) {
        cells += 1;
        const effect = effectOf(policy, type, field.name, rules);
        const value = edges[index]?.node[field.name] ?? null;
        const path = [list, 'edges', index, 'node', field.name];
        const where = `${caller.role} ${caller.organisation} ${caller.node} ${id} ${field.name} ${effect}`;
        if (effect === 'DENY') expect([where, value, codesAt(at, path)]).toEqual([where, null, [denied]]);
        else if (effect === 'MASK') expectMasked(where, type, field.name, value, original[field.name], below(at, path));
        // What somebody may do differs from caller to caller: that is what it says.
        else if (field.name === 'actions') expect([where, codesAt(at, path)]).toEqual([where, []]);
        else if (!leadsToRows(field))
          expect([where, value, codesAt(at, path)]).toEqual([where, original[field.name], []]);
        else expectReference(where, getNamedType(field.type).name, caller, codesAt(at, path), denied);
      }
    }
  }
  return cells;
}

/** Reference and connection: open as far as the type that they lead to is. */
function expectReference(where: string, type: string, caller: Caller, codes: readonly unknown[], denied: string): void {
  const target = policy.types.get(type.replace(/Connection$/, ''));
  const closed = target !== undefined && !target.grants.some((grant) => grant.roles.includes(caller.role));
  expect([where, codes]).toEqual([where, closed ? [denied] : []]);
}

function expectMasked(
  where: string,
  type: string,
  field: string,
  value: unknown,
  original: unknown,
  codes: readonly unknown[],
): void {
  const mask = policy.types.get(type)?.fields.get(field)?.mask;
  switch (mask) {
    case undefined:
      expect([where, value, codes]).toEqual([where, null, original === null ? [] : ['MASKED']]);
      break;
    case 'NAME':
      expect([where, value]).toEqual([where, `${String(original).slice(0, 1)}**`]);
      break;
    case 'CONSENT':
    case 'ASSESSMENT': {
      const { by } = original as { readonly by: string };
      const conclusion = mask === 'ASSESSMENT' ? { conclusion: null } : {};
      expect([where, value]).toEqual([where, { ...(original as object), by: `${by.slice(0, 1)}**`, ...conclusion }]);
      break;
    }
    case 'ITEMS': {
      const items = original as readonly { readonly personalInformation: boolean }[];
      const masked = value as readonly Readonly<Record<string, unknown>>[];
      expect(masked).toHaveLength(items.length);
      masked.forEach((item, index) => {
        const hidden = item['code'] === null;
        expect([where, { ...item, code: null, length: null, maskingRule: null }]).toEqual([
          where,
          { ...items[index], code: null, length: null, maskingRule: null },
        ]);
        if (items[index]?.personalInformation === true) expect([where, hidden]).toEqual([where, true]);
      });
      break;
    }
    default:
      throw new Error(`docs/policy.md names the mask ${mask}, which the test does not know`);
  }
}

type ErrorsByPath = ReadonlyMap<string, readonly unknown[]>;

function errorsByPath(errors: readonly GraphQLFormattedError[]): ErrorsByPath {
  const at = new Map<string, unknown[]>();
  for (const { path = [], extensions } of errors) {
    expect(extensions, 'every denial says its rule and what to do next').toMatchObject({
      rule: expect.any(String),
      nextStep: expect.any(String),
      nextStepZh: expect.stringMatching(/\p{Script=Han}/u),
      messageZh: expect.stringMatching(/\p{Script=Han}/u),
    });
    const key = path.join('.');
    at.set(key, [...(at.get(key) ?? []), extensions?.['code']]);
  }
  return at;
}

const codesAt = (at: ErrorsByPath, path: readonly (string | number)[]): readonly unknown[] =>
  at.get(path.join('.')) ?? [];

const below = (at: ErrorsByPath, path: readonly (string | number)[]): readonly unknown[] =>
  [...at].flatMap(([key, codes]) => (key === path.join('.') || key.startsWith(`${path.join('.')}.`) ? codes : []));

const auditor: Caller = { ...publicCaller, role: 'AUDITOR' };

describe('every role, field and relation', () => {
  test.each(nodes)('asked of %s itself is allowed, masked or denied as the table says', async (node) => {
    const endpoint = host.endpoint(node);
    const whole = await askAs(endpoint, auditor);
    let cells = 0;
    for (const caller of callers) cells += await compare(endpoint, [node], caller, whole.data);
    expect(cells).toBeGreaterThan(5_000);
  });

  test('asked through the gateway is allowed, masked or denied as the table says', { timeout: 300_000 }, async () => {
    const graph = `${gateway.url}/graphql`;
    const query = everything;
    // Requests are more than a page holds: the gateway is asked of three platforms.
    const asked = ['310000', '310100', '660000'];
    everything = query.replaceAll('first: 200,', `first: 200, platforms: ${JSON.stringify(asked)},`);
    const whole = await askAs(graph, auditor);
    let cells = 0;
    for (const caller of callers) cells += await compare(graph, asked, caller, whole.data);
    everything = query;
    expect(cells).toBeGreaterThan(20_000);
  });
});

describe('through the gateway, what may not be read', () => {
  const graph = () => `${gateway.url}/graphql`;
  const codes = (errors: readonly GraphQLFormattedError[]) => errors.map(({ extensions }) => extensions?.['code']);

  test('is not read by an alias, a fragment or a reference from elsewhere', async () => {
    const { data: answer, errors } = await ask<{ disputes: unknown }>(
      graph(),
      `query { disputes(first: 1, orderBy: ID_ASC, platforms: ["310000"]) { edges { node { shown: outcome request { id other: legalBasis ...Case } } } } }
       fragment Case on SharingRequest { scenario consent: requesterHeadConsent { by } }`,
      {},
      { role: 'ANALYST' },
    );
    // The first request of 310000 is a draft: for an analyst nothing of it is there but the id that the dispute itself names.
    const hidden = { id: 'req:310000:001', other: null, scenario: null, consent: null };
    expect(answer.disputes).toEqual({ edges: [{ node: { shown: null, request: hidden } }] });
    expect(codes(errors)).toEqual(['FORBIDDEN']);
  });

  test('is not filtered, counted or grouped by, and the refusal is told once for all platforms', async () => {
    const { data: answer, errors } = await askAsPublic(
      graph(),
      `{ filtered: catalogEntries(filter: { grades: [CORE] }) { totalCount } personal: catalogFacets(filter: { personalInformation: true }) { totalCount }
         grouped: catalogFacets { totalCount grades { value count } } }`,
    );
    expect(answer).toMatchObject({
      filtered: null,
      personal: null,
      grouped: { totalCount: expect.any(Number), grades: null },
    });
    const told = errors.map(({ path, extensions }) => [
      path?.join('.'),
      extensions?.['code'],
      extensions?.['rule'],
      extensions?.['nodes'],
    ]);
    const terms = ['UNAUTHENTICATED', 'CatalogEntry.terms'];
    expect(told.sort()).toEqual([
      ['filtered', ...terms, undefined],
      ['grouped.grades', ...terms, [...nodes]],
      ['personal', ...terms, undefined],
    ]);
  });

  test('is looked up in vain: the answer for a row that is hidden is that for one that never was', async () => {
    const lookUp = (id: string) => askAsPublic(graph(), `{ catalogEntry(id: "${id}") { name items { name } } }`);
    const hidden = await lookUp('cat:310000:001');
    expect(hidden.data).toEqual({ catalogEntry: null });
    expect(hidden).toEqual(await lookUp('cat:310000:999'));
  });

  test('is not done either: a mutation for another organisation, or in another role', async () => {
    const input = {
      entryId: 'cat:310000:005',
      requester: offices.shanghai,
      requesterNode: '310000',
      legalBasis: ' ',
      scenario: ' ',
      scope: ' ',
      sharingMode: 'API',
      usedUntil: '2001-01-01',
      items: [],
      requesterHead: ' ',
      statement: false,
      idempotencyKey: 'matrix-0001',
    };
    const mutation =
      'mutation ($input: SubmitSharingRequestInput!) { submitSharingRequest(input: $input) { problems { code } } }';
    for (const role of roles) {
      for (const [organisation, node] of [
        [offices.shanghai, '310000'],
        [offices.xinjiang, '310000'],
        [offices.shanghai, '650000'],
      ] as const) {
        const may =
          (policy.actions.find(({ action }) => action === 'Mutation.submitSharingRequest')?.roles.includes(role) ??
            false) &&
          organisation === input.requester &&
          node === input.requesterNode;
        const { data: answer, errors } = await ask<{ submitSharingRequest: unknown }>(
          graph(),
          mutation,
          { input },
          { role, organisation, node },
        );
        expect([role, organisation, node, answer.submitSharingRequest !== null, codes(errors)]).toEqual([
          role,
          organisation,
          node,
          may,
          may ? [] : [role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN'],
        ]);
      }
    }
  });
});
