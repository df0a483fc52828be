// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a time limit is for. Limits the Regulation gives no number for are settings, with a default that the rule shows. */
export type DeadlineStage =
  /** 目录更新: law or duties changed; the entry is updated and submitted (Art 17). */
  | 'CATALOG_UPDATE'
  /** 目录审核: a new entry was submitted; the authority reviews it (a setting). */
  | 'CATALOG_REVIEW'
  /** 目录更新审核: an update was submitted; the authority reviews and publishes it (Art 17). */
  | 'CATALOG_UPDATE_REVIEW'
  /** 共享申请答复: a request was received; the provider replies (Art 21). */
  | 'REQUEST_REPLY'
  /** 补充材料: the requester was told what is missing, and supplies it (a setting). */
  | 'REQUEST_SUPPLEMENT'
  /** 共享数据: consent was given; the data is shared (Art 22). */
  | 'DATA_SHARING'
  /** 校核: a correction was asked for; it is verified, made or declined, and answered (Art 26). */
  | 'CORRECTION'
  /** 使用记录: data is in use; the requester keeps a record of it, and again that long after each record (Art 29; the time is a setting). */
  | 'USAGE_RECORD'
  /** 整改: misuse was found; it is put right (a setting). */
  | 'RECTIFICATION'
  /** 处置: use ended; the data is disposed of, with proof (a setting). */
  | 'DISPOSAL'
  /** 协商: a dispute was raised between two of one level; they negotiate (a setting). */
  | 'NEGOTIATION'
  /** 协调: a dispute came before the authority; it mediates (a setting). */
  | 'MEDIATION'
  /** 政府决定: mediation failed; the government decides (a setting). */
  | 'GOVERNMENT_DECISION'
  /** 投诉处理: a complaint was made; the authority answers (a setting; Art 37). */
  | 'COMPLAINT'
  /** 需求对接: a demand was filed; a provider claims it (a setting; Art 20). */
  | 'DEMAND'
  /** 回流交付: a delivery is due by the frequency agreed on (Art 24). */
  | 'BACKFLOW_DELIVERY'
  /** 回流约定: a backflow plan was proposed; the other side agrees (a setting). */
  | 'BACKFLOW_AGREEMENT'
  /** 回流核验: a delivery was sent; the region that receives says what arrived (a setting). */
  | 'BACKFLOW_RECEIPT';

/** Narrows requests; every field given must hold, a list holds when one of its values does. */
export type SharingRequestFilter = {
  /** In any of these states. */
  readonly states?: ReadonlyArray<SharingRequestState> | null | undefined;
  /** Ids of entries. */
  readonly entries?: ReadonlyArray<string> | null | undefined;
  /** Credit codes of requesting organisations. */
  readonly requesters?: ReadonlyArray<string> | null | undefined;
  /** Codes of requesting platforms. */
  readonly requesterPlatforms?: ReadonlyArray<string> | null | undefined;
  /** Credit codes of providing organisations. */
  readonly providers?: ReadonlyArray<string> | null | undefined;
  /** Submitted at or after this instant. */
  readonly submittedSince?: string | null | undefined;
  /** Due on this day or before. */
  readonly dueUntil?: string | null | undefined;
  /** True: only requests with an open duty whose due day is past. False: only those without one. */
  readonly overdue?: boolean | null | undefined;
};

/**
 * Life of a sharing request (共享申请):
 * DRAFT → REQUESTER_HEAD_APPROVED → SUBMITTED → [SUPPLEMENT_REQUESTED] → UNDER_REVIEW → [EXTENDED] → PROVIDER_HEAD_APPROVED → GRANTED or REFUSED → PROVISIONING → ACTIVE → ENDED → DISPOSED.
 * Nothing is ever granted by the passing of time. Who takes which step: docs/life-cycles/sharing-request.md.
 */
