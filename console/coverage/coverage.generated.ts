// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a platform's responsibility list is known to be. */
export type ListStanding =
  /** A list is in force. */
  | 'IN_FORCE'
  /** The registry has said that no list is in force: coverage is a count, not a percentage. */
  | 'NONE'
  /** The registry has never been heard by this platform: whether there is a list is not known. */
  | 'UNKNOWN';

/** How one platform's part of an answer came about. */
export type SourceStatus =
  /** It answered now. */
  | 'OK'
  /** It did not answer now; its last good answer, of the time in `asOf`, is used instead. */
  | 'STALE'
  /** It did not answer within the time allowed. */
  | 'TIMEOUT'
  /** No connection, a connection that broke, or a platform that is stopped. */
  | 'UNREACHABLE'
  /** It answered that it would not serve the request. */
  | 'REFUSED'
  /** Its answer was not what it promised: malformed, too large, out of order, or about rows that it does not own. */
  | 'INVALID'
  /** It was not asked: its schema lacks something that callers may ask for; `problem` says what. It takes part again once it is mended. */
  | 'SCHEMA_MISMATCH';

export type CoverageMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageMatrixQuery = { readonly catalogMetrics: { readonly complete: boolean, readonly cells: ReadonlyArray<{ readonly platform: string | null, readonly theme: string | null, readonly published: number, readonly coverage: { readonly numerator: number, readonly denominator: number }, readonly unconditional: { readonly numerator: number, readonly denominator: number }, readonly conditional: { readonly numerator: number, readonly denominator: number }, readonly notShared: { readonly numerator: number, readonly denominator: number }, readonly notSharedWithoutBasis: { readonly numerator: number, readonly denominator: number }, readonly metadataComplete: { readonly numerator: number, readonly denominator: number }, readonly machineReadable: { readonly numerator: number, readonly denominator: number } }> | null, readonly lists: ReadonlyArray<{ readonly platform: string, readonly standing: ListStanding, readonly effectiveFrom: string | null, readonly stale: boolean }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly latencyMs: number | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly requestMetrics: { readonly complete: boolean, readonly cells: ReadonlyArray<{ readonly platform: string | null, readonly month: string | null, readonly onTimeReplies: { readonly numerator: number, readonly denominator: number }, readonly onTimeDeliveries: { readonly numerator: number, readonly denominator: number }, readonly refusals: { readonly numerator: number, readonly denominator: number } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly backflowMetrics: { readonly complete: boolean, readonly cells: ReadonlyArray<{ readonly sender: string | null, readonly month: string | null, readonly coverage: { readonly numerator: number, readonly denominator: number }, readonly onTime: { readonly numerator: number, readonly denominator: number } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly metricDefinitions: ReadonlyArray<{ readonly code: string, readonly field: string, readonly name: string, readonly nameZh: string, readonly numerator: string, readonly numeratorZh: string, readonly denominator: string, readonly denominatorZh: string, readonly exclusions: string, readonly exclusionsZh: string, readonly basis: string }> | null };

export const CoverageMatrix: Operation<CoverageMatrixQuery, CoverageMatrixQueryVariables> = {
  "name": "CoverageMatrix",
  "text": "query CoverageMatrix {\n  catalogMetrics(by: [PLATFORM, THEME]) {\n    complete\n    cells {\n      platform\n      theme\n      published\n      coverage {\n        numerator\n        denominator\n      }\n      unconditional {\n        numerator\n        denominator\n      }\n      conditional {\n        numerator\n        denominator\n      }\n      notShared {\n        numerator\n        denominator\n      }\n      notSharedWithoutBasis {\n        numerator\n        denominator\n      }\n      metadataComplete {\n        numerator\n        denominator\n      }\n      machineReadable {\n        numerator\n        denominator\n      }\n    }\n    lists {\n      platform\n      standing\n      effectiveFrom\n      stale\n    }\n    sources {\n      platform\n      status\n      asOf\n      latencyMs\n      problem\n      problemZh\n    }\n  }\n  requestMetrics(by: [PLATFORM, MONTH]) {\n    complete\n    cells {\n      platform\n      month\n      onTimeReplies {\n        numerator\n        denominator\n      }\n      onTimeDeliveries {\n        numerator\n        denominator\n      }\n      refusals {\n        numerator\n        denominator\n      }\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n  backflowMetrics(by: [SENDER, MONTH]) {\n    complete\n    cells {\n      sender\n      month\n      coverage {\n        numerator\n        denominator\n      }\n      onTime {\n        numerator\n        denominator\n      }\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n  metricDefinitions {\n    code\n    field\n    name\n    nameZh\n    numerator\n    numeratorZh\n    denominator\n    denominatorZh\n    exclusions\n    exclusionsZh\n    basis\n  }\n}\n",
  "definitions": {
    "BackflowMetrics.complete": "True when every platform that was asked answered now.",
    "BackflowMetricsCell.month": "The month, `2026-11`; null when months are not told apart.",
    "BackflowMetricsCell.sender": "Code of the sending platform; null when senders are not told apart.",
    "CatalogMetrics.complete": "True when every platform that was asked answered now.",
    "CatalogMetricsCell.platform": "Code of the platform; null when platforms are not told apart.",
    "CatalogMetricsCell.published": "Published entries (已发布条目数). Counted: entries that are PUBLISHED or REVISING. Over: nothing, it is a count. Excluded: entries in any other state. Where there is no responsibility list, this count is all that can be said of coverage.",
    "CatalogMetricsCell.theme": "Code of the theme; null for entries under none, and when themes are not told apart.",
    "ListUsed.effectiveFrom": "The day since which the list holds; null when there is none.",
    "ListUsed.platform": "Code of the platform.",
    "ListUsed.stale": "True when the platform has not heard from the registry for ten minutes: the list may have been replaced since.",
    "ListUsed.standing": "Whether there is a list.",
    "MetricDefinition.basis": "The article of the Regulation behind it, for instance `Art 13`, or `practice`.",
    "MetricDefinition.code": "Stable code, for instance `CATALOG_COVERAGE`.",
    "MetricDefinition.denominator": "Out of what, in English; of a duration, over what; of a count, that it is one.",
    "MetricDefinition.denominatorZh": "Out of what, in Chinese.",
    "MetricDefinition.exclusions": "What is left out of both, in English.",
    "MetricDefinition.exclusionsZh": "What is left out of both, in Chinese.",
    "MetricDefinition.field": "The field that delivers it, for instance `CatalogMetricsCell.coverage`.",
    "MetricDefinition.name": "Name in English.",
    "MetricDefinition.nameZh": "Name in Chinese.",
    "MetricDefinition.numerator": "What is counted, in English; of a duration, what is measured.",
    "MetricDefinition.numeratorZh": "What is counted, in Chinese.",
    "Ratio.denominator": "Out of what.",
    "Ratio.numerator": "What is counted.",
    "RequestMetrics.complete": "True when every platform that was asked answered now.",
    "RequestMetricsCell.month": "The month, `2026-11`; null when months are not told apart.",
    "RequestMetricsCell.platform": "Code of the platform; null when platforms are not told apart."
  }
};
