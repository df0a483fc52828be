import type { Problem } from '../../../schema/generated/resolvers.ts';
import { type FormField, malformed } from '../../kit/problem.ts';
import { findCreditCodeFault } from '../../registry/organisation/rules/credit-code.ts';

export const checkOrganisation = (form: FormField, code: string): Problem[] =>
  findCreditCodeFault(code.trim()) === undefined
    ? []
    : [malformed(form, `${code} is no unified social credit code.`, `${code}不是有效的统一社会信用代码。`)];
