import type {
  InspectUsageRecordInput,
  RecordDestructionInput,
  RemoveUsageRecordInput,
} from '../../../schema/generated/resolvers.ts';
import { act } from '../../kit/life-cycle/act.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { checkText } from '../../kit/problem.ts';
import { usageRecords } from './collection.ts';
import type { RecordPayload } from './keep-usage-record.ts';
import { usageRecordCycle } from './life-cycle.ts';
import { checkRemoval, destructionForm, findingForm, removalForm } from './record-form.ts';

const kind = { collection: usageRecords, cycle: usageRecordCycle };
const mostInspections = 50;

export async function recordDestruction(context: NodeContext, input: RecordDestructionInput): Promise<RecordPayload> {
  const { row, problems } = await act(context, kind, {
    action: 'RECORD_DESTRUCTION',
    id: input.id,
    input,
    check: () => checkText(destructionForm, input.destruction),
    change: (record) => ({ ...record, destruction: input.destruction.trim() }),
  });
  return { record: row, problems };
}

export async function inspectUsageRecord(context: NodeContext, input: InspectUsageRecordInput): Promise<RecordPayload> {
  const { subject: by, organisation } = context.caller;
  const { row, problems } = await act(context, kind, {
    action: 'INSPECT',
    id: input.id,
    input,
    check: () => checkText(findingForm, input.finding),
    change: (record) => ({
      ...record,
      inspections: [
        ...record.inspections,
        { by, organisation, on: context.today, finding: input.finding.trim() },
      ].slice(-mostInspections),
    }),
  });
  return { record: row, problems };
}

/** What the record says goes; that there was one, and who removed it, stays here and in the log. */
export async function removeUsageRecord(context: NodeContext, input: RemoveUsageRecordInput): Promise<RecordPayload> {
  const lastDay = await keptUntilOfRequest(context, input.id);
  const { row, problems } = await act(context, kind, {
    action: 'REMOVE',
    id: input.id,
    input,
    check: () => [...checkRemoval(lastDay, context.today), ...checkText(removalForm, input.reason)],
    change: (record) => ({
      ...record,
      scenario: '',
      process: '',
      effect: '',
      storage: '',
      destruction: null,
      inspections: [],
    }),
    reason: input.reason,
  });
  return { record: row, problems };
}

/** Use under a request ends once, so its records go by the one that knows of the latest end. */
async function keptUntilOfRequest(context: NodeContext, id: string): Promise<string> {
  const record = await context.load(usageRecords, id);
  if (record === null) return '';
  const filter = [{ field: 'request', in: [record.request] }];
  const [latest] = await context.allRows(usageRecords).groups({ filter, by: [], max: ['keptUntil'] });
  return String(latest?.max['keptUntil'] ?? '');
}
