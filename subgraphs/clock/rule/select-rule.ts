import type { DeadlineRule, RuleClass, Stage } from './deadline-rule.ts';
import { findLooser } from './find-looser.ts';

/** What a rule is looked up for. */
export interface Duty {
  /** From the nearest jurisdiction to the nation. */
  readonly jurisdictions: readonly string[];
  readonly stage: Stage;
  readonly sharingClass: RuleClass | null;
  readonly startedOn: string;
}

/**
 * The rule that holds: of the nearest jurisdiction whose rule is not looser than the nation's (Art 23), in effect on the day of the
 * start; a rule for the class before one for every class, and the latest. Undefined when there is none: nothing is due then.
 */
export function selectRule(rules: readonly DeadlineRule[], duty: Duty): DeadlineRule | undefined {
  const [nation, ...regions] = [...duty.jurisdictions].reverse();
  let selected = nation === undefined ? undefined : latest(rules, nation, duty);
  for (const region of regions) {
    const regional = latest(rules, region, duty);
    if (regional !== undefined && (selected === undefined || findLooser(regional, selected).length === 0))
      selected = regional;
  }
  return selected;
}

function latest(rules: readonly DeadlineRule[], jurisdiction: string, duty: Duty): DeadlineRule | undefined {
  let latest: DeadlineRule | undefined;
  for (const rule of rules) {
    if (rule.jurisdiction !== jurisdiction || !holdsFor(rule, duty)) continue;
    if (latest === undefined || precedence(rule) > precedence(latest)) latest = rule;
  }
  return latest;
}

const holdsFor = (rule: DeadlineRule, { stage, sharingClass, startedOn }: Duty): boolean =>
  rule.stage === stage &&
  (rule.sharingClass === null || rule.sharingClass === sharingClass) &&
  rule.effectiveFrom <= startedOn;

const precedence = ({ sharingClass, effectiveFrom }: DeadlineRule): string =>
  `${sharingClass === null ? 0 : 1} ${effectiveFrom}`;
