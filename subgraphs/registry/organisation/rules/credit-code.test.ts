import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCreditCodeFault } from './credit-code.ts';

const valid = '91350100M000100Y43';
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

test('the test vector of the standard holds', () => {
  expect(findCreditCodeFault(valid)).toBeUndefined();
});

test.each([
  ['', 'FORM'],
  ['91350100M000100Y4', 'FORM'],
  ['91350100M000100Y431', 'FORM'],
  ['91350100m000100y43', 'FORM'],
  ['9135010OM000100Y43', 'FORM'],
  ['91350100I000100Y43', 'FORM'],
  ['91350100M000100Y53', 'ORGANISATION_CHECK'],
  ['91350100M000100Y44', 'CHECK'],
  ['92350100M000100Y43', 'CHECK'],
])('%s is faulty: %s', (code, fault) => {
  expect(findCreditCodeFault(code)).toBe(fault);
});

test('one wrong character is always found', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...alphabet), (at, character) => {
      fc.pre(valid[at] !== character);
      expect(findCreditCodeFault(`${valid.slice(0, at)}${character}${valid.slice(at + 1)}`)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
