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

/** Why a request was refused. */
export type RefusalReason =
  /** 法律禁止: a law forbids it. */
  | 'LAW_FORBIDS'
  /** 不掌握: the provider does not hold the data. */
  | 'NOT_HELD_HERE'
  /** 不符合条件: the entry's conditions are not met. */
  | 'CONDITIONS_NOT_MET'
  /** 其他: told in words. */
  | 'OTHER';

/** What a provider replies to a request. */
export type ReplyKind =
  /** 同意共享 */
  | 'GRANT'
  /** 不同意共享 */
  | 'REFUSE';

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

/** A step in the life of a sharing request. Who may take which, from which state: docs/life-cycles/sharing-request.md. */
export type SharingRequestAction =
  /** 起草: a draft is made (`draftSharingRequest`). */
  | 'DRAFT'
  /** 直接提交: filed in one step, with the consent of the requester's head stated (`submitSharingRequest`). */
  | 'FILE'
  /** 修改草稿: a draft is changed; a consent given to it is void (`editSharingRequest`). */
  | 'EDIT'
  /** 废弃草稿: a draft is given up (`discardSharingRequest`). */
  | 'DISCARD'
  /** 需求部门负责人同意 (`approveSharingRequest`) */
  | 'APPROVE'
  /** 提交: sent to the provider, whose time begins (`sendSharingRequest`). */
  | 'SUBMIT'
  /** 一次性告知补充: the requester is told, once, everything that is missing (`askSupplement`). */
  | 'ASK_SUPPLEMENT'
  /** 补充材料 (`supplySupplement`) */
  | 'SUPPLY'
  /** 开始审核 (`reviewSharingRequest`) */
  | 'TAKE_UP'
  /** 同意延期: the provider's authority grants more time (`extendSharingRequest`). */
  | 'EXTEND'
  /** 提供部门负责人同意答复 (`approveReply`) */
  | 'APPROVE_REPLY'
  /** 同意共享 (`grantSharingRequest`) */
  | 'GRANT'
  /** 不同意共享 (`refuseSharingRequest`) */
  | 'REFUSE'
  /** 撤回申请 (`withdrawSharingRequest`) */
  | 'WITHDRAW'
  /** 开始准备共享 (`beginProvisioning`) */
  | 'PROVISION'
  /** 提供数据 (`handOverData`) */
  | 'HAND_OVER'
  /** 报告使用记录: the provider is told of a usage record (`reportUsage`). */
  | 'REPORT_USE'
  /** 提出服务变更: the provider proposes to alter or end the service (`proposeServiceChange`). */
  | 'PROPOSE_CHANGE'
  /** 同意服务变更 (`agreeToServiceChange`) */
  | 'AGREE_TO_CHANGE'
  /** 同意终止服务 (`agreeToServiceEnd`) */
  | 'AGREE_TO_END'
  /** 不同意服务变更 (`rejectServiceChange`) */
  | 'REJECT_CHANGE'
  /** 撤回服务变更 (`withdrawServiceChange`) */
  | 'WITHDRAW_CHANGE'
  /** 申请变更用途: the requester asks for another purpose, scope, duration or third party (`askUseChange`). */
  | 'ASK_USE_CHANGE'
  /** 同意变更用途 (`consentToUseChange`) */
  | 'CONSENT_TO_USE_CHANGE'
  /** 不同意变更用途 (`declineUseChange`) */
  | 'DECLINE_USE_CHANGE'
  /** 撤回用途变更 (`withdrawUseChange`) */
  | 'WITHDRAW_USE_CHANGE'
  /** 暂停共享并责令整改 (`suspendSharing`) */
  | 'SUSPEND'
  /** 开始整改 (`beginRectification`) */
  | 'BEGIN_RECTIFICATION'
  /** 报告整改结果 (`reportRectification`) */
  | 'REPORT_RECTIFICATION'
  /** 退回整改: what was reported is not enough (`rejectRectification`). */
  | 'REJECT_RECTIFICATION'
  /** 恢复共享 (`resumeSharing`) */
  | 'RESUME'
  /** 终止共享 (`terminateSharing`) */
  | 'TERMINATE'
  /** 结束使用: the purpose is achieved (`endUse`). */
  | 'END'
  /** 处置数据并提交证明 (`reportDisposal`) */
  | 'DISPOSE';

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

