import { dayInShanghai } from '../kit/day.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { neverPublished } from '../provision/catalog/life/new-entry.ts';
import { textOf, unvouched } from '../provision/catalog/life/working-copy.ts';
import { catalogRevisions } from '../provision/catalog/revision/collection.ts';
import { revisionOf } from '../provision/catalog/revision/superseded.ts';
import type { CatalogEntryRow, CatalogRevisionRow } from '../provision/catalog/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/**
 * Entries of before say nothing of their revisions: what they say is the first one that is known, in force since their publication;
 * of what was withdrawn, since the last change. A revision that was under way begins with the text that is in force.
 */
export const entriesHaveLives: Migration = {
  version: 8,
  name: 'catalog entries keep their revisions and due days',
  async run(store) {
    const revisions = store.collection<CatalogRevisionRow>(catalogRevisions);
    await store.ready();
    const withdrawn: CatalogEntryRow[] = [];
    const rewritten = await rewriteRows<CatalogEntryRow>(store, catalogEntries, 'ID_ASC', (entry) => {
      // The type says that it is there; in rows of before it is not.
      const row = Object.hasOwn(entry, 'calls') ? entry : withLife(entry);
      if (row.state === 'WITHDRAWN') withdrawn.push(row);
      return row === entry ? undefined : row;
    });
    // Done once more after a crash, it finds them there.
    for (const row of withdrawn) for (const revision of lastOf(row)) await revisions.insert(revision);
    return rewritten;
  },
};

/** What a withdrawn entry said until it was withdrawn. */
function lastOf(row: CatalogEntryRow): readonly CatalogRevisionRow[] {
  const { publishedAt, inForceSince } = row;
  if (publishedAt === null || inForceSince === null) return [];
  const gradeSince = row.grade ?? 'GENERAL';
  return [{ ...revisionOf(row, publishedAt), inForceUntil: inForceSince, gradeSince }];
}

function withLife(entry: CatalogEntryRow): CatalogEntryRow {
  const row: CatalogEntryRow = {
    ...entry,
    ...neverPublished,
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
  };
  const { state, publishedAt, updatedAt, version } = row;
  if (state === 'SUBMITTED') {
    const review = { ofUpdate: false, submittedAt: updatedAt, endedAt: null };
    // Settled with the due days of all others.
    return { ...row, review, dueOn: dayInShanghai(new Date(updatedAt)) };
  }
  if (publishedAt === null) return row;
  const inForceSince = state === 'WITHDRAWN' ? updatedAt : publishedAt;
  const published = { ...row, revisionNumber: 1, inForceSince, inForceVersion: version };
  if (state !== 'REVISING') return published;
  const started = { state: 'DRAFT', stateReason: null, reason: '目录更新', startedAt: updatedAt } as const;
  return { ...published, revision: { ...textOf(row), ...unvouched, ...started } };
}
