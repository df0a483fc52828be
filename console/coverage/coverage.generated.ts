// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The tier of a platform in the hierarchy 1 + 32 + N, and below it. */
export type Tier =
  /** 国家: the national government big data platform, code 100000. It also serves departments with no platform of their own (Art 30). */
  | 'NATIONAL'
  /** 省级: one of 31 provinces, autonomous regions and municipalities, or 新疆生产建设兵团 (660000, a code of ours). */
  | 'PROVINCIAL'
  /** 市级: a city, prefecture or league whose platform stands below a province's, for instance `659001`. Asked through the province's relay. */
  | 'CITY'
  /** 部门: a department of the State Council with a platform of its own; its code is a slug such as `samr`. */
  | 'DEPARTMENT';

export type CoverageMatrixQueryVariables = Exact<{
  platforms?: ReadonlyArray<string> | string | null | undefined;
  tiers?: ReadonlyArray<Tier> | Tier | null | undefined;
}>;


export type CoverageMatrixQuery = { readonly catalogCoverage: { readonly published: number, readonly complete: boolean, readonly cells: ReadonlyArray<{ readonly key: string, readonly platform: string, readonly theme: string | null, readonly published: number, readonly inPreparation: number, readonly lastPublishedAt: string | null }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly latencyMs: number | null, readonly problem: string | null, readonly problemZh: string | null }> } };

export const CoverageMatrix: Operation<CoverageMatrixQuery, CoverageMatrixQueryVariables> = {
  "name": "CoverageMatrix",
  "text": "query CoverageMatrix($platforms: [ID!], $tiers: [Tier!]) {\n  catalogCoverage(platforms: $platforms, tiers: $tiers) {\n    published\n    complete\n    cells {\n      key\n      platform\n      theme\n      published\n      inPreparation\n      lastPublishedAt\n    }\n    sources {\n      platform\n      status\n      asOf\n      latencyMs\n      problem\n      problemZh\n    }\n  }\n}\n",
  "definitions": {
    "CatalogCoverage.complete": "True when every platform that was asked answered now.",
    "CatalogCoverage.published": "Entries that are PUBLISHED or REVISING.",
    "CoverageCell.inPreparation": "Entries in every other state but WITHDRAWN: compiled and not yet published.",
    "CoverageCell.key": "`<platform>/<theme>`, with `-` for entries under no theme.",
    "CoverageCell.lastPublishedAt": "Latest publication; null when nothing is published.",
    "CoverageCell.platform": "Code of the platform.",
    "CoverageCell.published": "Entries that are PUBLISHED or REVISING.",
    "CoverageCell.theme": "Code of the theme; null for entries under none."
  }
};
