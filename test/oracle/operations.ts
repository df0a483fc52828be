import fc from 'fast-check';
import type { JsonObject } from '../../gateway/transport/node-answer.ts';
import { encodeCursor } from '../../subgraphs/kit/cursor.ts';
import type { FieldValue } from '../../subgraphs/store/port.ts';
import type { Operation, Scene } from './toy-graph.ts';
import { orders } from './toy-world.ts';

/** One argument or condition: written into the text, or given as a variable. */
interface Value {
  readonly type: string;
  readonly value: unknown;
  readonly asVariable: boolean;
}

/** Text with places for values, filled when the whole operation is put together. */
type Piece = string | Value | readonly Piece[];

const value = (type: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Value> =>
  fc.record({ type: fc.constant(type), value: values, asVariable: fc.boolean() });

/**
 * Conditions come by variable alone, and one field of each connection has none: where conditions leave nothing to be asked of a field,
 * Apollo's planner makes no fetch and its gateway answers null, with or without our data source.
 */
const alwaysVariable = (type: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Value> =>
  values.map((given) => ({ type, value: given, asVariable: true }));

const some = (pieces: readonly fc.Arbitrary<Piece>[], minLength = 1): fc.Arbitrary<Piece> =>
  fc
    .uniqueArray(fc.nat(pieces.length - 1), { minLength, maxLength: pieces.length })
    .chain((chosen) => fc.tuple(...chosen.map((index) => pieces[index] ?? fc.constant(''))))
    .map((parts) => parts.flatMap((part) => [' ', part]));

const text = (...pieces: string[]) => pieces.map((piece) => fc.constant<Piece>(piece));

const condition: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Piece>('') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('include', 'skip'), alwaysVariable('Boolean!', fc.boolean()))
      .map(([directive, when]): Piece => [` @${directive}(if: `, when, ')']),
  },
);

const pageInfo = (): fc.Arbitrary<Piece> =>
  some(text('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', 'end: endCursor', '__typename')).map(
    (fields): Piece => ['pageInfo {', fields, '}'],
  );

const sources: fc.Arbitrary<Piece> = some(text('platform', 'status', 'of: platform', '__typename')).map(
  (fields): Piece => ['sources {', fields, '}'],
);

