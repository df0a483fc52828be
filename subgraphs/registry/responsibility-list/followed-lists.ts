import { createHash } from 'node:crypto';
import type { FollowedLists } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { readAllRows } from '../all-rows.ts';
import { responsibilityLists } from './collection.ts';

/** The lists of some platforms, for the nodes that follow them. The version changes with the lists and with nothing else. */
export async function readFollowedLists(
  context: NodeContext,
  platforms: readonly string[],
  known: string | null | undefined,
): Promise<FollowedLists> {
  const rows = await readAllRows(context, responsibilityLists, 'ID_ASC', [{ field: 'platform', in: platforms }]);
  const version = createHash('sha256')
    .update(JSON.stringify([[...platforms].sort(), rows.map(({ id, version }) => [id, version])]))
    .digest('hex')
    .slice(0, 16);
  return { version, lists: version === known ? [] : rows };
}
