import type { CatalogEntryRow } from '../row.ts';
import { type Findings, validateEntry } from '../validation/validate-entry.ts';
import { workingCopyOf } from './working-copy.ts';

/** What is wrong with the text that is being worked on; where nothing is, with what is published. */
export const findingsOf = (row: CatalogEntryRow, codeTaken: boolean): Findings =>
  validateEntry(
    { ...workingCopyOf(row), provider: row.provider },
    { origin: row.sample ? 'LEGACY' : 'NEW', codeTaken },
  );
