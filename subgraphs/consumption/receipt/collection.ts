import type { BackflowReceiptOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { BackflowReceiptRow } from './row.ts';

export const backflowReceipts: DecidedCollectionOf<BackflowReceiptRow, BackflowReceiptOrder> = {
  name: 'backflowReceipts',
  fields: {
    delivery: 'text',
    sending: 'integer',
    sendingKey: 'text',
    checksumMatches: 'boolean',
    receivedAt: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: { ID_ASC: [], RECEIVED_AT_DESC: [{ field: 'receivedAt', direction: 'DESC' }] },
  unique: ['sendingKey', 'idempotencyKey'],
};
