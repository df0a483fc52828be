import type { DisputeOrder } from '../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../kit/collection-of.ts';
import type { DisputeRow } from './row.ts';

export const disputes: CollectionOf<DisputeRow, DisputeOrder> = {
  name: 'disputes',
  fields: { state: 'text', request: 'text', complainant: 'text', respondent: 'text', raisedAt: 'text' },
  orders: {
    ID_ASC: [],
    RAISED_AT_ASC: [{ field: 'raisedAt', direction: 'ASC' }],
    RAISED_AT_DESC: [{ field: 'raisedAt', direction: 'DESC' }],
  },
};
