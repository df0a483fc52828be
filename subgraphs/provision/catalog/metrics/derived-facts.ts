import type { CatalogEntryRow } from '../row.ts';
import { lacksBasis } from './rules/lacks-basis.ts';
import { isMachineReadable } from './rules/machine-readable.ts';
import { missingMetadata } from './rules/missing-metadata.ts';

/** What metrics count entries by and no single field of theirs says. A changed rule needs another name here (`CollectionSpec.derived`). */
export const derivedFacts = {
  basisLacking: { type: 'boolean', read: (entry: CatalogEntryRow) => lacksBasis(entry) },
  metadataWhole: { type: 'boolean', read: (entry: CatalogEntryRow) => missingMetadata(entry).length === 0 },
  machineReadable: { type: 'boolean', read: (entry: CatalogEntryRow) => isMachineReadable(entry) },
} as const;
