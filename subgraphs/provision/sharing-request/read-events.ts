import { type DecisionRow, decisions } from '../../kit/decision/collection.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { SharingRequestRow } from './row.ts';

const most = 200;

/**
 * The last decisions on a request, oldest first. They are read whole, since who sees the request may see its course: what is kept
 * from others than the requester is what happened before it was sent.
 */
export async function readEvents(context: NodeContext, request: SharingRequestRow): Promise<readonly DecisionRow[]> {
  const { caller } = context;
  const page = await context.allRows(decisions).page({
    filter: [{ field: 'row', in: [request.id] }],
    order: 'ID_ASC',
    limit: most,
    from: 'last',
  });
  if (caller.role === 'AUDITOR' || caller.organisation === request.requester) return page.rows;
  return page.rows.filter(({ at }) => request.submittedAt !== null && at >= request.submittedAt);
}
