import type { AdoptDeadlineRuleInput, Problem } from '../../../schema/generated/resolvers.ts';
import type { DeadlineRule } from '../../clock/rule/deadline-rule.ts';
import { nationalRules } from '../../clock/rule/national-rules.ts';
import { selectRule } from '../../clock/rule/select-rule.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../../kit/decision/decide.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { readAllRows } from '../all-rows.ts';
import { platforms } from '../platform/collection.ts';
import { nationalCode } from '../platform/national-platform.ts';
import { deadlineRules } from './collection.ts';
import type { DeadlineRuleRow } from './row.ts';
import { alreadyAdopted, checkRule } from './rules/adoption.ts';

const adoption: Procedure = {
  code: 'ADOPT_DEADLINE_RULE',
  name: 'A time limit is adopted, for the nation or stricter for a region',
  nameZh: '制定办理时限',
  basis: 'Art 23',
};

interface Adoption {
  readonly rule: DeadlineRuleRow | null;
  readonly problems: readonly Problem[];
}

/** Adopts a time limit (Art 23). A rule never changes: another limit is another rule with its own day of effect. */
export async function adoptDeadlineRule(context: NodeContext, input: AdoptDeadlineRuleInput): Promise<Adoption> {
  const known = await context.load(platforms, input.jurisdiction);
  const rule = ruleOf(input, await yardstick(context, input));
  const problems = checkRule(rule.asked, { known: known !== null, today: context.today, measure: rule.measure });
  if (problems.length > 0) return { rule: null, problems };
  const row: DeadlineRuleRow = { ...rule.asked, version: 1, pendingSince: null };
  const decided = await decide(context, deadlineRules, { seen: null, next: row, procedure: adoption });
  if (decided.outcome === 'won') return { rule: decided.row, problems: [] };
  const [first] = await context.allRows(deadlineRules).getMany([row.id]);
  if (first === undefined) throw new Error(`Rule ${row.id} was not stored: ${JSON.stringify(decided)}`);
  return sameLimit(first, row)
    ? { rule: await recorded(context, deadlineRules, first), problems: [] }
    : { rule: null, problems: [alreadyAdopted(first)] };
}

/** What the rule is measured by: for a region, the nation's in effect then; for the nation, the Regulation's own. */
async function yardstick(context: NodeContext, input: AdoptDeadlineRuleInput): Promise<DeadlineRule | undefined> {
  const national = input.jurisdiction === nationalCode;
  const rules = national
    ? nationalRules(nationalCode).filter(({ article }) => article !== null)
    : await readAllRows(context, deadlineRules, 'ID_ASC', [{ field: 'jurisdiction', in: [nationalCode] }]);
  const duty = { jurisdictions: [nationalCode], stage: input.stage, startedOn: input.effectiveFrom };
  const classes = input.sharingClass == null ? (['UNCONDITIONAL', 'CONDITIONAL'] as const) : [input.sharingClass];
  // A rule for every class is measured by the strictest of theirs.
  return classes
    .map((sharingClass) => selectRule(rules, { ...duty, sharingClass }))
    .filter((rule) => rule !== undefined)
    .sort((one, other) => one.workingDays - other.workingDays || one.mostExtension - other.mostExtension)[0];
}

function ruleOf(input: AdoptDeadlineRuleInput, measure: DeadlineRule | undefined) {
  const { jurisdiction, stage, effectiveFrom, workingDays, mostExtension = 0, supplement = 'PAUSES' } = input;
  const sharingClass = input.sharingClass ?? null;
  const asked: DeadlineRule = {
    id: [jurisdiction, stage, sharingClass ?? 'ANY', effectiveFrom].join('/'),
    jurisdiction,
    stage,
    sharingClass,
    effectiveFrom,
    workingDays,
    mostExtension,
    supplement,
    // A stricter limit still comes from the article that it tightens.
    article: measure?.article ?? null,
  };
  return { asked, measure };
}

const sameLimit = (one: DeadlineRule, other: DeadlineRule): boolean =>
  one.workingDays === other.workingDays &&
  one.mostExtension === other.mostExtension &&
  one.supplement === other.supplement;
