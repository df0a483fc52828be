import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../subgraphs/fixture/ask.ts';
import { catalogEntryRow } from '../../subgraphs/fixture/rows.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { catalogRevisions } from '../../subgraphs/provision/catalog/revision/collection.ts';
import { revisionOf } from '../../subgraphs/provision/catalog/revision/superseded.ts';
import type { CatalogEntryRow, CatalogRevisionRow } from '../../subgraphs/provision/catalog/row.ts';
import { type LifeWorld, startLifeWorld } from './life-world.ts';

const nodes = ['100000', '310000', 'samr'] as const;
const day = (index: number): string => new Date(Date.UTC(2025, 0, 1 + index, 1)).toISOString();
const lastDay = 60;

/** A time in which an entry said the same to everybody. */
interface Span {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
  readonly state: 'PUBLISHED' | 'WITHDRAWN';
  readonly name: string;
  readonly updateFrequency: 'DAILY' | 'MONTHLY';
  readonly firstPublished: string;
}

const histories = fc.sample(
  fc.record({
    node: fc.constantFrom(...nodes),
    // Days on which a revision was published; none: a draft for ever.
    published: fc.uniqueArray(fc.nat(lastDay), { maxLength: 4 }).map((days) => days.sort((one, other) => one - other)),
    texts: fc.array(
      fc.record({
        name: fc.constantFrom('企业登记信息', '人口信息', '𠮷林省信息', 'zeta 信息'),
        updateFrequency: fc.constantFrom('DAILY' as const, 'MONTHLY' as const),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    ending: fc.constantFrom('PUBLISHED' as const, 'REVISING' as const, 'WITHDRAWN' as const),
  }),
  { seed: 11, numRuns: 240 },
);

interface Made {
  readonly entry: CatalogEntryRow;
  readonly revisions: readonly CatalogRevisionRow[];
  readonly spans: readonly Span[];
}

/** Rows as the life of an entry leaves them, and beside them, made apart, what was in force when. */
const made: readonly Made[] = histories.map(({ node, published, texts, ending }, index) => {
  const id = `cat:${node}:${index}`;
  const [first] = published;
  if (first === undefined) {
    const draft = { state: 'DRAFT', publishedAt: null, inForceSince: null, inForceVersion: null } as const;
    return { entry: catalogEntryRow({ id, ...draft, revisionNumber: 0 }), revisions: [], spans: [] };
  }
  const firstPublished = day(first);
  const withdrawnOn = ending === 'WITHDRAWN' ? day((published.at(-1) ?? 0) + 3) : null;
  const spans = published.map((on, at): Span => {
    const following = published[at + 1];
    const until = following === undefined ? withdrawnOn : day(following);
    const text = texts[at] ?? { name: '', updateFrequency: 'DAILY' };
    return { id, from: day(on), until, state: 'PUBLISHED', ...text, firstPublished };
  });
  const last = spans.at(-1);
  if (last === undefined) throw new Error('there is a first one');
  const rowOf = (span: Span, number: number): CatalogEntryRow =>
    catalogEntryRow({
      id,
      name: span.name,
      updateFrequency: span.updateFrequency,
      publishedAt: firstPublished,
      revisionNumber: number,
      inForceSince: span.from,
      inForceVersion: number,
    });
  const past = withdrawnOn === null ? spans.slice(0, -1) : spans;
  return {
    entry: {
      ...rowOf(last, spans.length),
      state: ending,
      updatedAt: day(200 + index),
      ...(withdrawnOn === null ? {} : { inForceSince: withdrawnOn }),
    },
    revisions: past.map((span, at) => ({
      ...revisionOf(rowOf(span, at + 1), span.from),
      inForceUntil: span.until ?? '',
      gradeSince: 'GENERAL',
    })),
    spans: [
      ...spans,
      ...(withdrawnOn === null ? [] : [{ ...last, from: withdrawnOn, until: null, state: 'WITHDRAWN' as const }]),
    ],
  };
});

let world: LifeWorld;
beforeAll(async () => {
  world = await startLifeWorld(
    Object.fromEntries(
      nodes.map((code) => {
        const own = made.filter(({ entry }) => entry.id.split(':')[1] === code);
        return [
          code,
          [
            { collection: catalogEntries, rows: own.map(({ entry }) => entry) },
            { collection: catalogRevisions, rows: own.flatMap(({ revisions }) => revisions) },
          ],
        ];
      }),
    ),
  );
  world.at('2026-03-02T01:00:00.000Z');
});
afterAll(() => world?.stop());

type Order = 'ID_ASC' | 'NAME_ASC' | 'NAME_DESC' | 'UPDATED_AT_ASC' | 'UPDATED_AT_DESC' | 'PUBLISHED_AT_DESC';
const keyOf: Readonly<Record<Order, (span: Span) => string>> = {
  ID_ASC: () => '',
  NAME_ASC: ({ name }) => name,
  NAME_DESC: ({ name }) => name,
  UPDATED_AT_ASC: ({ from }) => from,
  UPDATED_AT_DESC: ({ from }) => from,
  PUBLISHED_AT_DESC: ({ firstPublished }) => firstPublished,
};
const bytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

interface Asked {
  readonly asOf: string;
  readonly orderBy: Order;
  readonly states: readonly string[] | null;
  readonly frequencies: readonly string[] | null;
  readonly since: string | null;
}

/** One list of everything, filtered and sorted plainly. */
function expected({ asOf, orderBy, states, frequencies, since }: Asked): readonly Span[] {
  const moment = asOf.length === 10 ? `${asOf}T15:59:59.999Z` : asOf;
  const sign = orderBy.endsWith('DESC') ? -1 : 1;
  return made
    .flatMap(({ spans }) => spans)
    .filter(
      (span) =>
        span.from <= moment &&
        (span.until === null || moment < span.until) &&
        (states === null || states.includes(span.state)) &&
        (frequencies === null || frequencies.includes(span.updateFrequency)) &&
        (since === null || span.from >= since),
    )
    .sort((one, other) => sign * bytes(keyOf[orderBy](one), keyOf[orderBy](other)) || bytes(one.id, other.id));
}

const query = `query ($asOf: Moment, $orderBy: CatalogEntryOrder!, $filter: CatalogEntryFilter, $first: Int, $after: String, $last: Int, $before: String) {
  catalogEntries(asOf: $asOf, orderBy: $orderBy, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount complete pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { id name state updateFrequency updatedAt actions } } } }`;
interface Page {
  readonly catalogEntries: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  };
}

async function readAll(asked: Asked, size: number, backwards: boolean) {
  const rows: Readonly<Record<string, unknown>>[] = [];
  const counts = new Set<number>();
  for (let cursor: string | null = null; ; ) {
    const answer: Answer<Page> = await world.ask<Page>(
      query,
      {
        asOf: asked.asOf,
        orderBy: asked.orderBy,
        filter: { states: asked.states, updateFrequencies: asked.frequencies, updatedSince: asked.since },
        ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }),
      },
      'ANALYST',
    );
    expect(answer.errors).toEqual([]);
    const { edges, pageInfo, totalCount } = answer.data.catalogEntries;
    const page = edges.map(({ node }) => node);
    rows.splice(backwards ? 0 : rows.length, 0, ...page);
    counts.add(totalCount);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { rows, counts: [...counts] };
  }
}

