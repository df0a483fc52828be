import type { CatalogEntryRow } from '../row.ts';
import { openTo } from '../standing/fit-to-open.ts';
import { freshUntil, isUpdateStated } from './rules/freshness.ts';
import { lacksBasis } from './rules/lacks-basis.ts';
import { isMachineReadable } from './rules/machine-readable.ts';
import { missingMetadata } from './rules/missing-metadata.ts';

/** What metrics count entries by and no single field of theirs says. A changed rule needs another name here (`CollectionSpec.derived`). */
export const derivedFacts = {
  basisLacking: { type: 'boolean', read: (entry: CatalogEntryRow) => lacksBasis(entry) },
  metadataWhole: { type: 'boolean', read: (entry: CatalogEntryRow) => missingMetadata(entry).length === 0 },
  machineReadable: { type: 'boolean', read: (entry: CatalogEntryRow) => isMachineReadable(entry) },
  /** Null for what is not shared: it needs no service. */
  mounted: {
    type: 'boolean',
    read: ({ sharingClass, service }: CatalogEntryRow) =>
      sharingClass === 'NOT_SHARED' ? null : service?.working === true,
  },
  updateStated: { type: 'boolean', read: (entry: CatalogEntryRow) => isUpdateStated(entry) },
  freshUntil: { type: 'text', read: (entry: CatalogEntryRow) => freshUntil(entry) },
  openTo: { type: 'text', read: (entry: CatalogEntryRow) => openTo(entry) },
} as const;
