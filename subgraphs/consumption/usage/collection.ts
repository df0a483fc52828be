import type { UsageRecordOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { UsageRecordRow } from './row.ts';

export const usageRecords: DecidedCollectionOf<UsageRecordRow, UsageRecordOrder> = {
  name: 'usageRecords',
  fields: {
    request: 'text',
    organisation: 'text',
    provider: 'text',
    usedAt: 'text',
    keptUntil: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    USED_AT_ASC: [{ field: 'usedAt', direction: 'ASC' }],
    USED_AT_DESC: [{ field: 'usedAt', direction: 'DESC' }],
  },
  unique: ['idempotencyKey'],
  // What a record says is to be gone when it is removed: the log keeps its digests.
  concealed: ['scenario', 'process', 'effect', 'storage', 'destruction', 'inspections'],
};
