import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject"])';

/** Three ordinary subgraphs that use what a planner has special steps for; names such as `constructor` are there on purpose. */
const typeDefs: Readonly<Record<string, DocumentNode>> = {
  people: parse(`${federation}
    scalar Moment
    enum Mood { CALM CROSS }
    type Query { people(first: Int): [Person!]! person(id: ID!): Person anyone: Being beings: [Being] named: [Named!] }
    type Mutation { greet(id: ID!): Person! }
    union Being = Person | Robot
    interface Named { name: String! constructor: String }
    type Person implements Named @key(fields: "id") {
      id: ID! name: String! @shareable constructor: String mood: Mood born: Moment height(unit: String): Float friends: [Person!]! best: Person
      grid: [[Int!]!] home: Home @shareable likes: [Item]
    }
    type Robot implements Named @key(fields: "id serial { code }") { id: ID! serial: Serial! name: String! constructor: String active: Boolean! }
    type Serial { code: String! }
    type Home @shareable { street: String rooms: Int! }
    type Item @key(fields: "id") @interfaceObject { id: ID! liked: Boolean! }
  `),
  shop: parse(`${federation}
    type Query { items: [Item!]! item(id: ID!): Item newest: Item! }
    interface Item @key(fields: "id") { id: ID! price: Int! owner: Person weight(unit: String): Float }
    type Book implements Item @key(fields: "id") { id: ID! price: Int! owner: Person @provides(fields: "name") weight(unit: String): Float pages: Int! }
    type Tool implements Item @key(fields: "id") { id: ID! price: Int! owner: Person weight(unit: String): Float makes: [Item!] }
    type Person @key(fields: "id") { id: ID! name: String! @external basket: [Item!] spent: Int! }
  `),
  care: parse(`${federation}
    type Query { wards: [Ward!]! }
    type Ward @key(fields: "id") { id: ID! patients: [Patient!]! head: Person }
    union Patient = Person | Robot
    type Person @key(fields: "id") {
      id: ID! born: Moment @external
      score: Int @requires(fields: "born") home: Home @shareable ward: Ward! @requires(fields: "born")
    }
    type Robot @key(fields: "id serial { code }") { id: ID! serial: Serial! checked: Boolean }
    type Serial { code: String! }
    type Home @shareable { street: String rooms: Int! }
    scalar Moment
  `),
};

export interface TestGraph {
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
}

export function composeTestGraph(): TestGraph {
  const services = Object.entries(typeDefs).map(([name, document]) => ({
    name,
    typeDefs: document,
    url: `none:${name}`,
  }));
  const composed = composeServices(services);
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  return {
    supergraphSdl: composed.supergraphSdl,
    subgraphs: new Map(services.map((one) => [one.name, buildSubgraphSchema({ typeDefs: one.typeDefs })])),
  };
}
