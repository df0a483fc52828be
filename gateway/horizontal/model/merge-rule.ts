/** The closed list of merge rules (docs/horizontal-federation.md). */
export const mergeRules = [
  'ORDERED',
  'PAGE_INFO',
  'SOURCES',
  'COMPLETE',
  'LOWER_BOUND',
  'CONCAT',
  'BUCKETS',
  'FIELDS',
  'SUM',
  'MIN',
  'MAX',
  'AND',
  'OR',
  'AVERAGE',
  'QUANTILE',
  'DISTINCT',
  'TOP',
] as const;

export type MergeRuleName = (typeof mergeRules)[number];

export const isMergeRuleName = (name: string): name is MergeRuleName =>
  (mergeRules as readonly string[]).includes(name);

/** A `@merge` as read from a field. */
export interface MergeRule {
  readonly name: MergeRuleName;
  /** The field by which elements of several answers are the same (BUCKETS, DISTINCT), are told apart (TOP) or are ranked (QUANTILE). */
  readonly key: string | undefined;
  /** TOP: the field that is compared, and the argument that says how many are wanted. QUANTILE: the field that says how many values an element stands for. */
  readonly by: string | undefined;
  readonly limit: string | undefined;
  /** AVERAGE: the sibling fields whose sums are divided. QUANTILE: the sibling list of elements. */
  readonly of: string | undefined;
  readonly over: string | undefined;
  /** QUANTILE: which part of the values is not to exceed it, above 0 and at most 1. */
  readonly at: number | undefined;
}
