import type { Caller } from '../caller.ts';

/** A row of which something was shown that has to be recorded. */
export interface SeenRow {
  /** Name of its collection. */
  readonly collection: string;
  readonly id: string;
  /** The entry with personal information that it is about, where the row itself tells; undefined where that has to be looked up. */
  readonly entry: string | undefined;
  readonly fieldGroups: Set<string>;
}

/** What one request was shown, for the log of reads. Kept while it is answered, and costs nothing where nothing is recorded. */
export class SeenRows {
  readonly #rows = new Map<string, SeenRow>();
  readonly #recorded: boolean;

  /** The public is shown what is open to all; a caller of the platform itself reads its own. */
  constructor({ role, node }: Caller, platform: string) {
    this.#recorded = role !== 'PUBLIC' && node !== platform;
  }

  get all(): readonly SeenRow[] {
    return [...this.#rows.values()];
  }

  note(collection: string, row: unknown, fieldGroup: string): void {
    if (!this.#recorded || typeof row !== 'object' || row === null || !('id' in row)) return;
    const personal = 'personalInformation' in row ? row.personalInformation === true : undefined;
    if (personal === false) return;
    const id = String(row.id);
    const known = this.#rows.get(id);
    if (known !== undefined) known.fieldGroups.add(fieldGroup);
    else {
      const entry = personal === true ? id : undefined;
      this.#rows.set(id, { collection, id, entry, fieldGroups: new Set([fieldGroup]) });
    }
  }
}
