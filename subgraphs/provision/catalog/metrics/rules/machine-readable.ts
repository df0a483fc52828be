import type { CatalogEntryRow } from '../../row.ts';

const readable: readonly unknown[] = ['DATABASE', 'SPREADSHEET', 'STRUCTURED', 'GEOSPATIAL'];

/** Whether a program can take the data apart: documents, images, sound and pictures are for people. Null where no format is stated. */
export const isMachineReadable = ({ format }: Partial<CatalogEntryRow>): boolean | null =>
  format == null ? null : readable.includes(format);
