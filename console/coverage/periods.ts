import { type CellState, magnitude } from './cell-state.ts';
import type { Matrix } from './matrix.ts';

/** One platform in two periods. */
interface Change {
  readonly code: string;
  readonly before: CellState;
  readonly after: CellState;
  /** Null where one of them has no number: nothing is not zero. */
  readonly change: number | null;
}

/** Two columns of the matrix beside each other, platform by platform, in the matrix's order. */
export const changesBetween = (matrix: Matrix, earlier: string, later: string): readonly Change[] =>
  matrix.rows.map(({ code, byColumn }) => {
    const before = byColumn.get(earlier) ?? { kind: 'nothing' };
    const after = byColumn.get(later) ?? { kind: 'nothing' };
    const [from, to] = [magnitude(before), magnitude(after)];
    return { code, before, after, change: from === null || to === null ? null : to - from };
  });
