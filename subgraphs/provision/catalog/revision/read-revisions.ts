import type { NodeContext } from '../../../kit/node-context.ts';
import { readPageLimit } from '../../../kit/page-arguments.ts';
import type { CatalogEntryRow, CatalogRevisionRow, WorkingState } from '../row.ts';
import { isPublished } from '../rules/publication.ts';
import { catalogRevisions } from './collection.ts';
import { settleCarried } from './settle-carried.ts';
import { revisionId, revisionOf } from './superseded.ts';

/** A revision as the schema shows it: published and past, in force, or under way. */
export interface ShownRevision
  extends Omit<CatalogRevisionRow, 'state' | 'inForceSince' | 'inForceUntil' | 'gradeSince' | 'inForceVersion'> {
  readonly state: WorkingState | 'PUBLISHED';
  readonly stateReason?: string | null;
  readonly reason?: string | null;
  readonly inForceSince: string | null;
  readonly inForceUntil: string | null;
}

/** Published revisions of an entry that the caller may see, newest first. */
export async function readRevisions(
  context: NodeContext,
  row: CatalogEntryRow,
  first: number,
): Promise<readonly ShownRevision[]> {
  const { limit } = readPageLimit({ first });
  const current = inForce(row);
  await settleCarried(context);
  const { rows } = await context.collection(catalogRevisions).page({
    filter: [{ field: 'entry', in: [row.id] }],
    order: 'ID_ASC',
    limit,
    from: 'last',
  });
  const past = rows.toReversed().filter(({ id }) => id !== current?.id);
  return [...(current === undefined ? [] : [current]), ...past].slice(0, limit);
}

/** One published revision that the caller may see. */
export async function readRevision(
  context: NodeContext,
  row: CatalogEntryRow,
  number: number,
): Promise<ShownRevision | null> {
  const current = inForce(row);
  if (current?.number === number) return current;
  await settleCarried(context);
  const [past] = await context.collection(catalogRevisions).getMany([revisionId(row.id, number)]);
  return past ?? null;
}

/** The revision that readers get; undefined where there is none, or none any more. */
function inForce(row: CatalogEntryRow): ShownRevision | undefined {
  if (!isPublished(row.state) || row.inForceSince === null) return undefined;
  return { ...revisionOf(row, row.inForceSince), inForceUntil: null };
}

/** The revision under way. */
export function workingRevision(row: CatalogEntryRow): ShownRevision | null {
  const { revision } = row;
  if (revision === null) return null;
  const { startedAt, ...text } = revision;
  return {
    ...text,
    id: revisionId(row.id, row.revisionNumber + 1),
    version: row.version,
    entry: row.id,
    number: row.revisionNumber + 1,
    provider: row.provider,
    providerName: row.providerName,
    createdAt: row.createdAt,
    updatedAt: startedAt,
    publishedAt: row.publishedAt,
    inForceSince: null,
    inForceUntil: null,
    sample: row.sample,
  };
}
