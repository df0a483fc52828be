import type { CellState } from './cell-state.ts';
import type { CoverageMatrixQuery } from './coverage.generated.ts';

export type CoverageCell = CoverageMatrixQuery['catalogCoverage']['cells'][number];

/** One way to look at the matrix. Its definition is the schema's: `definition` names the field whose description it is. */
export interface Metric {
  readonly key: string;
  readonly unit: 'count' | 'ratio';
  readonly definition: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Which entries are behind it, as the catalog page's address says it. */
  readonly records: Readonly<Record<string, string>>;
  /** What some cells say together: those of a platform and theme, of a whole platform, of a theme. Sums first, then the share. */
  readonly read: (cells: readonly CoverageCell[]) => CellState;
}

const sum = (cells: readonly CoverageCell[], field: (cell: CoverageCell) => number): number =>
  cells.reduce((total, cell) => total + field(cell), 0);

const count =
  (field: (cell: CoverageCell) => number): Metric['read'] =>
  (cells) => ({ kind: 'value', value: sum(cells, field), of: null });

/** In the order of the switch. */
export const metrics: readonly Metric[] = [
  {
    key: 'published',
    unit: 'count',
    definition: 'CoverageCell.published',
    name: { zh: '已发布', en: 'Published' },
    records: { states: 'PUBLISHED,REVISING' },
    read: count((cell) => cell.published),
  },
  {
    key: 'inPreparation',
    unit: 'count',
    definition: 'CoverageCell.inPreparation',
    name: { zh: '编制中', en: 'In preparation' },
    records: { states: 'DRAFT,DEPARTMENT_APPROVED,SUBMITTED,RETURNED' },
    read: count((cell) => cell.inPreparation),
  },
];

/** The metric that an address names; the first one where it names none that there is. */
export function metricNamed(key: string | null): Metric {
  const [first] = metrics;
  if (first === undefined) throw new Error('There is no metric.');
  return metrics.find((metric) => metric.key === key) ?? first;
}
