import type { QueryDecisionLogArgs } from '../../../schema/generated/resolvers.ts';
import { among, atLeast } from '../../kit/conditions.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Filter } from '../../store/port.ts';

type Selection = Narrowing & Pick<QueryDecisionLogArgs, 'filter'>;

export function decisionFilter(context: NodeContext, { filter, ...narrowing }: Selection): Filter {
  return [
    ...ifAsked(context, narrowing, 'row'),
    ...among('row', filter?.rows),
    ...among('subject', filter?.who),
    ...among('organisation', filter?.organisations),
    ...among('procedure', filter?.procedures),
    ...atLeast('at', filter?.since),
    ...(filter?.until == null ? [] : [{ field: 'at', below: filter.until }]),
  ];
}
