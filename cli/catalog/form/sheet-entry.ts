import type { CodeOf } from './code-maps.ts';
import type { Finding } from './finding.ts';

/** A data item as a sheet says it: what is not there is null. */
export interface SheetItem {
  readonly name: string;
  readonly code: string | null;
  readonly type: CodeOf<'itemType'> | null;
  readonly length: number | null;
  readonly grade: CodeOf<'grade'> | null;
  readonly personalInformation: boolean;
  readonly maskingRule: string | null;
}

/** What an entry says, in the words of the graph: the `content` that an import sends, and that an export reads. */
export interface EntryContent {
  readonly code: string | null;
  readonly name: string;
  readonly abstract: string | null;
  readonly category: CodeOf<'category'> | null;
  readonly theme: string | null;
  readonly classification: readonly string[];
  readonly format: CodeOf<'format'> | null;
  readonly updateFrequency: CodeOf<'updateFrequency'> | null;
  readonly sharingClass: CodeOf<'sharingClass'> | null;
  readonly sharingMode: CodeOf<'sharingMode'> | null;
  readonly useConditions: { readonly scope: string | null; readonly purpose: string | null } | null;
  readonly notShared: {
    readonly reason: string | null;
    readonly basisRank: CodeOf<'basisRank'> | null;
    readonly basis: string | null;
  } | null;
  readonly grade: CodeOf<'grade'> | null;
  readonly gradeLevel: number | null;
  readonly openAttribute: CodeOf<'openAttribute'> | null;
  readonly relatedCodes: readonly string[];
  readonly items: readonly SheetItem[];
}

/** Who provides the data, and what is said of it. */
export interface ProvidedContent {
  /** Credit code. */
  readonly provider: string;
  readonly providerName: string | null;
  readonly content: EntryContent;
}

/** An entry as a sheet says it, and where. */
export interface SheetEntry extends ProvidedContent {
  /** The first of its rows. */
  readonly row: number;
  /** Where each field stands, by the path under which problems name it: `Sheet1!C12`. */
  readonly places: ReadonlyMap<string, string>;
  /** What was found while it was read. */
  readonly findings: readonly Finding[];
}
