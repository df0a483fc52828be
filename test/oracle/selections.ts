import fc from 'fast-check';
import { below, inFragment, type Piece, perhaps, perhapsBelow, some, text } from './pieces.ts';

const pageInfo = (): fc.Arbitrary<Piece> =>
  below(
    'pageInfo',
    some(text('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', 'end: endCursor', '__typename')),
  );

const sources: fc.Arbitrary<Piece> = below('sources', some(text('platform', 'status', 'of: platform', '__typename')));

/**
 * The fields of a row. Those with `@requires` stand under no condition of their own (`conditional`): where a condition keeps their inputs
 * from being read, Apollo's gateway loses the fields that it fetches with them, with or without our data source.
 */
type RowFields = (conditional: boolean) => fc.Arbitrary<Piece>;

/** A connection: edges under one key or several, counts, provenance; fields of it in fragments on an interface of its type. */
export function connection(typeName: string, row: RowFields): fc.Arbitrary<Piece> {
  const edge = (conditional: boolean) => some([...text('cursor', 'c: cursor'), below('node', row(conditional))]);
  const edges = (key: string) => fc.oneof(below(`${key}edges`, edge(false)), perhapsBelow(`${key}edges`, edge(true)));
  return some([
    edges(''),
    edges('other: '),
    pageInfo(),
    ...text('totalCount', 'many: totalCount totalIsLowerBound', '... on Merged { complete }'),
    sources,
    inFragment('Merged', fc.constant('whole: complete sources { platform }')),
    inFragment(typeName, fc.oneof(edges(''), pageInfo())),
  ]).map((fields): Piece => [' kind: __typename', fields]);
}

/** A field of a row, under a condition or not, beside one that has none. */
const field = (name: string): fc.Arbitrary<Piece> => perhaps.map((when): Piece => ['__typename ', name, when]);

/** Fields of an item; `depth` says how far it leads on. */
export const item = (depth: number, conditional = false): fc.Arbitrary<Piece> =>
  some([
    ...text('id', 'ident: id', 'name', 'rank', 'price', 'weight', 'borrower', '__typename', 'remark'),
    ...text('maker { id }', 'maker { name }'),
    ...(conditional ? [] : text('kin', 'fee', 'double: fee(rate: 4)', 'treble: fee(rate: 6) half: fee(rate: 1)')),
    field('rank'),
    field('remark'),
    ...(depth === 0
      ? []
      : [
          below('sibling', item(depth - 1, conditional)),
          perhapsBelow('sibling', item(depth - 1, true)),
          below(
            'parts(first: 2)',
            connection('PartConnection', (inner) => part(depth - 1, conditional || inner)),
          ),
          below('loans', loan(depth - 1, conditional)),
          perhapsBelow('loans', loan(depth - 1, true)),
          inFragment('Item', item(depth - 1, true)),
          inFragment('Thing', some(text('id', 'name', '__typename'))),
          fc
            .constantFrom(
              'notes',
              'one: notes(first: 1)',
              'lastTwo: notes(last: 2)',
              'there: notes(nodes: ["n0", "n0"])',
              'nowhere: notes(nodes: ["n0", "n9"])',
              'none: notes(nodes: [])',
              'n: notes(first: 3)',
              'first: notes(first: 1) { totalCount edges { cursor } } second: notes(last: 1)',
            )
            .chain((head) =>
              perhapsBelow(
                head,
                connection('NoteConnection', () => note),
              ),
            ),
          fc
            .tuple(perhaps, sources)
            .map(([when, one]): Piece => ['noteStats', when, ' { count texts complete ', one, '}']),
        ]),
  ]);

export const note: fc.Arbitrary<Piece> = some(text('id', 'text', '__typename', 'item { id }'));

export const loan = (depth: number, conditional = false): fc.Arbitrary<Piece> =>
  some([
    ...text('id', 'days', '__typename'),
    field('days'),
    ...(depth === 0 ? [] : [below('item', item(depth - 1, conditional)), perhapsBelow('item', item(depth - 1, true))]),
  ]);

const part = (depth: number, conditional = false): fc.Arbitrary<Piece> =>
  some([
    ...text('id', 'name', 'keeper', '__typename'),
    field('name'),
    ...(conditional ? [] : text('wear')),
    ...(depth === 0 ? [] : [below('item', item(depth - 1, conditional))]),
  ]);

/** Fields of what is an item or a part; an interface has fields of its own, a union has none. */
export const thing = (isUnion: boolean, conditional = false): fc.Arbitrary<Piece> =>
  some([
    ...text('__typename', ...(conditional ? [] : ['... on Item { remark } ... on Part { wear }'])),
    ...(isUnion ? [] : text('id', 'name', 'called: name')),
    inFragment('Item', item(1, true)),
    inFragment('Part', part(1, true)),
    ...(conditional ? [] : [below('... on Item', item(1)), below('... on Part', part(1))]),
    inFragment('Thing', some(text('thing: id', '__typename'))),
  ]);

export const stats: fc.Arbitrary<Piece> = some([
  ...text(
    'count',
    'weight',
    'extremeWeight',
    'extremeName',
    'extremeSize',
    'ranked',
    'anyPriced',
    'prices { least greatest }',
    'ids',
    'complete',
    'averagePrice',
    'mean: averagePrice priceSum',
    'medianLength',
    'long: longLength lengths { length }',
    'lengths { n: count }',
    'names',
    'ranksSeen',
    'highestRank',
    'borrowers { c: code }',
    'heaviestItems { weight }',
    'heavy: heaviestItems(first: 3) { id } none: heaviestItems(first: 0) { id }',
    'everyItem: heaviestItems(first: null) { id weight }',
    'all: count',
  ),
  perhaps.map((when): Piece => ['averagePrice', when, ' complete']),
  perhaps.map((when): Piece => ['longLength', when, ' complete']),
  sources,
  inFragment('ItemStats', some(text('extremeWeight', 'ranks { average }', 'complete'))),
  perhapsBelow(
    'ranks',
    some(
      text(
        'key',
        'rank',
        'count',
        'weight',
        'least',
        'average',
        'medianLength',
        'names { count }',
        'names { name n: count }',
        'k: key',
      ),
    ),
  ),
]).map((fields): Piece => [' __typename', fields]);