test('entries as of a moment, page by page over all nodes, are those of one list of everything', async () => {
  // Small numbers would come up too often: at the beginning there is little.
  const someDay = fc.constantFrom(...Array.from({ length: lastDay + 10 }, (_, index) => day(index)));
  const moments = someDay.chain((instant) => fc.constantFrom(instant, instant.slice(0, 10)));
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        asOf: moments,
        orderBy: fc.constantFrom<Order>(...(Object.keys(keyOf) as Order[])),
        states: fc.constantFrom(null, null, ['PUBLISHED'], ['WITHDRAWN'], ['PUBLISHED', 'DRAFT']),
        frequencies: fc.constantFrom(null, null, ['DAILY']),
        since: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, someDay),
      }),
      fc.constantFrom(10, 25, 60),
      fc.boolean(),
      async (asked, size, backwards) => {
        const { rows, counts } = await readAll(asked, size, backwards);
        const spans = expected(asked);
        expect(rows).toEqual(
          spans.map(({ id, name, state, updateFrequency, from }) => ({
            id,
            name,
            state,
            updateFrequency,
            updatedAt: from,
            actions: [],
          })),
        );
        expect(counts).toEqual([spans.length]);
      },
    ),
    { numRuns: 15 },
  );
});

test('one entry as of a moment is the revision that was in force, or nothing', async () => {
  const one =
    'query ($id: ID!, $asOf: Moment) { catalogEntry(id: $id, asOf: $asOf) { name state revisionNumber updatedAt } }';
  const [changed] = made.filter(({ spans }) => spans.length >= 3);
  const [first, second] = changed?.spans ?? [];
  if (changed === undefined || first === undefined || second === undefined) throw new Error('none has changed twice');
  const at = async (asOf: string) =>
    (await world.ask<{ readonly catalogEntry: unknown }>(one, { id: changed.entry.id, asOf }, 'ANALYST')).data
      .catalogEntry;
  const before = new Date(Date.parse(first.from) - 1).toISOString();
  expect(await at(before)).toBeNull();
  expect(await at(first.from)).toEqual({
    name: first.name,
    state: 'PUBLISHED',
    revisionNumber: 1,
    updatedAt: first.from,
  });
  expect(await at(new Date(Date.parse(second.from) - 1).toISOString())).toMatchObject({ revisionNumber: 1 });
  expect(await at(second.from)).toMatchObject({ revisionNumber: 2, updatedAt: second.from });
});

test('nothing is asked by due days as of a moment, and a moment is a day or an instant', async () => {
  const codes = async (asked: string) =>
    (await world.ask(`{ catalogEntries(${asked}) { totalCount } }`, {}, 'ANALYST')).errors.map(
      ({ extensions }) => extensions?.['code'],
    );
  expect(await codes('asOf: "2025-02-01", orderBy: DUE_ON_ASC')).toContain('INVALID_ARGUMENT');
  expect(await codes('asOf: "2025-02-01", filter: { overdue: true }')).toContain('INVALID_ARGUMENT');
  expect(await codes('asOf: "yesterday"')).not.toEqual([]);
  expect(await codes('asOf: "2030-01-01"')).toEqual([]);
});
