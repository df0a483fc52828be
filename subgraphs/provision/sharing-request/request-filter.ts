import type { InputMaybe, SharingRequestFilter } from '../../../schema/generated/resolvers.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { nextDay } from '../../kit/day.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Condition, Filter } from '../../store/port.ts';

export interface RequestSelection extends Narrowing {
  readonly filter?: InputMaybe<SharingRequestFilter> | undefined;
}

/** Which sharing requests of this node are meant. */
export function requestFilter(context: NodeContext, selection: RequestSelection): Filter {
  const { filter } = selection;
  return [
    ...ifAsked(context, selection, 'state'),
    ...among('state', filter?.states),
    ...among('entry', filter?.entries),
    ...among('requester', filter?.requesters),
    ...among('requesterNode', filter?.requesterPlatforms),
    ...among('provider', filter?.providers),
    ...atLeast('submittedAt', filter?.submittedSince),
    ...(filter?.dueUntil == null ? [] : [{ field: 'dueOn', below: nextDay(filter.dueUntil) }]),
    ...(filter?.overdue == null ? [] : [overdue(context.today, filter.overdue)]),
  ];
}

/** Whether the request has an open duty whose due day is past. */
export const overdue = (today: string, isOverdue: boolean): Condition =>
  isOverdue ? { field: 'dueOn', below: today } : { field: 'dueOn', atLeast: today };
