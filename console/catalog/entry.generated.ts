// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Rank of the basis for not sharing. Only the first three are accepted (Art 14); the others name what a draft or an older record rests on, so that it can be refused and found. */
export type BasisRank =
  /** 法律: accepted. */
  | 'LAW'
  /** 行政法规: accepted. */
  | 'ADMINISTRATIVE_REGULATION'
  /** 国务院决定: accepted. */
  | 'STATE_COUNCIL_DECISION'
  /** 地方性法规: too low. */
  | 'LOCAL_REGULATION'
  /** 部门规章: too low. */
  | 'DEPARTMENT_RULE'
  /** 规范性文件: too low. */
  | 'NORMATIVE_DOCUMENT';

/** Which of the three trees of the compilation guide a resource is in (信息资源分类). */
export type CatalogCategory =
  /** 基础: basic registers such as population and legal entities. */
  | 'BASE'
  /** 主题: across departments, by theme. */
  | 'THEME'
  /** 部门: of one department. */
  | 'DEPARTMENT';

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

/** Type of a data item's values (数据项类型). */
export type DataItemType =
  /** C: characters. */
  | 'TEXT'
  /** N: a number. */
  | 'NUMBER'
  /** Y: an amount of money. */
  | 'CURRENCY'
  /** D: a date. */
  | 'DATE'
  /** T: date and time. */
  | 'DATETIME'
  /** L: true or false. */
  | 'BOOLEAN'
  /** M, G, B: a document, a picture or other bytes. */
  | 'BINARY';

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

/** How far an entry can be relied on, by what became of corrections (校核) of it. The worst that holds is the mark. */
export type TrustMark =
  /** 可信: nothing is open, and nothing had to be corrected within a year. */
  | 'RELIABLE'
  /** 已更正: nothing is open; something was corrected within a year. */
  | 'CORRECTED'
  /** 存疑: at least one correction is open. */
  | 'QUESTIONED'
  /** 逾期未答复: at least one correction is open and its due day is past. */
  | 'UNANSWERED';

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

export type CatalogEntryPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CatalogEntryPageQuery = { readonly catalogEntry: { readonly id: string, readonly code: string | null, readonly name: string, readonly abstract: string | null, readonly state: CatalogEntryState, readonly stateReason: string | null, readonly category: CatalogCategory | null, readonly classification: ReadonlyArray<string>, readonly format: DataFormat | null, readonly updateFrequency: UpdateFrequency | null, readonly sharingClass: SharingClass | null, readonly sharingMode: SharingMode | null, readonly grade: Grade | null, readonly gradeLevel: number | null, readonly personalInformation: boolean | null, readonly openAttribute: OpenAttribute | null, readonly relatedCodes: ReadonlyArray<string> | null, readonly publishedAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly version: number, readonly sample: boolean, readonly actions: ReadonlyArray<string>, readonly revisionNumber: number, readonly useConditions: { readonly scope: string | null, readonly purpose: string | null } | null, readonly notShared: { readonly reason: string | null, readonly basisRank: BasisRank | null, readonly basis: string | null } | null, readonly trust: { readonly mark: TrustMark, readonly openCorrections: number, readonly correctedWithinYear: number }, readonly revisions: ReadonlyArray<{ readonly number: number, readonly name: string, readonly inForceSince: string | null, readonly inForceUntil: string | null }> | null, readonly platform: { readonly code: string } | null, readonly provider: { readonly code: string, readonly name: string } | null, readonly theme: { readonly code: string, readonly name: string } | null, readonly items: ReadonlyArray<{ readonly name: string, readonly code: string | null, readonly type: DataItemType | null, readonly length: number | null, readonly grade: Grade | null, readonly personalInformation: boolean, readonly maskingRule: string | null, readonly sourceDepartment: { readonly name: string } | null }>, readonly departmentHeadConsent: { readonly by: string, readonly on: string } | null, readonly secrecyAssessment: { readonly conclusion: string | null, readonly by: string, readonly on: string } | null, readonly personalInformationAssessment: { readonly conclusion: string | null, readonly by: string, readonly on: string } | null, readonly requests: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SharingRequestState, readonly submittedAt: string | null, readonly requester: { readonly name: string } | null } }> } | null, readonly backflowPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly frequency: UpdateFrequency, readonly agreedOn: string | null, readonly receiver: { readonly code: string } | null } }> } | null } | null };

export type CatalogRevisionDifferenceQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;


export type CatalogRevisionDifferenceQuery = { readonly catalogEntry: { readonly id: string, readonly difference: { readonly itemsAdded: ReadonlyArray<string>, readonly itemsRemoved: ReadonlyArray<string>, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly itemsChanged: ReadonlyArray<{ readonly name: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null } | null };

export const CatalogEntryPage: Operation<CatalogEntryPageQuery, CatalogEntryPageQueryVariables> = {
  "name": "CatalogEntryPage",
  "text": "query CatalogEntryPage($id: ID!, $asOf: Moment) {\n  catalogEntry(id: $id, asOf: $asOf) {\n    id\n    code\n    name\n    abstract\n    state\n    stateReason\n    category\n    classification\n    format\n    updateFrequency\n    sharingClass\n    sharingMode\n    useConditions {\n      scope\n      purpose\n    }\n    notShared {\n      reason\n      basisRank\n      basis\n    }\n    grade\n    gradeLevel\n    personalInformation\n    openAttribute\n    relatedCodes\n    publishedAt\n    createdAt\n    updatedAt\n    version\n    sample\n    actions\n    revisionNumber\n    trust {\n      mark\n      openCorrections\n      correctedWithinYear\n    }\n    revisions(first: 20) {\n      number\n      name\n      inForceSince\n      inForceUntil\n    }\n    platform {\n      code\n    }\n    provider {\n      code\n      name\n    }\n    theme {\n      code\n      name\n    }\n    items {\n      name\n      code\n      type\n      length\n      grade\n      personalInformation\n      maskingRule\n      sourceDepartment {\n        name\n      }\n    }\n    departmentHeadConsent {\n      by\n      on\n    }\n    secrecyAssessment {\n      conclusion\n      by\n      on\n    }\n    personalInformationAssessment {\n      conclusion\n      by\n      on\n    }\n    requests(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          submittedAt\n          requester {\n            name\n          }\n        }\n      }\n    }\n    backflowPlans(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          frequency\n          agreedOn\n          receiver {\n            code\n          }\n        }\n      }\n    }\n  }\n}\n",
  "definitions": {
    "Assessment.by": "Name of the official who assessed.",
    "Assessment.conclusion": "What was concluded, in words.",
    "Assessment.on": "Day of the assessment.",
    "BackflowPlan.agreedOn": "Day of the last agreement; null until both ends agree.",
    "BackflowPlan.frequency": "Agreed frequency; lateness is measured against it.",
    "BackflowPlan.id": "Global id, `bfp:<platform>:<local>`.",
    "BackflowPlanConnection.totalCount": "Plans that match, on all pages and all platforms asked.",
    "CatalogEntry.abstract": "What it holds, in a few sentences (摘要).",
    "CatalogEntry.actions": "Names of the mutations that you may call on this entry as it stands; empty as of a past date.",
    "CatalogEntry.category": "Which of the three trees of the compilation guide it is in; null in a draft without one.",
    "CatalogEntry.classification": "Path of names in the classification, outermost first.",
    "CatalogEntry.code": "Resource code (信息资源代码) by the compilation guide: class, item, topic and detail, `/`, sequence. Null in a draft without one.",
    "CatalogEntry.createdAt": "When the record was made.",
    "CatalogEntry.format": "Form in which the data is held (数据格式, Art 13); null in a draft without one.",
    "CatalogEntry.grade": "The highest grade among its items, or the grade given to it as a whole.",
    "CatalogEntry.gradeLevel": "Level 1 to 4 inside GENERAL; null where none is given.",
    "CatalogEntry.id": "Global id, `cat:<platform>:<local>`.",
    "CatalogEntry.name": "Name (名称).",
    "CatalogEntry.openAttribute": "Whether it is also opened to society; null where nobody has decided.",
    "CatalogEntry.personalInformation": "True when an item tells something about a natural person.",
    "CatalogEntry.publishedAt": "First publication; null before it.",
    "CatalogEntry.relatedCodes": "Codes of resources that belong with it.",
    "CatalogEntry.revisionNumber": "Number of the published revision that readers get, counted from 1; 0 before the first publication.",
    "CatalogEntry.sample": "True for sample data: invented for trying the product out, true of no real platform.",
    "CatalogEntry.sharingClass": "Who may have it (共享属性, Art 13); null in a draft without one.",
    "CatalogEntry.sharingMode": "How it is handed over (共享方式, Art 13); null in a draft without one.",
    "CatalogEntry.state": "Where it stands between draft and withdrawal.",
    "CatalogEntry.stateReason": "Reasons for the return or the withdrawal; null in other states.",
    "CatalogEntry.updateFrequency": "How often the data is brought up to date (更新频率, Art 13); null in a draft without one.",
    "CatalogEntry.updatedAt": "When the record was last changed.",
    "CatalogEntry.version": "Counts the changes of this entry; a change names the version that it was based on.",
    "CatalogRevision.inForceSince": "When it was published, and readers got it; null while it is under way.",
    "CatalogRevision.inForceUntil": "When it was superseded or withdrawn; null while it is in force or under way.",
    "CatalogRevision.name": "Name (名称).",
    "CatalogRevision.number": "Counts the published revisions of the entry from 1; of one that is under way, the number that it will get.",
    "Consent.by": "Name of the official.",
    "Consent.on": "Day of the consent.",
    "DataItem.code": "Name in the data itself, for instance `XM`. Null with MASKED where it is withheld from you.",
    "DataItem.grade": "Grade by the harm that its misuse does; null in a draft without one.",
    "DataItem.length": "Longest value, in characters or digits; null where length means nothing.",
    "DataItem.maskingRule": "How it is masked for those who may not see it whole, for instance `FIRST_CHARACTER`; null when it is shown as it is.",
    "DataItem.name": "Name in Chinese.",
    "DataItem.personalInformation": "True when it tells something about a natural person.",
    "DataItem.type": "Type of its values; null in a draft without one.",
    "EntryTrust.correctedWithinYear": "Corrections answered with CORRECTED on one of the last 365 days, today among them.",
    "EntryTrust.mark": "The mark: UNANSWERED when `overdueCorrections` is above zero, else QUESTIONED when `openCorrections` is, else CORRECTED when `correctedWithinYear` is, else RELIABLE.",
    "EntryTrust.openCorrections": "Corrections that are RAISED or VERIFYING.",
    "NotSharedGround.basis": "Title and article of the basis.",
    "NotSharedGround.basisRank": "Rank of the basis; null in records from before the Regulation that name none.",
    "NotSharedGround.reason": "Why, in words; null in a draft without it.",
    "Organisation.code": "Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug.",
    "SharingRequest.id": "Global id, `req:<platform>:<local>`.",
    "SharingRequest.state": "Where it stands between draft and disposal.",
    "SharingRequest.submittedAt": "Received by the provider; null before submission.",
    "SharingRequestConnection.totalCount": "Requests that match, on all pages and all platforms asked.",
    "Theme.code": "Code in the classification: `201` … `217`.",
    "Theme.name": "Name in Chinese.",
    "UseConditions.purpose": "For what (使用用途); null in a draft without it.",
    "UseConditions.scope": "Who may use it (共享范围); null in a draft without it."
  }
};

export const CatalogRevisionDifference: Operation<CatalogRevisionDifferenceQuery, CatalogRevisionDifferenceQueryVariables> = {
  "name": "CatalogRevisionDifference",
  "text": "query CatalogRevisionDifference($id: ID!, $from: Int!, $to: Int!) {\n  catalogEntry(id: $id) {\n    id\n    difference(from: $from, to: $to) {\n      fields {\n        field\n        before\n        after\n      }\n      itemsAdded\n      itemsRemoved\n      itemsChanged {\n        name\n        fields {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n}\n",
  "definitions": {
    "CatalogDifference.itemsAdded": "Names of the data items that were added, in their order.",
    "CatalogDifference.itemsRemoved": "Names of the data items that were taken out, in their order.",
    "CatalogEntry.id": "Global id, `cat:<platform>:<local>`.",
    "DataItemChange.name": "Its name in the later revision.",
    "ValueChange.after": "What it is, as JSON.",
    "ValueChange.before": "What it was, as JSON.",
    "ValueChange.field": "The field, for instance `updateFrequency`."
  }
};
