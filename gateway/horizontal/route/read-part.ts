import { isObject } from '../../transport/node-answer.ts';
import type { ValueForm } from '../compile/answer-form.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import { type Fault, foreignRows, invalidAnswer, ofAnotherType, toldBy } from '../fault/fault.ts';
import { Fence } from '../merge/fence.ts';
import { misfit } from '../merge/misfit.ts';
import type { Part } from '../merge/part.ts';
import { unstatedMembers } from '../merge/provenance.ts';
import type { FieldMemory } from './field-memory.ts';
import type { MemberAnswer } from './member-answer.ts';

/** What a node's answer says about one fan-out field, foreign rows taken out. An earlier answer stands in where that is allowed. */
export function readPart(
  { answer, members }: MemberAnswer,
  field: PlannedField,
  memory: FieldMemory | undefined,
  form: ValueForm,
): Part {
  const { node, latencyMs } = answer;
  const part = { node, members, latencyMs, value: undefined, staleAsOf: undefined, cutShort: false };
  if (answer.kind === 'failed') {
    const stale = memory?.recall(field, node);
    const value = isObject(stale?.value) ? stale.value : undefined;
    return { ...part, value, fault: answer.fault, staleAsOf: value === undefined ? undefined : stale?.at };
  }
  const value = answer.data?.[field.key];
  if (!isObject(value)) {
    const reason = answer.errors.find((error) => error.path === undefined || error.path[0] === field.key);
    const fault =
      reason === undefined
        ? invalidAnswer(node, `nothing for ${field.key}`, `缺少 ${field.key}`)
        : toldBy(node, reason);
    return { ...part, fault };
  }
  const broken = misfit(value, form);
  if (broken !== undefined) return { ...part, fault: ofAnotherType(node, `${field.key}${broken}`) };
  const answered: Part = { ...part, value, fault: undefined };
  const unstated = (field.merge?.fields ?? []).flatMap(({ rule, key }) =>
    rule === 'SOURCES' ? unstatedMembers(answered, key) : [],
  );
  if (unstated.length > 0) {
    const codes = [...new Set(unstated)];
    answered.fault = invalidAnswer(
      node,
      `it does not say what became of ${codes.join(', ')}`,
      `未说明 ${codes.join('、')} 的情况`,
    );
  }
  return fenced(answered, field);
}

/** A node that could not even be asked. */
export const partOfFault = (fault: Fault): Part => ({
  node: fault.node ?? '',
  members: [fault.node ?? ''],
  latencyMs: null,
  value: undefined,
  fault,
  staleAsOf: undefined,
  cutShort: false,
});

/** Takes foreign rows out of a node's part. Lists that are merged by index keep their length until then. */
function fenced(part: Part, { shape, merge }: PlannedField): Part {
  if (part.value === undefined || shape === undefined) return part;
  const fence = new Fence(part.members);
  const ordered = new Set(merge?.fields.filter((field) => field.rule === 'ORDERED').map((field) => field.key));
  for (const [key, child] of shape.children) {
    const value = part.value[key];
    if (Array.isArray(value) && ordered.has(key)) fence.clearInPlace(value, child.shape);
    else if (value !== undefined && value !== null) part.value[key] = fence.clear(value, child.shape) ?? null;
  }
  if (fence.dropped > 0) part.fault = foreignRows(part.node, fence.dropped);
  return part;
}
