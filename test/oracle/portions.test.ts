import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unreachableNode } from '../../gateway/horizontal/fault/fault.ts';
import { isObject, type JsonObject, type NodeAnswer } from '../../gateway/transport/node-answer.ts';
import { askGraph, setScene, type Tamper } from './toy-graph.ts';
import type { Rows } from './toy-rows.ts';

const nodes = ['n0', 'n1', 'n2'];

/** Rows by place in the list: each is owned by the node named. */
const rowsOf = (owners: readonly string[]): Rows => ({
  items: owners.map((owner, place) => ({
    id: `item:${owner}:${place}`,
    name: `name ${String(place).padStart(3, '0')}`,
    rank: null,
    price: null,
    weight: 1n,
    borrower: owner,
    maker: null,
  })),
  parts: [],
  loans: [],
  notes: [],
  makers: [],
});
const repeated = (owner: string, count: number): string[] => Array.from({ length: count }, () => owner);

/** Two rows of each node at first. */
const firstPortion = (size: number) => Math.min(2, size);

/** Changes what a node answers from its second answer on: the further portions of a page. */
function fromSecondAnswer(node: string, change: (answer: NodeAnswer & { kind: 'answered' }) => NodeAnswer): Tamper {
  let answers = 0;
  return (answer) => {
    if (answer.node !== node || answer.kind === 'failed') return answer;
    answers += 1;
    return answers === 1 ? answer : change(answer);
  };
}
const dead = ({ node }: NodeAnswer): NodeAnswer => ({
  kind: 'failed',
  node,
  fault: unreachableNode(node, 'it is dead', '已停止'),
  latencyMs: 1,
});
/** Changes the edges of `items`, in an answer that has some. */
const changedEdges =
  (change: (edges: JsonObject[]) => unknown) =>
  (answer: NodeAnswer & { kind: 'answered' }): NodeAnswer => {
    const items = answer.data?.['items'];
    if (!isObject(items) || !Array.isArray(items['edges'])) return answer;
    return { ...answer, data: { ...answer.data, items: { ...items, edges: change(items['edges']) } } };
  };

let questions = 0;

