import type { LifeCycle, Party } from '../../../kit/life-cycle/life-cycle.ts';
import type { BackflowDeliveryRow } from '../row.ts';
import { receiver, sender } from '../sides.ts';

export type DeliveryAction = 'PLAN' | 'SEND' | 'CONFIRM' | 'REPORT_DIFFERENCE' | 'RESEND';
type DeliverySide = 'SENDER' | 'RECEIVER';

const bySender: readonly Party<DeliverySide>[] = [{ role: 'SHARING_OFFICE', side: 'SENDER' }];
const byReceiver: readonly Party<DeliverySide>[] = [
  { role: 'SHARING_OFFICE', side: 'RECEIVER' },
  { role: 'SHARING_AUTHORITY', side: 'RECEIVER' },
];

/** A delivery is planned by its plan's frequency, sent, and settled by the receiver's word alone (Art 24). */
export const backflowDeliveryLife: LifeCycle<BackflowDeliveryRow, DeliveryAction, DeliverySide> = {
  type: 'BackflowDelivery',
  name: 'backflow delivery',
  nameZh: '数据回流交付',
  states: {
    PLANNED: { nameZh: '计划中' },
    SENT: { nameZh: '已发送' },
    DISCREPANT: { nameZh: '有差异' },
    RESENT: { nameZh: '已重发' },
    VERIFIED: { nameZh: '已核验', final: true },
  },
  sides: { SENDER: sender, RECEIVER: receiver },
  steps: [
    {
      action: 'PLAN',
      from: null,
      to: 'PLANNED',
      by: bySender,
      procedure: {
        code: 'PLAN_BACKFLOW_DELIVERY',
        name: "A delivery comes into being by the frequency agreed on: the platform plans it on the sender's behalf",
        nameZh: '平台按约定频率代发送方生成回流交付计划',
        basis: 'Art 24',
      },
    },
    {
      action: 'SEND',
      from: ['PLANNED'],
      to: 'SENT',
      by: bySender,
      procedure: {
        code: 'SEND_BACKFLOW_DELIVERY',
        name: 'What was collected about the region in the period was sent to it',
        nameZh: '将本期采集的本地区数据回流至接收地区',
        basis: 'Art 24',
      },
    },
    {
      action: 'CONFIRM',
      from: ['SENT', 'RESENT'],
      to: 'VERIFIED',
      by: byReceiver,
      procedure: {
        code: 'CONFIRM_BACKFLOW_DELIVERY',
        name: 'The receiver confirms by its receipt that all of it arrived',
        nameZh: '接收地区凭回执确认完整收到',
        basis: 'Art 24',
      },
    },
    {
      action: 'REPORT_DIFFERENCE',
      from: ['SENT', 'RESENT'],
      to: 'DISCREPANT',
      by: byReceiver,
      procedure: {
        code: 'REPORT_BACKFLOW_DIFFERENCE',
        name: 'The receiver reports by its receipt what differs',
        nameZh: '接收地区凭回执报告差异',
        basis: 'Art 24',
      },
    },
    {
      action: 'RESEND',
      from: ['DISCREPANT'],
      to: 'RESENT',
      by: bySender,
      procedure: {
        code: 'RESEND_BACKFLOW_DELIVERY',
        name: 'After a difference it was sent again, whole',
        nameZh: '就差异重新发送',
        basis: 'Art 24',
      },
    },
  ],
};
