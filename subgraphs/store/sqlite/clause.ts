import type { Parameter } from './statements.ts';

/** A piece of SQL with the values of its question marks. */
export interface Clause {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

export function all(clauses: readonly Clause[]): Clause {
  return {
    sql: clauses.length === 0 ? '1' : clauses.map(({ sql }) => sql).join(' AND '),
    parameters: clauses.flatMap(({ parameters }) => parameters),
  };
}
