import { sideOf } from '../../kit/life-cycle/side-of.ts';
import type { RelationCondition } from '../../policy/rule.ts';

const provides: RelationCondition = { field: 'provider', is: 'organisation' };
const receives: RelationCondition = { field: 'receiverNode', is: 'node' };

/** The two ends of a backflow. */
export const sender = sideOf({ means: 'the organisation whose data flows back', all: [provides] });
export const receiver = sideOf({ means: 'the platform that receives', all: [receives] });

/** The end that a proposal waits for. */
export const askedSender = sideOf({
  means: 'the organisation whose data flows back, when the other side proposed',
  all: [provides, { field: 'awaits', in: ['SENDER'] }],
});
export const askedReceiver = sideOf({
  means: 'the platform that receives, when the other side proposed',
  all: [receives, { field: 'awaits', in: ['RECEIVER'] }],
});
