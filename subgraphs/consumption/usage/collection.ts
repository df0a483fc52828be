import type { UsageRecordOrder } from '../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../kit/collection-of.ts';
import type { UsageRecordRow } from './row.ts';

export const usageRecords: CollectionOf<UsageRecordRow, UsageRecordOrder> = {
  name: 'usageRecords',
  fields: { request: 'text', organisation: 'text', provider: 'text', usedAt: 'text' },
  orders: {
    ID_ASC: [],
    USED_AT_ASC: [{ field: 'usedAt', direction: 'ASC' }],
    USED_AT_DESC: [{ field: 'usedAt', direction: 'DESC' }],
  },
};
