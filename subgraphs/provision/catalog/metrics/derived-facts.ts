import type { CatalogEntryRow, EntryContent, Vouchers } from '../row.ts';
import { openTo } from '../standing/fit-to-open.ts';
import { freshUntil, isUpdateStated } from './rules/freshness.ts';
import { lacksBasis } from './rules/lacks-basis.ts';
import { isMachineReadable } from './rules/machine-readable.ts';
import { missingMetadata } from './rules/missing-metadata.ts';

/** What metrics count by that follows from the text of an entry: of revisions that are in force no longer too. A changed rule needs another name (`CollectionSpec.derived`). */
export const textFacts = {
  basisLacking: { type: 'boolean', read: (text: FactsOfText) => lacksBasis(text) },
  metadataWhole: { type: 'boolean', read: (text: FactsOfText) => missingMetadata(text).length === 0 },
  machineReadable: { type: 'boolean', read: (text: FactsOfText) => isMachineReadable(text) },
} as const;

type FactsOfText = Partial<EntryContent & Vouchers & { readonly provider: string }>;

/** What metrics count entries by and no single field of theirs says. A changed rule needs another name here (`CollectionSpec.derived`). */
export const derivedFacts = {
  ...textFacts,
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
