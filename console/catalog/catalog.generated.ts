// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which of the three trees of the compilation guide a resource is in (信息资源分类). */
export type CatalogCategory =
  /** 基础: basic registers such as population and legal entities. */
  | 'BASE'
  /** 主题: across departments, by theme. */
  | 'THEME'
  /** 部门: of one department. */
  | 'DEPARTMENT';

/** Narrows entries; every field given must hold, a list holds when one of its values does. */
export type CatalogEntryFilter = {
  /** In any of these states. */
  readonly states?: ReadonlyArray<CatalogEntryState> | null | undefined;
  /** Of any of these sharing classes. */
  readonly sharingClasses?: ReadonlyArray<SharingClass> | null | undefined;
  /** Handed over in any of these modes. */
  readonly sharingModes?: ReadonlyArray<SharingMode> | null | undefined;
  /** Brought up to date at any of these frequencies. */
  readonly updateFrequencies?: ReadonlyArray<UpdateFrequency> | null | undefined;
  /** Held in any of these formats. */
  readonly formats?: ReadonlyArray<DataFormat> | null | undefined;
  /** Of any of these grades. */
  readonly grades?: ReadonlyArray<Grade> | null | undefined;
  /** In any of these trees. */
  readonly categories?: ReadonlyArray<CatalogCategory> | null | undefined;
  /** With any of these open attributes. */
  readonly openAttributes?: ReadonlyArray<OpenAttribute> | null | undefined;
  /** Theme codes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Credit codes of providing organisations. */
  readonly providers?: ReadonlyArray<string> | null | undefined;
  /** Only those that hold personal information, or only those that hold none. */
  readonly personalInformation?: boolean | null | undefined;
  /** Changed at or after this instant. */
  readonly updatedSince?: string | null | undefined;
  /** Only those with an update or a review that is past its due day, or only the others. Not as of a past date. */
  readonly overdue?: boolean | null | undefined;
  /** With an update or a review due on this day or before. Not as of a past date. */
  readonly dueUntil?: string | null | undefined;
};

/** Order of entries; ties by id. */
export type CatalogEntryOrder =
  /**
   * By how well it fits `search`, best first, then by last change, newest first. A name that is the word goes before one that begins with it, then come
   * names that hold it, codes, providers, readings in pinyin, initials, abstracts. Without `search` it is UPDATED_AT_DESC.
   */
  | 'RELEVANCE'
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By name, in code point order. */
  | 'NAME_ASC'
  /** By name, in code point order, last first. */
  | 'NAME_DESC'
  /** By resource code; entries without one first. */
  | 'CODE_ASC'
  /** By last change, oldest first. */
  | 'UPDATED_AT_ASC'
  /** By last change, newest first. */
  | 'UPDATED_AT_DESC'
  /** By publication, oldest first; unpublished ones before all. */
  | 'PUBLISHED_AT_ASC'
  /** By publication, newest first; unpublished ones at the end. */
  | 'PUBLISHED_AT_DESC'
  /** By when what readers get came into force, oldest first; unpublished ones before all. */
  | 'IN_FORCE_SINCE_ASC'
  /** By when what readers get came into force, newest first; unpublished ones at the end. */
  | 'IN_FORCE_SINCE_DESC'
  /** By due day of what is open, most urgent first; those with nothing due at the end. Not as of a past date. */
  | 'DUE_ON_ASC';

/** Life of a catalog entry (目录). Only what is PUBLISHED is open to requests. */
export type CatalogEntryState =
  /** 草稿: being compiled; may be incomplete. */
  | 'DRAFT'
  /** 部门已同意: the department head has consented (Art 13). */
  | 'DEPARTMENT_APPROVED'
  /** 已提交: waiting for the authority's review. */
  | 'SUBMITTED'
  /** 已发布: reviewed and published. */
  | 'PUBLISHED'
  /** 已退回: returned by the authority with reasons. */
  | 'RETURNED'
  /** 修订中: published, with a revision under way. */
  | 'REVISING'
  /** 已撤销: withdrawn with a reason. */
  | 'WITHDRAWN';

/** Form in which the data is held (数据格式). */
export type DataFormat =
  /** Tables of a database. */
  | 'DATABASE'
  /** Spreadsheets: xlsx, csv. */
  | 'SPREADSHEET'
  /** Text documents: docx, pdf, ofd. */
  | 'DOCUMENT'
  /** Structured text: JSON, XML. */
  | 'STRUCTURED'
  /** Images. */
  | 'IMAGE'
  /** Maps and other geographic data. */
  | 'GEOSPATIAL'
  /** Sound or moving pictures. */
  | 'MULTIMEDIA';

/** Grade of data by the harm its misuse does (数据分级, GB/T 43697-2024). State secrets are in no grade: they are refused at intake (Art 3). */
export type Grade =
  /** 一般 */
  | 'GENERAL'
  /** 重要 */
  | 'IMPORTANT'
  /** 核心 */
  | 'CORE';

/** Whether the resource is also opened to society (开放属性). Opening is an exit of its own, apart from sharing. */
export type OpenAttribute =
  /** 无条件开放 */
  | 'OPEN'
  /** 有条件开放 */
  | 'CONDITIONALLY_OPEN'
  /** 不予开放 */
  | 'NOT_OPEN';

