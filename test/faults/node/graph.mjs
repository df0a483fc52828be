import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, Kind, parse, visit } from 'graphql';

const text = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');
const shared = readFileSync(join(import.meta.dirname, '../../../schema/horizontal.graphql'), 'utf8');
const size = 4;
const cursor = (name) => `1NAME_ASC.${name}`;

/** The whole graph of one node, with four items of its own. */
export function nodeGraph(code) {
  const items = Array.from({ length: size }, (_, number) => ({
    __typename: 'Item',
    id: `item:${code}:${number}`,
    name: `${number}${code}`,
    rank: number,
    maker: { __typename: 'Maker', id: 'maker:n0:1', name: 'one' },
    mark: `mark ${code} ${number}`,
  }));
  const source = () => ({ complete: true, sources: [{ platform: code, status: 'OK' }] });
  const find = (id) => items.find((item) => item.id === id) ?? null;
  const rootValue = {
    items({ first, after, last, before }) {
      const within = items.filter(
        ({ name }) => (after == null || cursor(name) > after) && (before == null || cursor(name) < before),
      );
      const rows = last == null ? within.slice(0, first ?? 5) : within.slice(Math.max(0, within.length - last));
      const edges = rows.map((node) => ({ cursor: cursor(node.name), node }));
      const pageInfo = {
        hasNextPage: last == null && rows.length < within.length,
        hasPreviousPage: last != null && rows.length < within.length,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      };
      return { edges, pageInfo, totalCount: items.length, totalIsLowerBound: false, ...source() };
    },
    tally: () => ({ count: items.length, ...source() }),
    item: ({ id }) => find(id),
    marked: ({ id }) => find(id),
    maker: ({ id }) => ({ __typename: 'Maker', id, name: 'one' }),
    rename({ id, name }) {
      const item = find(id);
      if (item !== null) item.name = name;
      return item;
    },
  };
  return ({ query, variables }) =>
    graphql({ schema, source: query, variableValues: variables, rootValue, contextValue: { find } });
}

/** The contracts in one schema, without what the gateway alone reads. */
const schema = buildSubgraphSchema({
  typeDefs: withoutOurs(
    [
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
      shared,
      text('stock.graphql').replace('type Maker @key(fields: "id", resolvable: false) { id: ID! }', ''),
      'type Maker @key(fields: "id") { id: ID! name: String! }',
      'extend type Item { mark: String }',
      'extend type Query { marked(id: ID!): Item maker(id: ID!): Maker }',
    ].join('\n'),
  ),
  resolvers: {
    Item: { __resolveReference: ({ id }, { find }) => find(id) },
    Maker: { __resolveReference: ({ id }) => ({ __typename: 'Maker', id, name: 'one' }) },
  },
});

function withoutOurs(sdl) {
  const ours = new Set(['owned', 'central', 'fanout', 'routed', 'merge', 'cached', 'local', 'shareable']);
  return visit(parse(sdl), {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return null;
      return node.kind === Kind.DIRECTIVE && ours.has(node.name.value) ? null : undefined;
    },
  });
}
