import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query { things(first: Int, last: Int): ThingConnection! thing: Thing facets: Facets! }
  type ThingConnection { edges: [ThingEdge!]! totalCount: Int! sources: [Source!]! }
  type ThingEdge { cursor: String! node: Thing! }
  type Thing { id: ID! name: String! owner: Owner parts(first: Int): PartConnection! tags: [String!]! marks: [Mark!]! }
  type Owner { name: String! }
  type Mark { text: String! }
  type PartConnection { edges: [PartEdge!]! }
  type PartEdge { node: Thing! }
  type Source { platform: ID! }
  type Facets { count: Int! }
`);
const model = {
  schema,
  fanouts: new Map([
    ['Query.things', { pageSize: 5 }],
    ['Query.facets', { pageSize: undefined }],
  ]),
};

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const [operation] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const fragments = definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return compileCost(model, operation, new Map(fragments.map((one) => [one.name.value, one])))(variables);
}

test.each<[what: string, cost: number, text: string, variables?: Record<string, unknown>]>([
  ['one object', 1, '{ thing { id name tags } }'],
  ['a list of which nothing is known: ten', 11, '{ thing { marks { text } } }'],
  ['a count of every node', 11, '{ facets { count } }'],
  ['a page as long as the schema says', 11 + 5, '{ things { edges { node { id } } } }'],
  ['a page as long as is asked for', 11 + 100, '{ things(first: 100) { edges { node { id } } } }'],
  ['a page from the end', 11 + 30, '{ things(last: 30) { edges { node { id } } } }'],
  ['no page', 11, '{ things(first: 0) { totalCount edges { node { id } } } }'],
  ['a page by a variable', 11 + 70, 'query ($n: Int) { things(first: $n) { edges { node { id } } } }', { n: 70 }],
  ['its default', 11 + 7, 'query ($n: Int = 7) { things(first: $n) { edges { node { id } } } }'],
  ['no value: the page of the schema', 11 + 5, 'query ($n: Int) { things(first: $n) { edges { node { id } } } }'],
  ['null: likewise', 11 + 5, 'query ($n: Int) { things(first: $n) { edges { node { id } } } }', { n: null }],
  [
    'pages of pages',
    11 + 10 * (1 + 1 + 3 * 2),
    '{ things(first: 10) { edges { node { id parts(first: 3) { edges { node { owner { name } } } } } } } }',
  ],
  [
    'fragments, on the page and on its rows',
    11 + 4 * 2,
    '{ things(first: 4) { ...page } } fragment page on ThingConnection { edges { node { ...row } } } fragment row on Thing { owner { name } }',
  ],
  [
    'aliases, each for itself',
    2 * (11 + 5),
    '{ a: things { edges { node { id } } } b: things { edges { node { id } } } }',
  ],
])('%s costs %i', (_what, cost, text, variables) => {
  expect(costOf(text, variables)).toBe(cost);
});

test('fragments that multiply each other are worked out in no time, and the number stays one', () => {
  const levels = 60;
  const fragments = Array.from(
    { length: levels },
    (_none, level) => `fragment f${level} on ThingConnection {
      a: edges { node { parts(first: 100) { x: edges { node { id } } } } } ...f${level + 1} b: edges { node { id } } ...f${level + 1} }`,
  );
  const text = `{ things(first: 100) { ...f0 } } ${fragments.join(' ')} fragment f${levels} on ThingConnection { totalCount }`;
  expect(costOf(text)).toBe(1e12);
});
