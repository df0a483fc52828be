import type { KeepUsageRecordInput, Problem } from '../../../schema/generated/resolvers.ts';
import { dayInShanghai } from '../../kit/day.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { textOrNull } from '../../kit/problem.ts';
import { usageRecords } from './collection.ts';
import { keptUntil } from './kept-until.ts';
import { usageRecordCycle } from './life-cycle.ts';
import { checkRecord } from './record-form.ts';
import type { UsageRecordRow } from './row.ts';

export interface RecordPayload {
  readonly record: UsageRecordRow | null;
  readonly problems: readonly Problem[];
}

/** Keeps a record of use at the requester's own node, once for each idempotency key (Art 29). */
export async function keepUsageRecord(context: NodeContext, input: KeepUsageRecordInput): Promise<RecordPayload> {
  const [keep] = usageRecordCycle.steps;
  if (keep?.from !== null) throw new Error('The life of a usage record begins with its keeping');
  const { row, problems } = await createOnce(context, usageRecords, {
    input,
    make: async () => {
      const faults = checkRecord(input, context.now);
      return faults.length > 0 ? { problems: faults } : { row: newRecord(context, input) };
    },
    procedure: keep.procedure,
  });
  return { record: row, problems };
}

function newRecord(context: NodeContext, input: KeepUsageRecordInput): UsageRecordRow {
  const usedOn = dayInShanghai(new Date(input.usedAt));
  return {
    id: globalId('use', context.node.code, context.newLocalId()),
    version: 1,
    state: 'KEPT',
    request: input.request.trim(),
    organisation: input.organisation.trim(),
    provider: input.provider.trim(),
    usedAt: input.usedAt,
    scenario: input.scenario.trim(),
    process: input.process.trim(),
    effect: input.effect.trim(),
    storage: input.storage.trim(),
    destruction: textOrNull(input.destruction),
    keptUntil: keptUntil([input.usedUntil, usedOn].toSorted()[1] ?? usedOn),
    inspections: [],
    createdAt: context.now,
    updatedAt: context.now,
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: false,
  };
}
