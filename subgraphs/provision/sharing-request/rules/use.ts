import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import { readGlobalId } from '../../../kit/global-id.ts';
import { type FormField, malformed, missing, type TextField } from '../../../kit/problem.ts';
import type { SharingRequestRow } from '../row.ts';

/** Whether an id can be that of a row which the requester's platform keeps; whether it is there, only that platform knows. */
export function checkRecordId(
  form: FormField,
  kind: string,
  id: string,
  { requesterNode }: SharingRequestRow,
): Problem[] {
  if (id.trim() === '') return [missing(form)];
  const read = readGlobalId(id.trim());
  if (read?.kind === kind && read.node === requesterNode) return [];
  return [
    malformed(
      form,
      `${id} is no id \`${kind}:${requesterNode}:…\` of the requester's platform.`,
      `${id}不是需求部门所在平台${requesterNode}的记录标识。`,
    ),
  ];
}

export const recordForm: FormField = {
  field: 'record',
  name: 'The usage record',
  nameZh: '使用记录',
  rule: 'Art 29',
  nextStep: "Keep the record with `keepUsageRecord` at the requester's platform first, and give its id.",
};

export const proofForm: FormField = {
  field: 'proof',
  name: 'The proof of disposal',
  nameZh: '处置证明',
  rule: 'Art 27',
  nextStep: "Keep the proof with `keepDisposalProof` at the requester's platform first, and give its id.",
};

export const methodForm: TextField = {
  field: 'method',
  name: 'The way of disposal',
  nameZh: '处置方式',
  rule: 'Art 27',
  nextStep: 'Say how the data was disposed of, as the provider asked.',
  least: 4,
  most: 500,
};

/** Use lies between the day of the data and today, and a later record never tells of an earlier use. */
export function checkUsedOn(day: string, { activeAt, usageReportedOn }: SharingRequestRow, today: string): Problem[] {
  const first = usageReportedOn ?? (activeAt === null ? today : dayInShanghai(new Date(activeAt)));
  if (day > today)
    return [
      outside('DATE_IN_FUTURE', `${day} is not here yet: today is ${today}.`, `${day}尚未到来，今天是${today}。`),
    ];
  if (day < first)
    return [
      outside(
        'BEFORE_USE',
        `${day} lies before ${first}, from which use is told of.`,
        `${day}早于应报告的起始日${first}。`,
      ),
    ];
  return [];
}

const outside = (code: string, message: string, messageZh: string): Problem => ({
  code,
  field: 'usedOn',
  message,
  messageZh,
  rule: 'Art 29',
  nextStep: 'Give the day of the last use that the record tells about.',
});
