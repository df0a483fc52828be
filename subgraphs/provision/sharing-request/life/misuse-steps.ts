import { authority, head, office, type RequestStep, requestStep } from './request-step.ts';

/** When data is misused: suspended, put right, resumed or ended for good. */
export const misuseSteps: readonly RequestStep[] = [
  requestStep({
    action: 'SUSPEND',
    from: ['ACTIVE', 'CHANGE_PROPOSED', 'USE_CHANGE_REQUESTED'],
    to: 'SUSPENDED',
    by: [
      ['PROVIDER', head],
      ['PROVIDER_AUTHORITY', authority],
    ],
    code: 'SUSPEND_SHARING',
    name: 'Sharing is suspended on misuse, which is to be put right',
    nameZh: '发现违规使用，暂停共享并责令整改',
    basis: 'Art 25',
  }),
  requestStep({
    action: 'BEGIN_RECTIFICATION',
    from: ['SUSPENDED'],
    to: 'RECTIFYING',
    by: [['REQUESTER_TO_RECTIFY', office]],
    code: 'BEGIN_RECTIFICATION',
    name: 'The requester begins to put it right',
    nameZh: '需求部门开始整改',
    basis: 'Art 25',
  }),
  requestStep({
    action: 'REPORT_RECTIFICATION',
    from: ['RECTIFYING'],
    to: 'SUSPENDED',
    by: [['REQUESTER', office]],
    code: 'REPORT_RECTIFICATION',
    name: 'The requester reports that it is put right',
    nameZh: '需求部门报告整改结果',
    basis: 'Art 25',
  }),
  requestStep({
    action: 'REJECT_RECTIFICATION',
    from: ['SUSPENDED'],
    to: 'RECTIFYING',
    by: [
      ['PROVIDER_TO_JUDGE', head],
      ['AUTHORITY_TO_JUDGE', authority],
    ],
    code: 'REJECT_RECTIFICATION',
    name: 'What was reported is not enough: it is to be put right still',
    nameZh: '整改不到位，退回继续整改',
    basis: 'Art 25',
  }),
  requestStep({
    action: 'RESUME',
    from: ['SUSPENDED', 'RECTIFYING'],
    to: 'ACTIVE',
    by: [
      ['PROVIDER_WHICH_SUSPENDED', head],
      ['PROVIDER_AUTHORITY', authority],
    ],
    code: 'RESUME_SHARING',
    name: 'Sharing goes on',
    nameZh: '恢复共享',
    basis: 'Art 25',
  }),
  requestStep({
    action: 'TERMINATE',
    from: ['SUSPENDED', 'RECTIFYING'],
    to: 'TERMINATED',
    by: [
      ['PROVIDER_WHICH_SUSPENDED', head],
      ['PROVIDER_AUTHORITY', authority],
    ],
    code: 'TERMINATE_SHARING',
    name: 'Sharing is ended for good',
    nameZh: '终止共享',
    basis: 'Art 25',
  }),
];
