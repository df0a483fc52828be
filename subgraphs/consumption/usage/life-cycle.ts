import type { UsageRecordAction } from '../../../schema/generated/resolvers.ts';
import { ownerOf } from '../../kit/global-id.ts';
import type { LifeCycle } from '../../kit/life-cycle/life-cycle.ts';
import type { UsageRecordRow } from './row.ts';

type Side = 'USER' | 'PROVIDER' | 'KEEPING_AUTHORITY' | 'PROVIDER_AUTHORITY';

const office = ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD'] as const;

/** The life of a usage record (Art 29): kept, added to, inspected, and removed when its time is over. */
export const usageRecordCycle: LifeCycle<UsageRecordRow, UsageRecordAction, Side> = {
  type: 'UsageRecord',
  name: 'usage record',
  nameZh: '使用记录',
  states: { KEPT: { nameZh: '在存' }, REMOVED: { nameZh: '已清除', final: true } },
  sides: {
    USER: {
      means: 'the organisation that used the data',
      holds: ({ organisation }, caller) => caller.organisation === organisation,
    },
    PROVIDER: {
      means: 'the organisation that provides the data',
      holds: ({ provider }, caller) => provider !== null && caller.organisation === provider,
    },
    KEEPING_AUTHORITY: {
      means: 'the platform that keeps the record',
      holds: (_record, caller, { node }) => caller.node === node,
    },
    PROVIDER_AUTHORITY: {
      means: 'the platform that holds the request',
      holds: ({ request }, caller) => caller.node === ownerOf(request),
    },
  },
  steps: [
    {
      action: 'KEEP',
      from: null,
      to: 'KEPT',
      by: office.map((role) => ({ role, side: 'USER' })),
      procedure: {
        code: 'KEEP_USAGE_RECORD',
        name: 'A record of the use of shared data is kept',
        nameZh: '记录共享数据使用情况',
        basis: 'Art 29',
      },
    },
    {
      action: 'RECORD_DESTRUCTION',
      from: ['KEPT'],
      to: 'KEPT',
      by: office.map((role) => ({ role, side: 'USER' })),
      procedure: {
        code: 'RECORD_DESTRUCTION',
        name: 'The destruction of data that was used is recorded',
        nameZh: '记录数据销毁情况',
        basis: 'Art 29',
      },
    },
    {
      action: 'INSPECT',
      from: ['KEPT'],
      to: 'KEPT',
      by: [
        ...office.map((role) => ({ role, side: 'PROVIDER' as const })),
        { role: 'SHARING_AUTHORITY', side: 'KEEPING_AUTHORITY' },
        { role: 'SHARING_AUTHORITY', side: 'PROVIDER_AUTHORITY' },
      ],
      procedure: {
        code: 'INSPECT_USAGE_RECORD',
        name: 'A usage record is inspected',
        nameZh: '检查使用记录',
        basis: 'Art 38',
      },
    },
    {
      action: 'REMOVE',
      from: ['KEPT'],
      to: 'REMOVED',
      by: [{ role: 'SHARING_OFFICE_HEAD', side: 'USER' }],
      procedure: {
        code: 'REMOVE_USAGE_RECORD',
        name: 'A usage record is removed, the time for which it had to be kept being over',
        nameZh: '保存期满，清除使用记录',
        basis: 'Art 29',
      },
    },
  ],
};
