import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStricter } from './check-stricter.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { nationalRules } from './national-rules.ts';
import { selectRule } from './select-rule.ts';

const nation = '100000';
const rules = nationalRules(nation);
const reply = (stated: Partial<DeadlineRule>): DeadlineRule => {
  const rule = rules.find(({ stage, sharingClass }) => stage === 'REQUEST_REPLY' && sharingClass === 'CONDITIONAL');
  if (rule === undefined) throw new Error('no rule for conditional requests');
  return { ...rule, ...stated };
};
const duty = {
  jurisdictions: ['310000', nation],
  stage: 'REQUEST_REPLY',
  sharingClass: 'CONDITIONAL',
  startedOn: '2026-03-01',
} as const;

describe('the rule that holds', () => {
  test('is the nation’s, by class', () => {
    expect(selectRule(rules, duty)).toMatchObject({ workingDays: 10, mostExtension: 10, article: 'Art 21' });
    expect(selectRule(rules, { ...duty, sharingClass: 'UNCONDITIONAL' })).toMatchObject({
      workingDays: 1,
      mostExtension: 0,
    });
    expect(selectRule(rules, { ...duty, stage: 'DATA_SHARING' })).toMatchObject({ workingDays: 20, article: 'Art 22' });
  });

  test('is the region’s where it has one, from the day on which that takes effect', () => {
    const regional = reply({ id: 'regional', jurisdiction: '310000', workingDays: 5, effectiveFrom: '2026-03-01' });
    const all = [...rules, regional];
    expect(selectRule(all, duty)?.workingDays).toBe(5);
    expect(selectRule(all, { ...duty, startedOn: '2026-02-28' })?.workingDays).toBe(10);
    expect(selectRule(all, { ...duty, jurisdictions: ['320000', nation] })?.workingDays).toBe(10);
  });

  test('is the latest in effect, and one for the class before one for all', () => {
    const newer = reply({ id: 'newer', workingDays: 8, effectiveFrom: '2026-01-01' });
    const forAll = reply({ id: 'all', sharingClass: null, workingDays: 3, effectiveFrom: '2026-02-01' });
    expect(selectRule([...rules, newer, forAll], duty)?.id).toBe('newer');
    expect(selectRule([forAll], duty)?.id).toBe('all');
  });

  test('is none before the Regulation was in force: nothing is due then', () => {
    expect(selectRule(rules, { ...duty, startedOn: '2025-07-31' })).toBeUndefined();
  });
});

describe('a region’s rule', () => {
  test('is taken exactly when nothing in it is looser than the nation’s', () => {
    const limits = fc.record({
      workingDays: fc.integer({ min: 1, max: 20 }),
      mostExtension: fc.nat(20),
      supplement: fc.constantFrom('PAUSES' as const, 'RESTARTS' as const),
    });
    fc.assert(
      fc.property(limits, (stated) => {
        const looser = [
          ...(stated.workingDays > 10 ? ['workingDays'] : []),
          ...(stated.mostExtension > 10 ? ['mostExtension'] : []),
          ...(stated.supplement === 'RESTARTS' ? ['supplement'] : []),
        ];
        expect(checkStricter(reply(stated), reply({})).map(({ field }) => field)).toEqual(looser);
      }),
    );
  });
});
