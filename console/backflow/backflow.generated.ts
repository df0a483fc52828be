// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Narrows deliveries; every field given must hold, a list holds when one of its values does. */
export type BackflowDeliveryFilter = {
  /** In any of these states. */
  readonly states?: ReadonlyArray<DeliveryState> | null | undefined;
  /** Codes of receiving platforms. */
  readonly receivers?: ReadonlyArray<string> | null | undefined;
  /** Ids of plans. */
  readonly plans?: ReadonlyArray<string> | null | undefined;
  /** Credit codes of the organisations whose data flows back. */
  readonly providers?: ReadonlyArray<string> | null | undefined;
  /** Only late ones, or only those that are not. */
  readonly late?: boolean | null | undefined;
  /** What is open is due on this day or before: the sending, the receiver's word, sending again. */
  readonly dueUntil?: string | null | undefined;
  /** True: only deliveries on which something open is past its day, whoever owes it. False: only the others. */
  readonly overdue?: boolean | null | undefined;
  /** Periods that end on this day or later. */
  readonly periodSince?: string | null | undefined;
  /** Periods that begin on this day or before. */
  readonly periodUntil?: string | null | undefined;
};

/** Life of a delivery. */
export type DeliveryState =
  /** 计划中: due, or to become due. */
  | 'PLANNED'
  /** 已发送: sent; no receipt yet. */
  | 'SENT'
  /** 已核验: the receiver confirms it, whole. */
  | 'VERIFIED'
  /** 有差异: the receiver found a difference. */
  | 'DISCREPANT'
  /** 已重发: sent again after a difference. */
  | 'RESENT';

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

export type BackflowMatrixQueryVariables = Exact<{
  filter?: BackflowDeliveryFilter | null | undefined;
  platforms?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BackflowMatrixQuery = { readonly backflowStatus: { readonly deliveries: number, readonly late: number, readonly recordsExpected: string, readonly recordsDelivered: string, readonly complete: boolean, readonly cells: ReadonlyArray<{ readonly sender: string, readonly receiver: string, readonly deliveries: number, readonly late: number, readonly verified: number, readonly recordsExpected: string, readonly recordsDelivered: string, readonly nextDueOn: string | null }>, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export type BackflowOwedQueryVariables = Exact<{
  filter: BackflowDeliveryFilter;
  platforms?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BackflowOwedQuery = { readonly backflowDeliveries: { readonly totalCount: number, readonly totalIsLowerBound: boolean, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: DeliveryState, readonly dueOn: string, readonly late: boolean, readonly periodFrom: string, readonly periodTo: string, readonly recordsExpected: string | null, readonly recordsDelivered: string | null, readonly receiverNode: string, readonly provider: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly plan: { readonly id: string, readonly entry: { readonly name: string } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly sources: ReadonlyArray<{ readonly platform: string, readonly status: SourceStatus, readonly asOf: string | null, readonly problem: string | null, readonly problemZh: string | null }> } | null };

export const BackflowMatrix: Operation<BackflowMatrixQuery, BackflowMatrixQueryVariables> = {
  "name": "BackflowMatrix",
  "text": "query BackflowMatrix($filter: BackflowDeliveryFilter, $platforms: [ID!]) {\n  backflowStatus(filter: $filter, platforms: $platforms) {\n    deliveries\n    late\n    recordsExpected\n    recordsDelivered\n    complete\n    cells {\n      sender\n      receiver\n      deliveries\n      late\n      verified\n      recordsExpected\n      recordsDelivered\n      nextDueOn\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n}\n",
  "definitions": {
    "BackflowCell.deliveries": "Deliveries planned or made.",
    "BackflowCell.late": "Deliveries that are late: not sent though due, or sent after their due day.",
    "BackflowCell.nextDueOn": "Earliest due day among deliveries not yet sent; null when all are sent.",
    "BackflowCell.receiver": "Code of the platform that receives.",
    "BackflowCell.recordsDelivered": "Records sent; deliveries not yet sent count as none.",
    "BackflowCell.recordsExpected": "Records collected about the region in the periods of these deliveries, as far as the sender has stated it.",
    "BackflowCell.sender": "Code of the platform that sends.",
    "BackflowCell.verified": "Deliveries that the receiver has verified.",
    "BackflowStatus.complete": "True when every platform that was asked answered now.",
    "BackflowStatus.deliveries": "Deliveries planned or made.",
    "BackflowStatus.late": "Deliveries that are late.",
    "BackflowStatus.recordsDelivered": "Records sent; deliveries not yet sent count as none.",
    "BackflowStatus.recordsExpected": "Records collected about the regions in the periods of these deliveries."
  }
};

export const BackflowOwed: Operation<BackflowOwedQuery, BackflowOwedQueryVariables> = {
  "name": "BackflowOwed",
  "text": "query BackflowOwed($filter: BackflowDeliveryFilter!, $platforms: [ID!], $first: Int, $after: String, $last: Int, $before: String) {\n  backflowDeliveries(\n    filter: $filter\n    platforms: $platforms\n    orderBy: DUE_ON_ASC\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    totalIsLowerBound\n    complete\n    edges {\n      node {\n        id\n        state\n        dueOn\n        late\n        periodFrom\n        periodTo\n        recordsExpected\n        recordsDelivered\n        receiverNode\n        provider {\n          name\n        }\n        platform {\n          code\n        }\n        plan {\n          id\n          entry {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    sources {\n      platform\n      status\n      asOf\n      problem\n      problemZh\n    }\n  }\n}\n",
  "definitions": {
    "BackflowDelivery.dueOn": "Day by which it is due by the agreed frequency.",
    "BackflowDelivery.id": "Global id, `bfd:<platform>:<local>`.",
    "BackflowDelivery.late": "True when it was sent after `dueOn`, or was not sent and `dueOn` is past.",
    "BackflowDelivery.periodFrom": "First day of the period covered.",
    "BackflowDelivery.periodTo": "Last day of the period covered.",
    "BackflowDelivery.receiverNode": "Code of the platform that receives: its receipt lives there.",
    "BackflowDelivery.recordsDelivered": "Records sent; null before sending.",
    "BackflowDelivery.recordsExpected": "Records collected about the region in the period; null until the sender states it, with the sending at the latest.",
    "BackflowDelivery.state": "Where it stands between planning and verification.",
    "BackflowDeliveryConnection.complete": "True when every platform that was asked answered now.",
    "BackflowDeliveryConnection.totalCount": "Deliveries that match, on all pages and all platforms asked.",
    "BackflowDeliveryConnection.totalIsLowerBound": "True when a platform that was asked is not in `totalCount`: the true total may be higher.",
    "BackflowPlan.id": "Global id, `bfp:<platform>:<local>`.",
    "CatalogEntry.name": "Name (名称).",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug."
  }
};
