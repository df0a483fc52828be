import type { BackflowPlanFilter, InputMaybe } from '../../../../schema/generated/resolvers.ts';
import { among, overdue } from '../../../kit/conditions.ts';
import { ifAsked, type Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import type { Filter } from '../../../store/port.ts';

export interface PlanSelection extends Narrowing {
  readonly filter?: InputMaybe<BackflowPlanFilter> | undefined;
}

/** Which backflow plans of this node are meant. */
export const planFilter = (context: NodeContext, selection: PlanSelection): Filter => [
  ...ifAsked(context, selection, 'entry'),
  ...among('receiverNode', selection.filter?.receivers),
  ...among('entry', selection.filter?.entries),
  ...among('state', selection.filter?.states),
  ...among('provider', selection.filter?.providers),
  ...among('awaits', selection.filter?.awaits),
  ...(selection.filter?.overdue == null ? [] : [overdue('dueOn', context.today, selection.filter.overdue)]),
];
