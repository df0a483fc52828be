import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type DocumentNode, GraphQLError, parse } from 'graphql';

/** Two ordinary subgraphs, with nothing of ours: authors, and books that extend them. */
export interface PlainSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly url: string;
  stop(): Promise<void>;
}

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable", "@provides"])';

const authorTypes = parse(`${federation}
  type Query { authors(limit: Int): [Author!]! author(id: ID!): Author failing: String }
  type Mutation { renameAuthor(id: ID!, name: String!): Author }
  type Author @key(fields: "id") { id: ID! name: String! born: Int secret: String }
`);

const bookTypes = parse(`${federation}
  type Query { books: [Work!]! book(id: ID!): Book }
  type Mutation { addBook(input: BookInput!): Book! }
  input BookInput { title: String! author: ID! }
  interface Work { id: ID! title: String! }
  type Book implements Work @key(fields: "id") { id: ID! title: String! author: Author pages: Int }
  type Map implements Work @key(fields: "id") { id: ID! title: String! scale: Float }
  type Author @key(fields: "id") { id: ID! born: Int @external books: [Book!]! era: String @requires(fields: "born") }
`);

const first = [
  { id: 'a1', name: '司马迁', born: -145 },
  { id: 'a2', name: 'Sima Guang', born: 1019 },
  { id: 'a3', name: 'Nameless', born: null },
];
const shelf = [
  { __typename: 'Book', id: 'b1', title: '史记', author: 'a1', pages: 3300 },
  { __typename: 'Book', id: 'b2', title: '资治通鉴', author: 'a2', pages: null },
  { __typename: 'Book', id: 'b3', title: 'By nobody', author: 'gone', pages: 1 },
  { __typename: 'Map', id: 'm1', title: '禹迹图', scale: 1.5 },
];

/** Starts both on free ports, each with data of its own. */
export async function startPlainSubgraphs(): Promise<readonly PlainSubgraph[]> {
  const authors = first.map((author) => ({ ...author }));
  const books = shelf.map((book) => ({ ...book }));
  const authorOf = (id: string) => authors.find((author) => author.id === id) ?? null;
  const refuse = (message: string, code: string) => {
    throw new GraphQLError(message, { extensions: { code, hint: { deep: [1, 2] } } });
  };
  return [
    await startPlainSubgraph('authors', authorTypes, {
      Query: {
        authors: (_: unknown, { limit }: { limit?: number }) => authors.slice(0, limit ?? authors.length),
        author: (_: unknown, { id }: { id: string }) => authorOf(id),
        failing: () => refuse('It always fails', 'ALWAYS'),
      },
      Mutation: {
        renameAuthor(_: unknown, { id, name }: { id: string; name: string }) {
          const author = authorOf(id);
          if (author !== null) author.name = name;
          return author;
        },
      },
      Author: {
        secret: () => refuse('Nobody may see it', 'FORBIDDEN'),
        __resolveReference: ({ id }: { id: string }) => authorOf(id),
      },
    }),
    await startPlainSubgraph('books', bookTypes, {
      Query: {
        books: () => books,
        book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id) ?? null,
      },
      Mutation: {
        addBook(_: unknown, { input }: { input: { title: string; author: string } }) {
          const book = { __typename: 'Book', id: `b${books.length}`, ...input, pages: null };
          books.push(book);
          return book;
        },
      },
      Book: { author: ({ author }: { author: string }) => ({ id: author }) },
      Author: {
        books: ({ id }: { id: string }) => books.filter((book) => book.author === id),
        era: ({ born }: { born: number | null }) => (born === null ? null : born < 0 ? 'before' : 'after'),
      },
    }),
  ];
}

/** Starts one subgraph on a free port. */
export async function startPlainSubgraph(
  name: string,
  typeDefs: DocumentNode,
  resolvers: GraphQLResolverMap<unknown>,
): Promise<PlainSubgraph> {
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs, resolvers }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { name, typeDefs, url, stop: () => server.stop() };
}
