import type { Directory, ListedPlatform } from '../directory/directory.ts';
import type { SourceLike } from '../graph/source.ts';
import { type CellState, magnitude } from './cell-state.ts';
import { grouped } from './grouped.ts';
import type { Metric, MetricsCell } from './metric.ts';

/** Entries under no theme stand under this column. */
export const noTheme = '-';

/** One platform's line of the matrix. */
export interface MatrixRow {
  readonly code: string;
  readonly tier: ListedPlatform['tier'];
  readonly total: CellState;
  readonly byTheme: ReadonlyMap<string, CellState>;
}

export interface Matrix {
  readonly themes: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** What all platforms that answered say together. */
  readonly total: CellState;
}

const tierOrder: readonly ListedPlatform['tier'][] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT'];

interface MatrixAnswer {
  /** Null when the caller may not have them. */
  readonly cells: readonly MetricsCell[] | null;
  readonly lists: readonly { readonly platform: string; readonly standing: string }[];
  readonly sources: readonly SourceLike[];
}

/** One metric of one answer, by platform and theme. A platform is there when it was asked or is known; its state comes from its source. */
export function matrixOf(answer: MatrixAnswer, directory: Directory, metric: Metric): Matrix {
  const cells = answer.cells ?? [];
  const byPlatform = grouped(cells, (cell) => cell.platform);
  const listed = new Set(
    answer.lists.filter(({ standing }) => standing === 'IN_FORCE').map(({ platform }) => platform),
  );
  const themes = [
    ...directory.themes.map(({ code }) => code),
    ...(cells.some((cell) => cell.theme === null) || directory.themes.length === 0 ? [noTheme] : []),
  ];
  const rows = answer.sources.map((source): MatrixRow => {
    const own = byPlatform.get(source.platform) ?? [];
    const byTheme = grouped(own, (cell) => cell.theme ?? noTheme);
    const state = (some: readonly MetricsCell[]): CellState =>
      stateOf(source, metric.read(some, listed.has(source.platform)));
    return {
      code: source.platform,
      tier: directory.platform(source.platform)?.tier ?? 'DEPARTMENT',
      total: state(own),
      byTheme: new Map(themes.map((theme) => [theme, state(byTheme.get(theme) ?? [])])),
    };
  });
  return {
    themes,
    rows: rows.toSorted(
      (one, other) => tierOrder.indexOf(one.tier) - tierOrder.indexOf(other.tier) || (one.code < other.code ? -1 : 1),
    ),
    total: metric.read(cells, listed.size > 0),
  };
}

function stateOf(source: SourceLike, read: CellState): CellState {
  if (source.status === 'OK') return read;
  return { kind: 'silent', asOf: source.asOf ?? null, last: source.status === 'STALE' ? read : null };
}

const shareBounds: readonly number[] = [0.2, 0.4, 0.6, 0.8, 0.95];

/**
 * Bounds of the colour scale, upper ends of all steps but the last. Shares have fixed bounds, so that two pictures compare;
 * counts have those of the values shown, in round numbers, each step holding about as many cells.
 */
export function scaleOf(states: Iterable<CellState>, unit: Metric['unit'], steps: number): readonly number[] {
  if (unit === 'ratio') return shareBounds;
  const values = [...states]
    .map(magnitude)
    .filter((value) => value !== null)
    .filter((value) => value > 0)
    .toSorted((one, other) => one - other);
  const bounds = Array.from({ length: steps - 1 }, (_, index) =>
    round(values[Math.floor(((index + 1) / steps) * values.length)] ?? 0),
  );
  return [...new Set(bounds)].filter((bound) => bound > 0);
}

/** Two digits are enough to read a legend. */
function round(value: number): number {
  if (value < 100) return Math.ceil(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}

/** The step that a value stands on. */
export const stepOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value > bound).length;