/** A conditioned field of a connection: edges under some key, counts, provenance. */
function connection(node: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> {
  const edges = (key: string) =>
    fc
      .tuple(
        condition,
        some([
          fc.constant<Piece>('cursor'),
          fc.constant<Piece>('c: cursor'),
          node.map((one): Piece => ['node {', one, '}']),
        ]),
      )
      .map(([when, fields]): Piece => [`${key}edges`, when, ' {', fields, '}']);
  return some([
    edges(''),
    edges('other: '),
    pageInfo(),
    fc.constant<Piece>('totalCount'),
    fc.constant<Piece>('many: totalCount totalIsLowerBound'),
    fc.constant<Piece>('... on Merged { complete }'),
    sources,
    condition.map((when): Piece => ['... on Merged', when, ' { whole: complete sources { platform } }']),
  ]).map((fields): Piece => [' kind: __typename', fields]);
}

const paging = (cursors: readonly string[]): fc.Arbitrary<Piece> => {
  const size = value('Int', fc.integer({ min: 0, max: 6 }));
  const cursor = value('String', cursors.length === 0 ? fc.constant(null) : fc.constantFrom(...cursors));
  return fc
    .tuple(fc.option(fc.tuple(fc.constantFrom('first', 'last'), size)), fc.option(cursor), fc.option(cursor))
    .map(
      ([window, after, before]): Piece => [
        window === null ? '' : [` ${window[0]}: `, window[1]],
        after === null ? '' : [' after: ', after],
        before === null ? '' : [' before: ', before],
      ],
    );
};

const filter = fc.option(
  value(
    'ItemFilter',
    fc.record(
      {
        minRank: fc.option(fc.integer({ min: -2, max: 3 })),
        names: fc.option(fc.array(fc.constantFrom('a', 'b', '水'))),
      },
      { requiredKeys: [] },
    ),
  ),
);
const groups = fc.option(value('[String!]', fc.array(fc.constantFrom('even', 'odd', 'neither'))));

const item = (depth: number): fc.Arbitrary<Piece> =>
  some([
    ...text(
      'id',
      'ident: id',
      'name',
      'rank',
      'price',
      'weight',
      'borrower',
      '__typename',
      'maker { id }',
      'maker { name }',
      'remark',
    ),
    ...(depth === 0
      ? []
      : [
          item(depth - 1).map((fields): Piece => ['sibling {', fields, '}']),
          connection(part(depth - 1)).map((fields): Piece => ['parts(first: 2) {', fields, '}']),
          loan(depth - 1).map((fields): Piece => ['loans {', fields, '}']),
          item(depth - 1).map((fields): Piece => ['... on Item {', fields, '}']),
          fc
            .tuple(
              fc.constantFrom(
                'notes',
                'notes(first: 1)',
                'notes(last: 2)',
                'notes(nodes: ["n0"])',
                'n: notes(first: 3)',
              ),
              connection(some(text('id', 'text', 'item { id }'))),
            )
            .map(([head, fields]): Piece => [head, ' {', fields, '}']),
          fc
            .tuple(condition, sources)
            .map(([when, one]): Piece => ['noteStats', when, ' { count texts complete ', one, '}']),
        ]),
  ]);

const loan = (depth: number): fc.Arbitrary<Piece> =>
  some([
    ...text('id', 'days', '__typename'),
    ...(depth === 0 ? [] : [item(depth - 1).map((fields): Piece => ['item {', fields, '}'])]),
  ]);

const part = (depth: number): fc.Arbitrary<Piece> =>
  some([
    ...text('id', 'name'),
    ...(depth === 0 ? [] : [item(depth - 1).map((fields): Piece => ['item {', fields, '}'])]),
  ]);

const thing = (isUnion: boolean): fc.Arbitrary<Piece> =>
  some([
    ...text('__typename'),
    ...(isUnion ? [] : text('id', 'name', 'called: name')),
    item(1).map((fields): Piece => ['... on Item {', fields, '}']),
    part(1).map((fields): Piece => ['... on Part {', fields, '}']),
    fc.constant<Piece>('... on Thing { thing: id }'),
  ]);

const stats: fc.Arbitrary<Piece> = some([
  ...text(
    'count',
    'weight',
    'heaviest',
    'firstName',
    'allRanked',
    'anyPriced',
    'prices { least greatest }',
    'ids',
    'complete',
    'averagePrice',
    'mean: averagePrice',
    'names',
    'borrowers { c: code }',
    'heaviestItems { weight }',
    'heavy: heaviestItems(first: 3) { id }',
    'all: count',
  ),
  sources,
  some(
    text('key', 'rank', 'count', 'weight', 'least', 'average', 'names { count }', 'names { name n: count }', 'k: key'),
  ).map((fields): Piece => ['ranks {', fields, '}']),
]);

/** Operations over a scene: cursors of its rows, ids of its rows and of none. */
export function operations({ rows, nodes }: Scene): fc.Arbitrary<Operation> {
  const cursorsIn = (order: string, all: readonly object[]) => {
    const keys = orders[order] ?? [];
    return all.map((row) =>
      encodeCursor(
        order,
        keys,
        [...keys, { field: 'id' }].map(({ field }) => Reflect.get(row, field) as FieldValue),
      ),
    );
  };
  const things = [...rows.items, ...rows.parts];
  const narrowed = fc.option(value('[ID!]', fc.array(fc.constantFrom(...nodes), { maxLength: 4 })));
  const ids = value('ID!', fc.constantFrom('item:n0:none', ...rows.items.map((row) => row.id)));
  const root = (head: string, parameters: fc.Arbitrary<Piece>, fields: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
    fc
      .tuple(parameters, condition, fields)
      .map(([given, when, inner]): Piece => [head, '(', given, ')', when, ' {', inner, '}']);
  const option = (name: string, one: fc.Arbitrary<Value | null>): fc.Arbitrary<Piece> =>
    one.map((given): Piece => (given === null ? '' : [` ${name}: `, given]));
  const items = fc
    .constantFrom(...Object.keys(orders))
    .chain((order) =>
      root(
        'items',
        fc.tuple(
          fc.constant<Piece>(`orderBy: ${order}`),
          paging(cursorsIn(order, rows.items)),
          option('filter', filter),
          option('nodes', narrowed),
          option('groups', groups),
        ),
        connection(item(2)),
      ),
    );
  const single = fc
    .tuple(fc.constantFrom('item'), ids, condition, item(2))
    .map(([head, id, when, inner]): Piece => [head, '(id: ', id, ')', when, ' {', inner, '}']);
  const anyRoot = fc.oneof(
    { weight: 4, arbitrary: items },
    {
      weight: 1,
      arbitrary: root(
        'things',
        fc.tuple(fc.constant<Piece>('nodes: null'), paging(cursorsIn('NAME_ASC', things))),
        connection(thing(false)),
      ),
    },
    { weight: 1, arbitrary: root('found', fc.tuple(fc.constant<Piece>('first: 4')), connection(thing(true))) },
    { weight: 1, arbitrary: root('loans', fc.tuple(fc.constant<Piece>('first: 4')), connection(loan(2))) },
    {
      weight: 2,
      arbitrary: root('itemStats', fc.tuple(fc.constant<Piece>('filter: null'), option('groups', groups)), stats),
    },
    { weight: 2, arbitrary: single },
  );
  return fc
    .array(fc.tuple(anyRoot, fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((roots) =>
      assemble(
        roots.map(
          ([one, inFragment], index): Piece =>
            inFragment ? [` ... on Query { r${index}: `, one, '}'] : [` r${index}: `, one],
        ),
      ),
    );
}

/** Puts the text together, and gathers the variables. */
function assemble(body: Piece): Operation {
  const variables: JsonObject = {};
  const definitions: string[] = [];
  const print = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if (Array.isArray(piece)) return piece.map(print).join('');
    const { type, value: given, asVariable } = piece as Value;
    if (!asVariable) return literal(given);
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = given;
    return `$${name}`;
  };
  const fields = print(body);
  return { query: `query${definitions.length === 0 ? '' : `(${definitions.join(', ')})`} {${fields} }`, variables };
}

function literal(given: unknown): string {
  if (Array.isArray(given)) return `[${given.map(literal).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return JSON.stringify(given);
  return `{${Object.entries(given)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')}}`;
}
