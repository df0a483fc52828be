import { combinedGrade } from '../../../policy/access/grade.ts';
import { textOf } from '../life/working-copy.ts';
import type { CatalogEntryRow, CatalogRevisionRow } from '../row.ts';

/** What comes after: when, and of which grade. */
interface Successor {
  readonly at: string;
  readonly grade: CatalogEntryRow['grade'];
}

/**
 * The rows that a publication or a withdrawal brings about: the revision that was in force until now, and older ones that it turns
 * out to have been of a lower grade than what they hold is now known to be.
 */
export function supersededBy(
  row: CatalogEntryRow,
  older: readonly CatalogRevisionRow[],
  { at, grade }: Successor,
): readonly CatalogRevisionRow[] {
  const raised = older.flatMap((revision) => {
    const gradeSince = combinedGrade([revision.gradeSince, grade]);
    return gradeSince === revision.gradeSince ? [] : [{ ...revision, version: revision.version + 1, gradeSince }];
  });
  const { inForceSince } = row;
  if (inForceSince === null) return raised;
  return [
    ...raised,
    { ...revisionOf(row, inForceSince), inForceUntil: at, gradeSince: combinedGrade([row.grade, grade]) },
  ];
}

/** The revision of an entry that is in force. */
export const revisionOf = (
  row: CatalogEntryRow,
  inForceSince: string,
): Omit<CatalogRevisionRow, 'inForceUntil' | 'gradeSince'> => ({
  ...textOf(row),
  id: revisionId(row.id, row.revisionNumber),
  version: 1,
  entry: row.id,
  number: row.revisionNumber,
  provider: row.provider,
  providerName: row.providerName,
  state: 'PUBLISHED',
  createdAt: row.createdAt,
  updatedAt: inForceSince,
  publishedAt: row.publishedAt,
  inForceSince,
  inForceVersion: row.inForceVersion ?? row.version,
  sample: row.sample,
});

/** `#` comes before every character of an id: revisions sort as their entries do. */
export const revisionId = (entry: string, number: number): string => `${entry}#${String(number).padStart(4, '0')}`;
