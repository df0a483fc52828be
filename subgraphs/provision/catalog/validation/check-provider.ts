import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { missing } from '../../../kit/problem.ts';
import { type CreditCodeFault, findCreditCodeFault } from '../../../registry/organisation/rules/credit-code.ts';
import { entryFields } from './entry-fields.ts';
import { fault } from './fault.ts';

const faults: Readonly<Record<CreditCodeFault, readonly [string, string]>> = {
  FORM: ['is no unified social credit code', '不符合统一社会信用代码的格式'],
  ORGANISATION_CHECK: [
    'has a wrong organisation code inside (positions 9 to 17)',
    '所含的组织机构代码（第9至17位）校验错误',
  ],
  CHECK: ['has a wrong check character', '校验码错误'],
};

/** Whose data it is. */
export const checkProvider = (code: string): Problem[] => (code.trim() === '' ? [missing(entryFields.provider)] : []);

/** A code that does not check out: an error where it is typed anew, a warning where it comes from a legacy catalog. */
export function checkCreditCode(code: string): Problem[] {
  if (code.trim() === '') return [];
  const found = findCreditCodeFault(code.trim());
  if (found === undefined) return [];
  const [message, messageZh] = faults[found];
  return [
    fault(
      'CREDIT_CODE_INVALID',
      { ...entryFields.provider, rule: 'GB 32100-2015' },
      `${code} ${message}.`,
      `${code}${messageZh}。`,
    ),
  ];
}
