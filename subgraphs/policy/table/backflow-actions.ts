import type { Role } from '../../../schema/roles.ts';
import { rolesFor } from '../../kit/life-cycle/life-cycle.ts';
import { backflowDeliveryLife, type DeliveryAction } from '../../provision/backflow/delivery/life-cycle.ts';
import { backflowPlanLife, type PlanAction } from '../../provision/backflow/plan/life-cycle.ts';
import type { ActionRule } from '../rule.ts';

const ask = {
  nextStep:
    'Sign in for the sharing office of the organisation whose data flows back, or of the platform that receives.',
  nextStepZh: '请以数据提供部门或接收地区平台的共享工作机构身份登录。',
};

const rule = (name: string, mutation: string, roles: readonly Role[], because: string): ActionRule => ({
  rule: name,
  action: `Mutation.${mutation}`,
  roles,
  when: [],
  basis: 'Art 24',
  because,
  ask,
});

const ofPlan = (name: string, mutation: string, action: PlanAction, because: string): ActionRule =>
  rule(name, mutation, rolesFor(backflowPlanLife, action), because);

const ofDelivery = (name: string, mutation: string, action: DeliveryAction, because: string): ActionRule =>
  rule(name, mutation, rolesFor(backflowDeliveryLife, action), because);

/** Steps of backflow. Which side may take which step of which row, the life cycles say (docs/life-cycles/). */
export const backflowActions: readonly ActionRule[] = [
  ofPlan('propose-backflow', 'proposeBackflowPlan', 'PROPOSE', 'Either end may say that data is to flow back.'),
  ofPlan('agree-to-backflow', 'agreeToBackflowPlan', 'AGREE', 'The end that did not propose agrees.'),
  ofPlan('propose-backflow-terms', 'proposeBackflowTerms', 'PROPOSE_TERMS', 'How often is agreed between both ends.'),
  ofPlan('keep-backflow', 'keepBackflowPlan', 'KEEP', 'A change needs both ends; without one, what is agreed goes on.'),
  ofPlan(
    'end-backflow',
    'endBackflowPlan',
    'END',
    'Only the region may do without; for the sender it would be a refusal.',
  ),
  ofDelivery('send-backflow', 'sendBackflowDelivery', 'SEND', 'The sender answers for what it sent.'),
  ofDelivery('resend-backflow', 'resendBackflowDelivery', 'RESEND', 'The sender owes again what differed.'),
  ofDelivery('confirm-backflow', 'confirmBackflowDelivery', 'CONFIRM', 'Only the receiver can say that all arrived.'),
  ofDelivery(
    'report-backflow',
    'reportBackflowDifference',
    'REPORT_DIFFERENCE',
    'Only the receiver can say what differs.',
  ),
  {
    ...ofDelivery('receive-backflow', 'receiveBackflow', 'CONFIRM', 'A receipt is made by the platform that received.'),
    when: [{ input: 'receiver', is: 'node' }],
  },
];
