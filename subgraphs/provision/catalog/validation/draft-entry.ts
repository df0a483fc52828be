import type { DataItemRow, EntryContent } from '../row.ts';

/** A data item as somebody typed it: what is not there yet is null. */
export type DraftItem = Omit<DataItemRow, 'sourceDepartment'>;

/** An entry as somebody typed it, in a form or in a sheet: plain values, anything of which may be missing or wrong. */
export interface DraftEntry extends Omit<EntryContent, 'personalInformation' | 'items'> {
  /** Credit code. */
  readonly provider: string;
  readonly items: readonly DraftItem[];
}
