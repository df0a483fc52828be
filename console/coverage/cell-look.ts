import { type Palette, stepColours, stepCount } from '../charts/palette.ts';
import { type CellState, magnitude } from './cell-state.ts';
import { stepOf } from './matrix.ts';

/** How a cell is drawn: hatched where there is no list, grey where nobody answers, plain where it is zero. */
export interface CellLook {
  readonly ground: string;
  readonly ink: string;
  readonly border: string;
  readonly hatched: boolean;
}

export function cellLook(state: CellState, bounds: readonly number[], palette: Palette): CellLook {
  if (state.kind === 'silent') {
    return { ground: palette.silent, ink: palette.silentInk, border: palette.silent, hatched: false };
  }
  const plain = { ground: palette.surface, ink: palette.inkSoft, border: palette.line };
  if (state.kind === 'no-list') return { ...plain, ink: palette.ink, hatched: true };
  const value = magnitude(state);
  if (value === null || value === 0) return { ...plain, hatched: false };
  // Fewer bounds than steps spread over the whole scale.
  const step = Math.round((stepOf(value, bounds) * (stepCount - 1)) / Math.max(1, bounds.length));
  const { ground, ink } = stepColours(step);
  return { ground, ink, border: ground, hatched: false };
}
