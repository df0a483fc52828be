import type { CourseEvent } from '../../../clock/course/course.ts';
import type { Duty } from '../../../clock/duty/duty.ts';
import type { Stage } from '../../../clock/rule/deadline-rule.ts';
import type { BackflowDeliveryRow } from '../row.ts';

/** Fields that the time of a delivery depends on. */
export type TimedDelivery = Pick<BackflowDeliveryRow, 'state' | 'periodTo' | 'dueWithin' | 'lastSentOn' | 'answeredOn'>;

/**
 * What is open on a delivery, or was last: the sending by what the plan says, then the receiver's word; after a difference
 * sending again, for which the plan's time starts anew.
 */
export function readDeliveryDuty(delivery: TimedDelivery): Duty | undefined {
  const { state, dueWithin, lastSentOn, answeredOn } = delivery;
  switch (state) {
    case 'PLANNED':
      return sendingDuty(delivery);
    case 'SENT':
    case 'RESENT':
      return lastSentOn === null ? undefined : duty('BACKFLOW_RECEIPT', lastSentOn);
    case 'DISCREPANT':
      return answeredOn === null
        ? undefined
        : { ...duty('BACKFLOW_DELIVERY', answeredOn), agreedWorkingDays: dueWithin };
    case 'VERIFIED':
      return lastSentOn === null || answeredOn === null
        ? undefined
        : duty('BACKFLOW_RECEIPT', lastSentOn, [{ kind: 'ENDED', on: answeredOn }]);
  }
}

/** The sending of what was collected in the period: due as agreed, counted from the period's last day. */
export const sendingDuty = ({ periodTo, dueWithin }: Pick<TimedDelivery, 'periodTo' | 'dueWithin'>): Duty => ({
  ...duty('BACKFLOW_DELIVERY', periodTo),
  agreedWorkingDays: dueWithin,
});

const duty = (stage: Stage, startedOn: string, events: readonly CourseEvent[] = []): Duty => ({
  stage,
  sharingClass: null,
  course: { startedOn, events },
});
