import type { KeepUsageRecordInput, Problem } from '../../../schema/generated/resolvers.ts';
import { checkIdempotencyKey, checkOptionalText, checkText, type TextField } from '../../kit/problem.ts';
import { checkKeeper } from '../keeper-form.ts';

/** Everything that is wrong with a record of use. */
export const checkRecord = (input: KeepUsageRecordInput, now: string): Problem[] => [
  ...checkKeeper(input),
  ...(input.usedAt > now ? [inFuture(input.usedAt)] : []),
  ...checkText(scenarioForm, input.scenario),
  ...checkText(processForm, input.process),
  ...checkText(effectForm, input.effect),
  ...checkText(storageForm, input.storage),
  ...checkOptionalText(destructionForm, input.destruction),
  ...checkIdempotencyKey(input.idempotencyKey),
];

const scenarioForm = text('scenario', 'The scenario', '使用场景', 'Say where the data was used.', 4);
const processForm = text('process', 'The process', '使用过程', 'Say how it was used.');
const effectForm = text('effect', 'The effect', '使用成效', 'Say what came of it.');
const storageForm = text('storage', 'The storage', '存储情况', 'Say where and how it is stored, or that it is not.');
export const destructionForm = text('destruction', 'The destruction', '销毁情况', 'Say how it was destroyed.');

export const findingForm: TextField = {
  ...text('finding', 'The finding', '检查情况', 'Say what was found.'),
  rule: 'Art 38',
};

export const removalForm = text('reason', 'The reason', '清除原因', 'Say why the record is removed.', 4);

function text(field: string, name: string, nameZh: string, nextStep: string, least = 2): TextField {
  return { field, name, nameZh, rule: 'Art 29', nextStep, least, most: 500 };
}

const inFuture = (usedAt: string): Problem => ({
  code: 'DATE_IN_FUTURE',
  field: 'usedAt',
  message: `${usedAt} is not here yet.`,
  messageZh: `使用时间${usedAt}尚未到来。`,
  rule: 'Art 29',
  nextStep: 'Keep the record when the data has been used.',
});

/** Art 29: nothing goes before its time, and what was used under one request goes by its last record. */
export const checkRemoval = (keptUntil: string, today: string): Problem[] =>
  today >= keptUntil
    ? []
    : [
        {
          code: 'TO_BE_KEPT',
          field: null,
          message: `The records of this request are to be kept until ${keptUntil}: three years after the use ended.`,
          messageZh: `该申请的使用记录应保存至${keptUntil}（使用结束后三年）。`,
          rule: 'Art 29',
          nextStep: `Remove it on ${keptUntil} or later.`,
        },
      ];
