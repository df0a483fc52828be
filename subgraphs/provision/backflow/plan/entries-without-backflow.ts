import { among } from '../../../kit/conditions.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import type { Filter } from '../../../store/port.ts';
import { backflowPlans } from './collection.ts';

/**
 * Which entries flow back to others and not to this receiver. It looks at plans that the receiver does not see, and tells of them no more than that
 * there is one; who may not see the receiver's own plans here is told of no entry, since what is missing would tell what is not.
 */
export async function withoutBackflow(context: NodeContext, receiver: string): Promise<Filter> {
  const seen = context.access.to(backflowPlans.name);
  const asked: { readonly id: string; readonly version: number; readonly receiverNode: string } = {
    id: '',
    version: 1,
    receiverNode: receiver,
  };
  if (receiver === context.node.code || !seen.sees(asked)) return [{ field: 'id', in: [] }];
  const plans = context.allRows(backflowPlans);
  const [flowing, own] = await Promise.all([
    plans.groups({ filter: among('state', ['IN_FORCE', 'CHANGE_PROPOSED']), by: ['entry'] }),
    plans.groups({
      filter: [
        { field: 'receiverNode', in: [receiver] },
        { field: 'state', in: ['PROPOSED', 'IN_FORCE', 'CHANGE_PROPOSED'] },
      ],
      by: ['entry'],
    }),
  ]);
  const known = new Set(own.map(({ by }) => by['entry']));
  return [{ field: 'id', in: flowing.flatMap(({ by: { entry = null } }) => (known.has(entry) ? [] : [entry])) }];
}
