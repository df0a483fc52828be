import type { LifeCycle, Party } from '../../../kit/life-cycle/life-cycle.ts';
import type { BackflowPlanRow } from '../row.ts';
import { askedReceiver, askedSender, receiver, sender } from '../sides.ts';

export type PlanAction = 'PROPOSE' | 'AGREE' | 'PROPOSE_TERMS' | 'KEEP' | 'END';
type PlanSide = 'SENDER' | 'RECEIVER' | 'ASKED_SENDER' | 'ASKED_RECEIVER';

const eitherEnd: readonly Party<PlanSide>[] = [
  { role: 'SHARING_OFFICE', side: 'SENDER' },
  { role: 'SHARING_OFFICE', side: 'RECEIVER' },
  { role: 'SHARING_AUTHORITY', side: 'RECEIVER' },
];

const asked: readonly Party<PlanSide>[] = [
  { role: 'SHARING_OFFICE', side: 'ASKED_SENDER' },
  { role: 'SHARING_OFFICE', side: 'ASKED_RECEIVER' },
  { role: 'SHARING_AUTHORITY', side: 'ASKED_RECEIVER' },
];

const proposeTerms = {
  code: 'PROPOSE_BACKFLOW_TERMS',
  name: 'Another frequency, list of regions or time for delivery is proposed to the other side',
  nameZh: '向对方提出调整回流频率、地区范围或交付时限',
  basis: 'Art 24',
};

/**
 * What was collected about a region flows back to it, so a plan is agreed on and never refused (Art 24): terms can be discussed,
 * a change can be left, and only the region that receives can do without.
 */
export const backflowPlanLife: LifeCycle<BackflowPlanRow, PlanAction, PlanSide> = {
  type: 'BackflowPlan',
  name: 'backflow plan',
  nameZh: '数据回流计划',
  states: {
    PROPOSED: { nameZh: '待约定' },
    IN_FORCE: { nameZh: '执行中' },
    CHANGE_PROPOSED: { nameZh: '变更待约定' },
    ENDED: { nameZh: '已结束', final: true },
  },
  sides: { SENDER: sender, RECEIVER: receiver, ASKED_SENDER: askedSender, ASKED_RECEIVER: askedReceiver },
  steps: [
    {
      action: 'PROPOSE',
      from: null,
      to: 'PROPOSED',
      by: eitherEnd,
      procedure: {
        code: 'PROPOSE_BACKFLOW_PLAN',
        name: 'The return of what a system collected about a region is proposed',
        nameZh: '提出数据回流计划',
        basis: 'Art 24',
      },
    },
    {
      action: 'AGREE',
      from: ['PROPOSED', 'CHANGE_PROPOSED'],
      to: 'IN_FORCE',
      by: asked,
      procedure: {
        code: 'AGREE_TO_BACKFLOW_PLAN',
        name: 'The other side agrees to the terms of a backflow plan',
        nameZh: '同意数据回流计划的约定',
        basis: 'Art 24',
      },
    },
    { action: 'PROPOSE_TERMS', from: ['PROPOSED'], to: 'PROPOSED', by: asked, procedure: proposeTerms },
    { action: 'PROPOSE_TERMS', from: ['CHANGE_PROPOSED'], to: 'CHANGE_PROPOSED', by: asked, procedure: proposeTerms },
    { action: 'PROPOSE_TERMS', from: ['IN_FORCE'], to: 'CHANGE_PROPOSED', by: eitherEnd, procedure: proposeTerms },
    {
      action: 'KEEP',
      from: ['CHANGE_PROPOSED'],
      to: 'IN_FORCE',
      by: eitherEnd,
      procedure: {
        code: 'KEEP_BACKFLOW_TERMS',
        name: 'A proposed change is left, the terms agreed on go on',
        nameZh: '不作变更，按原约定继续回流',
        basis: 'Art 24',
      },
    },
    {
      action: 'END',
      from: ['PROPOSED', 'IN_FORCE', 'CHANGE_PROPOSED'],
      to: 'ENDED',
      by: [
        { role: 'SHARING_OFFICE', side: 'RECEIVER' },
        { role: 'SHARING_AUTHORITY', side: 'RECEIVER' },
      ],
      procedure: {
        code: 'END_BACKFLOW_PLAN',
        name: 'The region that receives ends a backflow plan',
        nameZh: '接收地区结束数据回流计划',
        basis: 'Art 24',
      },
    },
  ],
};
