import type { DisputeOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { DisputeRow } from './row.ts';

export const disputes: DecidedCollectionOf<DisputeRow, DisputeOrder> = {
  name: 'disputes',
  fields: {
    state: 'text',
    request: 'text',
    complainant: 'text',
    respondent: 'text',
    complainantNode: 'text',
    respondentNode: 'text',
    raisedAt: 'text',
    dueOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    RAISED_AT_ASC: [{ field: 'raisedAt', direction: 'ASC' }],
    RAISED_AT_DESC: [{ field: 'raisedAt', direction: 'DESC' }],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
  },
  unique: ['idempotencyKey'],
};