export type SharingRequestState =
  /** 草稿 */
  | 'DRAFT'
  /** 需求部门负责人已同意 (Art 20) */
  | 'REQUESTER_HEAD_APPROVED'
  /** 已提交: received by the provider; its time to reply runs (Art 21). */
  | 'SUBMITTED'
  /** 待补充: told once, in full, what is missing (Art 21). */
  | 'SUPPLEMENT_REQUESTED'
  /** 审核中 */
  | 'UNDER_REVIEW'
  /** 已延期: the provider's authority has granted more time (Art 21). */
  | 'EXTENDED'
  /** 提供部门负责人已同意 (Art 20) */
  | 'PROVIDER_HEAD_APPROVED'
  /** 同意共享: consent given; the data is due within 20 working days (Art 22). */
  | 'GRANTED'
  /** 不同意共享: refused with a reason. */
  | 'REFUSED'
  /** 共享准备中 */
  | 'PROVISIONING'
  /** 使用中 */
  | 'ACTIVE'
  /** 变更协商中: the provider's change of the service is being consulted on, and filed with the authority. Use goes on. */
  | 'CHANGE_PROPOSED'
  /** 用途变更待同意: the requester asks to use the data otherwise than granted (Art 25). Use goes on as granted. */
  | 'USE_CHANGE_REQUESTED'
  /** 已暂停: suspended on misuse. */
  | 'SUSPENDED'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已终止: ended for misuse; the data is to be disposed of. */
  | 'TERMINATED'
  /** 使用结束 */
  | 'ENDED'
  /** 已处置: data disposed of as the provider asked, and proved (Art 27). */
  | 'DISPOSED'
  /** 已撤回: withdrawn by the requester. */
  | 'WITHDRAWN'
  /** 已废弃: a draft that was given up; only the requester sees it. */
  | 'DISCARDED';

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

export type RequestBoardQueryVariables = Exact<{
  replying: SharingRequestFilter;
  sharing: SharingRequestFilter;
  using: SharingRequestFilter;
  correcting: SharingRequestFilter;
  counted: SharingRequestFilter;
  platforms?: ReadonlyArray<string> | string | null | undefined;
}>;


