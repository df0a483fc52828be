import type { ImportedEntryInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';

/** Those of the entries' resource codes that entries in force, or before the authority, have already. */
export async function takenCodes(
  context: NodeContext,
  entries: readonly ImportedEntryInput[],
): Promise<ReadonlySet<string>> {
  const codes = [...new Set(entries.flatMap(({ content }) => content.code ?? []))];
  const groups = await context.allRows(catalogEntries).groups({
    filter: [
      { field: 'code', in: codes },
      { field: 'state', in: ['SUBMITTED', 'PUBLISHED', 'REVISING'] },
    ],
    by: ['code'],
  });
  return new Set(groups.flatMap(({ by }) => (typeof by['code'] === 'string' ? [by['code']] : [])));
}
