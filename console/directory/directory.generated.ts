// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Life of a platform in the graph. */
export type PlatformState =
  /** 影子: registered, not yet approved; not asked on behalf of others. */
  | 'SHADOW'
  /** 在线: takes part in every answer. */
  | 'LIVE'
  /** 退出中: leaving; still answers for its own rows, takes no new ones. */
  | 'DRAINING'
  /** 暂停: taken out of service by the authority. */
  | 'SUSPENDED';

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

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { readonly platforms: { readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly nameEn: string, readonly tier: Tier, readonly state: PlatformState, readonly sample: boolean } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> }, readonly themes: { readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string } }> } };

export const Directory: Operation<DirectoryQuery, DirectoryQueryVariables> = {
  "name": "Directory",
  "text": "query Directory {\n  platforms(first: 200) {\n    edges {\n      node {\n        code\n        name\n        nameEn\n        tier\n        state\n        sample\n      }\n    }\n    complete\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n  themes(first: 100) {\n    edges {\n      node {\n        code\n        name\n      }\n    }\n    complete\n  }\n}\n",
  "definitions": {
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "Platform.name": "Name in Chinese.",
    "Platform.nameEn": "Name in English.",
    "Platform.sample": "True for sample data: invented for trying the product out, true of no real platform.",
    "Platform.state": "Whether it takes part in answers.",
    "Platform.tier": "Its tier in the hierarchy.",
    "PlatformConnection.complete": "True when every platform that was asked answered now.",
    "Theme.code": "Code in the classification: `201` … `217`.",
    "Theme.name": "Name in Chinese.",
    "ThemeConnection.complete": "True when every platform that was asked answered now."
  }
};
