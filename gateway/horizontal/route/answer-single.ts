import type { PlannedField } from '../compile/route-plan.ts';
import { foreignRows, invalidAnswer, ofAnotherType } from '../fault/fault.ts';
import { faultError } from '../fault/graphql-error.ts';
import { Fence } from '../merge/fence.ts';
import { misfit } from '../merge/misfit.ts';
import type { RootResult } from './fetch-roots.ts';
import type { FieldMemory } from './field-memory.ts';
import type { MemberAnswer } from './member-answer.ts';

/** Puts the answer of the one node that was asked for a field into the client's answer. */
export function answerSingle(
  field: PlannedField,
  { answer, members }: MemberAnswer,
  memory: FieldMemory | undefined,
  { data, errors }: RootResult,
): void {
  data[field.key] = null;
  if (answer.kind === 'failed') {
    const stale = memory?.recall(field, answer.node);
    if (stale !== undefined) data[field.key] = stale.value;
    errors.push(faultError(answer.fault, [field.key], { staleAsOf: stale?.at }));
    return;
  }
  const own = answer.errors.filter((error) => error.path === undefined || error.path[0] === field.key);
  for (const error of own) errors.push({ ...error, path: error.path ?? [field.key] });
  const value = answer.data?.[field.key];
  if (value === undefined && own.length === 0) {
    errors.push(faultError(invalidAnswer(answer.node, `nothing for ${field.key}`, `缺少 ${field.key}`), [field.key]));
    return;
  }
  const broken = value === null || value === undefined ? undefined : misfit(value, field.form);
  if (broken !== undefined) {
    errors.push(faultError(ofAnotherType(answer.node, `${field.key}${broken}`), [field.key]));
    return;
  }
  if (field.shape === undefined) {
    data[field.key] = value ?? null;
    return;
  }
  const fence = new Fence(members);
  data[field.key] = fence.clear(value ?? null, field.shape) ?? null;
  if (fence.dropped > 0) errors.push(faultError(foreignRows(answer.node, fence.dropped), [field.key]));
}
