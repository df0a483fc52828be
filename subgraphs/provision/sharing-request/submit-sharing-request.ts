import type { Problem, SubmitSharingRequestInput } from '../../../schema/generated/resolvers.ts';
import { decide } from '../../kit/decision/decide.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import { globalId } from '../../kit/global-id.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkIdempotencyKey, idempotencyKeyReused } from '../../kit/problem.ts';
import { catalogEntries } from '../catalog/collection.ts';
import type { CatalogEntryRow } from '../catalog/row.ts';
import { withDueDay } from './clock/due-day.ts';
import { sharingRequests } from './collection.ts';
import { submission } from './procedures.ts';
import type { SharingRequestRow } from './row.ts';
import { checkSubmission } from './rules/submission.ts';

interface Submission {
  readonly request: SharingRequestRow | null;
  readonly problems: readonly Problem[];
}

/** What `statement: true` states (Art 20); without it no request is filed. */
const truthLegalityNecessity =
  '申请人承诺：申请内容真实、合法、必要。 The requester states that the request is true, lawful and necessary.';

/**
 * Files a request with the provider of an entry (Art 20), once for each idempotency key:
 * of two calls with one key, whenever they come, one writes and both are answered with what it wrote.
 */
export async function submitSharingRequest(
  context: NodeContext,
  input: SubmitSharingRequestInput,
): Promise<Submission> {
  const inputHash = hashInput(input);
  const first = await findSubmission(context, input.idempotencyKey);
  if (first !== null) return repeat(context, first, inputHash);
  const entry = await context.load(catalogEntries, input.entryId);
  const problems = checkSubmission(input, entry, context.today);
  if (entry === null || problems.length > 0) return { request: null, problems };
  return insertOnce(context, newRequest(context, input, entry, inputHash), inputHash);
}

async function findSubmission(context: NodeContext, key: string): Promise<SharingRequestRow | null> {
  if (checkIdempotencyKey(key).length > 0) return null;
  const { rows } = await context
    .allRows(sharingRequests)
    .page({ filter: [{ field: 'idempotencyKey', in: [key] }], order: 'ID_ASC', limit: 1, from: 'first' });
  return rows[0] ?? null;
}

async function repeat(context: NodeContext, first: SharingRequestRow, inputHash: string): Promise<Submission> {
  if (first.inputHash !== inputHash) return { request: null, problems: [idempotencyKeyReused] };
  return { request: await recorded(context, sharingRequests, first), problems: [] };
}

async function insertOnce(context: NodeContext, request: SharingRequestRow, inputHash: string): Promise<Submission> {
  const decided = await decide(context, sharingRequests, {
    seen: null,
    next: request,
    procedure: submission,
    reason: request.scenario,
    statement: truthLegalityNecessity,
  });
  if (decided.outcome === 'won') return { request: decided.row, problems: [] };
  const first = request.idempotencyKey === null ? null : await findSubmission(context, request.idempotencyKey);
  if (first === null) throw new Error(`Request ${request.id} was not stored: ${JSON.stringify(decided)}`);
  return repeat(context, first, inputHash);
}

function newRequest(
  context: NodeContext,
  input: SubmitSharingRequestInput,
  entry: CatalogEntryRow,
  inputHash: string,
): SharingRequestRow {
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
    idempotencyKey: input.idempotencyKey,
    inputHash,
    pendingSince: null,
    sample: false,
  });
}
