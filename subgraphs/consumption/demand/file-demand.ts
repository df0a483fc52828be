import type { FileDemandInput, Problem } from '../../../schema/generated/resolvers.ts';
import { nothingDue } from '../../clock/duty/duty.ts';
import { withDueDay } from '../../clock/duty/settle-due-days.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import { procedureOf } from '../../kit/life-cycle/procedure-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { demands } from './collection.ts';
import { datedDemands } from './dated-demands.ts';
import { demandCycle } from './life-cycle.ts';
import type { DemandRow } from './row.ts';
import { checkFiling } from './rules/demand-form.ts';

/** Files a demand at the node of the department that needs the data (Art 20), once for each idempotency key. */
export async function fileDemand(
  context: NodeContext,
  input: FileDemandInput,
): Promise<{ readonly demand: DemandRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, demands, {
    input,
    make: async () => {
      const faults = checkFiling(input);
      return faults.length > 0 ? { problems: faults } : { row: newDemand(context, input) };
    },
    procedure: procedureOf(demandCycle, 'FILE'),
    reason: ({ scenario }) => scenario,
  });
  return { demand: row, problems };
}

function newDemand({ clockTables, node, newLocalId, now }: NodeContext, input: FileDemandInput): DemandRow {
  return withDueDay(clockTables, node.code, datedDemands, {
    id: globalId('dem', node.code, newLocalId()),
    version: 1,
    requester: input.requester.trim(),
    name: input.name.trim(),
    description: input.description.trim(),
    scenario: input.scenario.trim(),
    legalBasis: input.legalBasis.trim(),
    items: (input.items ?? []).map((item) => item.trim()),
    searched: input.searched?.trim() || null,
    state: 'OPEN',
    claimant: null,
    claimantNode: null,
    note: null,
    entry: null,
    outcome: null,
    filedAt: now,
    openSince: now,
    claimedAt: null,
    closedAt: null,
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
