import { describe, expect, test } from 'vitest';
import { byId, gathered, isInstant, offenders, ownerOf, today, valuesOf } from '../world/gathered.ts';

const corrections = gathered('corrections');
const entryById = byId(gathered('catalogEntries'));

describe('corrections', () => {
  test('lie with the entry that they are about, name an item of it, and are never its provider’s own', () => {
    expect(
      offenders(corrections, (correction) => {
        const entry = entryById.get(correction.entry);
        return (
          entry !== undefined &&
          ownerOf(entry.id) === ownerOf(correction.id) &&
          entry.provider === correction.provider &&
          correction.organisation !== correction.provider &&
          (correction.item === null || entry.items.some(({ name }) => name === correction.item))
        );
      }),
    ).toEqual([]);
    expect(corrections.length).toBeGreaterThan(100);
  });

  test('are there in every state, answered ones with an answer and a day; those of the public with who raised them', () => {
    expect(valuesOf(corrections, ({ state }) => state)).toHaveLength(5);
    expect(
      offenders(corrections, (correction) => {
        const isAnswered = correction.state === 'CORRECTED' || correction.state === 'DECLINED';
        const isOpen = correction.state === 'RAISED' || correction.state === 'VERIFYING';
        return (
          isAnswered === (correction.answeredAt !== null) &&
          isAnswered === (correction.answer !== null) &&
          isOpen === (correction.dueOn !== '9999-12-31') &&
          (correction.origin === 'PUBLIC') === (correction.reporter !== null) &&
          (correction.origin === 'DEPARTMENT') === (correction.organisation !== null) &&
          isInstant(correction.raisedAt) &&
          correction.raisedAt < today &&
          correction.updatedAt < today
        );
      }),
    ).toEqual([]);
    expect(corrections.some(({ dueOn }) => dueOn < today)).toBe(true);
  });
});
