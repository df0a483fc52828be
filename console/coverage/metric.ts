import type { CellState } from './cell-state.ts';
import type { CoverageMatrixQuery } from './coverage.generated.ts';

type Metrics = NonNullable<CoverageMatrixQuery['catalogMetrics']>;

export type MetricsCell = NonNullable<Metrics['cells']>[number];

/** A metric that is a quotient, by the field that delivers its two parts. */
type RatioField = {
  [Field in keyof MetricsCell]: MetricsCell[Field] extends { readonly numerator: number; readonly denominator: number }
    ? Field
    : never;
}[keyof MetricsCell];

/** One way to look at the matrix. Its name and definition are the schema's: `field` is the field that delivers it. */
export interface Metric {
  readonly key: string;
  readonly unit: 'count' | 'ratio';
  readonly field: string;
  /** Which entries are behind its numerator, as the catalog page's address says it. */
  readonly records: Readonly<Record<string, string>>;
  /**
   * What some cells say together: those of a platform and theme, of a whole platform, of a theme. Sums first, then the quotient.
   * `listed` is false where no responsibility list says what is expected.
   */
  readonly read: (cells: readonly MetricsCell[], listed: boolean) => CellState;
}

const sum = (cells: readonly MetricsCell[], part: (cell: MetricsCell) => number): number =>
  cells.reduce((total, cell) => total + part(cell), 0);

const publishedStates = { states: 'PUBLISHED,REVISING' };

const published: Metric = {
  key: 'published',
  unit: 'count',
  field: 'CatalogMetricsCell.published',
  records: publishedStates,
  read: (cells) => ({ kind: 'value', value: sum(cells, (cell) => cell.published), of: null }),
};

const ratio = (field: RatioField, records: Readonly<Record<string, string>> = {}): Metric => ({
  key: field,
  unit: 'ratio',
  field: `CatalogMetricsCell.${field}`,
  records: { ...publishedStates, ...records },
  read: (cells) => {
    const of = sum(cells, (cell) => cell[field].denominator);
    return of === 0 ? { kind: 'nothing' } : { kind: 'value', value: sum(cells, (cell) => cell[field].numerator), of };
  },
});

/** Without a list there is a count and no percentage. */
const coverage: Metric = {
  ...ratio('coverage'),
  read: (cells, listed) =>
    listed ? ratio('coverage').read(cells, listed) : { kind: 'no-list', count: sum(cells, (cell) => cell.published) },
};

/** In the order of the switch. */
export const metrics: readonly Metric[] = [
  coverage,
  published,
  ratio('unconditional', { sharingClasses: 'UNCONDITIONAL' }),
  ratio('conditional', { sharingClasses: 'CONDITIONAL' }),
  ratio('notShared', { sharingClasses: 'NOT_SHARED' }),
  ratio('notSharedWithoutBasis', { sharingClasses: 'NOT_SHARED' }),
  ratio('metadataComplete'),
  ratio('machineReadable', { formats: 'DATABASE,SPREADSHEET,STRUCTURED,GEOSPATIAL' }),
];

/** The metric that an address names; coverage where it names none that there is. */
export const metricNamed = (key: string | null): Metric => metrics.find((metric) => metric.key === key) ?? coverage;
