import type { SourceLike } from '../graph/source.ts';
import type { CellState } from './cell-state.ts';
import type { CoverageMatrixQuery } from './coverage.generated.ts';

/** What a metric counts in one place: of one platform in one column. Parts are added before anything is divided. */
export interface Part {
  readonly platform: string;
  /** Null for what is under no theme, or of no month. */
  readonly column: string | null;
  readonly value: number;
  /** Out of what; null for a plain count. */
  readonly of: number | null;
  /** The count that is told where no responsibility list says what is expected. */
  readonly unlisted: number;
}

/** What one answer holds for a metric. */
export interface Measured {
  readonly parts: readonly Part[];
  readonly sources: readonly SourceLike[];
  /** Platforms with a responsibility list in force; null for a metric that needs none. */
  readonly listed: ReadonlySet<string> | null;
}

/** One way to look at the matrix. Its name and definition are the schema's: `field` is the field that delivers it. */
export interface Metric {
  readonly key: string;
  readonly unit: 'count' | 'ratio';
  readonly field: string;
  /** What the platforms are seen by: themes, or months, so that periods compare. */
  readonly columns: 'THEME' | 'MONTH';
  /** Where the records behind a place are. */
  readonly records: (platform: string, column: string | null) => string;
  /** Null where the caller may not have it. */
  readonly measured: (answer: CoverageMatrixQuery) => Measured | null;
}

interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

type CatalogCell = NonNullable<NonNullable<CoverageMatrixQuery['catalogMetrics']>['cells']>[number];
type RequestCell = NonNullable<NonNullable<CoverageMatrixQuery['requestMetrics']>['cells']>[number];
type BackflowCell = NonNullable<NonNullable<CoverageMatrixQuery['backflowMetrics']>['cells']>[number];

/** The fields of a cell that are quotients. */
type QuotientField<Cell> = { [Field in keyof Cell]: Cell[Field] extends Quotient ? Field : never }[keyof Cell];

const address = (page: string, parameters: Readonly<Record<string, string | null>>): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) given.set(name, value);
  return `${page}?${given}`;
};

const catalogRecords =
  (narrowed: Readonly<Record<string, string>>): Metric['records'] =>
  (platforms, themes) =>
    address('/catalog', { platforms, themes, states: 'PUBLISHED,REVISING', ...narrowed });

function catalogMeasured(
  answer: CoverageMatrixQuery,
  part: (cell: CatalogCell) => Pick<Part, 'value' | 'of'>,
  needsList: boolean,
): Measured | null {
  const { catalogMetrics } = answer;
  if (catalogMetrics === null || catalogMetrics.cells === null) return null;
  const { cells, lists, sources } = catalogMetrics;
  const inForce = lists.filter(({ standing }) => standing === 'IN_FORCE').map(({ platform }) => platform);
  return {
    parts: cells.map((cell) => ({
      platform: cell.platform ?? '',
      column: cell.theme,
      unlisted: cell.published,
      ...part(cell),
    })),
    sources,
    listed: needsList ? new Set(inForce) : null,
  };
}

const ofCatalog = (field: QuotientField<CatalogCell>, narrowed: Readonly<Record<string, string>> = {}): Metric => ({
  key: field,
  unit: 'ratio',
  field: `CatalogMetricsCell.${field}`,
  columns: 'THEME',
  records: catalogRecords(narrowed),
  measured: (answer) =>
    catalogMeasured(
      answer,
      (cell) => ({ value: cell[field].numerator, of: cell[field].denominator }),
      field === 'coverage',
    ),
});

const published: Metric = {
  key: 'published',
  unit: 'count',
  field: 'CatalogMetricsCell.published',
  columns: 'THEME',
  records: catalogRecords({}),
  measured: (answer) => catalogMeasured(answer, (cell) => ({ value: cell.published, of: null }), false),
};

const ofRequests = (field: QuotientField<RequestCell>): Metric => ({
  key: field,
  unit: 'ratio',
  field: `RequestMetricsCell.${field}`,
  columns: 'MONTH',
  records: (platforms) => address('/requests', { platforms }),
  measured: ({ requestMetrics }) =>
    requestMetrics?.cells == null
      ? null
      : {
          parts: requestMetrics.cells.map((cell) => ({
            platform: cell.platform ?? '',
            column: cell.month,
            value: cell[field].numerator,
            of: cell[field].denominator,
            unlisted: 0,
          })),
          sources: requestMetrics.sources,
          listed: null,
        },
});

const ofBackflow = (key: string, field: QuotientField<BackflowCell>): Metric => ({
  key,
  unit: 'ratio',
  field: `BackflowMetricsCell.${field}`,
  columns: 'MONTH',
  records: (senders) => address('/backflow', { senders }),
  measured: ({ backflowMetrics }) =>
    backflowMetrics?.cells == null
      ? null
      : {
          parts: backflowMetrics.cells.map((cell) => ({
            platform: cell.sender ?? '',
            column: cell.month,
            value: cell[field].numerator,
            of: cell[field].denominator,
            unlisted: 0,
          })),
          sources: backflowMetrics.sources,
          listed: null,
        },
});

const coverage = ofCatalog('coverage');

/** In the order of the switch. */
export const metrics: readonly Metric[] = [
  coverage,
  published,
  ofCatalog('unconditional', { sharingClasses: 'UNCONDITIONAL' }),
  ofCatalog('conditional', { sharingClasses: 'CONDITIONAL' }),
  ofCatalog('notShared', { sharingClasses: 'NOT_SHARED' }),
  ofCatalog('notSharedWithoutBasis', { sharingClasses: 'NOT_SHARED' }),
  ofCatalog('metadataComplete'),
  ofCatalog('machineReadable', { formats: 'DATABASE,SPREADSHEET,STRUCTURED,GEOSPATIAL' }),
  ofRequests('onTimeReplies'),
  ofRequests('onTimeDeliveries'),
  ofRequests('refusals'),
  ofBackflow('backflowCoverage', 'coverage'),
  ofBackflow('backflowOnTime', 'onTime'),
];

/** The metric that an address names; coverage where it names none that there is. */
export const metricNamed = (key: string | null): Metric => metrics.find((metric) => metric.key === key) ?? coverage;

const sum = (parts: readonly Part[], part: (one: Part) => number): number =>
  parts.reduce((total, one) => total + part(one), 0);

/** What some parts say together. `listed` is false where no responsibility list says what is expected. */
export function stateOfParts(parts: readonly Part[], unit: Metric['unit'], listed: boolean): CellState {
  if (!listed) return { kind: 'no-list', count: sum(parts, (one) => one.unlisted) };
  const value = sum(parts, (one) => one.value);
  if (unit === 'count') return { kind: 'value', value, of: null };
  const of = sum(parts, (one) => one.of ?? 0);
  return of === 0 ? { kind: 'nothing' } : { kind: 'value', value, of };
}
