import type { FileComplaintInput, Problem } from '../../../schema/generated/resolvers.ts';
import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import { procedureOf } from '../../kit/life-cycle/procedure-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkPublicLimit, type PublicLimit } from '../../kit/public-limit.ts';
import { complaints } from './collection.ts';
import { datedComplaints, openComplaints } from './dated-complaints.ts';
import { complaintCycle } from './life-cycle.ts';
import type { ComplaintRow } from './row.ts';
import { checkFiling } from './rules/filing.ts';

/** About one organisation, and at one platform. */
export const publicComplaints: PublicLimit = { open: 50, aDay: 200 };

/** Files a complaint with an authority (Art 37), once for each idempotency key. */
export async function fileComplaint(
  context: NodeContext,
  input: FileComplaintInput,
): Promise<{ readonly complaint: ComplaintRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, complaints, {
    input,
    make: async () => {
      const faults = checkFiling(input, context.caller, context.hierarchy);
      const found = faults.length > 0 || context.caller.role !== 'PUBLIC' ? faults : await checkExcess(context, input);
      return found.length > 0 ? { problems: found } : { row: newComplaint(context, input) };
    },
    procedure: procedureOf(complaintCycle, 'FILE'),
  });
  return { complaint: row, problems };
}

async function checkExcess(context: NodeContext, { respondent }: FileComplaintInput): Promise<Problem[]> {
  const all = context.allRows(complaints);
  const byPublic = { field: 'origin', in: ['PUBLIC'] };
  const midnight = new Date(`${context.today}T00:00:00.000+08:00`).toISOString();
  const [open, aDay] = await Promise.all([
    all.count([byPublic, { field: 'respondent', in: [respondent.trim()] }, { field: 'state', in: openComplaints }]),
    all.count([byPublic, { field: 'filedAt', atLeast: midnight }]),
  ]);
  return checkPublicLimit({ open, aDay }, publicComplaints, { name: 'complaints', nameZh: '投诉' });
}

function newComplaint(context: NodeContext, input: FileComplaintInput): ComplaintRow {
  const { caller, clockTables, node, now } = context;
  const byPublic = caller.role === 'PUBLIC';
  const { reporter } = input;
  return withDueDay(clockTables, node.code, datedComplaints, {
    id: globalId('cmp', node.code, context.newLocalId()),
    version: 1,
    kind: input.kind,
    entry: input.entryId ?? null,
    respondent: input.respondent.trim(),
    respondentNode: input.respondentNode,
    counterpart: input.counterpart?.trim() ?? null,
    origin: byPublic ? 'PUBLIC' : 'DEPARTMENT',
    organisation: byPublic ? null : (input.organisation?.trim() ?? null),
    reporter: reporter == null ? null : { name: reporter.name.trim(), contact: reporter.contact.trim() },
    description: input.description.trim(),
    evidence: (input.evidence ?? []).map((one) => one.trim()),
    state: 'FILED',
    answer: null,
    filedAt: now,
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
