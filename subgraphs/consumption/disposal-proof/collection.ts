import type { DisposalProofOrder } from '../../../schema/generated/resolvers.ts';
import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { DisposalProofRow } from './row.ts';

export const disposalProofs: DecidedCollectionOf<DisposalProofRow, DisposalProofOrder> = {
  name: 'disposalProofs',
  fields: {
    request: 'text',
    organisation: 'text',
    provider: 'text',
    disposedOn: 'text',
    idempotencyKey: 'text',
    pendingSince: 'text',
  },
  orders: { ID_ASC: [], DISPOSED_ON_DESC: [{ field: 'disposedOn', direction: 'DESC' }] },
  unique: ['idempotencyKey'],
};
