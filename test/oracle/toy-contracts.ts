import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { projectRoot } from '../../schema/project-root.ts';
import { plainVariant, type Variant } from './variant.ts';

/**
 * A small graph that has every shape the engine knows, and no word of the product's domain: things in stores, lent to other stores.
 * `stock` holds items and their parts, `loans` what a borrower knows of an item, `makers` is kept by one node for all.
 */
const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@composeDirective", "@external", "@requires"])
  @link(url: "https://shutong.example/horizontal/v1.0", import: ["@owned", "@central", "@fanout", "@routed", "@merge", "@cached", "@local"])
  @composeDirective(name: "@owned") @composeDirective(name: "@central") @composeDirective(name: "@fanout")
  @composeDirective(name: "@routed") @composeDirective(name: "@merge") @composeDirective(name: "@cached")`;

const provenance = `
    complete: Boolean! @merge(rule: "COMPLETE")
    sources: [Source!]! @merge(rule: "SOURCES")`;

const page = (edge: string, nullableEdge = false) => `
    edges: [${edge}${nullableEdge ? '' : '!'}]! @merge(rule: "ORDERED")
    pageInfo: PageInfo! @merge(rule: "PAGE_INFO")
    totalCount: Int! @merge(rule: "SUM")
    totalIsLowerBound: Boolean! @merge(rule: "LOWER_BOUND")${provenance}`;

const stock = ({ orders, pageSize, nullable, rules }: Variant) => `
  enum Size { TINY MIDDLING HUGE }
  enum ItemOrder { ${Object.keys(orders).join(' ')} }
  input ItemFilter { minRank: Int names: [String!] }
  interface Thing { id: ID! name: String! }
  type Maker @key(fields: "id", resolvable: false) { id: ID! }
  type Item implements Thing @key(fields: "id") @key(fields: "id borrower") @owned(by: "id", contract: "stock") {
    id: ID!
    name: String!
    rank: Int
    price: Float
    weight: BigInt!
    borrower: ID!
    maker: Maker
    sibling: Item @local
    parts(first: Int, after: String, last: Int, before: String): PartConnection! @local
  }
  type Part implements Thing @key(fields: "id") @owned(by: "id", contract: "stock") {
    id: ID!
    name: String!
    keeper: ID!
    item: Item! @local
  }
  union Found = Item | Part
  type ItemEdge { cursor: String! node: Item${nullable.node ? '' : '!'} }
  type ItemConnection implements Merged { ${page('ItemEdge', nullable.edge)} }
  type PartEdge { cursor: String! node: Part! }
  type PartConnection implements Merged { ${page('PartEdge')} }
  type ThingEdge { cursor: String! node: Thing! }
  type ThingConnection implements Merged { ${page('ThingEdge', nullable.edge)} }
  type FoundEdge { cursor: String! node: Found! }
  type FoundConnection implements Merged { ${page('FoundEdge')} }
  type RankBucket {
    rank: Int
    key: String!
    count: Int! @merge(rule: "SUM")
    weight: BigInt! @merge(rule: "SUM")
    least: Float @merge(rule: "MIN")
    priced: Int! @merge(rule: "SUM")
    priceSum: Float! @merge(rule: "SUM")
    average: Float @merge(rule: "AVERAGE", of: "priceSum", over: "priced")
    names: [NameBucket!]! @merge(rule: "BUCKETS", key: "name")
    lengths: [LengthBucket!]! @merge(rule: "BUCKETS", key: "length")
    medianLength: Int @merge(rule: "QUANTILE", of: "lengths", key: "length", by: "count", at: 0.5)
  }
  type LengthBucket { length: Int! count: Int! @merge(rule: "SUM") }
  type NameBucket { name: String! count: Int! @merge(rule: "SUM") }
  type Prices { least: Float @merge(rule: "MIN") greatest: Float @merge(rule: "MAX") }
  type Borrower { code: ID! }
  type Weighed { id: ID! weight: BigInt! }
  type ItemStats implements Merged {
    count: Int${nullable.counts ? '' : '!'} @merge(rule: "SUM")
    weight: BigInt${nullable.counts ? '' : '!'} @merge(rule: "SUM")
    extremeWeight: BigInt @merge(rule: "${rules.weight}")
    extremeSize: Size @merge(rule: "${rules.weight}")
    extremeName: String @merge(rule: "${rules.name}")
    ranked: Boolean! @merge(rule: "${rules.ranked}")
    anyPriced: Boolean! @merge(rule: "OR")
    prices: Prices! @merge(rule: "FIELDS")
    priced: Int! @merge(rule: "SUM")
    priceSum: Float! @merge(rule: "SUM")
    averagePrice: Float @merge(rule: "AVERAGE", of: "priceSum", over: "priced")
    lengths: [LengthBucket!]! @merge(rule: "BUCKETS", key: "length")
    medianLength: Int @merge(rule: "QUANTILE", of: "lengths", key: "length", by: "count", at: 0.5)
    longLength: Int @merge(rule: "QUANTILE", of: "lengths", key: "length", by: "count", at: 0.9)
    names: [String!]! @merge(rule: "${rules.names}")
    borrowers: [Borrower!]! @merge(rule: "DISTINCT", key: "code")
    heaviestItems(first: Int = 2): [Weighed!]! @merge(rule: "TOP", key: "id", by: "weight", limit: "first")
    ranks: [RankBucket!]! @merge(rule: "BUCKETS", key: "key")
    ids: [ID!]! @merge(rule: "CONCAT")
    ranksSeen: [Int!]! @merge(rule: "DISTINCT")
    highestRank: Int @merge(rule: "MAX")
    ${provenance}
  }
  type Query {
    items(first: Int, after: String, last: Int, before: String, orderBy: ItemOrder! = NAME_ASC, filter: ItemFilter, nodes: [ID!], groups: [String!]): ItemConnection${nullable.root ? '' : '!'} @fanout(nodes: "nodes", groups: "groups", pageSize: ${pageSize}, longestPage: 1000)
    things(first: Int, after: String, last: Int, before: String, nodes: [ID!]): ThingConnection! @fanout(nodes: "nodes", pageSize: 4, longestPage: 1000)
    found(first: Int, after: String, last: Int, before: String): FoundConnection! @fanout(pageSize: 4, longestPage: 1000)
    itemStats(filter: ItemFilter, groups: [String!]): ItemStats! @fanout(groups: "groups") @cached(staleSeconds: 3600)
    item(id: ID!): Item @routed(by: "id")
  }
  input RenameInput { id: ID! name: String! }
  type Mutation { renameItem(input: RenameInput!): Item @routed(by: "input.id") }
