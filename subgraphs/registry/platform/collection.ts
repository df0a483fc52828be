import type { PlatformOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { PlatformRow } from './row.ts';

export const platforms: DecidedCollectionOf<PlatformRow, PlatformOrder> = {
  name: 'platforms',
  fields: { name: 'text', tier: 'text', state: 'text', idempotencyKey: 'text', pendingSince: 'text' },
  orders: { CODE_ASC: [], NAME_ASC: [{ field: 'name', direction: 'ASC' }] },
  unique: ['idempotencyKey'],
  // Endpoints are for the gateway alone.
  concealed: ['endpoint'],
};
