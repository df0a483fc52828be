import type { GraphQLFormattedError } from 'graphql';
import { isObject, type NodeAnswer } from '../../transport/node-answer.ts';
import type { FenceShape } from '../compile/fence-shape.ts';
import type { MergePlan } from '../compile/merge-plan.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import { type Fault, foreignRows, invalidAnswer, ofAnotherType, toldBy } from '../fault/fault.ts';
import { faultError } from '../fault/graphql-error.ts';
import { Fence } from '../merge/fence.ts';
import { mergeParts } from '../merge/merge-parts.ts';
import { misfit } from '../merge/misfit.ts';
import type { Part } from '../merge/part.ts';
import { unstatedMembers } from '../merge/provenance.ts';
import type { MergedRows, Window } from '../merge/rows.ts';
import { compareText } from '../merge/scalar.ts';
import type { RootRoute } from '../model/horizontal-model.ts';
import { argumentValue, type Variables } from './argument-value.ts';
import type { RootResult } from './fetch-roots.ts';
import type { FieldMemory } from './field-memory.ts';

/** What a node answered, and for whom it was asked. */
export interface MemberAnswer {
  readonly members: readonly string[];
  readonly answer: NodeAnswer;
}

export interface FanoutCall {
  readonly field: PlannedField;
  readonly merge: MergePlan;
  readonly route: Extract<RootRoute, { kind: 'fanout' }>;
  readonly answers: readonly MemberAnswer[];
  readonly memory: FieldMemory | undefined;
  /** Nodes that could not even be asked. */
  readonly faults: readonly Fault[];
  readonly variables: Variables;
  readonly now: string;
}

/** Makes one value of what the nodes answered for a fan-out field, and tells of those that did not. */
export function answerFanout(call: FanoutCall, { data, errors }: RootResult): void {
  const { field } = call;
  const mistake = callersMistake(call);
  if (mistake !== undefined) {
    data[field.key] = null;
    errors.push(mistake);
    return;
  }
  const parts = [...call.answers.map((one) => readPart(one, call)), ...call.faults.map(partOfFault)];
  parts.sort((one, other) => compareText(one.node, other.node));
  const { value, rows } = mergeParts({
    plan: call.merge,
    parts,
    window: windowOf(call),
    variables: call.variables,
    now: call.now,
  });
  data[field.key] = value;
  for (const one of call.answers) passErrors(one, call, rows, errors);
  for (const part of parts)
    if (part.fault !== undefined) errors.push(faultError(part.fault, [field.key], { staleAsOf: part.staleAsOf }));
}

/** Codes by which a node says that the caller's own arguments are wrong: no other node would answer otherwise. */
const mistakeCodes: ReadonlySet<unknown> = new Set([
  'INVALID_ARGUMENT',
  'INVALID_CURSOR',
  'BAD_USER_INPUT',
  // A value in the text that the gateway cannot check, because a supergraph does not say what its scalars allow.
  'GRAPHQL_VALIDATION_FAILED',
]);

/** The caller's mistake, told once instead of once for each node. Undefined when at least one node found nothing wrong. */
function callersMistake({ field, answers }: FanoutCall): GraphQLFormattedError | undefined {
  let mistake: GraphQLFormattedError | undefined;
  for (const { answer } of answers) {
    if (answer.kind === 'failed') continue;
    if (isObject(answer.data?.[field.key])) return undefined;
    mistake ??= answer.errors.find(
      (error) => error.path?.[0] === field.key && mistakeCodes.has(error.extensions?.['code']),
    );
    mistake ??= answer.errors.find((error) => error.path === undefined && mistakeCodes.has(error.extensions?.['code']));
  }
  return mistake === undefined ? undefined : { ...mistake, path: [field.key] };
}

