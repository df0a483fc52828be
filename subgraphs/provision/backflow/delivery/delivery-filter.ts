import type { BackflowDeliveryFilter, InputMaybe } from '../../../../schema/generated/resolvers.ts';
import { among, atLeast, overdue } from '../../../kit/conditions.ts';
import { nextDay } from '../../../kit/day.ts';
import { ifAsked, type Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import type { Condition, Filter } from '../../../store/port.ts';

export interface DeliverySelection extends Narrowing {
  readonly filter?: InputMaybe<BackflowDeliveryFilter> | undefined;
}

/** Which backflow deliveries of this node are meant. */
export function deliveryFilter(context: NodeContext, selection: DeliverySelection): Filter {
  const { filter } = selection;
  return [
    ...ifAsked(context, selection, 'state'),
    ...among('state', filter?.states),
    ...among('receiverNode', filter?.receivers),
    ...among('plan', filter?.plans),
    ...among('provider', filter?.providers),
    ...atLeast('periodTo', filter?.periodSince),
    ...(filter?.periodUntil == null ? [] : [{ field: 'periodFrom', below: nextDay(filter.periodUntil) }]),
    ...(filter?.dueUntil == null ? [] : [{ field: 'nextDueOn', below: nextDay(filter.dueUntil) }]),
    ...(filter?.overdue == null ? [] : [overdue('nextDueOn', context.today, filter.overdue)]),
    ...(filter?.late == null ? [] : [filter.late ? late(context.today) : notLate(context.today)]),
  ];
}

/** Holds for the deliveries that are late today, as `isLate` says of each. */
export const late = (today: string): Condition => ({ field: 'lateAfter', below: today });

const notLate = (today: string): Condition => ({ field: 'lateAfter', atLeast: today });
