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
] as const;

export type MergeRuleName = (typeof mergeRules)[number];

export const isMergeRuleName = (name: string): name is MergeRuleName =>
  (mergeRules as readonly string[]).includes(name);

/** A `@merge` as read from a field. */
export interface MergeRule {
  readonly name: MergeRuleName;
  /** For BUCKETS: the field by which buckets of several answers are the same. */
  readonly key: string | undefined;
}
