import type { GraphQLFormattedError } from 'graphql';
import { isObject } from '../../transport/node-answer.ts';
import type { MergePlan } from '../compile/merge-plan.ts';
import type { MergedRows } from '../merge/rows.ts';
import type { MemberAnswer } from './member-answer.ts';
import { nodesIn } from './told-once.ts';

/**
 * Passes on a node's errors below a fan-out field: about rows on the page they follow the row to its place; about rows that are not on it they go.
 * `offset`: where the answer's rows begin among all that the node has given.
 */
export function passErrors(
  { answer, members }: MemberAnswer,
  offset: number,
  field: string,
  merge: MergePlan,
  rows: MergedRows | undefined,
  errors: GraphQLFormattedError[],
): void {
  if (answer.kind === 'failed' || answer.errors.length === 0) return;
  if (!isObject(answer.data?.[field])) return; // told as the node's fault
  for (const error of answer.errors) {
    const [root, key, index, ...below] = error.path ?? [];
    if (root !== undefined && root !== field) continue;
    const { node: _, nodes: __, ...said } = error.extensions ?? {};
    const extensions = { ...said, ...about(error, members, answer.node) };
    if (typeof index !== 'number' || typeof key !== 'string') {
      errors.push({ ...error, path: error.path ?? [field], extensions });
      continue;
    }
    const ordered = merge.fields.some((one) => one.rule === 'ORDERED' && one.key === key);
    if (!ordered) errors.push({ ...error, path: [field, key], extensions });
    const place =
      rows?.places.findIndex(({ part, index: at }) => part.node === answer.node && at === offset + index) ?? -1;
    if (ordered && place >= 0) errors.push({ ...error, path: [field, key, place, ...below], extensions });
  }
}

/** The members that the error names, else the node that gave it. */
function about(
  error: GraphQLFormattedError,
  members: readonly string[],
  answering: string,
): { readonly node: string } | { readonly nodes: readonly string[] } {
  const [node, ...others] = nodesIn(error).filter((one) => members.includes(one));
  if (node === undefined || others.length === 0) return { node: node ?? answering };
  return { nodes: [node, ...others] };
}
