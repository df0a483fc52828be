import type { CollectionOf } from '../../kit/collection-of.ts';
import type { GatewayKeyRow } from './row.ts';

export const gatewayKeys: CollectionOf<GatewayKeyRow, 'ID_ASC'> = {
  name: 'gatewayKeys',
  fields: {},
  orders: { ID_ASC: [] },
};
