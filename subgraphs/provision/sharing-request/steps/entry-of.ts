import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../../catalog/collection.ts';
import type { CatalogEntryRow } from '../../catalog/row.ts';
import { sharingRequests } from '../collection.ts';

/** The entry that a request asks for, as the caller may see it; null also where he sees no such request. */
export async function entryOf(context: NodeContext, request: string): Promise<CatalogEntryRow | null> {
  const row = await context.load(sharingRequests, request);
  return row === null ? null : context.load(catalogEntries, row.entry);
}
