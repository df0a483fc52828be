import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { DocumentLimits } from './document-limits.ts';
import { excessOf, longestVariable } from './measure-document.ts';
import { nestingOf } from './nesting.ts';

const wide: DocumentLimits = {
  tokens: 1e6,
  depth: 1e6,
  aliases: 1e6,
  rootFields: 1e6,
  directives: 1e6,
  listLength: 1e6,
};

/** How large a document is by one measure: the least limit that it keeps to. */
function sizeOf(text: string, limit: keyof DocumentLimits): number {
  return excessOf(parse(text), { ...wide, [limit]: -1 })?.found ?? 0;
}

test.each<[keyof DocumentLimits, string, number]>([
  ['depth', '{ a { b { c } } d }', 3],
  ['depth', '{ ...one } fragment one on Query { a { ...two } } fragment two on A { b { c } }', 3],
  ['depth', '{ a { ... on A { ... { b } } } }', 2],
  ['aliases', '{ a: x b: x { c: y d } }', 3],
  ['aliases', '{ ...one x { ...two ...two } } fragment one on Query { a: x } fragment two on X { b: y }', 3],
  ['rootFields', '{ a { c d } b ... on Query { e } ...one } fragment one on Query { f g }', 5],
  [
    'directives',
    '{ a @include(if: true) @skip(if: false) { b @include(if: true) } ...one @skip(if: false) } fragment one on Query { c @x }',
    5,
  ],
  ['listLength', '{ a(ids: [1, 2, 3], deep: { of: [[1, 2, 3, 4]] }) }', 4],
])('%s of %s', (limit, text, expected) => {
  expect(sizeOf(text, limit)).toBe(expected);
});

test('fragments that multiply each other are counted in full, in no time', () => {
  const levels = 200;
  const fragments = Array.from(
    { length: levels },
    (_none, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
  );
  const text = `{ ...f0 } ${fragments.join(' ')} fragment f${levels} on Query { a: x }`;
  expect(sizeOf(text, 'aliases')).toBe(2 ** levels);
});

test('a fragment that spreads itself is measured to its end', () => {
  expect(sizeOf('{ ...a } fragment a on Query { x: y ...b } fragment b on Query { ...a }', 'aliases')).toBe(1);
});

test('nesting is that of the brackets outside of strings and comments', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ' ',
    'a',
    '"{{{"',
    '"\\"{"',
    '"""{ \\""" {"""',
    '# {{{\n',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      let depth = 0;
      let deepest = 0;
      for (const text of pieces) {
        if ('{(['.includes(text)) deepest = Math.max(deepest, ++depth);
        else if ('})]'.includes(text)) depth -= 1;
      }
      expect(nestingOf(pieces.join(' '))).toBe(deepest);
    }),
  );
});

test('the longest list of variables is found at any depth', () => {
  expect(longestVariable({ a: [1, { b: [1, 2, 3] }], c: 'text', d: null })).toBe(3);
});
