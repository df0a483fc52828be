import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/** What makes a region's rule looser than the nation's, which it may not be (Art 23). Empty when it is as strict or stricter. */
export function checkStricter(rule: DeadlineRule, nation: DeadlineRule): Problem[] {
  const problems: Problem[] = [];
  if (rule.workingDays > nation.workingDays)
    problems.push(looser('workingDays', `${rule.workingDays} working days`, `${rule.workingDays}个工作日`, nation));
  if (rule.mostExtension > nation.mostExtension)
    problems.push(
      looser(
        'mostExtension',
        `An extension of ${rule.mostExtension} working days`,
        `延长${rule.mostExtension}个工作日`,
        nation,
      ),
    );
  // A time that starts again leaves more of it than one that stood still.
  if (rule.supplement === 'RESTARTS' && nation.supplement === 'PAUSES')
    problems.push(looser('supplement', 'A time that starts again after a supplement', '补充材料后重新计时', nation));
  return problems;
}

const looser = (field: string, what: string, whatZh: string, nation: DeadlineRule): Problem => ({
  code: 'LOOSER_THAN_NATIONAL',
  field,
  message: `${what} is looser than the national rule ${nation.id}.`,
  messageZh: `${whatZh}宽于国家规则${nation.id}。`,
  rule: 'Art 23',
  nextStep: `Keep to the national rule or below it: at most ${nation.workingDays} working days, extended by at most ${nation.mostExtension}.`,
});
