import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ASTNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../schema/project-root.ts';
import { readModel } from '../horizontal/model/read-model.ts';
import { lacksOf } from './compare-schemas.ts';
import { contractSchema } from './contract-schema.ts';

// Two hundred schemas are taken apart, on a machine that may be shared with much else.
vi.setConfig({ testTimeout: 60_000 });

const model = readModel(readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'));
const neededBy = (name: string): DocumentNode =>
  contractSchema(model.schema, model.contracts.get(name)?.graph ?? 'no such contract');
const everything = contractSchema(model.schema, undefined);

/** Whatever a contract needs that can be taken away by itself. */
const removable: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.DIRECTIVE,
]);

function without(document: DocumentNode, which: (node: ASTNode) => boolean): DocumentNode {
  return visit(document, { enter: (node) => (which(node) ? null : undefined) });
}

describe('what a contract needs', () => {
  test.each([...model.contracts.keys()])('is in what all contracts hold together: %s', (name) => {
    const needed = neededBy(name);
    expect(needed.definitions.length).toBeGreaterThan(5);
    expect(lacksOf(everything, needed)).toEqual([]);
    expect(lacksOf(needed, needed)).toEqual([]);
  });

  test('whatever is taken out of a schema that a contract needs is missed', () => {
    const needed = neededBy('provision');
    const parts: ASTNode[] = [];
    visit(needed, { enter: (node) => void (removable.has(node.kind) && parts.push(node)) });
    fc.assert(
      fc.property(fc.constantFrom(...parts), (part) => {
        expect(
          lacksOf(
            without(needed, (node) => node === part),
            needed,
          ).length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('one contract is not held by the schema of another', () => {
    expect(lacksOf(neededBy('registry'), neededBy('oversight')).map(({ coordinate }) => coordinate)).toContain(
      'Dispute',
    );
  });
});

const baseText =
  'enum E { A B } input I { a: Int! b: Int } type Query { thing(id: ID!, n: Int): Thing } type Thing @key(fields: "id") { id: ID! name: String }';
const base = parse(baseText);

describe('a schema that is near', () => {
  test.each([
    ['gives more than is needed', 'name: String }', 'name: String! more: Int }', []],
    ['takes more than is needed', 'n: Int)', 'n: Int, m: Int)', []],
    ['may give null', 'id: ID! name', 'id: ID name', ['Thing.id ID ID!']],
    ['gives another type', 'name: String', 'name: Int', ['Thing.name Int String']],
    ['gives a list', 'name: String', 'name: [String]', ['Thing.name [String] String']],
    ['takes no null', 'n: Int', 'n: Int!', ['Query.thing(n:) Int! Int']],
    ['takes null too', 'id: ID!,', 'id: ID,', []],
    ['wants an argument nobody knows of', 'n: Int)', 'n: Int, m: Int!)', ['Query.thing(m:) Int! null']],
    ['wants one that has a default', 'n: Int)', 'n: Int, m: Int! = 1)', []],
    ['has no such value', 'A B', 'A', ['E.B null null']],
    ['has no such input field', 'a: Int! b: Int', 'a: Int!', ['I.b null null']],
    ['wants an input field', 'b: Int }', 'b: Int c: Int! }', ['I.c Int! null']],
    [
      'does not resolve the entity',
      '@key(fields: "id")',
      '@key(fields: "id", resolvable: false)',
      ['Thing @key(fields: "id") null null'],
    ],
    ['spells its key otherwise', '@key(fields: "id")', '@key(fields: " id  ")', []],
    ['extends its types', 'type Query', 'extend type Query', []],
  ])('that %s', (_what, from, to, lacks) => {
    expect(baseText).toContain(from);
    const found = lacksOf(parse(baseText.replace(from, to)), base);
    expect(found.map(({ coordinate, found: is, needed }) => `${coordinate} ${is} ${needed}`)).toEqual(lacks);
  });
});
