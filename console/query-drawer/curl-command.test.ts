import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlCommand } from './curl-command.ts';

/** What a shell hands to `curl`, argument by argument. */
function argumentsInShell(command: string): readonly string[] {
  const { stdout } = spawnSync('/bin/sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' });
  return stdout.split('\0').slice(0, -1);
}

test('a shell hands the operation on to curl letter by letter, whatever stands in it', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
  fc.assert(
    fc.property(text, fc.dictionary(text, text), (query, variables) => {
      const command = curlCommand('http://127.0.0.1:4000/', { text: query, variables }, { kind: 'public' });
      const body = argumentsInShell(command).at(-1) ?? '';
      expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify({ query, variables })));
    }),
    { numRuns: 60 },
  );
});

test('takes the role of the page, and writes out no token', () => {
  const command = curlCommand(
    'http://127.0.0.1:4000/',
    { text: '{ a }', variables: {} },
    { kind: 'persona', role: 'ANALYST', node: '310000', organisation: '' },
  );
  expect(command.split('\n')[0]).toContain(`-d '{"subject":"me","role":"ANALYST","node":"310000"}'`);
  expect(command.split('\n')[1]).toContain('-H "authorization: Bearer $TOKEN"');
});