export type RequestBoardQuery = { readonly replying: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly sharing: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly using: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly correcting: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null, readonly requestStatistics: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly overdue: number, readonly complete: boolean, readonly states: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export type RequestColumnFragment = { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> };

export type RequestCardFragment = { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null };

export type RequestListQueryVariables = Exact<{
  filter: SharingRequestFilter;
  platforms?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RequestListQuery = { readonly sharingRequests: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requesterNode: string, readonly requester: { readonly name: string } | null, readonly entry: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null } }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export const RequestBoard: Operation<RequestBoardQuery, RequestBoardQueryVariables> = {
  "name": "RequestBoard",
  "text": "query RequestBoard($replying: SharingRequestFilter!, $sharing: SharingRequestFilter!, $using: SharingRequestFilter!, $correcting: SharingRequestFilter!, $counted: SharingRequestFilter!, $platforms: [ID!]) {\n  replying: sharingRequests(\n    first: 10\n    filter: $replying\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n  ) {\n    ...RequestColumn\n  }\n  sharing: sharingRequests(\n    first: 10\n    filter: $sharing\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n  ) {\n    ...RequestColumn\n  }\n  using: sharingRequests(\n    first: 10\n    filter: $using\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n  ) {\n    ...RequestColumn\n  }\n  correcting: sharingRequests(\n    first: 10\n    filter: $correcting\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n  ) {\n    ...RequestColumn\n  }\n  requestStatistics(filter: $counted, platforms: $platforms) {\n    totalCount\n    totalIsLowerBound\n    overdue\n    complete\n    states {\n      value\n      count\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n}\n\nfragment RequestColumn on SharingRequestConnection {\n  totalCount\n  totalIsLowerBound\n  complete\n  edges {\n    node {\n      ...RequestCard\n    }\n  }\n  sources {\n    platform\n    status\n    asOf\n    problem\n    problemZh\n  }\n}\n\nfragment RequestCard on SharingRequest {\n  id\n  state\n  submittedAt\n  requesterNode\n  requester {\n    name\n  }\n  entry {\n    name\n  }\n  platform {\n    code\n  }\n  clock {\n    stage\n    dueOn\n    endedOn\n    overdue\n    late\n    paused\n    provisional\n    workingDaysLeft\n    article\n  }\n}\n",
  "definitions": {
    "CatalogEntry.name": "Name (名称).",
    "Clock.article": "The article of the Regulation behind the rule, for instance `Art 21`; null for a setting that the Regulation leaves open.",
    "Clock.dueOn": "The last day on which it is in time; null while the time stands still, since it then depends on what is awaited.",
    "Clock.endedOn": "The day on which it was done; null while it is open.",
    "Clock.late": "True when it was done after its due day.",
    "Clock.overdue": "True when it is open and its due day is past. Silence is a violation, never consent.",
    "Clock.paused": "True while the time stands still, for instance while a supplement is awaited.",
    "Clock.provisional": "True when a year that was counted through has no published holiday notice yet: the due day may still move.",
    "Clock.stage": "What the time is for.",
    "Clock.workingDaysLeft": "Working days left; negative when more were used than there were.",
    "FacetBucket.count": "How many have it.",
    "FacetBucket.value": "The value: an enum value, a theme code, a platform code.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "RequestStatistics.complete": "True when every platform that was asked answered now.",
    "RequestStatistics.overdue": "Requests with an open duty whose due day is past.",
    "RequestStatistics.totalCount": "Requests that match.",
    "RequestStatistics.totalIsLowerBound": "True when a platform that was asked is not in the counts.",
    "SharingRequest.id": "Global id, `req:<platform>:<local>`.",
    "SharingRequest.requesterNode": "Code of the platform of the organisation that asks: usage records live there.",
    "SharingRequest.state": "Where it stands between draft and disposal.",
    "SharingRequest.submittedAt": "Received by the provider; null before submission.",
    "SharingRequestConnection.complete": "True when every platform that was asked answered now.",
    "SharingRequestConnection.totalCount": "Requests that match, on all pages and all platforms asked.",
    "SharingRequestConnection.totalIsLowerBound": "True when a platform that was asked is not in `totalCount`: the true total may be higher."
  }
};

export const RequestList: Operation<RequestListQuery, RequestListQueryVariables> = {
  "name": "RequestList",
  "text": "query RequestList($filter: SharingRequestFilter!, $platforms: [ID!], $first: Int, $after: String, $last: Int, $before: String) {\n  sharingRequests(\n    filter: $filter\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    ...RequestColumn\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\n\nfragment RequestColumn on SharingRequestConnection {\n  totalCount\n  totalIsLowerBound\n  complete\n  edges {\n    node {\n      ...RequestCard\n    }\n  }\n  sources {\n    platform\n    status\n    asOf\n    problem\n    problemZh\n  }\n}\n\nfragment RequestCard on SharingRequest {\n  id\n  state\n  submittedAt\n  requesterNode\n  requester {\n    name\n  }\n  entry {\n    name\n  }\n  platform {\n    code\n  }\n  clock {\n    stage\n    dueOn\n    endedOn\n    overdue\n    late\n    paused\n    provisional\n    workingDaysLeft\n    article\n  }\n}\n",
  "definitions": {
    "CatalogEntry.name": "Name (名称).",
    "Clock.article": "The article of the Regulation behind the rule, for instance `Art 21`; null for a setting that the Regulation leaves open.",
    "Clock.dueOn": "The last day on which it is in time; null while the time stands still, since it then depends on what is awaited.",
    "Clock.endedOn": "The day on which it was done; null while it is open.",
    "Clock.late": "True when it was done after its due day.",
    "Clock.overdue": "True when it is open and its due day is past. Silence is a violation, never consent.",
    "Clock.paused": "True while the time stands still, for instance while a supplement is awaited.",
    "Clock.provisional": "True when a year that was counted through has no published holiday notice yet: the due day may still move.",
    "Clock.stage": "What the time is for.",
    "Clock.workingDaysLeft": "Working days left; negative when more were used than there were.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "SharingRequest.id": "Global id, `req:<platform>:<local>`.",
    "SharingRequest.requesterNode": "Code of the platform of the organisation that asks: usage records live there.",
    "SharingRequest.state": "Where it stands between draft and disposal.",
    "SharingRequest.submittedAt": "Received by the provider; null before submission.",
    "SharingRequestConnection.complete": "True when every platform that was asked answered now.",
    "SharingRequestConnection.totalCount": "Requests that match, on all pages and all platforms asked.",
    "SharingRequestConnection.totalIsLowerBound": "True when a platform that was asked is not in `totalCount`: the true total may be higher."
  }
};
