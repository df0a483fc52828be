import type { RatingOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { RatingRow } from './row.ts';

export const ratings: DecidedCollectionOf<RatingRow, RatingOrder> = {
  name: 'ratings',
  fields: {
    entry: 'text',
    organisation: 'text',
    completeness: 'integer',
    timeliness: 'integer',
    accuracy: 'integer',
    updatedAt: 'text',
    pendingSince: 'text',
  },
  orders: { ID_ASC: [], UPDATED_AT_DESC: [{ field: 'updatedAt', direction: 'DESC' }] },
};