export type SharingRequestPageQueryVariables = Exact<{
  id: string;
}>;


export type SharingRequestPageQuery = { readonly sharingRequest: { readonly id: string, readonly state: SharingRequestState, readonly version: number, readonly sample: boolean, readonly legalBasis: string | null, readonly scenario: string | null, readonly scope: string | null, readonly sharingMode: SharingMode, readonly usedUntil: string | null, readonly items: ReadonlyArray<string> | null, readonly grantedItems: ReadonlyArray<string> | null, readonly thirdParties: ReadonlyArray<string> | null, readonly disposalTerms: string | null, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly activeAt: string | null, readonly endedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly refusalReason: RefusalReason | null, readonly refusalText: string | null, readonly note: string | null, readonly actions: ReadonlyArray<SharingRequestAction>, readonly requesterNode: string, readonly requester: { readonly code: string, readonly name: string } | null, readonly provider: { readonly code: string, readonly name: string } | null, readonly platform: { readonly code: string } | null, readonly entry: { readonly id: string, readonly name: string, readonly sharingClass: SharingClass | null } | null, readonly requesterHeadConsent: { readonly by: string, readonly on: string } | null, readonly providerHeadConsent: { readonly reply: ReplyKind, readonly by: string, readonly on: string } | null, readonly supplement: { readonly askedOn: string, readonly suppliedOn: string | null } | null, readonly extension: { readonly grantedOn: string, readonly workingDays: number } | null, readonly clock: { readonly stage: DeadlineStage, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysUsed: number, readonly workingDaysLeft: number, readonly article: string | null, readonly explanation: string, readonly explanationZh: string } | null, readonly clocks: ReadonlyArray<{ readonly stage: DeadlineStage, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysUsed: number, readonly workingDaysLeft: number, readonly article: string | null, readonly explanation: string, readonly explanationZh: string }>, readonly events: ReadonlyArray<{ readonly action: SharingRequestAction | null, readonly at: string, readonly role: string, readonly name: string, readonly nameZh: string, readonly basis: string | null, readonly reason: string | null, readonly decision: string, readonly organisation: { readonly name: string } | null }> | null, readonly usageRecords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly usedAt: string, readonly scenario: string | null, readonly effect: string | null, readonly keptUntil: string } }> } | null } | null };

export type RequestClockFragment = { readonly stage: DeadlineStage, readonly startedOn: string, readonly dueOn: string | null, readonly endedOn: string | null, readonly overdue: boolean, readonly late: boolean, readonly paused: boolean, readonly provisional: boolean, readonly workingDaysUsed: number, readonly workingDaysLeft: number, readonly article: string | null, readonly explanation: string, readonly explanationZh: string };

