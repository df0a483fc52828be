const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Which part of a unified social credit code is wrong. */
export type CreditCodeFault = 'FORM' | 'ORGANISATION_CHECK' | 'CHECK';

/** Checks a unified social credit code (GB 32100-2015), the organisation code inside it too; undefined when it holds. */
export function findCreditCodeFault(code: string): CreditCodeFault | undefined {
  if (!pattern.test(code)) return 'FORM';
  // GB 11714: positions 9 to 16 carry a check character of their own at position 17.
  if (code[16] !== organisationCheck(code.slice(8, 16))) return 'ORGANISATION_CHECK';
  return code[17] === creditCheck(code.slice(0, 17)) ? undefined : 'CHECK';
}

function creditCheck(code: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of code) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

function organisationCheck(code: string): string | undefined {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(code.charAt(index), 36),
    0,
  );
  return '0123456789X'[(11 - (sum % 11)) % 11];
}
