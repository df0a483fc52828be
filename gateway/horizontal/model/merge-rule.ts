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
  'DISTINCT',
  'TOP',
] as const;

export type MergeRuleName = (typeof mergeRules)[number];

export const isMergeRuleName = (name: string): name is MergeRuleName =>
  (mergeRules as readonly string[]).includes(name);

/** A `@merge` as read from a field. */
export interface MergeRule {
  readonly name: MergeRuleName;
  /** The field by which elements of several answers are the same (BUCKETS, DISTINCT) or are told apart (TOP). */
  readonly key: string | undefined;
  /** TOP: the field that is compared, and the argument that says how many are wanted. */
  readonly by: string | undefined;
  readonly limit: string | undefined;
  /** AVERAGE: the sibling fields whose sums are divided. */
  readonly of: string | undefined;
  readonly over: string | undefined;
}
