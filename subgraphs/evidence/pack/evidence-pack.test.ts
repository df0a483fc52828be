import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkpointOf, decisionContent, notes, sealed } from '../../fixture/signed-log.ts';
import { keyChange } from '../../kit/decision/key-change.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { seal } from '../chain/chain.ts';
import { offer } from '../chain/continuation.ts';
import type { DecisionRecord } from '../chain/record.ts';
import { newSigner } from '../signature/signer.ts';
import { type EvidencePack, evidencePack, faultOfPack, isWitnessed, packFormat } from './evidence-pack.ts';
import { evidencePage } from './evidence-page.ts';

// The machine may be shared with much else.
vi.setConfig({ testTimeout: 60_000 });

const signer = newSigner('Ed25519');
const log = sealed(notes(5), signer);
const packOf = (records: readonly DecisionRecord[], sequence: number, by = signer): EvidencePack => {
  const record = records[sequence - 1];
  if (record === undefined) throw new Error(`No record ${sequence}`);
  const { checkpoint, links, keyChanges } = offer(checkpointOf(records, by), sequence, records.slice(sequence));
  return { format: packFormat, record, links: [...links], keyChanges: [...keyChanges], checkpoint };
};
const nothing = { keys: [], checkpoints: [] };

describe('a pack', () => {
  test('proves each decision of a log, by itself and by what another platform keeps', () => {
    for (const { sequence } of log) {
      const pack = packOf(log, sequence);
      expect(faultOfPack(pack, nothing)).toBeUndefined();
      const kept = [checkpointOf(log.slice(0, 4), signer)];
      expect(faultOfPack(pack, { keys: [signer.publicKey], checkpoints: kept })).toBeUndefined();
      expect(isWitnessed(pack, kept)).toBe(sequence <= 4);
    }
  });

  test('of a history that was rewritten is found out by what another platform keeps', () => {
    const rewritten = sealed([decisionContent('改写'), ...notes(4)], signer);
    const pack = packOf(rewritten, 1);
    expect(faultOfPack(pack, nothing)).toBeUndefined();
    expect(faultOfPack(pack, { keys: [], checkpoints: [checkpointOf(log.slice(0, 4), signer)] })).toBe('REWRITTEN');
  });

  test('by another key than the one that is known is refused', () => {
    const other = newSigner('Ed25519');
    expect(faultOfPack(packOf(log, 2), { keys: [other.publicKey], checkpoints: [] })).toBe('WRONG_KEY');
    expect(faultOfPack({ ...packOf(log, 2), checkpoint: checkpointOf(log, other) }, nothing)).toBe('UNKNOWN_KEY');
  });

  test('proves a decision of before a change of the key, if the old key vouches for the new one', () => {
    const next = newSigner('SM2-SM3');
    const head = (records: readonly DecisionRecord[]) => ({ length: records.length, hash: records.at(-1)?.hash ?? '' });
    const changed = [...log, seal(keyChange('310000', next, '2026-03-12T00:00:00.000Z'), '310000', head(log), signer)];
    const all = [...changed, seal(decisionContent('新'), '310000', head(changed), next)];
    expect(faultOfPack(packOf(all, 2, next), nothing)).toBeUndefined();
    expect(faultOfPack({ ...packOf(all, 2, next), keyChanges: [] }, nothing)).toBe('UNKNOWN_KEY');
  });

  test('in which anything is another proves nothing', () => {
    const text = canonicalJson(packOf(log, 3));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '1', 'a', 'f', '"', '改', ' '), (place, character) => {
        fc.pre(text[place] !== character);
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        const parsed = evidencePack.safeParse(value);
        if (!parsed.success || canonicalJson(value) !== changed) return;
        expect(faultOfPack(parsed.data, nothing)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('the page of a pack', () => {
  test('says in either language what was decided, by whom, when and on what basis', () => {
    const pack = packOf(log, 2);
    const chinese = evidencePage(pack, 'ZH');
    for (const text of [
      '履职证据',
      '同意共享',
      'Art 21',
      '赵敏',
      '2026-03-10 09:00:00 +08:00',
      '符合条件',
      '依法依规、诚信履职',
    ]) {
      expect(chinese).toContain(text);
    }
    expect(evidencePage(pack, 'EN')).toContain('Due-diligence record');
    expect(evidencePage(pack, 'EN')).toContain('Granted');
  });

  test('shows whatever was recorded as text, and loads nothing', () => {
    const attack = fc.constantFrom('<script>', '"><img src=x onerror=1>', "'", '&lt;', '</title>', ' onload=1 ', '改');
    const frame = evidencePage(packOf(sealed([decisionContent('')], signer), 1), 'ZH').match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.array(attack, { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        const plain = decisionContent(text);
        const content = {
          ...plain,
          who: { ...plain.who, subject: text, role: text, organisation: text },
          at: text,
          row: text,
          reason: text,
          statement: text,
          traceId: text,
          changed: [{ field: text, before: text, after: text }],
          procedure: { code: text, name: text, nameZh: text, basis: text },
        };
        const page = evidencePage(packOf(sealed([content], signer), 1), 'ZH');
        // The tags are those of a page whose texts are plain, `none` aside.
        const tags = page.match(/<[^>]*>/g)?.filter((tag) => !tag.includes('em>'));
        expect(tags).toEqual(frame?.filter((tag) => !tag.includes('em>')));
        expect(tags?.join('')).not.toMatch(/src=|href=/);
        expect(page).not.toMatch(/@import|url\(/);
      }),
      { numRuns: 100 },
    );
  });
});
