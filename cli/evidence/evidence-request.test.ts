import { expect, test } from 'vitest';
import { parseEvidence } from './evidence-request.ts';

test('without a command, or asked for help, it explains itself', () => {
  for (const parameters of [[], ['help'], ['--help'], ['-h']]) {
    expect(parseEvidence(parameters)).toEqual({ command: 'help' });
  }
});

test('each command is read with what it is about', () => {
  expect(parseEvidence(['export', '310000', '--out', 'a.jsonl'])).toEqual({
    command: 'export',
    node: '310000',
    out: 'a.jsonl',
  });
  expect(parseEvidence(['checkpoints', 'samr'])).toEqual({ command: 'checkpoints', node: 'samr', out: undefined });
  expect(parseEvidence(['verify', 'a.jsonl', '--checkpoint', 'b', '--checkpoint', 'c', '--key', 'd'])).toEqual({
    command: 'verify',
    file: 'a.jsonl',
    checkpoints: ['b', 'c'],
    keys: ['d'],
  });
  expect(parseEvidence(['pack', 'dec:310000:000000000001', '--language', 'en'])).toEqual({
    command: 'pack',
    id: 'dec:310000:000000000001',
    out: '.',
    language: 'EN',
  });
  expect(parseEvidence(['new-key', 'samr', '--suite', 'SM2-SM3'])).toEqual({
    command: 'new-key',
    node: 'samr',
    suite: 'SM2-SM3',
  });
});

test.each([
  [['burn', '310000'], '"burn" is no command.'],
  [['export'], 'export of what?'],
  [['export', '../310000'], 'no code of a platform'],
  [['new-key', '..'], 'no code of a platform'],
  [['new-key', 'samr', '--suite', 'RSA'], '--suite is one of Ed25519, SM2-SM3.'],
  [['pack', '310000'], 'no id of a decision'],
  [['pack', 'dec:310000:000000000001', '--language', 'fr'], '--language is zh or en'],
  [['verify', 'a', 'b'], 'one thing at a time'],
  [['verify', 'a', '--what'], "'--what'"],
])('%j is refused by name', (parameters, message) => {
  expect(parseEvidence(parameters)).toEqual({ command: 'wrong', message: expect.stringContaining(message) });
});
