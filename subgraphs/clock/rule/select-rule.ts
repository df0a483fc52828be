import type { DeadlineRule, RuleClass, Stage } from './deadline-rule.ts';

/** What a rule is looked up for. */
export interface Duty {
  /** From the nearest jurisdiction to the nation. */
  readonly jurisdictions: readonly string[];
  readonly stage: Stage;
  readonly sharingClass: RuleClass | null;
  readonly startedOn: string;
}

/**
 * The rule that holds: of the nearest jurisdiction that has one, in effect on the day of the start; a rule for the class before
 * one for every class, and the latest. Undefined when there is none: nothing is due then.
 */
export function selectRule(rules: readonly DeadlineRule[], duty: Duty): DeadlineRule | undefined {
  for (const jurisdiction of duty.jurisdictions) {
    const [nearest] = rules
      .filter((rule) => rule.jurisdiction === jurisdiction && holdsFor(rule, duty))
      .sort((one, other) => precedence(other).localeCompare(precedence(one), 'en'));
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}

const holdsFor = (rule: DeadlineRule, { stage, sharingClass, startedOn }: Duty): boolean =>
  rule.stage === stage &&
  (rule.sharingClass === null || rule.sharingClass === sharingClass) &&
  rule.effectiveFrom <= startedOn;

const precedence = ({ sharingClass, effectiveFrom }: DeadlineRule): string =>
  `${sharingClass === null ? 0 : 1} ${effectiveFrom}`;
