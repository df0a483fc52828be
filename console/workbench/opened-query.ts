/** An operation that something outside the editor asks to open. The serial makes asking twice for the same one two events. */
export interface OpenedQuery {
  readonly query: string;
  /** Its variables, as JSON text. */
  readonly variables: string;
  readonly serial: string;
}