function readPart({ members, answer }: MemberAnswer, { field, merge, memory }: FanoutCall): Part {
  const { node, latencyMs } = answer;
  if (answer.kind === 'failed') {
    const stale = memory?.recall(field, node);
    const value = isObject(stale?.value) ? stale.value : undefined;
    return {
      node,
      members,
      latencyMs,
      value,
      fault: answer.fault,
      staleAsOf: value === undefined ? undefined : stale?.at,
    };
  }
  const value = answer.data?.[field.key];
  if (!isObject(value)) {
    const reason = answer.errors.find((error) => error.path === undefined || error.path[0] === field.key);
    const fault =
      reason === undefined
        ? invalidAnswer(node, `nothing for ${field.key}`, `缺少 ${field.key}`)
        : toldBy(node, reason);
    return { node, members, latencyMs, value: undefined, fault, staleAsOf: undefined };
  }
  const broken = misfit(value, field.form);
  if (broken !== undefined) {
    const fault = ofAnotherType(node, `${field.key}${broken}`);
    return { node, members, latencyMs, value: undefined, fault, staleAsOf: undefined };
  }
  const part: Part = { node, members, latencyMs, value, fault: undefined, staleAsOf: undefined };
  const unstated = merge.fields.flatMap(({ rule, key }) => (rule === 'SOURCES' ? unstatedMembers(part, key) : []));
  if (unstated.length > 0) {
    const codes = [...new Set(unstated)];
    part.fault = invalidAnswer(
      node,
      `it does not say what became of ${codes.join(', ')}`,
      `未说明 ${codes.join('、')} 的情况`,
    );
  }
  if (field.shape !== undefined) fenceOff(part, field.shape, field.merge);
  return part;
}

const partOfFault = (fault: Fault): Part => ({
  node: fault.node ?? '',
  members: [fault.node ?? ''],
  latencyMs: null,
  value: undefined,
  fault,
  staleAsOf: undefined,
});

/** Takes foreign rows out of a node's part. Lists that are merged by index keep their length until then. */
function fenceOff(part: Part, shape: FenceShape, plan: MergePlan | undefined): void {
  if (part.value === undefined) return;
  const fence = new Fence(part.members);
  const ordered = new Set(plan?.fields.filter((field) => field.rule === 'ORDERED').map((field) => field.key));
  for (const [key, child] of shape.children) {
    const value = part.value[key];
    if (Array.isArray(value) && ordered.has(key)) fence.clearInPlace(value, child.shape);
    else if (value !== undefined && value !== null) part.value[key] = fence.clear(value, child.shape) ?? null;
  }
  if (fence.dropped > 0) part.fault = foreignRows(part.node, fence.dropped);
}

function windowOf({ field, route, variables }: FanoutCall): Window {
  const size = (name: string) => {
    const value = argumentValue(field.arguments.get(name), variables);
    return typeof value === 'number' ? value : undefined;
  };
  const last = size('last');
  return last === undefined
    ? { from: 'first', size: size('first') ?? route.pageSize ?? 0 }
    : { from: 'last', size: last };
}

/** Errors below the field: about rows on the page they follow the row to its place; about rows that are not on it they go. */
function passErrors(
  { members, answer }: MemberAnswer,
  call: FanoutCall,
  rows: MergedRows | undefined,
  errors: GraphQLFormattedError[],
): void {
  if (answer.kind === 'failed' || answer.errors.length === 0) return;
  const { field, merge } = call;
  if (!isObject(answer.data?.[field.key])) return; // told as the node's fault
  for (const error of answer.errors) {
    const [root, key, index, ...below] = error.path ?? [];
    if (root !== undefined && root !== field.key) continue;
    const named = error.extensions?.['node'];
    const node = typeof named === 'string' && members.includes(named) ? named : answer.node;
    const extensions = { ...error.extensions, node };
    if (typeof index !== 'number' || typeof key !== 'string') {
      errors.push({ ...error, path: error.path ?? [field.key], extensions });
      continue;
    }
    const ordered = merge.fields.some((one) => one.rule === 'ORDERED' && one.key === key);
    if (!ordered) errors.push({ ...error, path: [field.key, key], extensions });
    const place = rows?.places.findIndex((one) => one.part.node === answer.node && one.index === index) ?? -1;
    if (ordered && place >= 0) errors.push({ ...error, path: [field.key, key, place, ...below], extensions });
  }
}
