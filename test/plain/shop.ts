import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError, parse } from 'graphql';
import { type PlainSubgraph, startPlainSubgraph } from './subgraphs.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@provides", "@override", "@interfaceObject"])`;

const products = parse(`${federation}
  scalar Money
  enum Unit { KG LB }
  interface Media @key(fields: "id") { id: ID! title: String! }
  type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int }
  type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int }
  type Region @shareable { code: String! name: String }
  type Size { width: Int! height: Int }
  type Product @key(fields: "id") @key(fields: "sku region { code }") {
    id: ID! sku: String! region: Region! name: String! size: Size! tags: [String!] weight(unit: Unit = KG): Float
    price: Money old: Money maker: User media: Media
  }
  type User @key(fields: "id", resolvable: false) { id: ID! }
  union Found = Book | Film | Product
  input Range { from: Int = 0 to: Int }
  input ProductFilter { ids: [ID!] width: Range tag: String }
  type Query {
    products(filter: ProductFilter, first: Int = 3): [Product!]!
    product(id: ID!): Product
    media: [Media!]!
    found(text: String): [Found]
    sum(numbers: [Int!]!, unit: Unit): String
  }
  type Mutation { label(id: ID!, tags: [String!]!): Product fail(code: String): Product }
`);

const inventory = parse(`${federation}
  type Region @shareable { code: String! }
  type Size @external { width: Int! height: Int }
  type Product @key(fields: "sku region { code }") {
    sku: String! region: Region!
    size: Size! @external
    stock: Int!
    fragile: String!
    shipping(express: Boolean = false): Int @requires(fields: "size { width height }")
  }
  type Mutation { restock(sku: String!, by: Int!): Product }
`);

const pricing = parse(`${federation}
  scalar Money
  type Product @key(fields: "id") {
    id: ID!
    price: Money @override(from: "products")
    old: Money @override(from: "products", label: "percent(100)")
  }
  type Query { rates: [Float] }
`);

const people = parse(`${federation}
  enum Role { BUYER SELLER }
  type User @key(fields: "id") { id: ID! name: String @shareable role: Role email: String! }
  type Query { users(ids: [ID!]): [User] me: User }
`);

const reviews = parse(`${federation}
  type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!] rating: Float }
  type User @key(fields: "id") { id: ID! name: String @external }
  type Product @key(fields: "id") { id: ID! reviews: [Review!] }
  type Review { id: ID! body: String author: User @provides(fields: "name") about: Product }
  type Query { reviews: [Review!] }
  input ReviewInput { body: String! stars: [Int!] = [5] about: ID! }
  type Mutation { review(input: ReviewInput!): Review! }
`);

const broken = parse(`${federation}
  type Query { broken(mode: String!): Broken strict(mode: String!): Broken! }
  type Broken { a: Int b: Int! }
`);

const shelf = [1, 2, 3, 4].map((number) => ({
  __typename: 'Product',
  id: `p${number}`,
  sku: `sku-${number}`,
  region: { code: number % 2 === 0 ? 'CN' : 'EU', name: number === 3 ? null : '中' },
  name: `Product ${number}`,
  size: { width: number * 10, height: number === 2 ? null : number },
  tags: number === 4 ? null : ['new', `t${number}`],
  maker: number === 3 ? null : { id: number === 4 ? 'gone' : `u${number}` },
  media: number === 1 ? { __typename: 'Book', id: 'b1', title: '红楼梦', pages: 1200 } : null,
  weight: ({ unit }: { unit?: string | null }) => (unit === 'LB' ? number * 2.2 : unit === null ? null : number),
}));
const media = [
  { __typename: 'Book', id: 'b1', title: '红楼梦', pages: 1200 },
  { __typename: 'Film', id: 'f1', title: '小城之春', minutes: 93 },
];
const users = [
  { id: 'u1', name: '甲', role: 'SELLER', email: 'a@b.cn' },
  { id: 'u2', name: null, role: 'BUYER', email: 'c@d.cn' },
];
const notes = [
  { id: 'r1', body: 'good', author: { id: 'u1', name: '甲' }, about: { id: 'p1' } },
  { id: 'r2', body: null, author: { id: 'gone', name: 'Nobody' }, about: { id: 'p2' } },
];

const byId = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | null =>
  rows.find((row) => row.id === id) ?? null;

interface Filter {
  readonly ids?: readonly string[] | null;
  readonly width?: { readonly from?: number | null; readonly to?: number | null } | null;
  readonly tag?: string | null;
}

function refuse(message: string, code: string): never {
  throw new GraphQLError(message, { extensions: { code, nested: { list: [1, null] } } });
}

