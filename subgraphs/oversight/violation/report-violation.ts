import type { Problem, ReportViolationInput } from '../../../schema/generated/resolvers.ts';
import { globalId } from '../../kit/global-id.ts';
import { createOnce } from '../../kit/life-cycle/create-once.ts';
import { procedureOf } from '../../kit/life-cycle/procedure-of.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { violations } from './collection.ts';
import { violationCycle } from './life-cycle.ts';
import { newViolation } from './new-violation.ts';
import type { ViolationRow } from './row.ts';
import { checkReport } from './rules/reporting.ts';

/** An authority or an audit reports what it suspects (Arts 39–41), once for each idempotency key. */
export async function reportViolation(
  context: NodeContext,
  input: ReportViolationInput,
): Promise<{ readonly violation: ViolationRow | null; readonly problems: readonly Problem[] }> {
  const { row, problems } = await createOnce(context, violations, {
    input,
    make: async () => {
      const found = checkReport(input, context.hierarchy);
      return found.length > 0 ? { problems: found } : { row: reported(context, input) };
    },
    procedure: procedureOf(violationCycle, 'REPORT'),
  });
  return { violation: row, problems };
}

const reported = ({ node, newLocalId, now }: NodeContext, input: ReportViolationInput): ViolationRow =>
  newViolation({
    id: globalId('vio', node.code, newLocalId()),
    code: input.code,
    origin: 'REPORTED',
    organisation: input.organisation?.trim() ?? null,
    organisationNode: input.organisationNode,
    about: input.about ?? null,
    stage: null,
    description: input.description.trim(),
    raisedAt: now,
    sample: false,
  });
