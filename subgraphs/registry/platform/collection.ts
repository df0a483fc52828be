import type { PlatformOrder } from '../../../schema/generated/resolvers.ts';
import type { CollectionOf } from '../../kit/collection-of.ts';
import type { PlatformRow } from './row.ts';

export const platforms: CollectionOf<PlatformRow, PlatformOrder> = {
  name: 'platforms',
  fields: { name: 'text', tier: 'text', state: 'text', idempotencyKey: 'text' },
  orders: { CODE_ASC: [], NAME_ASC: [{ field: 'name', direction: 'ASC' }] },
  unique: ['idempotencyKey'],
};
