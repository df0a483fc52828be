import type { MissingMaterialInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, malformed, missing, type TextField } from '../../../kit/problem.ts';

const most = 50;

/** What is wrong with the one notice of what is missing (Art 21). */
export function checkMissing(materials: readonly MissingMaterialInput[]): Problem[] {
  if (materials.length === 0) return [missing(listForm)];
  if (materials.length > most) {
    return [
      malformed(
        listForm,
        `${materials.length} things are listed: at most ${most} can be.`,
        `列出了${materials.length}项，最多${most}项。`,
      ),
    ];
  }
  return materials.flatMap(({ what }, index) => checkText({ ...whatForm, field: `missing.${index}.what` }, what));
}

const listForm = {
  field: 'missing',
  name: 'The list of what is missing',
  nameZh: '需补充的材料',
  rule: 'Art 21',
  nextStep: 'List everything that is missing, 1 to 50: there is no second notice.',
};

const whatForm: TextField = {
  field: 'missing',
  name: 'What is missing',
  nameZh: '需补充的内容',
  rule: 'Art 21',
  nextStep: 'Say what is missing, so that the requester can supply it.',
  least: 2,
  most: 500,
};

export const suppliedForm: TextField = {
  field: 'supplied',
  name: 'What is supplied',
  nameZh: '补充内容',
  rule: 'Art 21',
  nextStep: 'Answer everything that the notice lists.',
  least: 2,
  most: 2_000,
};
