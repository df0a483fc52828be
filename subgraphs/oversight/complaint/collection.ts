import type { ComplaintOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { ComplaintRow } from './row.ts';

export const complaints: DecidedCollectionOf<ComplaintRow, ComplaintOrder> = {
  name: 'complaints',
  fields: {
    kind: 'text',
    entry: 'text',
    respondent: 'text',
    counterpart: 'text',
    origin: 'text',
    organisation: 'text',
    state: 'text',
    filedAt: 'text',
    dueOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    FILED_AT_ASC: [{ field: 'filedAt', direction: 'ASC' }],
    FILED_AT_DESC: [{ field: 'filedAt', direction: 'DESC' }],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
  },
  unique: ['idempotencyKey'],
  concealed: ['reporter'],
};
