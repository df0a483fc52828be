import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, type TextField } from '../../../kit/problem.ts';

/** What a receiver found. */
interface Findings {
  readonly checksumMatches: boolean;
  readonly discrepancies: readonly string[];
  /** As many records arrived as were to. */
  readonly whole: boolean;
}

/** A difference is one that can be named: in the counts, in the checksum or in words. */
export const checkFindings = ({ checksumMatches, discrepancies, whole }: Findings): readonly Problem[] => [
  ...(whole && checksumMatches && discrepancies.length === 0 ? [nothingDiffers] : []),
  ...checkDiscrepancies(discrepancies),
];

const mostDiscrepancies = 50;

export const checkDiscrepancies = (discrepancies: readonly string[]): readonly Problem[] => [
  ...discrepancies.flatMap((words, at) => checkText({ ...wording, field: `discrepancies.${at}` }, words)),
  ...(discrepancies.length > mostDiscrepancies ? [tooMany] : []),
];

const wording: TextField = {
  field: 'discrepancies',
  name: 'A discrepancy',
  nameZh: '差异说明',
  rule: 'Art 24',
  nextStep: 'Say what differs, in a sentence.',
  least: 2,
  most: 300,
};

const nothingDiffers: Problem = {
  code: 'NOTHING_DIFFERS',
  field: 'discrepancies',
  message: 'Counts and checksum agree, and no difference is named.',
  messageZh: '记录数与校验值均一致，且未说明差异。',
  rule: 'Art 24',
  nextStep: 'Confirm the delivery, or say what differs.',
};

const tooMany: Problem = {
  code: 'INVALID_FORMAT',
  field: 'discrepancies',
  message: `More than ${mostDiscrepancies} discrepancies.`,
  messageZh: `差异说明超过${mostDiscrepancies}条。`,
  rule: null,
  nextStep: 'Put like with like.',
};
