import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { ClockReading } from '../../../clock/read-clock.ts';
import { checkText, malformed } from '../../../kit/problem.ts';
import { reasonForm } from './reason.ts';

interface Extending {
  readonly workingDays: number;
  readonly reason: string;
}

/** What is wrong with more time to reply (Art 21): `clock` is that of the reply; undefined where no rule limits it. */
export function checkExtension({ workingDays, reason }: Extending, clock: ClockReading | undefined): Problem[] {
  return [...checkLength(workingDays, clock), ...checkText({ ...reasonForm, rule: 'Art 21' }, reason)];
}

function checkLength(workingDays: number, clock: ClockReading | undefined): Problem[] {
  const most = clock?.rule.mostExtension ?? 0;
  if (clock === undefined || most === 0) return [notAllowed(clock)];
  if (clock.overdue) return [tooLate(clock)];
  if (workingDays >= 1 && workingDays <= most) return [];
  return [
    malformed(
      { ...reasonForm, field: 'workingDays', rule: 'Art 21', nextStep: `Give 1 to ${most} working days.` },
      `${workingDays} working days is outside 1 to ${most}, the most that rule ${clock.rule.id} allows.`,
      `${workingDays}个工作日不在1至${most}之间，规则${clock.rule.id}最多允许延长${most}个工作日。`,
    ),
  ];
}

const notAllowed = (clock: ClockReading | undefined): Problem => ({
  code: 'EXTENSION_NOT_ALLOWED',
  field: 'workingDays',
  message: `The time to reply to this request may not be extended${clock === undefined ? '' : ` by rule ${clock.rule.id}`}.`,
  messageZh: '按现行规则，该申请的答复期限不得延长。',
  rule: 'Art 21',
  nextStep: 'Have the provider reply in its time; an authority may adopt another rule where the Regulation allows it.',
});

/** More time may be granted while there is some: a time that has passed is not mended afterwards. */
const tooLate = ({ dueOn }: ClockReading): Problem => ({
  code: 'EXTENSION_TOO_LATE',
  field: null,
  message: `The reply was due on ${dueOn}: a time that has passed cannot be extended.`,
  messageZh: `答复期限已于${dueOn}届满，不能再延长。`,
  rule: 'Art 21',
  nextStep: 'Have the provider reply now.',
});
