import type { Directory, ListedPlatform } from '../directory/directory.ts';
import type { SourceLike } from '../graph/source.ts';
import { type CellState, magnitude } from './cell-state.ts';
import { grouped } from './grouped.ts';
import { type Measured, type Metric, type Part, stateOfParts } from './metric.ts';

/** Entries under no theme stand under this column. */
export const noTheme = '-';

/** One platform's line of the matrix. */
export interface MatrixRow {
  readonly code: string;
  readonly tier: ListedPlatform['tier'];
  readonly total: CellState;
  readonly byColumn: ReadonlyMap<string, CellState>;
}

export interface Matrix {
  /** Codes of themes, or months (`2026-11`). */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** What all platforms that answered say together. */
  readonly total: CellState;
}

const tierOrder: readonly ListedPlatform['tier'][] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DEPARTMENT'];

/** How many months are shown: the latest. */
const monthsShown = 12;

/** One metric of one answer, by platform and column. A platform is there when it was asked; its state comes from its source. */
export function matrixOf(
  { parts, sources, listed }: Measured,
  directory: Directory,
  metric: Pick<Metric, 'unit' | 'columns'>,
): Matrix {
  const byPlatform = grouped(parts, (part) => part.platform);
  const columns = metric.columns === 'THEME' ? themesIn(parts, directory) : monthsIn(parts);
  const rows = sources.map((source): MatrixRow => {
    const own = byPlatform.get(source.platform) ?? [];
    const byColumn = grouped(own, (part) => part.column ?? noTheme);
    const state = (some: readonly Part[]): CellState =>
      stateOf(source, stateOfParts(some, metric.unit, listed === null || listed.has(source.platform)));
    return {
      code: source.platform,
      tier: directory.platform(source.platform)?.tier ?? 'DEPARTMENT',
      total: state(own),
      byColumn: new Map(columns.map((column) => [column, state(byColumn.get(column) ?? [])])),
    };
  });
  return {
    columns,
    rows: rows.toSorted(
      (one, other) => tierOrder.indexOf(one.tier) - tierOrder.indexOf(other.tier) || (one.code < other.code ? -1 : 1),
    ),
    total: stateOfParts(parts, metric.unit, listed === null || listed.size > 0),
  };
}

const themesIn = (parts: readonly Part[], directory: Directory): readonly string[] => [
  ...directory.themes.map(({ code }) => code),
  ...(parts.some((part) => part.column === null) || directory.themes.length === 0 ? [noTheme] : []),
];

const monthsIn = (parts: readonly Part[]): readonly string[] =>
  [...new Set(parts.flatMap(({ column }) => (column === null ? [] : [column])))].toSorted().slice(-monthsShown);

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
