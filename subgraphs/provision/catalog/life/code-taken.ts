import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';
import { checkCodeTaken } from '../validation/check-resource-code.ts';
import { workingCopyOf } from './working-copy.ts';

/** Whether another published entry of this platform has the code of the text that is being worked on: a code names one resource. */
export async function codeIsTaken(context: NodeContext, id: string): Promise<boolean> {
  const entries = context.allRows(catalogEntries);
  const [row] = await entries.getMany([id]);
  const code = row === undefined ? null : workingCopyOf(row).code;
  if (code === null) return false;
  const { rows } = await entries.page({
    filter: [
      { field: 'code', in: [code] },
      { field: 'state', in: ['SUBMITTED', 'PUBLISHED', 'REVISING'] },
    ],
    order: 'ID_ASC',
    limit: 2,
    from: 'first',
  });
  return rows.some((other) => other.id !== id);
}

/** The same as a problem, for steps that come after the text was found to be sound. */
export async function problemsOfCode(context: NodeContext, id: string): Promise<readonly Problem[]> {
  const [row] = await context.allRows(catalogEntries).getMany([id]);
  return row === undefined ? [] : checkCodeTaken(workingCopyOf(row).code, await codeIsTaken(context, id));
}