`;

const loans = `
  type Item @key(fields: "id borrower") @owned(by: "borrower", contract: "loans") {
    id: ID!
    borrower: ID!
    price: Float @external
    rank: Int @external
    sibling: Item @external
    remark: String
    loans: [Loan!] @local
    fee(rate: Int = 2): Float @requires(fields: "price rank")
    kin: Int @requires(fields: "sibling { rank }")
  }
  type Part @key(fields: "id") @owned(by: "keeper", contract: "loans") {
    id: ID!
    keeper: ID! @external
    wear: Int @requires(fields: "keeper")
  }
  type Loan @key(fields: "id") @owned(by: "id") {
    id: ID!
    days: Int!
    item: Item @local
  }
  type LoanEdge { cursor: String! node: Loan! }
  type LoanConnection implements Merged { ${page('LoanEdge')} }
  type Query {
    loans(first: Int = 3, after: String, last: Int, before: String): LoanConnection! @fanout(pageSize: 5, longestPage: 1000)
    loan(id: ID!): Loan @routed(by: "id")
  }
`;

const notes = ({ notesPageSize }: Variant) => `
  type Item @key(fields: "id") {
    id: ID!
    notes(first: Int, after: String, last: Int, before: String, nodes: [ID!]): NoteConnection @fanout(nodes: "nodes", pageSize: ${notesPageSize}, longestPage: 1000)
    noteStats: NoteStats @fanout
  }
  type Note @key(fields: "id") @owned(by: "id") {
    id: ID!
    text: String!
    item: ItemReference!
  }
  type ItemReference { id: ID! }
  type NoteStats implements Merged {
    count: Int! @merge(rule: "SUM")
    texts: [String!]! @merge(rule: "DISTINCT")
    ${provenance}
  }
  type NoteEdge { cursor: String! node: Note! }
  type NoteConnection implements Merged { ${page('NoteEdge')} }
  type Query { note(id: ID!): Note @routed(by: "id") }
  input NoteText { id: ID! text: String! }
  input RewriteInput { note: NoteText! shout: Boolean = false }
  type Mutation { rewriteNote(input: RewriteInput!): Note @routed(by: "input.note.id") }
`;

const makers = `
  type Maker @key(fields: "id") @central @cached(freshSeconds: 60, staleSeconds: 3600) { id: ID! name: String! }
  type Query { maker(id: ID!): Maker @central }
  type Mutation { renameMaker(id: ID!, name: String!): Maker @central }
`;

export type ToyContract = 'stock' | 'loans' | 'notes' | 'makers';

const shared = readFileSync(join(projectRoot, 'schema', 'horizontal.graphql'), 'utf8');

export const toyContracts = (variant: Variant = plainVariant): Readonly<Record<ToyContract, DocumentNode>> => ({
  stock: parse([link, shared, stock(variant)].join('\n')),
  loans: parse([link, shared, loans].join('\n')),
  notes: parse([link, shared, notes(variant)].join('\n')),
  makers: parse([link, shared, makers].join('\n')),
});

export function composeToy(contracts: Readonly<Record<ToyContract, DocumentNode>>): string {
  const result = composeServices(
    Object.entries(contracts).map(([name, typeDefs]) => ({ name, url: `horizontal://${name}`, typeDefs })),
  );
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}
