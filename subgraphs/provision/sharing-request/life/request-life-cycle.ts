import type { SharingRequestAction } from '../../../../schema/generated/resolvers.ts';
import type { LifeCycle } from '../../../kit/life-cycle/life-cycle.ts';
import type { SharingRequestRow } from '../row.ts';
import { applicationSteps } from './application-steps.ts';
import { misuseSteps } from './misuse-steps.ts';
import { replySteps } from './reply-steps.ts';
import { type RequestSide, requestSides } from './request-sides.ts';
import { useSteps } from './use-steps.ts';

/** The life of a sharing request (Art 20–29). Time takes no step: every one has somebody who takes it. */
export const requestLifeCycle: LifeCycle<SharingRequestRow, SharingRequestAction, RequestSide> = {
  type: 'SharingRequest',
  name: 'sharing request',
  nameZh: '共享申请',
  states: {
    DRAFT: { nameZh: '草稿' },
    REQUESTER_HEAD_APPROVED: { nameZh: '需求部门负责人已同意' },
    SUBMITTED: { nameZh: '已提交' },
    SUPPLEMENT_REQUESTED: { nameZh: '待补充' },
    UNDER_REVIEW: { nameZh: '审核中' },
    EXTENDED: { nameZh: '已延期' },
    PROVIDER_HEAD_APPROVED: { nameZh: '提供部门负责人已同意' },
    GRANTED: { nameZh: '同意共享' },
    REFUSED: { nameZh: '不同意共享', final: true },
    PROVISIONING: { nameZh: '共享准备中' },
    ACTIVE: { nameZh: '使用中' },
    CHANGE_PROPOSED: { nameZh: '变更协商中' },
    USE_CHANGE_REQUESTED: { nameZh: '用途变更待同意' },
    SUSPENDED: { nameZh: '已暂停' },
    RECTIFYING: { nameZh: '整改中' },
    TERMINATED: { nameZh: '已终止' },
    ENDED: { nameZh: '使用结束' },
    DISPOSED: { nameZh: '已处置', final: true },
    WITHDRAWN: { nameZh: '已撤回', final: true },
    DISCARDED: { nameZh: '已废弃', final: true },
  },
  sides: requestSides,
  steps: [...applicationSteps, ...replySteps, ...useSteps, ...misuseSteps],
};
