import type { Problem, RaiseCorrectionInput } from '../../../schema/generated/resolvers.ts';
import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import { procedureOf } from '../../kit/life-cycle/procedure-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkPublicLimit, type PublicLimit } from '../../kit/public-limit.ts';
import { catalogEntries } from '../catalog/collection.ts';
import type { CatalogEntryRow } from '../catalog/row.ts';
import { corrections } from './collection.ts';
import { datedCorrections, openCorrections } from './dated-corrections.ts';
import { correctionCycle } from './life-cycle.ts';
import type { CorrectionRow } from './row.ts';
import { checkRaising } from './rules/raising.ts';

/** Of one entry, and at one platform. */
export const publicCorrections: PublicLimit = { open: 20, aDay: 200 };

/** Raises a correction with the provider of an entry (Art 26), once for each idempotency key. */
export async function raiseCorrection(
  context: NodeContext,
  input: RaiseCorrectionInput,
): Promise<{ readonly correction: CorrectionRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, corrections, {
    input,
    make: async () => {
      const entry = await context.load(catalogEntries, input.entryId);
      const faults = checkRaising(input, entry, context.caller);
      if (entry === null || faults.length > 0) return { problems: faults };
      const excess = context.caller.role === 'PUBLIC' ? await checkExcess(context, entry.id) : [];
      return excess.length > 0 ? { problems: excess } : { row: newCorrection(context, input, entry) };
    },
    procedure: procedureOf(correctionCycle, 'RAISE'),
  });
  return { correction: row, problems };
}

async function checkExcess(context: NodeContext, entry: string): Promise<Problem[]> {
  const all = context.allRows(corrections);
  const byPublic = { field: 'origin', in: ['PUBLIC'] };
  const midnight = new Date(`${context.today}T00:00:00.000+08:00`).toISOString();
  const [openOfEntry, today] = await Promise.all([
    all.count([byPublic, { field: 'entry', in: [entry] }, { field: 'state', in: openCorrections }]),
    all.count([byPublic, { field: 'raisedAt', atLeast: midnight }]),
  ]);
  return checkPublicLimit({ open: openOfEntry, aDay: today }, publicCorrections, {
    name: 'corrections',
    nameZh: '校核申请',
  });
}

function newCorrection(context: NodeContext, input: RaiseCorrectionInput, entry: CatalogEntryRow): CorrectionRow {
  const { caller, clockTables, node, now } = context;
  const byPublic = caller.role === 'PUBLIC';
  const { reporter } = input;
  return withDueDay(clockTables, node.code, datedCorrections, {
    id: globalId('cor', node.code, context.newLocalId()),
    version: 1,
    entry: entry.id,
    item: input.item?.trim() ?? null,
    provider: entry.provider,
    origin: byPublic ? 'PUBLIC' : 'DEPARTMENT',
    organisation: byPublic ? null : (input.organisation?.trim() ?? null),
    reporter: reporter == null ? null : { name: reporter.name.trim(), contact: reporter.contact.trim() },
    fault: input.fault,
    description: input.description.trim(),
    evidence: input.evidence.map((one) => one.trim()),
    state: 'RAISED',
    declineReason: null,
    answer: null,
    raisedAt: now,
    answeredAt: null,
    dueOn: nothingDue,
    calls: [],
    createdAt: now,
    updatedAt: now,
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  });
}
