/**
 * What a place of the matrix says. Four things that look alike in a table of zeros and are not: a value (zero among them), a count
 * without the list that would make it a percentage, nothing to measure, and a platform that does not answer.
 */
export type CellState =
  | { readonly kind: 'value'; readonly value: number; readonly of: number | null }
  | { readonly kind: 'no-list'; readonly count: number }
  | { readonly kind: 'nothing' }
  /** Not answering now. `last` is what it answered at `asOf`; null where no earlier answer is known. */
  | { readonly kind: 'silent'; readonly asOf: string | null; readonly last: CellState | null };

/** The number by which a cell is coloured and compared; null where there is none. */
export function magnitude(state: CellState): number | null {
  switch (state.kind) {
    case 'value':
      return state.of === null ? state.value : state.of === 0 ? null : state.value / state.of;
    case 'no-list':
    case 'nothing':
    case 'silent':
      return null;
  }
}