export const SharingRequestPage: Operation<SharingRequestPageQuery, SharingRequestPageQueryVariables> = {
  "name": "SharingRequestPage",
  "text": "query SharingRequestPage($id: ID!) {\n  sharingRequest(id: $id) {\n    id\n    state\n    version\n    sample\n    legalBasis\n    scenario\n    scope\n    sharingMode\n    usedUntil\n    items\n    grantedItems\n    thirdParties\n    disposalTerms\n    submittedAt\n    decidedAt\n    activeAt\n    endedAt\n    createdAt\n    updatedAt\n    refusalReason\n    refusalText\n    note\n    actions\n    requesterNode\n    requester {\n      code\n      name\n    }\n    provider {\n      code\n      name\n    }\n    platform {\n      code\n    }\n    entry {\n      id\n      name\n      sharingClass\n    }\n    requesterHeadConsent {\n      by\n      on\n    }\n    providerHeadConsent {\n      reply\n      by\n      on\n    }\n    supplement {\n      askedOn\n      suppliedOn\n    }\n    extension {\n      grantedOn\n      workingDays\n    }\n    clock {\n      ...RequestClock\n    }\n    clocks {\n      ...RequestClock\n    }\n    events {\n      action\n      at\n      role\n      name\n      nameZh\n      basis\n      reason\n      decision\n      organisation {\n        name\n      }\n    }\n    usageRecords(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          usedAt\n          scenario\n          effect\n          keptUntil\n        }\n      }\n    }\n  }\n}\n\nfragment RequestClock on Clock {\n  stage\n  startedOn\n  dueOn\n  endedOn\n  overdue\n  late\n  paused\n  provisional\n  workingDaysUsed\n  workingDaysLeft\n  article\n  explanation\n  explanationZh\n}\n",
  "definitions": {
    "CatalogEntry.id": "Global id, `cat:<platform>:<local>`.",
    "CatalogEntry.name": "Name (名称).",
    "CatalogEntry.sharingClass": "Who may have it (共享属性, Art 13); null in a draft without one.",
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
    "Clock.startedOn": "The day from which it is counted, itself not counted.",
    "Clock.workingDaysLeft": "Working days left; negative when more were used than there were.",
    "Clock.workingDaysUsed": "Working days used, up to today or to the end.",
    "Consent.by": "Name of the official.",
    "Consent.on": "Day of the consent.",
    "Extension.grantedOn": "The day on which it was granted.",
    "Extension.workingDays": "How many working days more.",
    "Organisation.code": "Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "ReplyConsent.by": "Name of the head.",
    "ReplyConsent.on": "The day of the consent.",
    "ReplyConsent.reply": "What the reply may be: nothing else can be sent.",
    "SharingRequest.actions": "What you may do next, as the role and organisation that you are signed in for; empty when it is for others to act.",
    "SharingRequest.activeAt": "Data handed over; null before that.",
    "SharingRequest.createdAt": "When the record was made.",
    "SharingRequest.decidedAt": "Granted or refused; null before the decision.",
    "SharingRequest.disposalTerms": "How the provider asks for the data to be disposed of when its use ends (Art 27); null when nothing special is asked.",
    "SharingRequest.endedAt": "When use ended or was terminated; null before that.",
    "SharingRequest.grantedItems": "Names of the data items granted, among those asked for: all of them, or fewer. Null before the grant.",
    "SharingRequest.id": "Global id, `req:<platform>:<local>`.",
    "SharingRequest.items": "Names of the data items asked for: at most 500.",
    "SharingRequest.legalBasis": "Legal basis of the request (Art 20).",
    "SharingRequest.note": "What was said with the last step; null when nothing was.",
    "SharingRequest.refusalReason": "Set for REFUSED requests, null for the others.",
    "SharingRequest.refusalText": "The reason of a refusal in words; null for requests that are not REFUSED.",
    "SharingRequest.requesterNode": "Code of the platform of the organisation that asks: usage records live there.",
    "SharingRequest.sample": "True for sample data: invented for trying the product out, true of no real platform.",
    "SharingRequest.scenario": "Where the data will be used (Art 20).",
    "SharingRequest.scope": "Who will use it (Art 20).",
    "SharingRequest.sharingMode": "How the data is to be handed over.",
    "SharingRequest.state": "Where it stands between draft and disposal.",
    "SharingRequest.submittedAt": "Received by the provider; null before submission.",
    "SharingRequest.thirdParties": "Third parties that the provider has consented to (Art 25); empty when there are none: nobody else may be given the data.",
    "SharingRequest.updatedAt": "When the record was last changed.",
    "SharingRequest.usedUntil": "Last day of use that is asked for.",
    "SharingRequest.version": "Counts the changes of this request; a change names the version that it was based on.",
    "SharingRequestEvent.action": "Which step; null for a decision that is no step.",
    "SharingRequestEvent.at": "When.",
    "SharingRequestEvent.basis": "The article that it rests on; null for a step that the Regulation leaves open.",
    "SharingRequestEvent.decision": "Id of the decision in the log, `dec:<platform>:<number>`.",
    "SharingRequestEvent.name": "The step in words.",
    "SharingRequestEvent.nameZh": "The step in Chinese.",
    "SharingRequestEvent.reason": "What was said with it; null when nothing was.",
    "SharingRequestEvent.role": "Role of the person who decided.",
    "Supplement.askedOn": "The day on which the requester was told.",
    "Supplement.suppliedOn": "The day on which the supplement arrived; null while it is awaited.",
    "UsageRecord.effect": "What came of it (Art 29).",
    "UsageRecord.id": "Global id, `use:<platform>:<local>`.",
    "UsageRecord.keptUntil": "First day on which the record may go: three years after the use ended, as far as this record knows of its end (Art 29).",
    "UsageRecord.scenario": "Where the data was used (Art 29).",
    "UsageRecord.usedAt": "When it was used.",
    "UsageRecordConnection.totalCount": "Records that match, on all pages and all platforms asked."
  }
};
