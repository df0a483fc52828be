import type { ViolationOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { ViolationRow } from './row.ts';

export const violations: DecidedCollectionOf<ViolationRow, ViolationOrder> = {
  name: 'violations',
  fields: {
    code: 'text',
    side: 'text',
    origin: 'text',
    state: 'text',
    organisation: 'text',
    organisationNode: 'text',
    about: 'text',
    raisedAt: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    RAISED_AT_ASC: [{ field: 'raisedAt', direction: 'ASC' }],
    RAISED_AT_DESC: [{ field: 'raisedAt', direction: 'DESC' }],
  },
  unique: ['idempotencyKey'],
};
