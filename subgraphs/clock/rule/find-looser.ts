import type { DeadlineRule } from './deadline-rule.ts';

export type Looser = 'workingDays' | 'mostExtension' | 'supplement';

/** In what a rule leaves more time than another: in nothing when it is as strict or stricter. */
export function findLooser(rule: DeadlineRule, other: DeadlineRule): readonly Looser[] {
  const looser: Looser[] = [];
  if (rule.workingDays > other.workingDays) looser.push('workingDays');
  if (rule.mostExtension > other.mostExtension) looser.push('mostExtension');
  // A time that starts again leaves more of it than one that stood still.
  if (rule.supplement === 'RESTARTS' && other.supplement === 'PAUSES') looser.push('supplement');
  return looser;
}
