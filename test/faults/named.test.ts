import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultCode, faultCodes, statusOf } from '../../gateway/horizontal/fault/fault.ts';
import { projectRoot } from '../../schema/project-root.ts';
import { type FaultyAnswer, type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.stop());

const page =
  '{ items(first: 12) { edges { node { id name rank mark } } totalCount complete sources { platform status } } }';

/** Each fault of a node's, on the wire or in what it says of its rows, and the code by which it is told. */
const pageFaults: readonly (readonly [fault: string, code: FaultCode])[] = [
  ['hang', 'NODE_TIMEOUT'],
  ['trickle', 'NODE_TIMEOUT'],
  ['flood', 'NODE_INVALID_ANSWER'],
  ['answers 500', 'NODE_INVALID_ANSWER'],
  ['answers 502 in HTML', 'NODE_INVALID_ANSWER'],
  ['answers HTML', 'NODE_INVALID_ANSWER'],
  ['cuts JSON short', 'NODE_INVALID_ANSWER'],
  ['resets in the middle', 'NODE_UNREACHABLE'],
  ['closes at once', 'NODE_UNREACHABLE'],
  ['promises more than it sends', 'NODE_UNREACHABLE'],
  ['speaks no HTTP', 'NODE_INVALID_ANSWER'],
  ['redirects', 'NODE_INVALID_ANSWER'],
  ['sends a gzip bomb', 'NODE_INVALID_ANSWER'],
  ['names an encoding that it does not use', 'NODE_INVALID_ANSWER'],
  ['sends headers without end', 'NODE_INVALID_ANSWER'],
  ['nests without end', 'NODE_INVALID_ANSWER'],
  ['nests its errors without end', 'NODE_REFUSED'],
  ['answers with ten times the bytes', 'NODE_INVALID_ANSWER'],
  ['answers with nothing', 'NODE_INVALID_ANSWER'],
  ['answers null', 'NODE_INVALID_ANSWER'],
  ['answers with a list', 'NODE_INVALID_ANSWER'],
  ['tells errors without a message', 'NODE_INVALID_ANSWER'],
  ['tells errors that are no list', 'NODE_INVALID_ANSWER'],
  ['refuses and tells too much', 'NODE_REFUSED'],
  ['answers 401', 'NODE_REFUSED'],
  ['answers 503', 'NODE_UNREACHABLE'],
  ['answers 404', 'NODE_UNREACHABLE'],
  ['answers with rows of others', 'OWNERSHIP_VIOLATION'],
  ['answers in another order', 'ORDER_VIOLATION'],
  ['answers with a row twice', 'ORDER_VIOLATION'],
  ['answers with more rows than asked for', 'NODE_INVALID_ANSWER'],
  ['answers null where none may be', 'NODE_INVALID_ANSWER'],
  ['answers with another type', 'NODE_INVALID_ANSWER'],
  ['answers with an edge that is null', 'NODE_INVALID_ANSWER'],
  ['leaves the edges out', 'NODE_INVALID_ANSWER'],
  ['leaves cursors out', 'NODE_INVALID_ANSWER'],
];

const entityFaults: readonly (readonly [fault: string, code: FaultCode])[] = [
  ['answers with too few entities', 'NODE_INVALID_ANSWER'],
  ['answers with too many entities', 'NODE_INVALID_ANSWER'],
  ['answers entities in another order', 'OWNERSHIP_VIOLATION'],
  ['answers entities with an object', 'NODE_INVALID_ANSWER'],
  ['answers entities of another type', 'NODE_INVALID_ANSWER'],
  ['answers entities of others', 'OWNERSHIP_VIOLATION'],
];

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string; readonly mark: string | null } }[];
  readonly totalCount: number;
  readonly complete: boolean;
  readonly sources: readonly { readonly platform: string; readonly status: string }[];
}

const pageIn = ({ data }: FaultyAnswer): Page => data?.['items'] as Page;
const idsIn = (answer: FaultyAnswer): string[] => pageIn(answer).edges.map(({ node }) => node.id);
const codesIn = ({ errors }: FaultyAnswer): string[] => [
  ...new Set(errors.map(({ extensions }) => `${String(extensions?.['code'])} ${String(extensions?.['node'])}`)),
];
const idsOf = (nodes: readonly string[]): string[] =>
  [0, 1, 2, 3].flatMap((number) => nodes.map((node) => `item:${node}:${number}`));

/** Nothing in an answer tells where a node is, or what its code looks like inside. */
function expectDiscreet({ text }: FaultyAnswer): void {
  for (const trace of [
    '127.0.0.1',
    '10.20.30.40',
    'localhost',
    '/srv/',
    'node:internal',
    '    at ',
    'stacktrace',
    projectRoot,
  ]) {
    expect(text).not.toContain(trace);
  }
  expect(text.length).toBeLessThan(10_000);
}

