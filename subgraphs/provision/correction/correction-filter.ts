import type { CorrectionFilter, InputMaybe } from '../../../schema/generated/resolvers.ts';
import { dueBy } from '../../clock/duty/due-by.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Filter } from '../../store/port.ts';

interface CorrectionSelection extends Narrowing {
  readonly filter?: InputMaybe<CorrectionFilter> | undefined;
}

/** Which corrections of this node are meant. */
export function correctionFilter(context: NodeContext, selection: CorrectionSelection): Filter {
  const { filter } = selection;
  return [
    ...ifAsked(context, selection, 'state'),
    ...among('state', filter?.states),
    ...among('entry', filter?.entries),
    ...among('provider', filter?.providers),
    ...among('origin', filter?.origins),
    ...among('organisation', filter?.organisations),
    ...among('fault', filter?.faults),
    ...atLeast('raisedAt', filter?.raisedSince),
    ...dueBy(context.today, filter),
  ];
}
