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

/** Narrows duties; every field given must hold, a list holds when one of its values does. */
export type DutyFilter = {
  /** Types of rows, for instance `BackflowDelivery`. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Due on this day or before. */
  readonly dueUntil?: string | null | undefined;
  /** True: only those whose day is past. False: only the others. */
  readonly overdue?: boolean | null | undefined;
};

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

export type MyDutiesQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyDutiesQuery = { readonly myDuties: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly types: ReadonlyArray<{ readonly type: string, readonly count: number, readonly overdue: number }>, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: string, readonly state: string, readonly stateZh: string, readonly overdue: boolean, readonly platform: { readonly code: string } | null, readonly actions: ReadonlyArray<{ readonly action: string, readonly name: string, readonly nameZh: string, readonly basis: string | null }>, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null } | null, readonly entry: { readonly name: string } | null, readonly dispute: { readonly subject: string } | null, readonly request: { readonly entry: { readonly name: string } | null } | null, readonly correction: { readonly entry: { readonly name: string } | null } | null, readonly backflowPlan: { readonly entry: { readonly name: string } | null } | null, readonly backflowDelivery: { readonly periodFrom: string, readonly periodTo: string, readonly plan: { readonly entry: { readonly name: string } | null } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export const MyDuties: Operation<MyDutiesQuery, MyDutiesQueryVariables> = {
  "name": "MyDuties",
  "text": "query MyDuties($filter: DutyFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  myDuties(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: DUE_ON_ASC\n  ) {\n    totalCount\n    totalIsLowerBound\n    complete\n    types {\n      type\n      count\n      overdue\n    }\n    edges {\n      node {\n        id\n        type\n        state\n        stateZh\n        overdue\n        platform {\n          code\n        }\n        actions {\n          action\n          name\n          nameZh\n          basis\n        }\n        clock {\n          stage\n          dueOn\n          endedOn\n          overdue\n          late\n          paused\n          provisional\n          workingDaysLeft\n          article\n        }\n        entry {\n          name\n        }\n        dispute {\n          subject\n        }\n        request {\n          entry {\n            name\n          }\n        }\n        correction {\n          entry {\n            name\n          }\n        }\n        backflowPlan {\n          entry {\n            name\n          }\n        }\n        backflowDelivery {\n          periodFrom\n          periodTo\n          plan {\n            entry {\n              name\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n}\n",
  "definitions": {
    "BackflowDelivery.periodFrom": "First day of the period covered.",
    "BackflowDelivery.periodTo": "Last day of the period covered.",
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
    "Dispute.subject": "What it is about.",
    "Duty.id": "Global id of the row that it is about, for instance `req:310000:000001`: one duty for each row. Its query reads the row: `sharingRequest(id:)`.",
    "Duty.overdue": "True when that day is past.",
    "Duty.state": "The state that the row is in.",
    "Duty.stateZh": "The state in Chinese.",
    "Duty.type": "The type of that row, for instance `SharingRequest`; `CatalogRevision` for an entry whose revision is under way.",
    "DutyAction.action": "The step, for instance `AGREE`.",
    "DutyAction.basis": "The article behind it; null for a practice.",
    "DutyAction.name": "What it is, in English.",
    "DutyAction.nameZh": "What it is, in Chinese.",
    "DutyConnection.complete": "True when every platform that was asked answered now.",
    "DutyConnection.totalCount": "Duties that match, on all pages and all platforms asked.",
    "DutyConnection.totalIsLowerBound": "True when a platform that was asked is not in the counts: there may be more to do.",
    "DutyCount.count": "Duties about them.",
    "DutyCount.overdue": "Those whose day is past.",
    "DutyCount.type": "The type of the rows.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug."
  }
};
