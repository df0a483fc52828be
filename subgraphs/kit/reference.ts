/**
 * A row known by its id alone; for a platform, an organisation or a theme the id is its code.
 * Whoever holds the row completes it (`completed-row.ts`).
 */
export interface Reference {
  readonly id: string;
}

/** A reference by an id that may be absent. */
export const referenceTo = (id: string | null): Reference | null => (id === null ? null : { id });
