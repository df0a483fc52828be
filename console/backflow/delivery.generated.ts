// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where a backflow plan stands. There is no state for a refusal: what was collected about a region flows back to it (Art 24). */
export type BackflowPlanState =
  /** 待约定: proposed by one side; the other is to agree. */
  | 'PROPOSED'
  /** 执行中: agreed on by both; deliveries come into being by its frequency. */
  | 'IN_FORCE'
  /** 变更待约定: other terms are proposed; until both agree those in force go on. */
  | 'CHANGE_PROPOSED'
  /** 已结束: ended by the region that receives. */
  | 'ENDED';

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

export type BackflowDeliveryPageQueryVariables = Exact<{
  id: string;
}>;


export type BackflowDeliveryPageQuery = { readonly backflowDelivery: { readonly id: string, readonly version: number, readonly state: DeliveryState, readonly periodFrom: string, readonly periodTo: string, readonly mode: SharingMode, readonly recordsExpected: string | null, readonly recordsDelivered: string | null, readonly checksum: string | null, readonly dueOn: string, readonly sentAt: string | null, readonly sendings: number, readonly late: boolean, readonly actions: ReadonlyArray<string>, readonly receiptId: string | null, readonly receiverNode: string, readonly provider: { readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly plan: { readonly id: string, readonly version: number, readonly state: BackflowPlanState, readonly frequency: UpdateFrequency, readonly dueWithin: number, readonly territory: ReadonlyArray<string>, readonly agreedOn: string | null, readonly actions: ReadonlyArray<string>, readonly entry: { readonly id: string, readonly name: string } | null } | null, readonly clock: { readonly stage: DeadlineStage, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysLeft: number, readonly article: string | null, readonly explanation: string, readonly explanationZh: string } | null, readonly receipt: { readonly id: string, readonly recordsReceived: string, readonly checksumMatches: boolean, readonly discrepancies: ReadonlyArray<string> | null, readonly receivedBy: string, readonly receivedAt: string } | null } | null };

export const BackflowDeliveryPage: Operation<BackflowDeliveryPageQuery, BackflowDeliveryPageQueryVariables> = {
  "name": "BackflowDeliveryPage",
  "text": "query BackflowDeliveryPage($id: ID!) {\n  backflowDelivery(id: $id) {\n    id\n    version\n    state\n    periodFrom\n    periodTo\n    mode\n    recordsExpected\n    recordsDelivered\n    checksum\n    dueOn\n    sentAt\n    sendings\n    late\n    actions\n    receiptId\n    receiverNode\n    provider {\n      name\n    }\n    platform {\n      code\n    }\n    plan {\n      id\n      version\n      state\n      frequency\n      dueWithin\n      territory\n      agreedOn\n      actions\n      entry {\n        id\n        name\n      }\n    }\n    clock {\n      stage\n      dueOn\n      endedOn\n      overdue\n      late\n      paused\n      provisional\n      workingDaysLeft\n      article\n      explanation\n      explanationZh\n    }\n    receipt {\n      id\n      recordsReceived\n      checksumMatches\n      discrepancies\n      receivedBy\n      receivedAt\n    }\n  }\n}\n",
  "definitions": {
    "BackflowDelivery.actions": "What the caller may do with it as it stands: actions of docs/life-cycles/backflow-delivery.md.",
    "BackflowDelivery.checksum": "SHA-256 of what was sent, hexadecimal; null before sending.",
    "BackflowDelivery.dueOn": "Day by which it is due by the agreed frequency.",
    "BackflowDelivery.id": "Global id, `bfd:<platform>:<local>`.",
    "BackflowDelivery.late": "True when it was sent after `dueOn`, or was not sent and `dueOn` is past.",
    "BackflowDelivery.mode": "How it is handed over.",
    "BackflowDelivery.periodFrom": "First day of the period covered.",
    "BackflowDelivery.periodTo": "Last day of the period covered.",
    "BackflowDelivery.receiptId": "Id of the receipt that the receiver's last word rests on, at the receiver's platform; null before it. `receipt` reads it there.",
    "BackflowDelivery.receiverNode": "Code of the platform that receives: its receipt lives there.",
    "BackflowDelivery.recordsDelivered": "Records sent; null before sending.",
    "BackflowDelivery.recordsExpected": "Records collected about the region in the period; null until the sender states it, with the sending at the latest.",
    "BackflowDelivery.sendings": "How often it was sent: 0 before the first time. A receipt names the sending that it is about.",
    "BackflowDelivery.sentAt": "When it was first sent; null before that.",
    "BackflowDelivery.state": "Where it stands between planning and verification.",
    "BackflowDelivery.version": "Counts the changes of this record; a change names the version that it was based on.",
    "BackflowPlan.actions": "What the caller may do with it as it stands: actions of docs/life-cycles/backflow-plan.md.",
    "BackflowPlan.agreedOn": "Day of the last agreement; null until both ends agree.",
    "BackflowPlan.dueWithin": "Working days after the end of each period within which it is delivered, as agreed.",
    "BackflowPlan.frequency": "Agreed frequency; lateness is measured against it.",
    "BackflowPlan.id": "Global id, `bfp:<platform>:<local>`.",
    "BackflowPlan.state": "Where it stands between proposal and end.",
    "BackflowPlan.territory": "Region codes whose data is meant: an explicit list, never a prefix.",
    "BackflowPlan.version": "Counts the changes of this record; a change names the version that it was based on.",
    "BackflowReceipt.checksumMatches": "True when the checksum of what arrived is the one that the sender stated.",
    "BackflowReceipt.discrepancies": "What differed, in words; empty when nothing did.",
    "BackflowReceipt.id": "Global id, `bfr:<platform>:<local>`.",
    "BackflowReceipt.receivedAt": "When the delivery arrived.",
    "BackflowReceipt.receivedBy": "Name of the official who received it.",
    "BackflowReceipt.recordsReceived": "Records that arrived.",
    "CatalogEntry.id": "Global id, `cat:<platform>:<local>`.",
    "CatalogEntry.name": "Name (名称).",
    "Clock.article": "The article of the Regulation behind the rule, for instance `Art 21`; null for a setting that the Regulation leaves open.",
    "Clock.dueOn": "The last day on which it is in time; null while the time stands still, since it then depends on what is awaited.",
    "Clock.endedOn": "The day on which it was done; null while it is open.",
    "Clock.explanation": "All of it in words, in English.",
    "Clock.explanationZh": "All of it in words, in Chinese.",
    "Clock.late": "True when it was done after its due day.",
    "Clock.overdue": "True when it is open and its due day is past. Silence is a violation, never consent.",
    "Clock.paused": "True while the time stands still, for instance while a supplement is awaited.",
    "Clock.provisional": "True when a year that was counted through has no published holiday notice yet: the due day may still move.",
    "Clock.stage": "What the time is for.",
    "Clock.workingDaysLeft": "Working days left; negative when more were used than there were.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug."
  }
};
