import { expect, test } from 'vitest';
import { DirectoryIndex } from './directory-index.ts';
import { visibleTo } from './visible-nodes.ts';

const entry = (code: string, state: 'LIVE' | 'SHADOW') => ({
  code,
  state,
  group: 'g',
  contracts: new Set(['stock']),
  endpoint: 'http://127.0.0.1:1/',
  parent: null,
});
const index = new DirectoryIndex([entry('a', 'LIVE'), entry('b', 'SHADOW'), entry('c', 'SHADOW')]);
const nobody = { subject: 's', role: 'r', organisation: null, purpose: null };
const directory = {
  known: true,
  find: (code: string) => index.find(code),
  serving: (name: string) => index.serving(name),
};

test.each([
  ['its own callers see a SHADOW node, and no other', 'b', ['a', 'b']],
  ['callers of another node see none', 'a', ['a']],
  ['the public sees none', undefined, ['a']],
])('%s', (_what, viewer, seen) => {
  const visible = visibleTo({ asker: viewer === undefined ? undefined : { ...nobody, node: viewer } }, directory);
  expect(visible.serving('stock').map(({ code }) => code)).toEqual(seen);
  expect(['a', 'b', 'c'].filter((code) => visible.find(code) !== undefined)).toEqual(seen);
});
