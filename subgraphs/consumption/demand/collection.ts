import type { DemandOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { DemandRow } from './row.ts';

export const demands: DecidedCollectionOf<DemandRow, DemandOrder> = {
  name: 'demands',
  fields: {
    requester: 'text',
    claimant: 'text',
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
};