/** Sharing class (共享属性). */
export type SharingClass =
  /** 无条件共享: open to every department; carries no condition. */
  | 'UNCONDITIONAL'
  /** 有条件共享: shared within a stated scope for a stated purpose (Art 15). */
  | 'CONDITIONAL'
  /** 不予共享: not shared; needs a reason and a basis in law, administrative regulation or State Council decision (Art 14, 15). */
  | 'NOT_SHARED';

/** How shared data is handed over (共享方式). */
export type SharingMode =
  /** 服务接口: a service interface. */
  | 'API'
  /** 批量交换: bulk exchange between databases. */
  | 'BATCH'
  /** 文件下载: files to download. */
  | 'FILE'
  /** Another way, agreed between both sides. */
  | 'OTHER';

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

/** How often something is brought up to date (更新频率). Platforms number theirs differently; an import maps them to these. */
export type UpdateFrequency =
  /** 实时 */
  | 'REALTIME'
  /** 每日 */
  | 'DAILY'
  /** 每周 */
  | 'WEEKLY'
  /** 每月 */
  | 'MONTHLY'
  /** 每季度 */
  | 'QUARTERLY'
  /** 每半年 */
  | 'SEMIANNUAL'
  /** 每年 */
  | 'ANNUAL'
  /** 不定期 */
  | 'IRREGULAR';

export type CatalogSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: CatalogEntryFilter | null | undefined;
  platforms?: ReadonlyArray<string> | string | null | undefined;
  orderBy: CatalogEntryOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CatalogSearchQuery = { readonly catalogEntries: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string | null, readonly name: string, readonly abstract: string | null, readonly state: CatalogEntryState, readonly sharingClass: SharingClass | null, readonly sharingMode: SharingMode | null, readonly updateFrequency: UpdateFrequency | null, readonly format: DataFormat | null, readonly updatedAt: string, readonly theme: { readonly name: string } | null, readonly provider: { readonly name: string } | null, readonly platform: { readonly code: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly catalogFacets: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly states: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly sharingClasses: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly sharingModes: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly updateFrequencies: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly formats: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly grades: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly themes: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly platforms: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export const CatalogSearch: Operation<CatalogSearchQuery, CatalogSearchQueryVariables> = {
  "name": "CatalogSearch",
  "text": "query CatalogSearch($search: String, $filter: CatalogEntryFilter, $platforms: [ID!], $orderBy: CatalogEntryOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n  catalogEntries(\n    search: $search\n    filter: $filter\n    platforms: $platforms\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    totalIsLowerBound\n    complete\n    edges {\n      cursor\n      node {\n        id\n        code\n        name\n        abstract\n        state\n        sharingClass\n        sharingMode\n        updateFrequency\n        format\n        updatedAt\n        theme {\n          name\n        }\n        provider {\n          name\n        }\n        platform {\n          code\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n  catalogFacets(search: $search, filter: $filter, platforms: $platforms) {\n    totalCount\n    totalIsLowerBound\n    complete\n    states {\n      value\n      count\n    }\n    sharingClasses {\n      value\n      count\n    }\n    sharingModes {\n      value\n      count\n    }\n    updateFrequencies {\n      value\n      count\n    }\n    formats {\n      value\n      count\n    }\n    grades {\n      value\n      count\n    }\n    themes {\n      value\n      count\n    }\n    platforms {\n      value\n      count\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n}\n",
  "definitions": {
    "CatalogEntry.abstract": "What it holds, in a few sentences (摘要).",
    "CatalogEntry.code": "Resource code (信息资源代码) by the compilation guide: class, item, topic and detail, `/`, sequence. Null in a draft without one.",
    "CatalogEntry.format": "Form in which the data is held (数据格式, Art 13); null in a draft without one.",
    "CatalogEntry.id": "Global id, `cat:<platform>:<local>`.",
    "CatalogEntry.name": "Name (名称).",
    "CatalogEntry.sharingClass": "Who may have it (共享属性, Art 13); null in a draft without one.",
    "CatalogEntry.sharingMode": "How it is handed over (共享方式, Art 13); null in a draft without one.",
    "CatalogEntry.state": "Where it stands between draft and withdrawal.",
    "CatalogEntry.updateFrequency": "How often the data is brought up to date (更新频率, Art 13); null in a draft without one.",
    "CatalogEntry.updatedAt": "When the record was last changed.",
    "CatalogEntryConnection.complete": "True when every platform that was asked answered now.",
    "CatalogEntryConnection.totalCount": "Entries that match, on all pages and all platforms asked.",
    "CatalogEntryConnection.totalIsLowerBound": "True when a platform that was asked is not in `totalCount`: the true total may be higher.",
    "CatalogEntryEdge.cursor": "Where this row stands in the list: give it as `after` or `before` with the same `orderBy`.",
    "CatalogFacets.complete": "True when every platform that was asked answered now.",
    "CatalogFacets.totalCount": "Entries that match.",
    "CatalogFacets.totalIsLowerBound": "True when a platform that was asked is not in the counts.",
    "FacetBucket.count": "How many have it.",
    "FacetBucket.value": "The value: an enum value, a theme code, a platform code.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "Theme.name": "Name in Chinese."
  }
};
