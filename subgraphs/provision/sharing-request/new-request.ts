import { globalId } from '../../kit/global-id.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { CatalogEntryRow } from '../catalog/row.ts';
import { withDueDay } from './clock/due-day.ts';
import type { SharingRequestRow } from './row.ts';
import type { Application } from './rules/application.ts';

/** Who asks, for what, and how far it has come. */
interface Beginning
  extends Pick<SharingRequestRow, 'requester' | 'requesterNode' | 'state' | 'requesterHeadConsent' | 'submittedAt'> {
  readonly application: Application;
  readonly entry: CatalogEntryRow;
}

/** A request at its first step. */
export function newRequest(context: NodeContext, { application, entry, ...beginning }: Beginning): SharingRequestRow {
  return withDueDay(context.clockTables, context.node.code, {
    id: globalId('req', context.node.code, context.newLocalId()),
    version: 1,
    ...beginning,
    ...trimmed(application),
    entry: entry.id,
    provider: entry.provider,
    grantedItems: null,
    thirdParties: [],
    providerHeadConsent: null,
    disposalTerms: null,
    decidedAt: null,
    activeAt: null,
    refusalReason: null,
    refusalText: null,
    note: null,
    // What is not marked as open to all is treated as shared on conditions: the longer time is the provider's.
    sharingClass: entry.sharingClass === 'UNCONDITIONAL' ? 'UNCONDITIONAL' : 'CONDITIONAL',
    supplement: null,
    extension: null,
    usageReportedOn: null,
    change: null,
    useChange: null,
    suspension: null,
    endedAt: null,
    disposal: null,
    createdAt: context.now,
    updatedAt: context.now,
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  });
}

/** An application without the blanks around its texts. */
export const trimmed = ({ legalBasis, scenario, scope, sharingMode, usedUntil, items }: Application): Application => ({
  legalBasis: legalBasis.trim(),
  scenario: scenario.trim(),
  scope: scope.trim(),
  sharingMode,
  usedUntil,
  items: items.map((item) => item.trim()),
});
