import fc from 'fast-check';
import type {
  CollectionSpec,
  Condition,
  FieldValue,
  Filter,
  GroupQuery,
  PageQuery,
  PieceGroup,
  Position,
  Row,
  SearchSpec,
} from '../port.ts';
import type { Oracle } from './oracle.ts';

/** A row with a field of each type, empty or not, ordered every way, and a part that is only kept. */
export interface Specimen extends Row {
  readonly name: string | null;
  readonly title: string;
  readonly rank: number | null;
  readonly amount: number;
  readonly done: boolean | null;
  readonly key: string | null;
  readonly note: string | null;
  readonly kept: readonly { readonly inside: string }[];
}

export const specimenSearch: SearchSpec = {
  version: '1',
  tells: ['name', 'title', 'note'],
  texts: ['title', 'others'],
  textsOf(row) {
    const { title, name, note } = row as Specimen;
    return { title: `^${title}$`, others: name === null && note === null ? null : `${name ?? ''} ${note ?? ''}` };
  },
};

export const specimens: CollectionSpec = {
  name: 'specimens',
  fields: { name: 'text', title: 'text', rank: 'integer', amount: 'integer', done: 'boolean', key: 'text' },
  orders: {
    ID_ASC: [],
    NAME_ASC: [{ field: 'name', direction: 'ASC' }],
    NAME_DESC: [{ field: 'name', direction: 'DESC' }],
    RANK_DESC_NAME_ASC: [
      { field: 'rank', direction: 'DESC' },
      { field: 'name', direction: 'ASC' },
    ],
    DONE_ASC_TITLE_DESC_RANK_ASC: [
      { field: 'done', direction: 'ASC' },
      { field: 'title', direction: 'DESC' },
      { field: 'rank', direction: 'ASC' },
    ],
    SCORE_DESC_NAME_ASC: [
      { field: 'score', direction: 'DESC' },
      { field: 'name', direction: 'ASC' },
    ],
  },
  unique: ['key'],
  text: ['name', 'title', 'note'],
  derived: {
    titleLength: { type: 'integer', read: (row: Specimen) => (row.title ?? '').length },
    firstInside: { type: 'text', read: (row: Specimen) => [...(row.kept?.[0]?.inside ?? '')][0] ?? null },
    isRanked: { type: 'boolean', read: (row: Specimen) => row.rank != null },
  },
  search: specimenSearch,
};

/** Orders that need no search. */
export const plainOrders = Object.keys(specimens.orders).filter((order) => order !== 'SCORE_DESC_NAME_ASC');

export const specimen = (id: string, values: Partial<Specimen> = {}): Specimen => ({
  id,
  version: 1,
  name: null,
  title: '',
  rank: null,
  amount: 0,
  done: null,
  key: null,
  note: null,
  kept: [],
  ...values,
});

const texts = ['', 'a', 'A', 'ab', 'B', 'a\0', '\0', 'é', '数据', '数', '\u{20000}', '\uffff', '\'"%_'];
const integers = [-1, 0, 1, 2, 2 ** 40, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const text = fc.constantFrom(...texts);
const integer = fc.constantFrom(...integers);
const orEmpty = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 4 });

/** Few values, so that many rows share them. */
const anySpecimen: fc.Arbitrary<Specimen> = fc.record({
  id: fc.tuple(text, fc.nat(1e6)).map(([start, number]) => `${start}${number}`),
  version: fc.integer({ min: 1, max: 3 }),
  name: orEmpty(text),
  title: text,
  rank: orEmpty(integer),
  amount: integer,
  done: orEmpty(fc.boolean()),
  key: fc.constant(null),
  note: orEmpty(text),
  kept: fc.array(fc.record({ inside: fc.string({ unit: 'binary' }) }), { maxLength: 2 }),
});

export function sampleSpecimens(count: number, seed: number): readonly Specimen[] {
  const array = fc.uniqueArray(anySpecimen, {
    minLength: count,
    maxLength: count,
    selector: ({ id }) => id,
    size: 'max',
  });
  const [rows = []] = fc.sample(array, { numRuns: 1, seed });
  return rows.map((row, index) => (index % 3 === 0 ? { ...row, key: `key ${index}` } : row));
}

const textFields = ['name', 'title', 'key', 'id'];
const integerFields = ['rank', 'amount', 'version'];

const simpleCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constantFrom(...textFields), in: fc.array(orEmpty(text), { maxLength: 12 }) }),
  fc.record({ field: fc.constantFrom(...integerFields), in: fc.array(orEmpty(integer), { maxLength: 12 }) }),
  fc.record({ field: fc.constantFrom('done', 'isRanked'), in: fc.array(orEmpty(fc.boolean()), { maxLength: 2 }) }),
  fc.record({ field: fc.constant('titleLength'), atLeast: fc.nat(5) }),
  fc.record({ field: fc.constant('titleLength'), in: fc.array(fc.nat(4), { maxLength: 3 }) }),
  fc.record({ field: fc.constantFrom(...textFields), atLeast: text }),
  fc.record({ field: fc.constantFrom(...textFields), below: text }),
  fc.record({ field: fc.constantFrom(...integerFields), atLeast: integer }),
  fc.record({ field: fc.constantFrom(...integerFields), below: integer }),
  fc.record({ words: fc.array(fc.constantFrom('', 'A', 'b', '数', '\0', 'É', '%', '\u{20000}'), { maxLength: 2 }) }),
);

const anyGroup: fc.Arbitrary<PieceGroup> = fc.record({
  pieces: fc.array(
    fc.record({
      text: fc.constantFrom(...specimenSearch.texts),
      holds: fc.constantFrom(
        '',
        'a',
        'A',
        '^a',
        '^a$',
        'b',
        '数',
        '数据',
        '^数据$',
        '\0',
        ' ',
        '%',
        '"',
        '\u{20000}',
        '\uffff',
      ),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 4 },
  ),
  required: fc.boolean(),
});

const anyMatch = fc.record({ match: fc.array(anyGroup, { minLength: 1, maxLength: 3 }) });

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: simpleCondition },
  { weight: 1, arbitrary: anyMatch },
  {
    weight: 1,
    arbitrary: fc.record({
      anyOf: fc.array(fc.array(fc.oneof(simpleCondition, anyMatch), { maxLength: 2 }), { maxLength: 3 }),
    }),
  },
);

export const anyFilter: fc.Arbitrary<Filter> = fc.array(condition, { maxLength: 3 });

const valueOfType: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
  text: orEmpty(text),
  integer: orEmpty(integer),
  boolean: orEmpty(fc.boolean()),
};

/** A place in the order: a row's own, or one between rows. */
function anyPosition(
  order: string,
  filter: Filter,
  oracle: Oracle<Specimen>,
  rows: readonly Specimen[],
): fc.Arbitrary<Position> {
  const keys = specimens.orders[order] ?? [];
  const values = keys.map(({ field }) =>
    field === 'score' ? fc.integer({ min: -1, max: 20 }) : (valueOfType[specimens.fields[field] ?? 'text'] ?? text),
  );
  const between = fc.tuple(fc.tuple(...values), text).map(([found, id]): Position => [...found, id]);
  if (rows.length === 0) return between;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...rows).map((row) => oracle.positionOf(order, row, filter)) },
    { weight: 1, arbitrary: between },
  );
}

export function anyPageQuery(oracle: Oracle<Specimen>, rows: readonly Specimen[]): fc.Arbitrary<PageQuery> {
  const anySelection = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...plainOrders), fc.oneof(fc.constant([]), anyFilter)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyMatch, anyFilter)
        .map(([match, filter]): [string, Filter] => ['SCORE_DESC_NAME_ASC', [...filter, match]]),
    },
  );
  return anySelection.chain(([order, filter]) =>
    fc.record(
      {
        filter: fc.constant(filter),
        order: fc.constant(order),
        limit: fc.oneof(fc.nat(5), fc.nat(rows.length + 1)),
        from: fc.constantFrom('first' as const, 'last' as const),
        after: anyPosition(order, filter, oracle, rows),
        before: anyPosition(order, filter, oracle, rows),
      },
      { requiredKeys: ['filter', 'order', 'limit', 'from'] },
    ),
  );
}

const fields = [...Object.keys(specimens.fields), ...Object.keys(specimens.derived ?? {})];

export const anyGroupQuery: fc.Arbitrary<GroupQuery> = fc.record(
  {
    filter: anyFilter,
    by: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 3 }),
    sum: fc.uniqueArray(fc.constantFrom('rank', 'amount', 'titleLength'), { maxLength: 2 }),
    min: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 2 }),
    max: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 2 }),
  },
  { requiredKeys: ['filter', 'by'] },
);
