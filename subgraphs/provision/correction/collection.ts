import type { CorrectionOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { CorrectionRow } from './row.ts';

export const corrections: DecidedCollectionOf<CorrectionRow, CorrectionOrder> = {
  name: 'corrections',
  fields: {
    entry: 'text',
    provider: 'text',
    origin: 'text',
    organisation: 'text',
    fault: 'text',
    state: 'text',
    raisedAt: 'text',
    answeredAt: 'text',
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
  concealed: ['reporter'],
};
