import type { Problem, SubmitSharingRequestInput } from '../../../schema/generated/resolvers.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { catalogEntries } from '../catalog/collection.ts';
import type { CatalogEntryRow } from '../catalog/row.ts';
import { withDueDay } from './clock/due-day.ts';
import { sharingRequests } from './collection.ts';
import { submission } from './procedures.ts';
import type { SharingRequestRow } from './row.ts';
import { checkSubmission } from './rules/submission.ts';

/** What `statement: true` states (Art 20); without it no request is filed. */
const truthLegalityNecessity =
  '申请人承诺：申请内容真实、合法、必要。 The requester states that the request is true, lawful and necessary.';

/** Files a request with the provider of an entry (Art 20), once for each idempotency key. */
export async function submitSharingRequest(
  context: NodeContext,
  input: SubmitSharingRequestInput,
): Promise<{ readonly request: SharingRequestRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, sharingRequests, {
    input,
    make: async () => {
      const entry = await context.load(catalogEntries, input.entryId);
      const faults = checkSubmission(input, entry, context.today);
      return entry === null || faults.length > 0 ? { problems: faults } : { row: newRequest(context, input, entry) };
    },
    procedure: submission,
    reason: ({ scenario }) => scenario,
    statement: truthLegalityNecessity,
  });
  return { request: row, problems };
}

function newRequest(context: NodeContext, input: SubmitSharingRequestInput, entry: CatalogEntryRow): SharingRequestRow {
  return withDueDay(context.clockTables, context.node.code, {
    id: globalId('req', context.node.code, context.newLocalId()),
    version: 1,
    entry: entry.id,
    requester: input.requester.trim(),
    provider: entry.provider,
    requesterNode: input.requesterNode.trim(),
    state: 'SUBMITTED',
    legalBasis: input.legalBasis.trim(),
    scenario: input.scenario.trim(),
    scope: input.scope.trim(),
    sharingMode: input.sharingMode,
    usedUntil: input.usedUntil,
    items: input.items.map((item) => item.trim()),
    requesterHeadConsent: { by: input.requesterHead.trim(), on: context.today },
    submittedAt: context.now,
    decidedAt: null,
    activeAt: null,
    refusalReason: null,
    note: null,
    // What is not marked as open to all is treated as shared on conditions: the longer time is the provider's.
    sharingClass: entry.sharingClass === 'UNCONDITIONAL' ? 'UNCONDITIONAL' : 'CONDITIONAL',
    supplement: null,
    extension: null,
    createdAt: context.now,
    updatedAt: context.now,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  });
}
