import { type DocumentNode, Kind, parse, type StringValueNode, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { lint, lintContracts } from './lint.ts';

const shared = `
"A whole number."
scalar BigInt
"Put together from several nodes."
interface Merged { complete: Boolean! sources: [Source!]! }
"Who answered."
type Source { node: ID! }
"Where a page stands."
type PageInfo { endCursor: String }
`;

const shelves = `${shared}
"A book on a shelf."
type Book @key(fields: "id") @owned(by: "id") {
  id: ID!
  author: Author
  shelf: Shelf! @local
  copies("How many." first: Int "After." after: String "How many." last: Int "Before." before: String): CopyConnection! @local
}
"A shelf with books."
type Shelf @key(fields: "id") @owned(by: "id", contract: "shelves") { id: ID! }
"A copy of a book."
type Copy @key(fields: "id") @owned(by: "id") { id: ID! }
type CopyEdge { cursor: String! node: Copy! }
"A page of copies."
type CopyConnection implements Merged {
  edges: [CopyEdge!]! @merge(rule: "ORDERED")
  pageInfo: PageInfo! @merge(rule: "PAGE_INFO")
  totalCount: Int! @merge(rule: "SUM")
  complete: Boolean! @merge(rule: "COMPLETE")
  sources: [Source!]! @merge(rule: "SOURCES")
}
"Copies counted."
type Census implements Merged {
  words: [String!]! @merge(rule: "CONCAT")
  open: Boolean! @merge(rule: "AND")
  first: String @merge(rule: "MIN")
  pages: BigInt! @merge(rule: "SUM")
  rooms: [Room!]! @merge(rule: "BUCKETS", key: "name")
  totals: Totals! @merge(rule: "FIELDS")
  complete: Boolean! @merge(rule: "COMPLETE")
  sources: [Source!]! @merge(rule: "SOURCES")
}
"Copies in one room."
type Room { name: String! floor: Int! copies: Int! @merge(rule: "SUM") }
"Sums."
type Totals { copies: Int! @merge(rule: "SUM") }
type Author @key(fields: "code", resolvable: false) { code: ID! }

type Query {
  "Copies."
  copies("How many." first: Int "After." after: String "How many." last: Int "Before." before: String "Only these." nodes: [ID!]): CopyConnection!
    @fanout(nodes: "nodes", pageSize: 20)
  "Counts."
  census: Census! @fanout
  "One book."
  book("Its id." id: ID!): Book @routed(by: "id")
  "One shelf."
  shelf("Its id." id: ID!): Shelf @routed(by: "id")
}
type Mutation {
  "Puts a book onto a shelf."
  shelve(input: ShelveInput!): ShelvePayload! @routed(by: "input.bookId")
}
"Which book."
input ShelveInput { bookId: ID! shelfId: ID }
"The book as it stands."
type ShelvePayload { book: Book @local }
`;

const authors = `${shared}
"One who writes."
type Author @key(fields: "code") @central { code: ID! name: String! }
"What is known of a shelf here."
type Shelf @key(fields: "id room") @owned(by: "room", contract: "authors") { id: ID! room: ID! favourite: Author @local }

type Query {
  "One author."
  author("Code." code: ID!): Author @central
}
`;

/** Describes what has no description at all; `""` stands for one that is missing. */
const described = (sdl: string): DocumentNode => {
  const describe = <Node extends { readonly description?: StringValueNode }>(node: Node): Node =>
    node.description === undefined ? { ...node, description: { kind: Kind.STRING, value: 'Said.' } } : node;
  return visit(parse(sdl), {
    FieldDefinition: describe,
    InputValueDefinition: describe,
    EnumValueDefinition: describe,
  });
};

const lintPair = (shelvesSdl: string, authorsSdl = authors) =>
  lint(
    new Map([
      ['shelves', described(shelvesSdl)],
      ['authors', described(authorsSdl)],
    ]),
  );

/** Changes one place of the good contract, which has to be there exactly once. */
function changed(sdl: string, from: string, to: string): string {
  expect(sdl.split(from)).toHaveLength(2);
  return sdl.replace(from, to);
}

const coordinates = (faults: ReturnType<typeof lint>) => faults.map((fault) => `${fault.contract} ${fault.coordinate}`);

test('the contracts of this project break no rule', () => {
  expect(lintContracts()).toEqual([]);
});

test('a contract that keeps every rule has no fault', () => {
  expect(lintPair(shelves)).toEqual([]);
});

const broken: readonly { rule: string; from: string; to: string; at: string; says: string }[] = [
  {
    rule: 'a reference to a row that the contract resolves has to be @local',
    from: 'shelf: Shelf! @local',
    to: 'shelf: Shelf!',
    at: 'shelves Book.shelf',
    says: 'refers to rows of Shelf, which this contract resolves',
  },
  {
    rule: 'so has a connection of such rows',
    from: 'CopyConnection! @local',
    to: 'CopyConnection!',
    at: 'shelves Book.copies',
    says: 'refers to rows of Copy',
  },
  {
    rule: 'so has what a mutation returns',
    from: 'book: Book @local',
    to: 'book: Book',
    at: 'shelves ShelvePayload.book',
    says: 'refers to rows of Book',
  },
  {
    rule: 'a reference that is not to a row here cannot be @local',
    from: 'author: Author',
    to: 'author: Author @local',
    at: 'shelves Book.author',
    says: 'refers to no row that this contract resolves',
  },
  {
    rule: 'a reference across contracts can be null',
    from: 'author: Author',
    to: 'author: Author!',
    at: 'shelves Book.author',
    says: 'cannot be null',
  },
  {
    rule: 'a root field says who answers it',
    from: 'Book @routed(by: "id")',
    to: 'Book',
    at: 'shelves Query.book',
    says: 'does not say who answers it',
  },
  {
    rule: 'a root field says so once',
    from: 'Book @routed(by: "id")',
    to: 'Book @routed(by: "id") @central',
    at: 'shelves Query.book',
    says: 'in more than one way who answers it: @routed and @central',
  },
  {
    rule: 'a mutation is never asked of every node',
    from: 'shelve(input: ShelveInput!): ShelvePayload! @routed(by: "input.bookId")',
    to: 'shelve(input: ShelveInput!): Census! @fanout',
    at: 'shelves Mutation.shelve',
    says: 'is a mutation asked of every node',
  },
  {
    rule: 'a root field is routed by an argument that it has',
    from: '@routed(by: "input.bookId")',
    to: '@routed(by: "input.book")',
    at: 'shelves Mutation.shelve',
    says: 'is routed by "input.book"',
  },
  {
    rule: 'and that is never null',
    from: '@routed(by: "input.bookId")',
    to: '@routed(by: "input.shelfId")',
    at: 'shelves Mutation.shelve',
    says: 'not an argument of it that always holds an id',
  },
  {
    rule: 'a fan-out is narrowed by an argument that it has',
    from: '@fanout(nodes: "nodes", ',
    to: '@fanout(nodes: "places", ',
    at: 'shelves Query.copies',
    says: 'is narrowed by "places" (nodes:)',
  },
  {
    rule: 'a fan-out of pages says how long they are',
    from: ', pageSize: 20)',
    to: ')',
    at: 'shelves Query.copies',
    says: 'does not say how long one is',
  },
  {
    rule: 'a fan-out returns an object',
    from: 'census: Census! @fanout',
    to: 'census: [Census!] @fanout',
    at: 'shelves Query.census',
    says: 'returns [Census!]',
  },
  {
    rule: 'what a fan-out returns says who answered',
    from: 'type Census implements Merged',
    to: 'type Census',
    at: 'shelves Census',
    says: 'does not say which of them answered',
  },
  {
    rule: 'every field of it has a merge rule',
    from: 'words: [String!]! @merge(rule: "CONCAT")',
    to: 'words: [String!]!',
    at: 'shelves Census.words',
    says: 'has no merge rule',
  },
  {
    rule: 'one that is known',
    from: '@merge(rule: "CONCAT")',
    to: '@merge(rule: "JOIN")',
    at: 'shelves Census.words',
    says: 'has the merge rule "JOIN"',
  },
  {
    rule: 'objects in buckets follow from the key, or have rules',
    from: 'floor: Int!',
    to: 'floor: Totals!',
    at: 'shelves Room.floor',
    says: 'has no merge rule',
  },
  {
    rule: 'the key of a bucket is not merged',
    from: 'type Room { name: String!',
    to: 'type Room { name: String! @merge(rule: "MIN")',
    at: 'shelves Room.name',
    says: 'is the key of its bucket',
  },
  {
    rule: 'objects merged field by field have rules throughout',
    from: 'type Totals { copies: Int! @merge(rule: "SUM") }',
    to: 'type Totals { copies: Int! }',
    at: 'shelves Totals.copies',
    says: 'has no merge rule',
  },
  {
    rule: 'a resolvable entity says who owns its rows',
    from: 'type Copy @key(fields: "id") @owned(by: "id")',
    to: 'type Copy @key(fields: "id")',
    at: 'shelves Copy',
    says: 'nothing says who owns its rows',
  },
  {
    rule: 'an owner in another contract is none here',
    from: '@owned(by: "id", contract: "shelves")',
    to: '@owned(by: "id", contract: "authors")',
    at: 'shelves Shelf',
    says: 'nothing says who owns its rows',
  },
  {
    rule: 'the contract of an owner exists',
    from: '"A copy of a book."\ntype Copy',
    to: '"A copy of a book."\ntype Copy @owned(by: "id", contract: "cellar")',
    at: 'shelves Copy',
    says: 'is owned in the contract "cellar"',
  },
  {
    rule: 'an entity has one owner',
    from: 'type Copy @key(fields: "id") @owned(by: "id")',
    to: 'type Copy @key(fields: "id") @owned(by: "id") @central',
    at: 'shelves Copy',
    says: 'in more than one way who owns its rows',
  },
  {
    rule: 'every key holds the owner',
    from: 'type Copy @key(fields: "id") @owned(by: "id") { id: ID!',
    to: 'type Copy @key(fields: "id") @key(fields: "isbn room { id }") @owned(by: "id") { isbn: ID! id: ID!',
    at: 'shelves Copy',
    says: 'its key "isbn room { id }" does not hold',
  },
  {
    rule: 'a list of rows comes in pages',
    from: 'author: Author',
    to: 'author: [Author]',
    at: 'shelves Book.author',
    says: 'is a plain list of Author',
  },
  {
    rule: 'pages can be turned both ways',
    from: '"How many." last: Int "Before." before: String): CopyConnection! @local',
    to: '): CopyConnection! @local',
    at: 'shelves Book.copies',
    says: 'last, before missing',
  },
  {
    rule: 'a type has a description',
    from: '"Copies in one room."',
    to: '""',
    at: 'shelves Room',
    says: 'has no description',
  },
  {
    rule: 'a root field has a description',
    from: '"One book."',
    to: '""',
    at: 'shelves Query.book',
    says: 'has no description',
  },
  {
    rule: 'an argument has a description',
    from: 'book("Its id." id: ID!)',
    to: 'book("" id: ID!)',
    at: 'shelves Query.book(id:)',
    says: 'has no description',
  },
  {
    rule: 'a field has a description',
    from: 'floor: Int!',
    to: '"" floor: Int!',
    at: 'shelves Room.floor',
    says: 'has no description',
  },
  {
    rule: 'a field of an input has a description',
    from: 'input ShelveInput { bookId: ID!',
    to: 'input ShelveInput { "" bookId: ID!',
    at: 'shelves ShelveInput.bookId',
    says: 'has no description',
  },
  {
    rule: 'a value has a description',
    from: '"Sums."',
    to: '"A colour." enum Colour { "" RED } "Sums."',
    at: 'shelves Colour.RED',
    says: 'has no description',
  },
];

describe('a contract that breaks one rule is refused for that rule alone', () => {
  test.each(broken)('$rule', ({ from, to, at, says }) => {
    const faults = lintPair(changed(shelves, from, to));
    expect(coordinates(faults)).toEqual([at]);
    expect(faults[0]?.problem).toContain(says);
    expect(faults[0]?.remedy).toMatch(/^[A-Z@].*\.$/);
  });
});

describe('a merge rule fits the type of its field', () => {
  test.each([
    ['ORDERED', '[Room!]!'],
    ['PAGE_INFO', 'PageInfo'],
    ['SOURCES', '[Source]!'],
    ['COMPLETE', 'Boolean'],
    ['LOWER_BOUND', 'Int!'],
    ['AND', 'Boolean'],
    ['OR', 'String!'],
    ['SUM', 'String!'],
    ['MIN', 'String!'],
    ['MAX', 'Room'],
    ['CONCAT', 'String!'],
    ['FIELDS', 'Int!'],
    ['BUCKETS', '[Room!]!'],
    ['BUCKETS', '[String!]!'],
    ['AVERAGE', 'Float'],
    ['QUANTILE', 'Int'],
    ['DISTINCT', '[Room!]!'],
    ['DISTINCT', 'String!'],
    ['TOP', '[Room!]!'],
  ])('%s on %s is refused', (rule, type) => {
    const sdl = changed(shelves, 'words: [String!]! @merge(rule: "CONCAT")', `words: ${type} @merge(rule: "${rule}")`);
    const faults = lintPair(sdl);
    expect(coordinates(faults)).toEqual(['shelves Census.words']);
    expect(faults[0]?.problem).toBe(`is ${type}, which @merge(rule: "${rule}") does not fit.`);
  });

  test.each([
    ['mean: Float @merge(rule: "AVERAGE", of: "pages", over: "pages")', true],
    ['mean: Float! @merge(rule: "AVERAGE", of: "pages", over: "pages")', false],
    ['mean: Float @merge(rule: "AVERAGE", of: "pages", over: "books")', false],
    ['mid: Int @merge(rule: "QUANTILE", of: "rooms", key: "floor", by: "copies", at: 0.5)', true],
    ['mid: Int! @merge(rule: "QUANTILE", of: "rooms", key: "floor", by: "copies", at: 0.5)', false],
    ['mid: Int @merge(rule: "QUANTILE", of: "rooms", key: "name", by: "copies", at: 0.5)', false],
    ['mid: Int @merge(rule: "QUANTILE", of: "words", key: "floor", by: "copies", at: 0.5)', false],
    ['mid: Int @merge(rule: "QUANTILE", of: "rooms", key: "floor", by: "copies", at: 1.5)', false],
    ['best: [Room!]! @merge(rule: "DISTINCT", key: "name")', true],
    ['best: [Room!]! @merge(rule: "DISTINCT", key: "storey")', false],
    ['best: [String!]! @merge(rule: "DISTINCT")', true],
    ['best("How many." n: Int!): [Room!]! @merge(rule: "TOP", key: "name", by: "copies", limit: "n")', true],
    ['best("How many." n: Int!): [Room!]! @merge(rule: "TOP", key: "name", by: "name", limit: "n")', false],
    ['best("How many." n: Int!): [Room!]! @merge(rule: "TOP", key: "name", by: "copies", limit: "m")', false],
  ])('%s fits: %s', (field, fits) => {
    const faults = lintPair(changed(shelves, 'words: [String!]! @merge(rule: "CONCAT")', field));
    expect(coordinates(faults)).toEqual(fits ? [] : [`shelves Census.${/^\w+/.exec(field)?.[0]}`]);
  });

  test('edges without a cursor cannot be put into one order', () => {
    const sdl = changed(shelves, 'type CopyEdge { cursor: String!', 'type CopyEdge { cursor: String');
    expect(coordinates(lintPair(sdl))).toEqual(['shelves CopyConnection.edges']);
  });
});

test('a field that a contract adds to rows it never lists itself can be null', () => {
  const faults = lintPair(shelves, changed(authors, 'favourite: Author @local', 'favourite: Author! @local'));
  expect(coordinates(faults)).toEqual(['authors Shelf.favourite']);
  expect(faults[0]?.problem).toContain('is added to Shelf, which this contract never lists itself');
});

describe('a field of an entity that every node is asked for', () => {
  const own = 'room: ID! favourite: Author @local }';
  const keyed = changed(authors, '@owned(by: "room", contract: "authors") ', '');
  const everywhere = (field: string) => `${changed(keyed, own, `room: ID! ${field} }`)}
    "Visits."
    type Visits implements Merged {
      count: Int! @merge(rule: "SUM")
      complete: Boolean! @merge(rule: "COMPLETE")
      sources: [Source!]! @merge(rule: "SOURCES")
    }`;

  test('needs no owner and is not @local', () => {
    expect(lintPair(shelves, everywhere('visits: Visits! @fanout'))).toEqual([]);
  });

  test('stands beside nothing that one node owns', () => {
    const faults = lintPair(shelves, everywhere('visits: Visits! @fanout colour: String'));
    expect(coordinates(faults)).toEqual(['authors Shelf.colour']);
  });

  test('excludes an owner', () => {
    const sdl = changed(everywhere('visits: Visits! @fanout'), 'type Shelf @key', 'type Shelf @owned(by: "room") @key');
    const faults = lintPair(shelves, sdl);
    expect(coordinates(faults)).toEqual(['authors Shelf']);
    expect(faults[0]?.problem).toContain('is known to every node');
  });

  test('belongs to an entity', () => {
    const sdl = `${everywhere('visits: Visits! @fanout')} "A hall." type Hall { visits: Visits! @fanout }`;
    expect(coordinates(lintPair(shelves, sdl))).toEqual(['authors Hall.visits']);
  });
});

test('one contract may describe what another has too', () => {
  const mute = changed(
    shelves,
    'type Author @key(fields: "code", resolvable: false) { code',
    '"" type Author @key(fields: "code", resolvable: false) { "" code',
  );
  expect(lintPair(mute)).toEqual([]);
});

test('what several contracts share is reported once', () => {
  const bare = (sdl: string) => changed(sdl, '"Who answered."', '');
  expect(coordinates(lintPair(bare(shelves), bare(authors)))).toEqual(['shelves Source']);
});
