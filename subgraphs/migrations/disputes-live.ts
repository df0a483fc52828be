import { disputes } from '../oversight/dispute/collection.ts';
import type { DisputeRow } from '../oversight/dispute/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/**
 * Disputes of the first release could only be read. Who stood where and what was said was not kept; when it came before the authority
 * or its government is the last that is known of it. Due days are settled at the start anyway.
 */
export const disputesLive: Migration = {
  version: 7,
  name: 'disputes live by steps',
  run: (store) =>
    rewriteRows<DisputeRow>(store, disputes, 'ID_ASC', (dispute) => {
      // The type says that they are there; in rows of the first release they are not.
      if (Object.hasOwn(dispute, 'calls')) return undefined;
      const negotiated = dispute.state === 'NEGOTIATING';
      return {
        ...dispute,
        complainantNode: null,
        respondentNode: null,
        statement: null,
        negotiation: null,
        opinion: null,
        instructions: [],
        mediationSince: negotiated ? null : dispute.raisedAt,
        referredAt: dispute.state === 'REFERRED_TO_GOVERNMENT' ? dispute.updatedAt : null,
        dueOn: '9999-12-31',
        calls: [],
        idempotencyKey: null,
        inputHash: null,
        pendingSince: null,
      };
    }),
};
