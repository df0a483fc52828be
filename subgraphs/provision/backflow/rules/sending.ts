import type { Problem, SendBackflowDeliveryInput } from '../../../../schema/generated/resolvers.ts';
import { malformed } from '../../../kit/problem.ts';
import type { BackflowDeliveryRow } from '../row.ts';

/** What is wrong with a sending, all at once. */
export const checkSending = (
  delivery: BackflowDeliveryRow,
  input: SendBackflowDeliveryInput,
  today: string,
): readonly Problem[] => [
  ...(today <= delivery.periodTo ? [periodNotOver(delivery)] : []),
  ...checkCount('recordsExpected', input.recordsExpected),
  ...checkCount('recordsDelivered', input.recordsDelivered),
  ...(BigInt(input.recordsDelivered) > BigInt(input.recordsExpected) ? [moreThanExpected] : []),
  ...checkChecksum(input.checksum),
];

/** A count of records: from 0 to what a number holds exactly. */
export function checkCount(field: string, digits: string): Problem[] {
  const count = Number(digits);
  if (count >= 0 && count <= Number.MAX_SAFE_INTEGER) return [];
  const form = { field, name: 'The count', nameZh: '记录数', rule: 'Art 24', nextStep: 'Give the number of records.' };
  return [malformed(form, `${digits} is no count of records.`, `${digits}不是有效的记录数。`)];
}

const checksumField = {
  field: 'checksum',
  name: 'The checksum',
  nameZh: '校验值',
  rule: 'Art 24',
  nextStep: 'Give the SHA-256 of what was sent: 64 hexadecimal digits in lower case.',
};

const checkChecksum = (checksum: string): Problem[] =>
  /^[0-9a-f]{64}$/.test(checksum)
    ? []
    : [malformed(checksumField, 'The checksum is no SHA-256.', '校验值应为64位小写十六进制的SHA-256。')];

const periodNotOver = ({ periodTo }: BackflowDeliveryRow): Problem => ({
  code: 'PERIOD_NOT_OVER',
  field: null,
  message: `The period goes on until ${periodTo}: what is collected in it is not complete before.`,
  messageZh: `本期至${periodTo}结束，期满前数据尚不完整。`,
  rule: 'Art 24',
  nextStep: 'Send it after that day.',
});

const moreThanExpected: Problem = {
  code: 'MORE_THAN_EXPECTED',
  field: 'recordsDelivered',
  message: 'More records were sent than were collected about the region.',
  messageZh: '发送记录数大于本期采集的本地区记录数。',
  rule: 'Art 24',
  nextStep: 'Correct one of both counts; records about other regions must not be in it.',
};