/** A shop in six subgraphs, none of which keeps anything: both gateways may ask the same. */
export async function startShop(): Promise<readonly PlainSubgraph[]> {
  return Promise.all([
    startPlainSubgraph('products', products, {
      Query: {
        products: (_: unknown, { filter, first }: { filter?: Filter | null; first?: number | null }) =>
          shelf
            .filter(({ id }) => filter?.ids == null || filter.ids.includes(id))
            .filter(({ size }) => size.width >= (filter?.width?.from ?? 0) && size.width <= (filter?.width?.to ?? 1000))
            .filter(({ tags }) => filter?.tag == null || tags?.includes(filter.tag))
            .slice(0, first ?? 2),
        product: (_: unknown, { id }: { id: string }) => byId(shelf, id),
        media: () => media,
        found: (_: unknown, { text }: { text?: string | null }) => [
          ...media,
          null,
          ...shelf.filter(({ name }) => name.includes(text ?? '1')),
        ],
        sum: (_: unknown, { numbers, unit }: { numbers: readonly number[]; unit?: string }) =>
          `${numbers.reduce((sum, one) => sum + one, 0)} ${unit}`,
      },
      Mutation: {
        label: (_: unknown, { id, tags }: { id: string; tags: readonly string[] }) => {
          const product = byId(shelf, id);
          return product === null ? null : { ...product, tags };
        },
        fail: (_: unknown, { code }: { code?: string }) => refuse('It fails', code ?? 'FAILED'),
      },
      Product: {
        __resolveReference: ({ id, sku, region }: { id?: string; sku?: string; region?: { code: string } }) =>
          id === undefined ? shelf.find((one) => one.sku === sku && one.region.code === region?.code) : byId(shelf, id),
      },
      Book: { __resolveReference: ({ id }: { id: string }) => byId(media, id) },
      Film: { __resolveReference: ({ id }: { id: string }) => byId(media, id) },
      Media: { __resolveReference: ({ id }: { id: string }) => byId(media, id) },
    }),
    startPlainSubgraph('inventory', inventory, {
      Mutation: { restock: (_: unknown, { sku }: { sku: string }) => ({ sku, region: { code: 'EU' } }) },
      Product: {
        __resolveReference: (key: object) => key,
        stock: ({ sku }: { sku: string }) => Number(sku.slice(4)) * 7,
        fragile: ({ sku }: { sku: string }) => (sku === 'sku-2' ? refuse('Nobody knows', 'UNKNOWN') : 'no'),
        shipping: (
          { size }: { size: { width: number; height: number | null } },
          { express }: { express?: boolean | null },
        ) => size.width + (size.height ?? 100) + (express === true ? 1000 : 0),
      },
    }),
    startPlainSubgraph('pricing', pricing, {
      Query: { rates: () => [1.5, null, 1e21] },
      Product: {
        __resolveReference: (key: object) => key,
        price: ({ id }: { id: string }) =>
          id === 'p3' ? refuse('No price', 'NO_PRICE') : { amount: `${id}.00`, currency: 'CNY' },
        old: () => '9007199254740993',
      },
    }),
    startPlainSubgraph('people', people, {
      Query: {
        users: (_: unknown, { ids }: { ids?: readonly string[] | null }) =>
          (ids ?? ['u1', 'u2']).map((id) => byId(users, id)),
        me: () => refuse('Who are you?', 'UNAUTHENTICATED'),
      },
      User: { __resolveReference: ({ id }: { id: string }) => byId(users, id) },
    }),
    startPlainSubgraph('reviews', reviews, {
      Query: { reviews: () => notes },
      Mutation: {
        review: (_: unknown, { input }: { input: { body: string; stars: readonly number[]; about: string } }) => ({
          id: 'new',
          body: `${input.body} ${input.stars.join()}`,
          author: notes[0]?.author,
          about: { id: input.about },
        }),
      },
      Media: {
        __resolveReference: (key: object) => key,
        reviews: ({ id }: { id: string }) => (id === 'f1' ? null : notes),
        rating: ({ id }: { id: string }) => (id === 'f1' ? refuse('Not rated', 'NOT_RATED') : 4.5),
      },
      User: { __resolveReference: (key: object) => key },
      Product: {
        __resolveReference: (key: object) => key,
        reviews: ({ id }: { id: string }) => notes.filter(({ about }) => about.id === id),
      },
    }),
    startBroken(),
  ]);
}

/** How the broken subgraph answers, by the mode that it is asked for. */
const modes: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  fine: [200, 'application/json', '{"data":{"broken":{"a":1,"b":2},"strict":{"a":1,"b":2}}}'],
  status500: [500, 'application/json', '{"errors":[{"message":"inner"}]}'],
  status401: [401, 'text/plain', 'who'],
  status403: [403, 'text/plain', 'no'],
  status404: [404, 'text/plain', 'where'],
  status400: [400, 'application/json', '{"errors":[{"message":"bad","extensions":{"code":"BAD"}}]}'],
  html: [200, 'text/html', '<html></html>'],
  truncated: [200, 'application/json', '{"data":{"broken":{"a":1'],
  nothing: [200, 'application/json', '{}'],
  list: [200, 'application/json', '[]'],
  nullData: [200, 'application/json', '{"data":null}'],
  refused: [
    200,
    'application/json',
    '{"data":null,"errors":[{"message":"refused","path":["broken"],"extensions":{"code":"REFUSED"}}]}',
  ],
  partial: [
    200,
    'application/json',
    '{"data":{"broken":{"a":null,"b":2},"strict":{"a":null,"b":2}},"errors":[{"message":"no a","path":["broken","a"]}]}',
  ],
  missing: [200, 'application/json', '{"data":{"broken":{"a":1},"strict":{"a":1}}}'],
  nullInside: [200, 'application/json', '{"data":{"broken":{"a":1,"b":null},"strict":{"a":1,"b":null}}}'],
  more: [
    200,
    'application/json',
    '{"data":{"broken":{"a":1,"b":2,"c":3},"strict":{"a":1,"b":2}},"extensions":{"x":1}}',
  ],
  graphqlType: [200, 'application/graphql-response+json', '{"data":{"broken":{"a":1,"b":2},"strict":{"a":1,"b":2}}}'],
};

export const brokenModes: readonly string[] = [...Object.keys(modes), 'reset'];

async function startBroken(): Promise<PlainSubgraph> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const mode =
      [...brokenModes, 'redirect'].find((one) => body.includes(`"${one}"`) || body.includes(`\\"${one}\\"`)) ?? 'fine';
    if (mode === 'reset') response.socket?.destroy();
    else if (mode === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end();
    else {
      const [status, type, text] = modes[mode] ?? [500, 'text/plain', ''];
      response.writeHead(status, { 'content-type': type }).end(text);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name: 'broken',
    typeDefs: broken,
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
