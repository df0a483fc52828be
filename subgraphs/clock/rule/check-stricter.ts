import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { findLooser, type Looser } from './find-looser.ts';

/** What makes a rule looser than the one it may only tighten (Art 23). Empty when it is as strict or stricter. */
export const checkStricter = (rule: DeadlineRule, measure: DeadlineRule): Problem[] =>
  findLooser(rule, measure).map((field) => {
    const { en, zh } = words[field](rule);
    return {
      code: 'LOOSER_THAN_NATIONAL',
      field,
      message: `${en} is looser than ${measure.id} allows.`,
      messageZh: `${zh}宽于规则${measure.id}的规定。`,
      rule: 'Art 23',
      nextStep: `Keep within ${measure.workingDays} working days, extended by at most ${measure.mostExtension}, with a supplement that pauses the time.`,
    };
  });

const words: Readonly<Record<Looser, (rule: DeadlineRule) => { readonly en: string; readonly zh: string }>> = {
  workingDays: ({ workingDays }) => ({
    en: `A limit of ${workingDays} working days`,
    zh: `${workingDays}个工作日的时限`,
  }),
  mostExtension: ({ mostExtension }) => ({
    en: `An extension of ${mostExtension} working days`,
    zh: `延长${mostExtension}个工作日`,
  }),
  supplement: () => ({ en: 'A time that starts again after a supplement', zh: '补充材料后重新计时' }),
};
