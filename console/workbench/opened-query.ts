/** A query that something outside the editor asks to open. The serial makes asking twice for the same query two events. */
export interface OpenedQuery {
  query: string;
  serial: number;
}