async function expectWhole(): Promise<void> {
  const answer = await stage.ask(page);
  expect(answer.errors).toEqual([]);
  expect(idsIn(answer)).toEqual(idsOf(['n0', 'n1', 'n2']));
  expect(pageIn(answer)).toMatchObject({ complete: true, totalCount: 12 });
}

test('while every node is honest, all rows are there', expectWhole);

test.each(pageFaults)(
  'a node that %s is told as %s, costs its own rows, and is there again after',
  async (fault, code) => {
    await stage.faulty.tell({ fault });
    const answer = await stage.ask(page);
    expect(codesIn(answer)).toEqual([`${code} n2`]);
    expect(idsIn(answer)).toEqual(idsOf(['n0', 'n1']));
    expect(pageIn(answer).complete).toBe(false);
    expect(pageIn(answer).sources).toEqual([
      { platform: 'n0', status: 'OK' },
      { platform: 'n1', status: 'OK' },
      { platform: 'n2', status: statusOf(code) },
    ]);
    expect(answer.errors.every(({ path }) => path?.[0] === 'items')).toBe(true);
    expectDiscreet(answer);
    const whole = await stage.ask(page, { headers: { 'x-shutong-partial': 'reject' } });
    expect(whole.data).toBeNull();
    expect(whole.errors[0]?.extensions).toMatchObject({ code: 'PARTIAL_ANSWER_REJECTED', nodes: ['n2'] });
    expectDiscreet(whole);
    await stage.faulty.tell({ fault: null });
    await expectWhole();
  },
);

test.each(entityFaults)(
  'a node that %s is told as %s, costs what it says of its rows, and is there again after',
  async (fault, code) => {
    await stage.faulty.tell({ fault });
    const answer = await stage.ask(page);
    expect(codesIn(answer)).toEqual([`${code} n2`]);
    expect(idsIn(answer)).toEqual(idsOf(['n0', 'n1', 'n2']));
    for (const { node } of pageIn(answer).edges) {
      if (!node.id.includes(':n2:')) expect(node.mark).toBe(node.id.replace(/item:(.*):(.*)/, 'mark $1 $2'));
      else expect(node.mark).toBeNull();
    }
    expect(answer.errors.map(({ extensions }) => extensions?.['row']).sort()).toEqual(idsOf(['n2']));
    expectDiscreet(answer);
    await stage.faulty.tell({ fault: null });
    await expectWhole();
  },
);

test('keys that mean something to JavaScript mean nothing to the gateway', async () => {
  await stage.faulty.tell({ fault: 'sends __proto__ and constructor' });
  const answer = await stage.ask(page);
  expect(idsIn(answer)).toEqual(idsOf(['n0', 'n1', 'n2']));
  expect(answer.errors).toEqual([]);
  expect(answer.text).not.toContain('polluted');
  await stage.faulty.tell({ fault: null });
  await expectWhole();
});

test('a node that is slow and then quick is simply there', async () => {
  await stage.faulty.tell({ fault: 'slow' });
  await expectWhole();
  await stage.faulty.tell({ fault: null });
  await expectWhole();
});

const otherCodes: readonly FaultCode[] = ['UNKNOWN_NODE', 'DIRECTORY_UNAVAILABLE', 'NODE_SUSPENDED'];

/** Tried where what they are about is tried: nodes that come and go, relays, schemas. */
const elsewhere: readonly FaultCode[] = ['NODE_DRAINING', 'RELAY_LOOP', 'SCHEMA_MISMATCH'];

test('a node that nobody knows, and a gateway that knows of none, are told by codes of their own', async () => {
  const unknown = await stage.ask('{ items(nodes: ["n9"]) { totalCount } item(id: "item:n9:1") { id } }');
  expect(codesIn(unknown).sort()).toEqual(['UNKNOWN_NODE item:n9:1', 'UNKNOWN_NODE n9']);
  expectDiscreet(unknown);
  const gateway = await stage.startGateway({ SHUTONG_REGISTRY: 'http://127.0.0.1:1/' });
  const blind = await stage.ask(page, { gateway });
  expect(blind.errors[0]?.extensions?.['code']).toBe('DIRECTORY_UNAVAILABLE');
  expectDiscreet(blind);
});

test('the codes of the specification, of the gateway and of these tests are the same', () => {
  const specification = readFileSync(join(projectRoot, 'docs/horizontal-federation.md'), 'utf8');
  const section = specification.slice(specification.indexOf('## 6. Codes'), specification.indexOf('## 7.'));
  const specified = [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(specified.sort()).toEqual([...faultCodes].map(String).sort());
  const tried = new Set([...pageFaults, ...entityFaults].map(([, code]) => code));
  expect([...tried, ...otherCodes, ...elsewhere].sort()).toEqual(specified);
});
