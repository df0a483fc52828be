import type { BackflowReceiptOrder } from '../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../kit/collection-of.ts';
import type { BackflowReceiptRow } from './row.ts';

export const backflowReceipts: CollectionOf<BackflowReceiptRow, BackflowReceiptOrder> = {
  name: 'backflowReceipts',
  fields: { delivery: 'text', checksumMatches: 'boolean', receivedAt: 'text' },
  orders: { ID_ASC: [], RECEIVED_AT_DESC: [{ field: 'receivedAt', direction: 'DESC' }] },
  unique: ['delivery'],
};
