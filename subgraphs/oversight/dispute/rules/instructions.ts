import type { Instruction, InstructionInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, malformed, missing } from '../../../kit/problem.ts';
import { instructionsForm } from './dispute-form.ts';

const most = 20;

/** What is wrong with the instructions that end a dispute. `least` is 1 where somebody has to be told something. */
export function checkInstructions(given: readonly InstructionInput[], today: string, least: 0 | 1): Problem[] {
  if (given.length < least) return [missing(instructionsForm)];
  if (given.length > most)
    return [
      malformed(
        instructionsForm,
        `${given.length} instructions are given: at most ${most} can be.`,
        `列出了${given.length}项责令事项，最多${most}项。`,
      ),
    ];
  return given.flatMap(({ text, dueOn }, index) => {
    const field = `${instructionsForm.field}.${index}`;
    return [
      ...checkText({ ...instructionsForm, field: `${field}.text`, least: 4, most: 500 }, text),
      ...(dueOn != null && dueOn < today ? [past(`${field}.dueOn`, dueOn, today)] : []),
    ];
  });
}

export const instructionsFrom = (given: readonly InstructionInput[]): readonly Instruction[] =>
  given.map(({ kind, addressee, text, dueOn }) => ({ kind, addressee, text: text.trim(), dueOn: dueOn ?? null }));

const past = (field: string, day: string, today: string): Problem => ({
  code: 'DATE_IN_PAST',
  field,
  message: `${day} is past: today is ${today}.`,
  messageZh: `${day}已过，今天是${today}。`,
  rule: null,
  nextStep: 'Choose today or a later day.',
});