interface Items {
  readonly edges: readonly { readonly node: { readonly name: string } }[];
  readonly pageInfo: JsonObject;
}
const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id name } }
  totalCount totalIsLowerBound complete sources { platform status }`;
/** The gateway expects the rows of one document's pages where it found them before: by another name a question is a new one. */
async function ask(paging: string, name = `Page${questions++}`) {
  const { data, errors, sent } = await askGraph({
    query: `query ${name} { items(${paging}) { ${page} } }`,
    variables: {},
  });
  const items = data?.['items'] as unknown as Items;
  return { items, places: items.edges.map(({ node }) => Number(node.name.slice(5))), errors: errors ?? [], sent };
}
const codes = (errors: readonly { readonly extensions?: JsonObject }[]) =>
  errors.map(({ extensions }) => `${extensions?.['code']} ${extensions?.['node']}`);
const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

test('only nodes whose portion ran out are asked again, for rows and not for totals', async () => {
  setScene({ rows: rowsOf([...repeated('n1', 9), 'n0', 'n2']), nodes, dead: [], firstPortion });
  const { items, places, sent } = await ask('first: 8');
  expect(places).toEqual(upTo(0, 8));
  expect(items).toMatchObject({ totalCount: 11, complete: true, pageInfo: { hasNextPage: true } });
  expect(sent.map(({ node }) => node)).toEqual([...nodes, 'n1']);
  const { query, variables } = JSON.parse(sent[3]?.body ?? '{}') as { query: string; variables: JsonObject };
  expect(query).not.toContain('totalCount');
  expect(Object.values(variables)).toEqual([6, expect.stringMatching(/^1NAME_ASC\./)]);
});

test('a node that dies between its portions ends the page where its rows end, and is named; its totals stand', async () => {
  const tamper = fromSecondAnswer('n1', dead);
  const rows = rowsOf(['n0', 'n1', 'n2', ...repeated('n1', 5), 'n0', 'n2']);
  setScene({ rows, nodes, dead: [], firstPortion, tamper });
  const { items, places, errors } = await ask('first: 9');
  expect(places).toEqual([0, 1, 2, 3]);
  expect(items).toMatchObject({
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
    totalCount: 10,
    totalIsLowerBound: false,
    complete: false,
    sources: [
      { platform: 'n0', status: 'OK' },
      { platform: 'n1', status: 'UNREACHABLE' },
      { platform: 'n2', status: 'OK' },
    ],
  });
  expect(codes(errors)).toEqual(['NODE_UNREACHABLE n1']);
  expect(errors[0]?.message).toMatch(/The page ends where the rows end that it had given before\.$/);
  setScene({ rows, nodes, dead: [], firstPortion });
  expect((await ask(`first: 9, after: "${items.pageInfo['endCursor']}"`)).places).toEqual(upTo(4, 10));
});

test('whoever reads on misses no row and sees none twice, whichever node fails between its portions, forward and backward', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...nodes), { minLength: 1, maxLength: 30, size: 'max' }),
      fc.integer({ min: 3, max: 12 }),
      fc.constantFrom('first', 'last'),
      fc.array(fc.constantFrom(...nodes, ''), { maxLength: 12 }),
      async (owners, size, from, failing) => {
        const rows = rowsOf(owners);
        const read: number[] = [];
        let place = '';
        for (let count = 0; ; count += 1) {
          expect(count).toBeLessThan(60);
          const tamper = fromSecondAnswer(failing[count] ?? '', dead);
          setScene({ rows, nodes, dead: [], firstPortion, tamper });
          const { items, places, errors } = await ask(`${from}: ${size}${place}`, 'Walk');
          read.push(...(from === 'first' ? places : places.toReversed()));
          const [flag, cursor, argument] =
            from === 'first' ? ['hasNextPage', 'endCursor', 'after'] : ['hasPreviousPage', 'startCursor', 'before'];
          if (errors.length === 0 && items.pageInfo[flag] === true) expect(places).toHaveLength(size);
          if (items.pageInfo[flag] !== true) break;
          place = `, ${argument}: "${items.pageInfo[cursor]}"`;
        }
        expect(read).toEqual(from === 'first' ? upTo(0, owners.length) : upTo(0, owners.length).toReversed());
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('a further portion in another order leaves the node out and names it; the page is filled from others', async () => {
  const tamper = fromSecondAnswer(
    'n1',
    changedEdges((edges) => edges.toReversed()),
  );
  setScene({ rows: rowsOf(['n0', ...repeated('n1', 5), 'n0', 'n0', 'n2']), nodes, dead: [], firstPortion, tamper });
  const { items, places, errors } = await ask('first: 7');
  expect(places).toEqual([0, 6, 7, 8]);
  expect(items).toMatchObject({ complete: false, totalCount: 4, pageInfo: { hasNextPage: false } });
  expect(codes(errors)).toEqual(['ORDER_VIOLATION n1']);
});

test('foreign rows of a further portion are dropped and reported, what the node owns stays', async () => {
  const steal = (edges: JsonObject[]) =>
    edges.map((edge, index) => (index === 0 ? { ...edge, node: { id: 'item:n2:9', name: 'name 999' } } : edge));
  setScene({
    rows: rowsOf(repeated('n1', 6)),
    nodes,
    dead: [],
    firstPortion,
    tamper: fromSecondAnswer('n1', changedEdges(steal)),
  });
  const { items, places, errors } = await ask('first: 6');
  expect(places).toEqual([0, 1, 3, 4, 5]);
  expect(items).toMatchObject({ complete: false });
  expect(codes(errors)).toEqual(['OWNERSHIP_VIOLATION n1']);
});

test('a further portion without its rows, or with more than asked for, is told of', async () => {
  const rows = rowsOf(repeated('n1', 6));
  const none = fromSecondAnswer(
    'n1',
    changedEdges(() => null),
  );
  setScene({ rows, nodes, dead: [], firstPortion, tamper: none });
  const without = await ask('first: 5');
  expect([without.places, codes(without.errors)]).toEqual([[0, 1], ['NODE_INVALID_ANSWER n1']]);
  const many = fromSecondAnswer(
    'n1',
    changedEdges((edges) => [...edges, ...edges]),
  );
  setScene({ rows, nodes, dead: [], firstPortion, tamper: many });
  const more = await ask('first: 5');
  expect([more.places, codes(more.errors)]).toEqual([[], ['NODE_INVALID_ANSWER n1']]);
});

test('an error about a row of a further portion follows the row to its place', async () => {
  const message = { message: 'not for you', extensions: { code: 'FIELD_DENIED' } };
  const tamper = fromSecondAnswer('n1', (answer) => ({
    ...answer,
    errors: [{ ...message, path: ['items', 'edges', 1, 'node', 'name'] }],
  }));
  setScene({ rows: rowsOf(['n0', ...repeated('n1', 6)]), nodes, dead: [], firstPortion, tamper });
  const { errors } = await ask('first: 7');
  expect(errors.map(({ path }) => path)).toEqual([['items', 'edges', 4, 'node', 'name']]);
});

test('a fan-out below rows is read in portions too, and ends at a node that dies between them', async () => {
  const item = { id: 'item:n0:0', name: 'one', rank: null, price: null, weight: 1n, borrower: 'n0', maker: null };
  const notes = ['n1', 'n1', 'n1', 'n1', 'n2', 'n2'].map((owner, place) => ({
    id: `note:${owner}:${place}`,
    text: String(place),
    item: item.id,
  }));
  const rows: Rows = { items: [item], parts: [], loans: [], notes, makers: [] };
  const query =
    '{ item(id: "item:n0:0") { notes(first: 5) { pageInfo { hasNextPage } complete edges { node { text } } } } }';
  setScene({ rows, nodes, dead: [], firstPortion });
  const whole = await askGraph({ query, variables: {} });
  expect(whole.errors).toBeUndefined();
  expect(whole.data?.['item']).toEqual({
    notes: {
      pageInfo: { hasNextPage: true },
      complete: true,
      edges: ['0', '1', '2', '3', '4'].map((text) => ({ node: { text } })),
    },
  });
  setScene({ rows, nodes, dead: [], firstPortion, tamper: fromSecondAnswer('n1', dead) });
  const cut = await askGraph({ query, variables: {} });
  expect(cut.data?.['item']).toEqual({
    notes: { pageInfo: { hasNextPage: true }, complete: false, edges: ['0', '1'].map((text) => ({ node: { text } })) },
  });
  expect(codes(cut.errors ?? [])).toEqual(['NODE_UNREACHABLE n1']);
});
