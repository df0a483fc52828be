import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import { catalogEntryRow, platformRow } from '../../subgraphs/fixture/rows.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../../subgraphs/provision/catalog/row.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';

const nodes = ['100000', '310000', '650000', '660000'] as const;
const grades = ['GENERAL', 'IMPORTANT', 'CORE'] as const;
const itemNames = ['姓名', '身份证号', '住址', '电话'];

/** Every combination of the grade of an entry with those of its items, spread over the nodes; every tenth a draft that an analyst does not see. */
const world: readonly CatalogEntryRow[] = fc
  .sample(
    fc.record({
      node: fc.constantFrom(...nodes),
      grade: fc.constantFrom(...grades, null),
      gradeLevel: fc.constantFrom(null, 1, 2, 3, 4),
      items: fc.array(fc.constantFrom(...grades), { maxLength: itemNames.length }),
      draft: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    { seed: 7, numRuns: 300 },
  )
  .map(({ node, grade, gradeLevel, items, draft }, index) => {
    const plain = catalogEntryRow({
      id: `cat:${node}:${index}`,
      grade,
      gradeLevel,
      state: draft ? 'DRAFT' : 'PUBLISHED',
    });
    const [item] = plain.items;
    return {
      ...plain,
      items: item === undefined ? [] : items.map((one, at) => ({ ...item, name: itemNames[at] ?? '', grade: one })),
    };
  });

let data: string;
let host: StartedHost;
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-grade-'));
  host = await startHost({
    gatewayKeys: gatewayPublicKeyFile(data),
    platforms: nodes.map((code) => ({
      code,
      rows: [
        { collection: catalogEntries, rows: world.filter(({ id }) => id.split(':')[1] === code) },
        ...(code === '100000' ? [{ collection: platforms, rows: nodes.map((id) => platformRow({ id })) }] : []),
      ],
    })),
  });
  await host.announce();
  gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: host.endpoint('100000'), SHUTONG_DATA: data, SHUTONG_CACHE_BYTES: '0' }),
  );
  askSystemIn(data);
});
afterAll(async () => {
  await gateway?.stop();
  await host?.stop();
  await rm(data, { recursive: true, force: true });
});

interface Selected {
  readonly entry: string;
  readonly names: readonly string[] | null;
}
interface Combined {
  readonly combinedGrade: {
    readonly grade: string | null;
    readonly gradeAndLevel: string | null;
    readonly gradeIsLowerBound: boolean;
    readonly entries: readonly { readonly entry: string; readonly grade: string | null }[];
    readonly unknown: readonly { readonly key: string }[];
    readonly complete: boolean;
    readonly sources: readonly { readonly platform: string; readonly status: string }[];
  } | null;
}
const query = `query ($entries: [ID!]!, $items: [SelectedItems!]) {
  combinedGrade(entries: $entries, items: $items) {
    grade gradeAndLevel gradeIsLowerBound entries { entry grade } unknown { key } complete sources { platform status } } }`;
const combined = (selected: readonly Selected[], role: 'ANALYST' | 'PUBLIC' | 'AUDITOR' = 'ANALYST') =>
  ask<Combined>(
    `${gateway.url}/graphql`,
    query,
    {
      entries: selected.map(({ entry }) => entry),
      items: selected.flatMap(({ entry, names }) => (names === null ? [] : [{ entry, names }])),
    },
    { role },
  );

/** Numbers that ascend as grades do, counted in another way than the nodes count. */
const rankOf = (grade: string, level: number | null): number =>
  grade === 'GENERAL' ? (level ?? 0) : grade === 'IMPORTANT' ? 10 : 20;
const nameOf = (rank: number): string =>
  rank >= 20 ? 'CORE' : rank >= 10 ? 'IMPORTANT' : rank === 0 ? 'GENERAL' : `GENERAL_${rank}`;

function recount(selected: readonly Selected[]) {
  const ranks: number[] = [];
  const unknown: string[] = [];
  let ungraded = false;
  for (const { entry, names } of selected) {
    const row = world.find(({ id, state }) => id === entry && state !== 'DRAFT');
    if (row === undefined) {
      unknown.push(entry);
      continue;
    }
    const whole = row.grade === null ? [] : [rankOf(row.grade, row.gradeLevel)];
    const items = row.items.map((item) => ({ name: item.name, rank: rankOf(item.grade ?? 'GENERAL', null) }));
    const wanted = items.filter(({ name }) => names === null || names.includes(name)).map(({ rank }) => rank);
    const explained = items.map(({ rank }) => rank);
    const own =
      names === null ? [...whole, ...wanted] : [...wanted, ...whole.filter((one) => !explained.includes(one))];
    ungraded ||= own.length === 0;
    ranks.push(...own);
    unknown.push(
      ...(names ?? []).filter((name) => !items.some((item) => item.name === name)).map((name) => `${entry}/${name}`),
    );
  }
  return {
    gradeAndLevel: ranks.length === 0 ? null : nameOf(Math.max(...ranks)),
    unknown: [...new Set(unknown)].sort(),
    gradeIsLowerBound: unknown.length > 0 || ungraded,
  };
}

