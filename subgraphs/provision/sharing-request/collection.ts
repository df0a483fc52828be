import type { SharingRequestOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import { readStanding } from './life/standing.ts';
import type { SharingRequestRow } from './row.ts';

export const sharingRequests: DecidedCollectionOf<SharingRequestRow, SharingRequestOrder> = {
  name: 'sharingRequests',
  fields: {
    entry: 'text',
    requester: 'text',
    provider: 'text',
    requesterNode: 'text',
    state: 'text',
    refusalReason: 'text',
    submittedAt: 'text',
    updatedAt: 'text',
    dueOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: {
    ID_ASC: [],
    SUBMITTED_AT_ASC: [{ field: 'submittedAt', direction: 'ASC' }],
    SUBMITTED_AT_DESC: [{ field: 'submittedAt', direction: 'DESC' }],
    UPDATED_AT_ASC: [{ field: 'updatedAt', direction: 'ASC' }],
    UPDATED_AT_DESC: [{ field: 'updatedAt', direction: 'DESC' }],
    DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }],
  },
  unique: ['idempotencyKey'],
  derived: { standing: { type: 'text', read: (request: SharingRequestRow) => readStanding(request) } },
};
