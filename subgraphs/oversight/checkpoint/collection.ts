import type { KeptCheckpointOrder } from '../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../kit/collection-of.ts';
import type { KeptCheckpointRow } from './row.ts';

export const keptCheckpoints: CollectionOf<KeptCheckpointRow, KeptCheckpointOrder | 'LENGTH_DESC'> = {
  name: 'keptCheckpoints',
  fields: { about: 'text', length: 'integer', receivedAt: 'text', consistent: 'boolean' },
  orders: {
    ID_ASC: [],
    RECEIVED_AT_DESC: [{ field: 'receivedAt', direction: 'DESC' }],
    LENGTH_DESC: [{ field: 'length', direction: 'DESC' }],
  },
};