const ids = [...world.map(({ id }) => id), 'cat:650000:none'];
const selections = fc.uniqueArray(
  fc.record({
    entry: fc.constantFrom(...ids),
    names: fc.option(fc.uniqueArray(fc.constantFrom(...itemNames, '没有'), { maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 8, selector: ({ entry }) => entry },
);

test('the grade of a selection over several platforms is that of a recount over all their rows', async () => {
  await fc.assert(
    fc.asyncProperty(selections, async (selected) => {
      const { data: answer, errors } = await combined(selected);
      expect(errors).toEqual([]);
      const { unknown, sources, grade, ...rest } = answer.combinedGrade ?? { unknown: [], sources: [], grade: '' };
      const expected = recount(selected);
      expect({ ...rest, unknown: unknown.map(({ key }) => key) }).toMatchObject({ ...expected, complete: true });
      expect(grade).toBe(expected.gradeAndLevel?.replace(/_\d$/, '') ?? null);
      const owners = new Set(selected.map(({ entry }) => entry.split(':')[1]));
      expect(sources.map(({ platform }) => platform)).toEqual([...owners].sort());
    }),
    { numRuns: 150 },
  );
});

test('a platform that is away, and one that nobody knows, are named, and the grade is a lower bound', async () => {
  const [central] = world.filter(({ id, state }) => id.startsWith('cat:100000:') && state !== 'DRAFT');
  const other = world.find(({ id }) => id.startsWith('cat:660000:'));
  const operate = (to: string) =>
    fetch(`${host.url}/nodes/660000/${to}`, { method: 'POST', headers: { 'x-shutong-operator': '1' } });
  await operate('stop');
  const { data: answer, errors } = await combined(
    [central?.id ?? '', other?.id ?? '', 'cat:999999:1'].map((entry) => ({ entry, names: null })),
  );
  await operate('start');
  expect(answer.combinedGrade).toMatchObject({
    gradeIsLowerBound: true,
    complete: false,
    entries: [{ entry: central?.id }],
    sources: [
      { platform: '100000', status: 'OK' },
      { platform: '660000', status: 'UNREACHABLE' },
      { platform: '999999', status: 'UNREACHABLE' },
    ],
  });
  expect(errors.map(({ extensions }) => extensions?.['code']).sort()).toEqual(['NODE_UNREACHABLE', 'UNKNOWN_NODE']);
});

test('what is no id of an entry is unknown, never passed over', async () => {
  const { data: answer } = await combined(['100000', 'cat:310000:不是'].map((entry) => ({ entry, names: null })));
  expect(answer.combinedGrade).toMatchObject({
    grade: null,
    gradeIsLowerBound: true,
    unknown: [{ key: '100000' }, { key: 'cat:310000:不是' }],
  });
});

test('an entry that the caller may not see is as unknown as one that never was, and who may read no grade is told so once', async () => {
  const draft = world.find(({ state }) => state === 'DRAFT')?.id ?? '';
  const hidden = await combined([{ entry: draft, names: ['姓名'] }]);
  expect(hidden.data.combinedGrade).toMatchObject({ grade: null, entries: [], unknown: [{ key: draft }] });
  const seen = await combined([{ entry: draft, names: null }], 'AUDITOR');
  expect(seen.data.combinedGrade?.entries).toMatchObject([{ entry: draft }]);
  const everywhere = nodes.map((node) => ({ entry: `cat:${node}:1`, names: null }));
  const { data: answer, errors } = await combined(everywhere, 'PUBLIC');
  expect(answer.combinedGrade).toBeNull();
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
});

test('too many entries, and items of an entry that is not selected, are refused', async () => {
  const many = await combined(
    Array.from({ length: 501 }, (_, index) => ({ entry: `cat:310000:${index}`, names: null })),
  );
  expect(many.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['INVALID_ARGUMENT']);
  const { errors } = await ask(
    `${gateway.url}/graphql`,
    '{ combinedGrade(entries: ["cat:310000:1"], items: [{ entry: "cat:310000:2", names: [] }]) { grade } }',
    {},
    { role: 'ANALYST' },
  );
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['INVALID_ARGUMENT']);
});
