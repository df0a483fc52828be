import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkpointOf, decisionContent, exported, lineOf, notes, sealed } from '../../fixture/signed-log.ts';
import { keyChange } from '../../kit/decision/key-change.ts';
import { seal } from '../chain/chain.ts';
import { suiteNames } from '../signature/signature-suite.ts';
import { newSigner } from '../signature/signer.ts';
import { findings } from './finding.ts';
import { type KnownBefore, verifyExport } from './verify-export.ts';

// The machine may be shared with much else.
vi.setConfig({ testTimeout: 60_000 });

const signer = newSigner('Ed25519');
const records = sealed(notes(5), signer);
const nothing: KnownBefore = { keys: [], checkpoints: [] };
const check = (text: string, known: KnownBefore = nothing) => verifyExport(new TextEncoder().encode(text), known);
const found = (text: string, known: KnownBefore = nothing) => {
  const verdict = check(text, known);
  return verdict.good ? 'good' : [verdict.finding.code, verdict.finding.sequence];
};
/** The export with one of its lines, counted from 0, another. */
const withLine = (number: number, line: string) => {
  const lines = exported(records, signer).split('\n');
  lines.splice(number, 1, line);
  return lines.join('\n');
};

describe.each(suiteNames)('an export signed with %s', (suite) => {
  const key = newSigner(suite);
  test('as its node wrote it is good, however long the log', () => {
    for (const count of [0, 1, 4]) {
      const log = sealed(notes(count), key);
      expect(check(exported(log, key), { keys: [key.publicKey], checkpoints: [checkpointOf(log, key)] })).toEqual({
        good: true,
        node: '310000',
        head: { length: count, hash: log.at(-1)?.hash ?? '0'.repeat(64) },
        keys: [key.publicKey],
      });
    }
  });

  test('in which any one byte is another is found out', () => {
    const bytes = new TextEncoder().encode(exported(sealed(notes(2), key), key));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, difference) => {
        const changed = Uint8Array.from(bytes);
        changed[place] = (bytes[place] ?? 0) ^ difference;
        expect(verifyExport(changed, nothing).good).toBe(false);
      }),
      { numRuns: suite === 'Ed25519' ? 2_000 : 150 },
    );
  });
});

describe('the first bad record is named', () => {
  test('where one was edited', () => {
    const [, , third] = records;
    if (third === undefined) throw new Error('no third');
    expect(found(withLine(3, lineOf({ ...third, reason: '另有原因' })))).toEqual(['HASH', 3]);
    const resealed = seal(decisionContent('改写'), '310000', { length: 2, hash: records[1]?.hash ?? '' }, signer);
    expect(found(withLine(3, lineOf(resealed)))).toEqual(['PREVIOUS_HASH', 4]);
    const stranger = seal(
      decisionContent('改写'),
      '310000',
      { length: 2, hash: records[1]?.hash ?? '' },
      newSigner('Ed25519'),
    );
    expect(found(withLine(3, lineOf({ ...third, signature: stranger.signature })))).toEqual(['SIGNATURE', 3]);
    expect(found(withLine(3, lineOf(stranger)))).toEqual(['UNKNOWN_KEY', 3]);
  });

  test('where two were swapped, one was taken out, or one stands twice', () => {
    const lines = exported(records, signer).split('\n');
    const order = (...numbers: number[]) => numbers.map((number) => lines[number]).join('\n');
    expect(found(order(0, 1, 3, 2, 4, 5, 6, 7))).toEqual(['SEQUENCE', 2]);
    expect(found(order(0, 1, 3, 4, 5, 6, 7))).toEqual(['SEQUENCE', 2]);
    expect(found(order(0, 1, 2, 2, 3, 4, 5, 6, 7))).toEqual(['SEQUENCE', 3]);
  });

  test('where the tail was cut, with the signed end or without it', () => {
    const end = checkpointOf(records, signer);
    expect(found(exported(records.slice(0, 3), signer, end))).toEqual(['CUT_TAIL', 4]);
    const lines = exported(records, signer).split('\n');
    expect(found(`${lines.slice(0, 4).join('\n')}\n`)).toEqual(['NO_END', 4]);
    expect(found(lines.slice(0, 4).join('\n'))).toEqual(['NO_END', 4]);
  });

  test('where the file is no export at all', () => {
    expect(found('')).toEqual(['EMPTY', null]);
    expect(found('{}\n')).toEqual(['NOT_AN_EXPORT', null]);
    expect(found(withLine(2, '{'))).toEqual(['NOT_JSON', 2]);
    expect(found(withLine(2, lineOf({ sequence: 2 })))).toEqual(['WRONG_SHAPE', 2]);
    expect(found(withLine(2, ` ${lineOf(records[1] ?? {})}`))).toEqual(['NOT_CANONICAL', 2]);
  });
});

describe('a history that its node has rewritten and signed anew', () => {
  const kept = checkpointOf(records.slice(0, 4), signer);
  const known = { keys: [], checkpoints: [kept] };

  test('is good by itself, and found out by a checkpoint that another kept', () => {
    const rewritten = sealed([...notes(2), decisionContent('改写'), ...notes(2)], signer);
    expect(found(exported(rewritten, signer))).toBe('good');
    expect(found(exported(rewritten, signer), known)).toEqual(['REWRITTEN', 4]);
    expect(found(exported(records, signer), known)).toBe('good');
  });

  test('so is one that was cut and signed anew', () => {
    const cut = records.slice(0, 3);
    expect(found(exported(cut, signer))).toBe('good');
    expect(found(exported(cut, signer), known)).toEqual(['CHECKPOINT_BEYOND', 4]);
  });

  test('and one that somebody else signed', () => {
    const other = newSigner('Ed25519');
    const forged = exported(sealed(notes(5), other), other);
    expect(found(forged)).toBe('good');
    expect(found(forged, { keys: [signer.publicKey], checkpoints: [] })).toEqual(['WRONG_KEY', null]);
    expect(found(forged, { keys: [], checkpoints: [kept] })).toEqual(['REWRITTEN', 4]);
  });

  test('a checkpoint that is forged, or of another node, is not taken for one', () => {
    const text = exported(records, signer);
    expect(found(text, { keys: [], checkpoints: [{ ...kept, length: 3 }] })).toEqual(['CHECKPOINT_SIGNATURE', 3]);
    const others = checkpointOf([], signer, undefined, '320000');
    expect(found(text, { keys: [], checkpoints: [others] })).toEqual(['CHECKPOINT_NODE', null]);
  });
});

test('a log goes on under a new key, of another suite too, if the old one has vouched for it', () => {
  const next = newSigner('SM2-SM3');
  const head = (log: typeof records) => ({ length: log.length, hash: log.at(-1)?.hash ?? '' });
  const vouched = [
    ...records,
    seal(keyChange('310000', next, '2026-03-12T00:00:00.000Z'), '310000', head(records), signer),
  ];
  const log = [...vouched, seal(decisionContent('新'), '310000', head(vouched), next)];
  expect(check(exported(log, next))).toMatchObject({ good: true, keys: [signer.publicKey, next.publicKey] });
  const unvouched = [...records, seal(decisionContent('新'), '310000', head(records), next)];
  expect(found(exported(unvouched, next))).toEqual(['UNKNOWN_KEY', 6]);
  expect(found(exported(unvouched, next), { keys: [next.publicKey], checkpoints: [] })).toBe('good');
});

test('each finding is told in English and in Chinese', () => {
  for (const [english, chinese] of Object.values(findings)) {
    expect(english).toMatch(/[a-z]/);
    expect(chinese).toMatch(/\p{Script=Han}/u);
  }
});
