import type { CatalogEntryRow, EntryContent } from '../row.ts';
import { unvouched } from './working-copy.ts';

interface NewEntry {
  readonly id: string;
  /** Credit code. */
  readonly provider: string;
  readonly providerName: string | null;
  readonly content: EntryContent;
  readonly now: string;
}

/** A draft that nothing has happened to. */
export const newEntry = ({ id, provider, providerName, content, now }: NewEntry): CatalogEntryRow => ({
  ...content,
  ...unvouched,
  id,
  version: 1,
  provider,
  providerName,
  state: 'DRAFT',
  stateReason: null,
  createdAt: now,
  updatedAt: now,
  publishedAt: null,
  ...neverPublished,
  calls: [],
  idempotencyKey: null,
  inputHash: null,
  pendingSince: null,
  sample: false,
});

/** What the row of an entry says that was never submitted. */
export const neverPublished = {
  revision: null,
  revisionNumber: 0,
  inForceSince: null,
  inForceVersion: null,
  review: null,
  updateDuty: null,
  service: null,
  opening: null,
  dueOn: '9999-12-31',
} as const;
