import { magnitude } from './cell-state.ts';
import type { Matrix } from './matrix.ts';

/** A platform beside its peers under one theme. */
export interface PeerComparison {
  readonly theme: string;
  /** Null where the platform has no number. */
  readonly own: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

export interface Peers {
  readonly comparisons: readonly PeerComparison[];
  /** Platforms of the same tier that are in the medians. */
  readonly counted: number;
  readonly missing: number;
}

/** A platform beside those of its tier, itself left out. A peer that does not answer is left out and counted apart, never taken as zero. */
export function peersOf(matrix: Matrix, code: string): Peers | null {
  const own = matrix.rows.find((row) => row.code === code);
  if (own === undefined) return null;
  const peers = matrix.rows.filter((row) => row.tier === own.tier && row.code !== code);
  const answering = peers.filter(({ total }) => total.kind !== 'silent');
  const comparisons = matrix.columns.map((theme): PeerComparison => {
    const values = answering
      .map(({ byColumn }) => byColumn.get(theme))
      .map((state) => (state === undefined ? null : magnitude(state)))
      .filter((value) => value !== null)
      .toSorted((one, other) => one - other);
    const state = own.byColumn.get(theme);
    return {
      theme,
      own: state === undefined ? null : magnitude(state),
      median: quantile(values, 0.5),
      lowerQuartile: quantile(values, 0.25),
      upperQuartile: quantile(values, 0.75),
    };
  });
  return { comparisons, counted: answering.length, missing: peers.length - answering.length };
}

/** Between two values, the place in proportion; null of nothing. */
function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
