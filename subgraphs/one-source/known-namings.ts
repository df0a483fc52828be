import { itemKey } from './item-key.ts';

/** The source department of a data item, as an authority has named it (Art 19). */
export interface SourceNaming {
  /** Code of the platform for whose region it holds. */
  readonly jurisdiction: string;
  /** Plain name, type, and theme or `-`. */
  readonly key: string;
  /** Credit code. */
  readonly source: string;
  readonly namedAt: string;
}

/** Where an item stands, and as of when it is shown. */
interface Standing {
  /** The platform of the entry, then those above it, nearest first. */
  readonly jurisdictions: readonly string[];
  readonly theme: string | null;
  readonly at: string;
}

/** The namings that the registry last told. */
export class KnownNamings {
  readonly #namings: ReadonlyMap<string, SourceNaming>;

  constructor(namings: readonly SourceNaming[]) {
    this.#namings = new Map(namings.map((naming) => [`${naming.jurisdiction}/${naming.key}`, naming]));
  }

  /** The source of an item: as named by the nearest authority, for the theme before for every theme. Null when none has named it. */
  sourceOf({ name, type }: { readonly name: string; readonly type: string | null }, standing: Standing): string | null {
    if (this.#namings.size === 0 || type === null) return null;
    const { jurisdictions, theme, at } = standing;
    const keys = [...(theme === null ? [] : [itemKey(name, type, theme)]), itemKey(name, type, null)];
    for (const jurisdiction of jurisdictions) {
      for (const key of keys) {
        const naming = this.#namings.get(`${jurisdiction}/${key}`);
        if (naming !== undefined && naming.namedAt <= at) return naming.source;
      }
    }
    return null;
  }
}

export const noNamings = new KnownNamings([]);
