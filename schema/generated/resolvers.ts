// Generated from the contracts by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BackflowPlanRow, BackflowDeliverySource } from '../../subgraphs/provision/backflow/row.ts';
import type { BackflowReceiptRow } from '../../subgraphs/consumption/receipt/row.ts';
import type { CorrectionRow } from '../../subgraphs/provision/correction/row.ts';
import type { ShownRevision } from '../../subgraphs/provision/catalog/revision/read-revisions.ts';
import type { SourceNamingRow } from '../../subgraphs/registry/source-naming/row.ts';
import type { ComplaintRow } from '../../subgraphs/oversight/complaint/row.ts';
import type { ViolationRow } from '../../subgraphs/oversight/violation/row.ts';
import type { ViolationCounts } from '../../subgraphs/oversight/violation/violation-counts.ts';
import type { DemandRow } from '../../subgraphs/consumption/demand/row.ts';
import type { CatalogEntrySource, DataItemRow } from '../../subgraphs/provision/catalog/row.ts';
import type { DecisionRow } from '../../subgraphs/kit/decision/collection.ts';
import type { KeptCheckpointRow } from '../../subgraphs/oversight/checkpoint/row.ts';
import type { PersonalDataReadRow } from '../../subgraphs/kit/read-log/collection.ts';
import type { EvidencePack } from '../../subgraphs/evidence/pack/evidence-pack.ts';
import type { DutyRow } from '../../subgraphs/oversight/duty/duty-row.ts';
import type { DutyPage } from '../../subgraphs/oversight/duty/duty-page.ts';
import type { DisputeRow } from '../../subgraphs/oversight/dispute/row.ts';
import type { DisposalProofRow } from '../../subgraphs/consumption/disposal-proof/row.ts';
import type { UsageInspectionRow, UsageRecordRow } from '../../subgraphs/consumption/usage/row.ts';
import type { SharingRequestSource } from '../../subgraphs/provision/sharing-request/row.ts';
import type { RatingRow } from '../../subgraphs/provision/rating/row.ts';
import type { ResponsibilityListRow } from '../../subgraphs/registry/responsibility-list/row.ts';
import type { ExpectedLine } from '../../subgraphs/responsibility/responsibility-list.ts';
import type { Reference } from '../../subgraphs/kit/reference.ts';
import type { EntryFacets } from '../../subgraphs/provision/catalog/entry-facets.ts';
import type { RequestCounts } from '../../subgraphs/provision/sharing-request/request-counts.ts';
import type { Connection } from '../../subgraphs/kit/connection.ts';
import type { NodeContext } from '../../subgraphs/kit/node-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date without a time of day, `2026-11-22`, in Asia/Shanghai. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with an offset: `2026-11-22T09:30:00+08:00`. */
  DateTime: { input: string; output: string; }
  /** A moment to look back at: an instant as in `DateTime`, or a date as in `Date`, which stands for the end of that day in Asia/Shanghai. */
  Moment: { input: string; output: string; }
  /** A whole number that may pass 2^31, written as a string of decimal digits so that no digit is lost. */
  BigInt: { input: string; output: string; }
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

/** One platform's part in an answer. Every platform that was asked is listed, those that did not answer too. */
export type Source = {
  /** Code of the platform, for instance `310000`. */
  readonly platform: Scalars['ID']['output'];
  /** Whether it answered, or why not. */
  readonly status: SourceStatus;
  /** The time for which its rows are true. Null when nothing of it is in the answer. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Milliseconds between question and answer, as the gateway saw them. Null when the platform was asked directly. */
  readonly latencyMs?: Maybe<Scalars['Int']['output']>;
  /** What went wrong, in English, when the status is not OK. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** What went wrong, in Chinese, when the status is not OK. */
  readonly problemZh?: Maybe<Scalars['String']['output']>;
};

/** What every answer put together from several platforms tells of itself. */
export type Merged = {
  /** True when every platform that was asked answered now, and all that it answered could be used. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked, in the order of their codes, and how it answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  /** More rows follow this page on at least one platform. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Rows precede this page on at least one platform. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of the page, to be given as `after` for the next one; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

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

/** A rule that an input breaks. A mutation lists all of them at once and then changes nothing. */
export type Problem = {
  /** Stable code to program against, for instance `REQUIRED`. */
  readonly code: Scalars['String']['output'];
  /** Path of the input field concerned, for instance `scenario`; null when it is about the whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in English. */
  readonly message: Scalars['String']['output'];
  /** What is wrong, in Chinese. */
  readonly messageZh: Scalars['String']['output'];
  /** The article of the Regulation or the practice behind the rule, for instance `Art 20`; null for a plain check of form. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** What to do next, in English. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
};

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

/**
 * A duty's time (办理时限): what is due when, by which rule, and how that stands today. Days are those of Asia/Shanghai; working days are those of mainland China,
 * make-up workdays (调休) included; the day of the start does not count. Time never grants anything: overdue is a flag, not a state.
 */
export type Clock = {
  /** What the time is for. */
  readonly stage: DeadlineStage;
  /** The day from which it is counted, itself not counted. */
  readonly startedOn: Scalars['Date']['output'];
  /** The last day on which it is in time; null while the time stands still, since it then depends on what is awaited. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was done; null while it is open. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** True when it is open and its due day is past. Silence is a violation, never consent. */
  readonly overdue: Scalars['Boolean']['output'];
  /** True when it was done after its due day. */
  readonly late: Scalars['Boolean']['output'];
  /** True while the time stands still, for instance while a supplement is awaited. */
  readonly paused: Scalars['Boolean']['output'];
  /** True when a year that was counted through has no published holiday notice yet: the due day may still move. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Working days used, up to today or to the end. */
  readonly workingDaysUsed: Scalars['Int']['output'];
  /** Working days left; negative when more were used than there were. */
  readonly workingDaysLeft: Scalars['Int']['output'];
  /** Working days that the authority granted on top of the limit. */
  readonly extension: Scalars['Int']['output'];
  /** Spans in which the time stood still. */
  readonly pauses: ReadonlyArray<ClockPause>;
  /** Id of the rule that sets the limit: look it up in `deadlineRules`. */
  readonly rule: Scalars['ID']['output'];
  /** The article of the Regulation behind the rule, for instance `Art 21`; null for a setting that the Regulation leaves open. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** All of it in words, in English. */
  readonly explanation: Scalars['String']['output'];
  /** All of it in words, in Chinese. */
  readonly explanationZh: Scalars['String']['output'];
};

/** A span in which a duty's time stood still: the days after `after`, up to and with `upTo`. */
export type ClockPause = {
  /** The day on which the time was stopped, itself still counted. */
  readonly after: Scalars['Date']['output'];
  /** The last day that is not counted; null while the time stands still. */
  readonly upTo?: Maybe<Scalars['Date']['output']>;
};

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

/** What awaiting a supplement does to the provider's time. */
export type SupplementEffect =
  /** 暂停计时: the time stands still until the supplement arrives. */
  | 'PAUSES'
  /** 重新计时: the time starts again when the supplement arrives. */
  | 'RESTARTS';

/** A time limit (办理时限): data of the registry, which every platform follows. A change is a new rule with a later day of effect, so that what started before keeps its limit. */
export type DeadlineRule = {
  /** Says all of it: `<jurisdiction>/<stage>/<class or ANY>/<day of effect>`, for instance `100000/REQUEST_REPLY/CONDITIONAL/2025-08-01`. */
  readonly id: Scalars['ID']['output'];
  /** Code of the platform for whose region it holds; `100000` for the whole country. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** What the time is for. */
  readonly stage: DeadlineStage;
  /** The sharing class that it holds for, UNCONDITIONAL or CONDITIONAL; null for every class. */
  readonly sharingClass?: Maybe<DeadlineClass>;
  /** The first day on which it holds for what starts. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The limit in working days of mainland China, make-up workdays (调休) included; the day of the start does not count. */
  readonly workingDays: Scalars['Int']['output'];
  /** Working days by which the provider's authority may extend it at the most; 0 when it may not. */
  readonly mostExtension: Scalars['Int']['output'];
  /** What awaiting a supplement does to the time. */
  readonly supplement: SupplementEffect;
  /** The article of the Regulation that sets it, for instance `Art 21`; null for a setting that the Regulation leaves open. */
  readonly article?: Maybe<Scalars['String']['output']>;
};

/** Sharing classes that time limits differ by. NOT_SHARED entries take no requests. */
export type DeadlineClass =
  /** 无条件共享 */
  | 'UNCONDITIONAL'
  /** 有条件共享 */
  | 'CONDITIONAL';

/** One row of a page, and where it stands. */
export type DeadlineRuleEdge = {
  /** Where this row stands in the list: give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: DeadlineRule;
};

/** A page of time limits, by id. */
export type DeadlineRuleConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeadlineRuleEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Rules that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** The working days of a year in one jurisdiction, from the published holiday notices (放假安排). */
export type WorkingCalendar = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Code of the platform for whose region it holds; `100000` for the whole country. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** False when the country's notice for the year is not published yet: due days that are counted through the year are provisional then. */
  readonly settled: Scalars['Boolean']['output'];
  /** Days off, weekends aside: public holidays, and what a region adds. */
  readonly daysOff: ReadonlyArray<Scalars['Date']['output']>;
  /** Weekend days that are worked in exchange (调休). */
  readonly daysWorked: ReadonlyArray<Scalars['Date']['output']>;
  /** How many working days the year has. */
  readonly workingDays: Scalars['Int']['output'];
  /** The documents it is taken from, the country's first; empty when nothing is published. */
  readonly notices: ReadonlyArray<HolidayNotice>;
};

/** A holiday notice (节假日安排的通知) as the registry holds it. */
export type HolidayNotice = {
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
  /** Code of the platform for whose region it holds; `100000` for the whole country. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Title or number of the published document. */
  readonly source: Scalars['String']['output'];
  /** Counts its corrections; a correction names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
};

/** The time limits and holiday notices that a node follows; not part of the graph that clients see. */
export type ClockTables = {
  /** Changes with every change of the tables. */
  readonly version: Scalars['String']['output'];
  /** Every rule. */
  readonly rules: ReadonlyArray<DeadlineRule>;
  /** Every notice. */
  readonly notices: ReadonlyArray<ClockNotice>;
  /** Which regions each platform answers for: backflow goes by it. */
  readonly territories: ReadonlyArray<PlatformTerritory>;
};

/** The regions of a platform, for nodes. */
export type PlatformTerritory = {
  /** Code of the platform. */
  readonly platform: Scalars['ID']['output'];
  /** Region codes: an explicit list, never a prefix. Empty for a department. */
  readonly regions: ReadonlyArray<Scalars['ID']['output']>;
};

/** A holiday notice with its days, for nodes. */
export type ClockNotice = {
  /** The year it is about. */
  readonly year: Scalars['Int']['output'];
  /** Code of the platform for whose region it holds. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Days off. */
  readonly daysOff: ReadonlyArray<Scalars['Date']['output']>;
  /** Weekend days that are worked. */
  readonly daysWorked: ReadonlyArray<Scalars['Date']['output']>;
  /** The published document. */
  readonly source: Scalars['String']['output'];
};

/** A time limit to adopt. A region may be stricter than the country, never looser (Art 23). */
export type AdoptDeadlineRuleInput = {
  /** Code of the platform for whose region it is to hold; `100000` for the whole country. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** What the time is for. */
  readonly stage: DeadlineStage;
  /** The sharing class that it is for; left out, for every class. */
  readonly sharingClass?: InputMaybe<DeadlineClass>;
  /** The first day on which it holds for what starts: not before today. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** The limit in working days, 1 to 250. */
  readonly workingDays: Scalars['Int']['input'];
  /** Working days by which it may be extended, 0 to 250. */
  readonly mostExtension?: Scalars['Int']['input'];
  /** What awaiting a supplement does to the time. */
  readonly supplement?: SupplementEffect;
};

/** The rule as adopted, or why it was not. */
export type AdoptDeadlineRulePayload = {
  /** The rule; null when there are problems. */
  readonly rule?: Maybe<DeadlineRule>;
  /** Every rule that the input breaks; empty when it was adopted. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A published holiday notice to import, or a correction of one that is known. */
export type ImportHolidayNoticeInput = {
  /** The year it is about, 2025 to 2100. */
  readonly year: Scalars['Int']['input'];
  /** Code of the platform for whose region it holds; `100000` for the whole country. */
  readonly jurisdiction?: Scalars['ID']['input'];
  /** Days off in that year, at most 100; the country's notice names January 1. */
  readonly daysOff: ReadonlyArray<Scalars['Date']['input']>;
  /** Weekend days of that year that are worked in exchange, at most 100. */
  readonly daysWorked?: ReadonlyArray<Scalars['Date']['input']>;
  /** Title or number of the published document, 4 to 200 characters. */
  readonly source: Scalars['String']['input'];
  /** The version that a correction is based on; left out for a notice that is not known yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The notice as imported, or why it was not. */
export type ImportHolidayNoticePayload = {
  /** The calendar of the year as it now stands; null when there are problems. */
  readonly calendar?: Maybe<WorkingCalendar>;
  /** Every rule that the input breaks; empty when it was imported. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What a metric means: stated once, shown wherever the metric is. */
export type MetricDefinition = {
  /** Stable code, for instance `CATALOG_COVERAGE`. */
  readonly code: Scalars['ID']['output'];
  /** The field that delivers it, for instance `CatalogMetricsCell.coverage`. */
  readonly field: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** What is counted, in English; of a duration, what is measured. */
  readonly numerator: Scalars['String']['output'];
  /** What is counted, in Chinese. */
  readonly numeratorZh: Scalars['String']['output'];
  /** Out of what, in English; of a duration, over what; of a count, that it is one. */
  readonly denominator: Scalars['String']['output'];
  /** Out of what, in Chinese. */
  readonly denominatorZh: Scalars['String']['output'];
  /** What is left out of both, in English. */
  readonly exclusions: Scalars['String']['output'];
  /** What is left out of both, in Chinese. */
  readonly exclusionsZh: Scalars['String']['output'];
  /** The article of the Regulation behind it, for instance `Art 13`, or `practice`. */
  readonly basis: Scalars['String']['output'];
};

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

/** The slices of the graph that a platform can serve. */
export type Contract =
  /** The centre's own records: platforms, organisations, themes. */
  | 'REGISTRY'
  /** The provider's side: catalog, sharing requests, backflow deliveries. */
  | 'PROVISION'
  /** The requester's side: usage records, backflow receipts. */
  | 'CONSUMPTION'
  /** The authority's side: disputes. */
  | 'OVERSIGHT';

/** A government data platform (政务数据平台): one of 1 + 32 + N. It runs a subgraph of its own and owns its rows. */
export type Platform = {
  /** `100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its tier in the hierarchy. */
  readonly tier: Tier;
  /** Whether it takes part in answers. */
  readonly state: PlatformState;
  /** Region codes that the platform answers for: an explicit list, never a prefix, since 兵团's cities lie inside 新疆's. Empty for departments. */
  readonly territory: ReadonlyArray<Scalars['String']['output']>;
  /** The slices of the graph that it serves. */
  readonly contracts: ReadonlyArray<Contract>;
  /** The platform above it, through which it is asked while it has announced no address of its own; null at the top. */
  readonly parent?: Maybe<Platform>;
  /** Organisations whose catalogs the platform holds, by code. */
  readonly organisations: OrganisationConnection;
  /** The Ed25519 public key by which what its node signs can be checked, base64url; null until one is known. */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of this record; a correction names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};


/** A government data platform (政务数据平台): one of 1 + 32 + N. It runs a subgraph of its own and owns its rows. */
export type PlatformOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation that provides or requests data (政务部门). */
export type Organisation = {
  /** Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** The platform that holds its catalog. */
  readonly platform?: Maybe<Platform>;
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** A theme of the national catalog's classification (主题). */
export type Theme = {
  /** Code in the classification: `201` … `217`. */
  readonly code: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
};

/** Order of platforms; ties by code. */
export type PlatformOrder =
  /** By code. */
  | 'CODE_ASC'
  /** By Chinese name, in code point order. */
  | 'NAME_ASC';

/** One row of a page, and where it stands. */
export type PlatformEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Platform;
};

/** A page of platforms. */
export type PlatformConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Platforms that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One row of a page, and where it stands. */
export type OrganisationEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Organisation;
};

/** A page of organisations, by code. */
export type OrganisationConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Organisations that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One row of a page, and where it stands. */
export type ThemeEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Theme;
};

/** A page of themes, by code. */
export type ThemeConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Themes that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** What the gateway follows to know its nodes. Endpoints are for the gateway alone: never part of the graph that clients see. */
export type NodeDirectory = {
  /** Changes with every change of the directory. */
  readonly version: Scalars['String']['output'];
  /** Every node that is registered, by code. */
  readonly nodes: ReadonlyArray<DirectoryNode>;
};

/** One node as the gateway needs to know it. */
export type DirectoryNode = {
  /** The node, by the code in its global ids. */
  readonly code: Scalars['ID']['output'];
  /** What `groups` arguments narrow by; here the tier. */
  readonly group: Scalars['String']['output'];
  /** SHADOW, LIVE, DRAINING or SUSPENDED. */
  readonly state: Scalars['String']['output'];
  /** Where to send operations. Null until the node has announced itself. */
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  /** Where copies of the node answer reads: asked when the node itself is slow or does not answer. */
  readonly replicas: ReadonlyArray<Scalars['String']['output']>;
  /** Contracts served, in the lower-case names of the supergraph. */
  readonly contracts: ReadonlyArray<Scalars['String']['output']>;
  /** The node above it, which answers for it as long as it has no endpoint of its own; null at the top. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
};

/** A new platform, or new facts about one that is known. */
export type RegisterPlatformInput = {
  /** A region code or a department's slug: lower-case letters, digits and hyphens, 2 to 32 of them. */
  readonly code: Scalars['ID']['input'];
  /** Name in Chinese, 2 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Name in English, 2 to 120 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** NATIONAL also serves the registry; the other tiers serve their own catalog, requests and disputes. */
  readonly tier: Tier;
  /** Region codes that it answers for; empty for a department. */
  readonly territory?: ReadonlyArray<Scalars['String']['input']>;
  /** The registered platform above it, for a platform that is asked through a relay: `660000` for a city of 兵团. A CITY has to name one. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Where its subgraph answers: an http or https address. May stay away; the node announces it when it starts. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /**
   * The Ed25519 public key of its node, base64url: what `npm run keys -- node <code>` prints there. From then on only what is signed with
   * it is taken for the node's word. May stay away in development, where the first key that announces the node is kept.
   */
  readonly publicKey?: InputMaybe<Scalars['String']['input']>;
  /** For a correction: the version of the platform that it is based on. When somebody has changed the platform since, nothing is done and you are told who and when. Left out, the correction goes on top of whatever there is. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call do nothing: 8 to 64 characters of your choice, new for every new registration. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The platform as registered, or why it was not. */
export type RegisterPlatformPayload = {
  /** The platform as it now stands; null when there are problems. */
  readonly platform?: Maybe<Platform>;
  /** Every rule that the input breaks; empty when it was registered. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a node can be reached now. */
export type AnnounceNodeInput = {
  /** Code of a registered platform. */
  readonly code: Scalars['ID']['input'];
  /** Where its subgraph answers: an http or https address. */
  readonly endpoint: Scalars['String']['input'];
  /** The same, the addresses of its replicas, and when it was said, signed with the node's own key (JWS, compact). */
  readonly signed: Scalars['String']['input'];
};

/** Whether the node's address was taken. */
export type AnnounceNodePayload = {
  /** Why the address was not taken; empty when it was. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Whether the statement was kept. */
export type AddGatewayKeyPayload = {
  /** Why it was not kept; empty when it was. */
  readonly problems: ReadonlyArray<Problem>;
};

export type Query = {
  /** The platforms of the graph. */
  readonly platforms: PlatformConnection;
  /** One platform by its code; null when there is none. */
  readonly platform?: Maybe<Platform>;
  /** Organisations, by code. */
  readonly organisations: OrganisationConnection;
  /** One organisation by its unified social credit code; null when there is none. */
  readonly organisation?: Maybe<Organisation>;
  /** Themes of the classification, by code. */
  readonly themes: ThemeConnection;
  /** Time limits, by id: what holds where, for what, since when, and by which article. */
  readonly deadlineRules: DeadlineRuleConnection;
  /** The working days of a year. A year without a published notice is answered with `settled: false` and plain weekdays. */
  readonly workingCalendar?: Maybe<WorkingCalendar>;
  /** Responsibility lists (共享责任清单), by id: what platforms are expected to publish, and since when. */
  readonly responsibilityLists: ResponsibilityListConnection;
  /** What each metric of the graph means: numerator, denominator and exclusions, in words. */
  readonly metricDefinitions?: Maybe<ReadonlyArray<MetricDefinition>>;
  /** What nodes follow; not part of the graph that clients see. */
  readonly clockTables: ClockTables;
  /** Source departments (数源部门) that authorities have named (Art 19), by id. */
  readonly sourceNamings: SourceNamingConnection;
  /** What nodes follow of source departments; not part of the graph that clients see. */
  readonly followedNamings: FollowedNamings;
  /** What nodes follow of responsibility lists; not part of the graph that clients see. */
  readonly followedLists: FollowedLists;
  /** What the gateway follows; not part of the graph that clients see. */
  readonly nodeDirectory?: Maybe<NodeDirectory>;
  /** What gateways have stated of their keys, signed: by it nodes know whose word to take. Not part of the graph that clients see. */
  readonly gatewayKeys: ReadonlyArray<Scalars['String']['output']>;
  /** Catalog entries of all platforms, or of some, in one order. */
  readonly catalogEntries?: Maybe<CatalogEntryConnection>;
  /** One entry; null when there is none. */
  readonly catalogEntry?: Maybe<CatalogEntry>;
  /** Catalog entries counted by the values of their fields. */
  readonly catalogFacets?: Maybe<CatalogFacets>;
  /** Who has published how much, by platform and theme. */
  readonly catalogCoverage: CatalogCoverage;
  /** Sharing requests, as held by the platforms they were made to. */
  readonly sharingRequests?: Maybe<SharingRequestConnection>;
  /** One sharing request; null when there is none. */
  readonly sharingRequest?: Maybe<SharingRequest>;
  /** Sharing requests counted. */
  readonly requestStatistics?: Maybe<RequestStatistics>;
  /** Backflow plans, as held by the platforms that send. */
  readonly backflowPlans?: Maybe<BackflowPlanConnection>;
  /** One backflow plan; null when there is none. */
  readonly backflowPlan?: Maybe<BackflowPlan>;
  /** Backflow deliveries, as held by the platforms that send. */
  readonly backflowDeliveries?: Maybe<BackflowDeliveryConnection>;
  /** One delivery; null when there is none. */
  readonly backflowDelivery?: Maybe<BackflowDelivery>;
  /**
   * Entries whose data flows back to other regions and not to this one: its system collects region by region, and nothing is even proposed. What is proposed and not agreed on: `backflowPlans(filter: { receivers, states: [PROPOSED] })`;
   * what is agreed on and has not come: `backflowDeliveries(filter: { receivers, overdue: true })`. For the platform that receives, those above it and those who send.
   */
  readonly entriesWithoutBackflow?: Maybe<CatalogEntryConnection>;
  /** What has come back to the regions and what has not. */
  readonly backflowStatus?: Maybe<BackflowStatus>;
  /**
   * What is collected by whom: data items of published entries with the same plain name and type, and under the same theme (一数一源, Art 19). A group with several organisations is a candidate for duplicate collection.
   * With `leastOnOnePlatform: 2` only groups that are candidates within one platform; with 1, over all of them: those with `organisations` from 2 on.
   */
  readonly duplicateCandidates?: Maybe<DuplicateCandidates>;
  /** The grade of several entries, or of some of their data items, taken together: ask before combining data of several platforms. Asks the platforms that own the entries, and no other. */
  readonly combinedGrade?: Maybe<CombinedGrade>;
  /** Metrics of the published catalog: coverage, class mix, quality. For those who work for a department, a region or the centre, for analysts and audits; the public reads `catalogCoverage`. */
  readonly catalogMetrics?: Maybe<CatalogMetrics>;
  /** Metrics of the published catalog at the end of past days, exact since revisions are kept: a trend, or two periods to compare. For those who read `catalogMetrics`. */
  readonly catalogTrend?: Maybe<CatalogTrend>;
  /** The open list (开放目录): published entries that their department has decided to open to society, and that are fit to be. For everybody. */
  readonly openCatalog?: Maybe<CatalogEntryConnection>;
  /** Ratings of resources by the departments that use them. */
  readonly ratings?: Maybe<RatingConnection>;
  /** One rating; null when there is none. */
  readonly rating?: Maybe<Rating>;
  /** Metrics of sharing requests: replies and deliveries in time, how long they took, refusals, reuse. Over the requests that you may see. */
  readonly requestMetrics?: Maybe<RequestMetrics>;
  /** Metrics of backflow: what was sent of what is due, in time or not, and how late. Over the deliveries that you may see. */
  readonly backflowMetrics?: Maybe<BackflowMetrics>;
  /** Metrics of corrections: how many, in which state, answered in time or not. Over the corrections that you may see. */
  readonly correctionMetrics?: Maybe<CorrectionMetrics>;
  /** Corrections (校核) of catalog entries and their data, as held by the platforms that provide them. */
  readonly corrections?: Maybe<CorrectionConnection>;
  /** One correction; null when there is none. */
  readonly correction?: Maybe<Correction>;
  /** Usage records, as kept by the platforms of those who used the data. */
  readonly usageRecords?: Maybe<UsageRecordConnection>;
  /** One usage record; null when there is none. */
  readonly usageRecord?: Maybe<UsageRecord>;
  /** Backflow receipts, as held by the platforms that received. */
  readonly backflowReceipts?: Maybe<BackflowReceiptConnection>;
  /** One receipt; null when there is none. */
  readonly backflowReceipt?: Maybe<BackflowReceipt>;
  /** Proofs of disposal, as kept by the platforms of those who used the data. */
  readonly disposalProofs?: Maybe<DisposalProofConnection>;
  /** One proof of disposal; null when there is none. */
  readonly disposalProof?: Maybe<DisposalProof>;
  /** Demands (需求) for data that nothing in the catalog matches, as held by the platforms of those who need it. */
  readonly demands?: Maybe<DemandConnection>;
  /** One demand; null when there is none. */
  readonly demand?: Maybe<Demand>;
  /** What the caller's organisation has to do next, in the caller's role, over all platforms: requests to answer, deliveries to send or to receive, corrections to verify and more, what is due first at the top. */
  readonly myDuties?: Maybe<DutyConnection>;
  /** Disputes, as held by the authorities that mediate. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** One dispute; null when there is none. */
  readonly dispute?: Maybe<Dispute>;
  /** What was decided, as each platform's own log holds it: who decided what, when, on what version, by which rule. The logs are chained and signed: `npm run evidence` exports and checks them. */
  readonly decisionLog?: Maybe<DecisionConnection>;
  /** One decision; null when there is none. */
  readonly decision?: Maybe<Decision>;
  /** The due-diligence record of one decision (履职证据): what is needed to prove, later and elsewhere, that it was made so, then, by whom and on what basis. Null when there is no such decision. */
  readonly decisionEvidence?: Maybe<DecisionEvidence>;
  /** How far a platform's log of decisions has come, signed by the platform now. */
  readonly logCheckpoint?: Maybe<LogCheckpoint>;
  /** Checkpoints of logs that other platforms keep: the centre keeps those of all, each platform those of the centre. */
  readonly keptCheckpoints?: Maybe<KeptCheckpointConnection>;
  /** Who of other platforms read entries that hold personal information, as the platforms that own the entries have recorded it. A read is recorded about a second after it. */
  readonly personalDataReads?: Maybe<PersonalDataReadConnection>;
  /** Before which authority a dispute between two platforms comes (Art 28): the lowest one above both. Answered by the first one's platform. */
  readonly disputeAuthority?: Maybe<DisputeAuthority>;
  /** Complaints (投诉), as held by the authorities that handle them. */
  readonly complaints?: Maybe<ComplaintConnection>;
  /** One complaint; null when there is none. */
  readonly complaint?: Maybe<Complaint>;
  /** Violations (违规情形, Arts 39–41), suspected or found: suspicions only for the authority, the organisation concerned and audits. */
  readonly violations?: Maybe<ViolationConnection>;
  /** One violation; null when there is none. */
  readonly violation?: Maybe<Violation>;
  /** Violations counted, by code, state, organisation and platform: found ones, and suspicions for those who see them. */
  readonly violationStatistics?: Maybe<ViolationStatistics>;
};


export type QueryPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: PlatformOrder;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
  states?: InputMaybe<ReadonlyArray<PlatformState>>;
};


export type QueryPlatformArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  code: Scalars['ID']['input'];
};


export type QueryThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeadlineRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  stages?: InputMaybe<ReadonlyArray<DeadlineStage>>;
};


export type QueryWorkingCalendarArgs = {
  year: Scalars['Int']['input'];
  jurisdiction?: Scalars['ID']['input'];
};


export type QueryResponsibilityListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  forPlatforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QuerySourceNamingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryFollowedNamingsArgs = {
  known?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFollowedListsArgs = {
  platforms: ReadonlyArray<Scalars['ID']['input']>;
  known?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: CatalogEntryOrder;
  filter?: InputMaybe<CatalogEntryFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCatalogEntryArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryCatalogFacetsArgs = {
  filter?: InputMaybe<CatalogEntryFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCatalogCoverageArgs = {
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QuerySharingRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: SharingRequestOrder;
  filter?: InputMaybe<SharingRequestFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QuerySharingRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestStatisticsArgs = {
  filter?: InputMaybe<SharingRequestFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: BackflowPlanOrder;
  filter?: InputMaybe<BackflowPlanFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBackflowDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: BackflowDeliveryOrder;
  filter?: InputMaybe<BackflowDeliveryFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntriesWithoutBackflowArgs = {
  receiver: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: CatalogEntryOrder;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowStatusArgs = {
  filter?: InputMaybe<BackflowDeliveryFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDuplicateCandidatesArgs = {
  itemName?: InputMaybe<Scalars['String']['input']>;
  themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  sameTheme?: Scalars['Boolean']['input'];
  leastOnOnePlatform?: Scalars['Int']['input'];
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCombinedGradeArgs = {
  entries: ReadonlyArray<Scalars['ID']['input']>;
  items?: InputMaybe<ReadonlyArray<SelectedItems>>;
};


export type QueryCatalogMetricsArgs = {
  by?: ReadonlyArray<CatalogDimension>;
  filter?: InputMaybe<CatalogMetricsFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCatalogTrendArgs = {
  days: ReadonlyArray<Scalars['Date']['input']>;
  by?: ReadonlyArray<CatalogDimension>;
  filter?: InputMaybe<CatalogMetricsFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryOpenCatalogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: OpenCatalogOrder;
  decisions?: InputMaybe<ReadonlyArray<OpenAttribute>>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryRatingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: RatingOrder;
  filter?: InputMaybe<RatingFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryRatingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestMetricsArgs = {
  by?: ReadonlyArray<RequestDimension>;
  filter?: InputMaybe<RequestMetricsFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowMetricsArgs = {
  by?: ReadonlyArray<BackflowDimension>;
  filter?: InputMaybe<BackflowDeliveryFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCorrectionMetricsArgs = {
  by?: ReadonlyArray<CorrectionDimension>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: CorrectionOrder;
  filter?: InputMaybe<CorrectionFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsageRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: UsageRecordOrder;
  filter?: InputMaybe<UsageRecordFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryUsageRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBackflowReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: BackflowReceiptOrder;
  filter?: InputMaybe<BackflowReceiptFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryBackflowReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisposalProofsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: DisposalProofOrder;
  filter?: InputMaybe<DisposalProofFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDisposalProofArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: DemandOrder;
  filter?: InputMaybe<DemandFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyDutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: DutyOrder;
  filter?: InputMaybe<DutyFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: DisputeOrder;
  filter?: InputMaybe<DisputeFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: DecisionOrder;
  filter?: InputMaybe<DecisionFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLogCheckpointArgs = {
  platform: Scalars['ID']['input'];
};


export type QueryKeptCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: KeptCheckpointOrder;
  filter?: InputMaybe<KeptCheckpointFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryPersonalDataReadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: PersonalDataReadOrder;
  filter?: InputMaybe<PersonalDataReadFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryDisputeAuthorityArgs = {
  complainantNode: Scalars['ID']['input'];
  respondentNode: Scalars['ID']['input'];
};


export type QueryComplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: ComplaintOrder;
  filter?: InputMaybe<ComplaintFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: ViolationOrder;
  filter?: InputMaybe<ViolationFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};


export type QueryViolationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryViolationStatisticsArgs = {
  filter?: InputMaybe<ViolationFilter>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  tiers?: InputMaybe<ReadonlyArray<Tier>>;
};

export type Mutation = {
  /**
   * Adds a platform to the registry, or corrects one. It is in every answer from then on; nothing is recomposed and nothing restarted.
   * Problems: REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, VERSION_CONFLICT.
   */
  readonly registerPlatform?: Maybe<RegisterPlatformPayload>;
  /**
   * Adopts a time limit for a jurisdiction, from a day on. Clocks that started before keep their limit. Adopting the same rule again does nothing.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND (no such jurisdiction), LOOSER_THAN_NATIONAL, ALREADY_ADOPTED (another rule for the same day).
   */
  readonly adoptDeadlineRule?: Maybe<AdoptDeadlineRulePayload>;
  /**
   * Imports a published holiday notice; provisional due days that it settles are computed anew on every platform. Importing the same again does nothing.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND (no such jurisdiction), STALE_VERSION (it was corrected by somebody else).
   */
  readonly importHolidayNotice?: Maybe<ImportHolidayNoticePayload>;
  /**
   * Sets what the departments of a platform are expected to publish, from a day on. Platforms measure coverage by it within seconds.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND (no such platform, department or theme), REPEATED_LINE, VERSION_CONFLICT (it was set before; told by whom and when), IDEMPOTENCY_KEY_REUSED.
   */
  readonly setResponsibilityList?: Maybe<SetResponsibilityListPayload>;
  /**
   * The authority names the department that collects a data item for all others (一数一源, Art 19). Within seconds every entry of the region that holds the item shows it.
   * Problems: NOT_FOUND, REQUIRED, INVALID_FORMAT, VERSION_CONFLICT (one is named already; somebody was first), IDEMPOTENCY_KEY_REUSED.
   */
  readonly nameSourceDepartment?: Maybe<NameSourceDepartmentPayload>;
  /** A node host tells where its node answers. Not part of the graph that clients see. */
  readonly announceNode?: Maybe<AnnounceNodePayload>;
  /** A gateway states from when until when a key of its own signs. Not part of the graph that clients see. */
  readonly addGatewayKey: AddGatewayKeyPayload;
  /**
   * Submits a sharing request to the provider of an entry (Art 20), at the platform that owns the entry.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_OPEN_TO_REQUESTS, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST, STATEMENT_MISSING, IDEMPOTENCY_KEY_REUSED.
   */
  readonly submitSharingRequest?: Maybe<SubmitSharingRequestPayload>;
  /**
   * Raises a correction of an entry or of one of its data items (Art 26), at the platform that owns the entry. Departments give `organisation`, the public `reporter`; the public may have a limited number open.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, UNKNOWN_ITEM, OWN_ENTRY, TOO_MANY, IDEMPOTENCY_KEY_REUSED.
   */
  readonly raiseCorrection?: Maybe<CorrectionPayload>;
  /** The provider begins to verify a correction. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly takeUpCorrection?: Maybe<CorrectionPayload>;
  /** The provider answers a correction: verified, and corrected. Problems: as of `takeUpCorrection`, and REQUIRED. */
  readonly makeCorrection?: Maybe<CorrectionPayload>;
  /** The provider answers a correction: verified, and nothing to correct, for a reason. Problems: as of `takeUpCorrection`, and REQUIRED. */
  readonly declineCorrection?: Maybe<CorrectionPayload>;
  /** The department that raised a correction takes it back while it is not answered. Problems: as of `takeUpCorrection`, and REQUIRED. */
  readonly withdrawCorrection?: Maybe<CorrectionPayload>;
  /**
   * Proposes a backflow plan (Art 24), at the platform that owns the entry. The organisation that provides the entry may, and the platform that receives; the other end is then to agree.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, PLAN_EXISTS, UNKNOWN_RECEIVER, NOT_ITS_TERRITORY, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly proposeBackflowPlan?: Maybe<BackflowPlanPayload>;
  /**
   * Agrees to the terms that the other end proposed. From then on deliveries come into being by themselves, one for each period.
   * Problems of every step: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly agreeToBackflowPlan?: Maybe<BackflowPlanPayload>;
  /**
   * Proposes another frequency, list of regions or time for delivery to the other end.
   * Problems: those of every step, NOT_ITS_TERRITORY, REQUIRED.
   */
  readonly proposeBackflowTerms?: Maybe<BackflowPlanPayload>;
  /** Leaves a proposed change: the terms in force go on. Problems: those of every step. */
  readonly keepBackflowPlan?: Maybe<BackflowPlanPayload>;
  /** Ends a plan, by the region that receives alone. What was collected so far still comes back. Problems: those of every step. */
  readonly endBackflowPlan?: Maybe<BackflowPlanPayload>;
  /** States that a delivery was sent. Problems: those of every step, PERIOD_NOT_OVER, MORE_THAN_EXPECTED. */
  readonly sendBackflowDelivery?: Maybe<BackflowDeliveryPayload>;
  /** States that a delivery was sent again, after a difference. Problems: those of every step, MORE_THAN_EXPECTED. */
  readonly resendBackflowDelivery?: Maybe<BackflowDeliveryPayload>;
  /** The receiver confirms that all of it arrived, naming its receipt. Problems: those of every step, NOT_WHOLE. */
  readonly confirmBackflowDelivery?: Maybe<BackflowDeliveryPayload>;
  /** The receiver reports what differs, naming its receipt. Problems: those of every step, NOTHING_DIFFERS. */
  readonly reportBackflowDifference?: Maybe<BackflowDeliveryPayload>;
  /**
   * Makes a draft of a request for an entry, at the platform that owns the entry; only the organisation that asks sees it. It may be incomplete.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_OPEN_TO_REQUESTS, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST, IDEMPOTENCY_KEY_REUSED.
   */
  readonly draftSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * Changes a draft, as a whole; a consent that was given to it is void.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST.
   */
  readonly editSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * Gives a draft up.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly discardSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The requester's head consents to a draft that is complete (Art 20).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, NOT_OPEN_TO_REQUESTS, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST.
   */
  readonly approveSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * Sends a draft with the head's consent to the provider, whose time to reply begins (Art 20, 21).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, NOT_OPEN_TO_REQUESTS, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST, STATEMENT_MISSING.
   */
  readonly sendSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The provider tells the requester, once and in full, what is missing (Art 21); its time stands still until it is supplied. A request is not refused for missing material.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly askSupplement?: Maybe<SharingRequestPayload>;
  /**
   * The requester supplies what was missing; parts of the request that are given take the place of the old ones (Art 21).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, MODE_NOT_OFFERED, UNKNOWN_ITEM, DATE_IN_PAST.
   */
  readonly supplySupplement?: Maybe<SharingRequestPayload>;
  /**
   * The provider begins to review a request (Art 21).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly reviewSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The authority of the provider grants more time to reply, once; the requester is told (Art 21).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, EXTENSION_NOT_ALLOWED, EXTENSION_TOO_LATE.
   */
  readonly extendSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The provider's head consents to the reply, before it leaves (Art 20). Until it has left, another consent takes its place.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly approveReply?: Maybe<SharingRequestPayload>;
  /**
   * The provider grants a request, whole or trimmed to some of its items, with its head's consent (Art 21); the data is due within 20 working days (Art 22).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, ITEM_NOT_ASKED_FOR.
   */
  readonly grantSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The provider refuses a request, with a reason and its head's consent (Art 21).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly refuseSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The requester withdraws a request, before data is handed over.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly withdrawSharingRequest?: Maybe<SharingRequestPayload>;
  /**
   * The provider begins to make the data ready (Art 22).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly beginProvisioning?: Maybe<SharingRequestPayload>;
  /**
   * The provider has handed the data over: use begins (Art 22).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly handOverData?: Maybe<SharingRequestPayload>;
  /**
   * The requester tells the provider that a record of use is kept at its own platform (Art 29): the next one is due from then on.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, DATE_IN_FUTURE, BEFORE_USE.
   */
  readonly reportUsage?: Maybe<SharingRequestPayload>;
  /**
   * The provider proposes to alter or end a service: only after consulting the requester, and with a filing number of the authority.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly proposeServiceChange?: Maybe<SharingRequestPayload>;
  /**
   * The requester's head agrees to the change that is proposed.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly agreeToServiceChange?: Maybe<SharingRequestPayload>;
  /**
   * The requester's head agrees to the end that is proposed: use ends, disposal is due (Art 27).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly agreeToServiceEnd?: Maybe<SharingRequestPayload>;
  /**
   * The requester's head rejects what is proposed: the service goes on as it was.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly rejectServiceChange?: Maybe<SharingRequestPayload>;
  /**
   * The provider takes its proposal back.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly withdrawServiceChange?: Maybe<SharingRequestPayload>;
  /**
   * The requester asks to use the data for another purpose, in another scope, longer, or with a third party (Art 25).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, DATE_IN_PAST, NOTHING_CHANGES.
   */
  readonly askUseChange?: Maybe<SharingRequestPayload>;
  /**
   * The provider's head consents to another use (Art 25): it is the one granted from now on.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly consentToUseChange?: Maybe<SharingRequestPayload>;
  /**
   * The provider's head does not consent to another use (Art 25): it stays as granted.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly declineUseChange?: Maybe<SharingRequestPayload>;
  /**
   * The requester takes back what it asked for.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly withdrawUseChange?: Maybe<SharingRequestPayload>;
  /**
   * The provider or its authority suspends sharing on misuse and orders it to be put right (Art 25).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly suspendSharing?: Maybe<SharingRequestPayload>;
  /**
   * The requester begins to put misuse right.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly beginRectification?: Maybe<SharingRequestPayload>;
  /**
   * The requester reports that it is put right; the time stands still until that is judged.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly reportRectification?: Maybe<SharingRequestPayload>;
  /**
   * Whoever suspended finds that it is not put right: the time goes on.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly rejectRectification?: Maybe<SharingRequestPayload>;
  /**
   * Whoever suspended lets sharing go on.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly resumeSharing?: Maybe<SharingRequestPayload>;
  /**
   * Whoever suspended ends sharing for good: disposal is due (Art 27).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly terminateSharing?: Maybe<SharingRequestPayload>;
  /**
   * The requester ends its use, the purpose being achieved: disposal is due (Art 27).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly endUse?: Maybe<SharingRequestPayload>;
  /**
   * The requester tells the provider that the data is disposed of, and where the proof is kept (Art 27).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly reportDisposal?: Maybe<SharingRequestPayload>;
  /**
   * Begins a new entry as a draft, at the provider's own platform. A draft may lack anything; `faults` on it lists what is still wrong.
   * Problems: REQUIRED, INVALID_FORMAT (idempotencyKey, too long a text), NOT_FOUND (not this platform), SECRET (Art 3: not even in a draft), IDEMPOTENCY_KEY_REUSED.
   */
  readonly createCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * Replaces the text of a draft, of an entry that was returned, or of the revision under way.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, SECRET (Art 3), IDEMPOTENCY_KEY_REUSED.
   */
  readonly editCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * The department head consents to the text, with the assessments (Art 13). Every fault of the text is told here, at once.
   * Problems: those of `faults`, REQUIRED and INVALID_FORMAT of the assessments, DATE_IN_FUTURE, SECRET, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly consentToCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * Submits the text to the authority, once the head has consented (Art 13). The authority's time begins.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, DUPLICATE (the resource code was taken meanwhile), IDEMPOTENCY_KEY_REUSED.
   */
  readonly submitCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * The authority publishes what was submitted (Art 13, 17): from now on readers get it. The revision that was in force is kept.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, DUPLICATE (the resource code was taken meanwhile), IDEMPOTENCY_KEY_REUSED.
   */
  readonly publishCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * The authority returns what was submitted, with reasons (Art 13, 17).
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly returnCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * Begins a revision of a published entry (Art 17). Readers get the published one until the revision is published.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly reviseCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * Gives a revision up: the published one stays as it is. Not while it is with the authority.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly abandonCatalogRevision?: Maybe<CatalogEntryPayload>;
  /**
   * Withdraws a published entry, by its department's or office's head or by the authority. What it said is kept; it takes no more requests.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly withdrawCatalogEntry?: Maybe<CatalogEntryPayload>;
  /**
   * States that law or duties changed, so that the entry has to be updated and submitted within 10 working days (Art 17).
   * Problems: REQUIRED, INVALID_FORMAT, DATE_IN_FUTURE, ALREADY_OPEN, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly openUpdateDuty?: Maybe<CatalogEntryPayload>;
  /**
   * The authority consents to more time for the update: 5 working days at the most, once (Art 17).
   * Problems: REQUIRED, INVALID_FORMAT, NO_OPEN_DUTY, ALREADY_EXTENDED, NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, IDEMPOTENCY_KEY_REUSED.
   */
  readonly extendUpdateDuty?: Maybe<CatalogEntryPayload>;
  /**
   * Brings entries of another catalog in as drafts, at most 200 at a time, each once for its key. Each is told apart: one that is refused keeps no other out.
   * Problems of the call: NOT_FOUND (not this platform), INVALID_FORMAT (too many), DUPLICATE (a key twice). Of an entry: NOT_YOURS_TO_DO, INVALID_FORMAT, SECRET (Art 3),
   * IDEMPOTENCY_KEY_REUSED (brought in before with another text).
   */
  readonly importCatalogEntries?: Maybe<ImportCatalogEntriesPayload>;
  /**
   * States what a check of a published entry's service has found, and when its data was last brought up to date: by the platform's operator or the department's sharing office.
   * Problems: DATE_IN_FUTURE, INVALID_FORMAT, and those of every step in the life of an entry.
   */
  readonly stateResourceService?: Maybe<CatalogEntryPayload>;
  /**
   * Decides whether a published entry is opened to society, by a head of its department: an exit of its own, apart from sharing.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FIT_TO_OPEN (not shared, core data, personal information), OBTAINED_BY_SHARING, and those of every step in the life of an entry.
   */
  readonly decideOpening?: Maybe<CatalogEntryPayload>;
  /**
   * Rates a resource that one's department was given, or revises its rating.
   * Problems: NOT_FOUND, NOT_A_USER, INVALID_FORMAT, VERSION_CONFLICT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly rateResource?: Maybe<RateResourcePayload>;
  /**
   * Makes the receipt for what was sent, at the receiving platform (Art 24). The sender learns of it by the receiver's next step at his platform: `confirmBackflowDelivery` or `reportBackflowDifference`, with the receipt's id.
   * Problems: ALREADY_RECEIVED, INVALID_FORMAT, REQUIRED, IDEMPOTENCY_KEY_REUSED.
   */
  readonly receiveBackflow?: Maybe<ReceiveBackflowPayload>;
  /**
   * Keeps a record of use at your own platform (Art 29); tell the provider of it with `reportUsage`.
   * Problems: REQUIRED, INVALID_FORMAT, DATE_IN_FUTURE, IDEMPOTENCY_KEY_REUSED.
   */
  readonly keepUsageRecord?: Maybe<UsageRecordPayload>;
  /**
   * Adds to a usage record how the data was destroyed (Art 29).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly recordDestruction?: Maybe<UsageRecordPayload>;
  /**
   * The provider or an authority inspects a usage record, and leaves what it found (Art 38).
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED.
   */
  readonly inspectUsageRecord?: Maybe<UsageRecordPayload>;
  /**
   * Removes what a usage record says, three years after use ended and no earlier (Art 29): that it was there, and who removed it, stays.
   * Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED, REQUIRED, TO_BE_KEPT.
   */
  readonly removeUsageRecord?: Maybe<UsageRecordPayload>;
  /**
   * Keeps a proof of disposal at your own platform (Art 27); tell the provider of it with `reportDisposal`.
   * Problems: REQUIRED, INVALID_FORMAT, DATE_IN_FUTURE, IDEMPOTENCY_KEY_REUSED.
   */
  readonly keepDisposalProof?: Maybe<DisposalProofPayload>;
  /**
   * Files a demand for data that nothing in the catalog matches (Art 20), at the platform of the department that needs it. A search that finds nothing says so: `catalogEntries { offersDemand }`.
   * Problems: REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.
   */
  readonly fileDemand?: Maybe<DemandPayload>;
  /** A provider claims a demand. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly claimDemand?: Maybe<DemandPayload>;
  /** The claimant gives a demand back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly releaseDemand?: Maybe<DemandPayload>;
  /** The claimant names the entry that meets a demand. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly matchDemand?: Maybe<DemandPayload>;
  /** The department that needs the data sends a match back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly reopenDemand?: Maybe<DemandPayload>;
  /** The department that filed a demand closes it. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly closeDemand?: Maybe<DemandPayload>;
  /** A node gives another its checkpoint to keep. Not part of the graph that clients see; the checkpoint's signature says whose it is. */
  readonly keepCheckpoint: KeepCheckpointPayload;
  /**
   * Files a dispute over a sharing request (Art 28) with the lowest authority above both sides. Two of one level negotiate first; others come before the authority at once.
   * Problems: REQUIRED, INVALID_FORMAT, NOT_FOUND, WRONG_AUTHORITY (names the right one), SAME_PARTY, NOT_A_SIDE, ALREADY_DISPUTED, IDEMPOTENCY_KEY_REUSED.
   */
  readonly fileDispute?: Maybe<DisputePayload>;
  /** Records that both sides have agreed by themselves: told by the side that raised it. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly settleDispute?: Maybe<DisputePayload>;
  /** Either side asks the authority to mediate, since negotiation has failed. Problems: as of `settleDispute`. */
  readonly referDispute?: Maybe<DisputePayload>;
  /** The authority ends the dispute by mediation, with instructions to the sides. Problems: as of `settleDispute`, and DATE_IN_PAST. */
  readonly concludeDispute?: Maybe<DisputePayload>;
  /** The authority brings the dispute before its government, since mediation has failed. Problems: as of `settleDispute`. */
  readonly referDisputeToGovernment?: Maybe<DisputePayload>;
  /** The government decides the dispute, with instructions to the sides. Problems: as of `settleDispute`, and DATE_IN_PAST. */
  readonly decideDispute?: Maybe<DisputePayload>;
  /** The side that raised it takes the dispute back. Problems: as of `settleDispute`. */
  readonly withdrawDispute?: Maybe<DisputePayload>;
  /**
   * Files a complaint (Art 37) with the authority of the organisation complained about, or one above it. Departments give `organisation`, the public `reporter`; the public may have a limited number open.
   * Problems: REQUIRED, INVALID_FORMAT, WRONG_AUTHORITY (names the right one), TOO_MANY, IDEMPOTENCY_KEY_REUSED.
   */
  readonly fileComplaint?: Maybe<ComplaintPayload>;
  /** The authority begins to handle a complaint. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly takeUpComplaint?: Maybe<ComplaintPayload>;
  /** The authority finds a complaint right, and answers. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly upholdComplaint?: Maybe<ComplaintPayload>;
  /** The authority finds a complaint wrong, and answers with reasons. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly dismissComplaint?: Maybe<ComplaintPayload>;
  /** The department that filed a complaint takes it back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly withdrawComplaint?: Maybe<ComplaintPayload>;
  /**
   * Reports a suspected violation (Arts 39–41) to the authority of the organisation concerned, or one above it. An authority reports to itself, an auditor to any.
   * Problems: REQUIRED, INVALID_FORMAT, WRONG_AUTHORITY (names the right one), IDEMPOTENCY_KEY_REUSED.
   */
  readonly reportViolation?: Maybe<ViolationPayload>;
  /** The authority finds a violation. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED. */
  readonly confirmViolation?: Maybe<ViolationPayload>;
  /** The authority finds no violation. Problems: as of `confirmViolation`. */
  readonly dismissViolation?: Maybe<ViolationPayload>;
  /** The authority records that what was violated has been put right. Problems: as of `confirmViolation`. */
  readonly correctViolation?: Maybe<ViolationPayload>;
};


export type MutationRegisterPlatformArgs = {
  input: RegisterPlatformInput;
};


export type MutationAdoptDeadlineRuleArgs = {
  input: AdoptDeadlineRuleInput;
};


export type MutationImportHolidayNoticeArgs = {
  input: ImportHolidayNoticeInput;
};


export type MutationSetResponsibilityListArgs = {
  input: SetResponsibilityListInput;
};


export type MutationNameSourceDepartmentArgs = {
  input: NameSourceDepartmentInput;
};


export type MutationAnnounceNodeArgs = {
  input: AnnounceNodeInput;
};


export type MutationAddGatewayKeyArgs = {
  statement: Scalars['String']['input'];
};


export type MutationSubmitSharingRequestArgs = {
  input: SubmitSharingRequestInput;
};


export type MutationRaiseCorrectionArgs = {
  input: RaiseCorrectionInput;
};


export type MutationTakeUpCorrectionArgs = {
  input: TakeUpCorrectionInput;
};


export type MutationMakeCorrectionArgs = {
  input: MakeCorrectionInput;
};


export type MutationDeclineCorrectionArgs = {
  input: DeclineCorrectionInput;
};


export type MutationWithdrawCorrectionArgs = {
  input: WithdrawCorrectionInput;
};


export type MutationProposeBackflowPlanArgs = {
  input: ProposeBackflowPlanInput;
};


export type MutationAgreeToBackflowPlanArgs = {
  input: BackflowPlanStepInput;
};


export type MutationProposeBackflowTermsArgs = {
  input: ProposeBackflowTermsInput;
};


export type MutationKeepBackflowPlanArgs = {
  input: BackflowPlanStepInput;
};


export type MutationEndBackflowPlanArgs = {
  input: BackflowPlanStepInput;
};


export type MutationSendBackflowDeliveryArgs = {
  input: SendBackflowDeliveryInput;
};


export type MutationResendBackflowDeliveryArgs = {
  input: SendBackflowDeliveryInput;
};


export type MutationConfirmBackflowDeliveryArgs = {
  input: ConfirmBackflowDeliveryInput;
};


export type MutationReportBackflowDifferenceArgs = {
  input: ReportBackflowDifferenceInput;
};


export type MutationDraftSharingRequestArgs = {
  input: DraftSharingRequestInput;
};


export type MutationEditSharingRequestArgs = {
  input: EditSharingRequestInput;
};


export type MutationDiscardSharingRequestArgs = {
  input: RequestStepInput;
};


export type MutationApproveSharingRequestArgs = {
  input: RequestStepInput;
};


export type MutationSendSharingRequestArgs = {
  input: SendSharingRequestInput;
};


export type MutationAskSupplementArgs = {
  input: AskSupplementInput;
};


export type MutationSupplySupplementArgs = {
  input: SupplySupplementInput;
};


export type MutationReviewSharingRequestArgs = {
  input: RequestStepInput;
};


export type MutationExtendSharingRequestArgs = {
  input: ExtendSharingRequestInput;
};


export type MutationApproveReplyArgs = {
  input: ApproveReplyInput;
};


export type MutationGrantSharingRequestArgs = {
  input: GrantSharingRequestInput;
};


export type MutationRefuseSharingRequestArgs = {
  input: RefuseSharingRequestInput;
};


export type MutationWithdrawSharingRequestArgs = {
  input: RequestStepInput;
};


export type MutationBeginProvisioningArgs = {
  input: RequestStepInput;
};


export type MutationHandOverDataArgs = {
  input: RequestStepInput;
};


export type MutationReportUsageArgs = {
  input: ReportUsageInput;
};


export type MutationProposeServiceChangeArgs = {
  input: ProposeServiceChangeInput;
};


export type MutationAgreeToServiceChangeArgs = {
  input: RequestStepInput;
};


export type MutationAgreeToServiceEndArgs = {
  input: RequestStepInput;
};


export type MutationRejectServiceChangeArgs = {
  input: ReasonedStepInput;
};


export type MutationWithdrawServiceChangeArgs = {
  input: RequestStepInput;
};


export type MutationAskUseChangeArgs = {
  input: AskUseChangeInput;
};


export type MutationConsentToUseChangeArgs = {
  input: RequestStepInput;
};


export type MutationDeclineUseChangeArgs = {
  input: ReasonedStepInput;
};


export type MutationWithdrawUseChangeArgs = {
  input: RequestStepInput;
};


export type MutationSuspendSharingArgs = {
  input: SuspendSharingInput;
};


export type MutationBeginRectificationArgs = {
  input: BeginRectificationInput;
};


export type MutationReportRectificationArgs = {
  input: ReportRectificationInput;
};


export type MutationRejectRectificationArgs = {
  input: ReasonedStepInput;
};


export type MutationResumeSharingArgs = {
  input: RequestStepInput;
};


export type MutationTerminateSharingArgs = {
  input: ReasonedStepInput;
};


export type MutationEndUseArgs = {
  input: RequestStepInput;
};


export type MutationReportDisposalArgs = {
  input: ReportDisposalInput;
};


export type MutationCreateCatalogEntryArgs = {
  input: CreateCatalogEntryInput;
};


export type MutationEditCatalogEntryArgs = {
  input: EditCatalogEntryInput;
};


export type MutationConsentToCatalogEntryArgs = {
  input: ConsentToCatalogEntryInput;
};


export type MutationSubmitCatalogEntryArgs = {
  input: CatalogEntryStepInput;
};


export type MutationPublishCatalogEntryArgs = {
  input: CatalogEntryStepInput;
};


export type MutationReturnCatalogEntryArgs = {
  input: ReasonedCatalogEntryStepInput;
};


export type MutationReviseCatalogEntryArgs = {
  input: ReasonedCatalogEntryStepInput;
};


export type MutationAbandonCatalogRevisionArgs = {
  input: ReasonedCatalogEntryStepInput;
};


export type MutationWithdrawCatalogEntryArgs = {
  input: ReasonedCatalogEntryStepInput;
};


export type MutationOpenUpdateDutyArgs = {
  input: OpenUpdateDutyInput;
};


export type MutationExtendUpdateDutyArgs = {
  input: ExtendUpdateDutyInput;
};


export type MutationImportCatalogEntriesArgs = {
  input: ImportCatalogEntriesInput;
};


export type MutationStateResourceServiceArgs = {
  input: StateResourceServiceInput;
};


export type MutationDecideOpeningArgs = {
  input: DecideOpeningInput;
};


export type MutationRateResourceArgs = {
  input: RateResourceInput;
};


export type MutationReceiveBackflowArgs = {
  input: ReceiveBackflowInput;
};


export type MutationKeepUsageRecordArgs = {
  input: KeepUsageRecordInput;
};


export type MutationRecordDestructionArgs = {
  input: RecordDestructionInput;
};


export type MutationInspectUsageRecordArgs = {
  input: InspectUsageRecordInput;
};


export type MutationRemoveUsageRecordArgs = {
  input: RemoveUsageRecordInput;
};


export type MutationKeepDisposalProofArgs = {
  input: KeepDisposalProofInput;
};


export type MutationFileDemandArgs = {
  input: FileDemandInput;
};


export type MutationClaimDemandArgs = {
  input: ClaimDemandInput;
};


export type MutationReleaseDemandArgs = {
  input: ReleaseDemandInput;
};


export type MutationMatchDemandArgs = {
  input: MatchDemandInput;
};


export type MutationReopenDemandArgs = {
  input: ReopenDemandInput;
};


export type MutationCloseDemandArgs = {
  input: CloseDemandInput;
};


export type MutationKeepCheckpointArgs = {
  input: KeepCheckpointInput;
};


export type MutationFileDisputeArgs = {
  input: FileDisputeInput;
};


export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};


export type MutationReferDisputeArgs = {
  input: ReferDisputeInput;
};


export type MutationConcludeDisputeArgs = {
  input: ConcludeDisputeInput;
};


export type MutationReferDisputeToGovernmentArgs = {
  input: ReferDisputeToGovernmentInput;
};


export type MutationDecideDisputeArgs = {
  input: DecideDisputeInput;
};


export type MutationWithdrawDisputeArgs = {
  input: WithdrawDisputeInput;
};


export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationTakeUpComplaintArgs = {
  input: TakeUpComplaintInput;
};


export type MutationUpholdComplaintArgs = {
  input: UpholdComplaintInput;
};


export type MutationDismissComplaintArgs = {
  input: DismissComplaintInput;
};


export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};


export type MutationReportViolationArgs = {
  input: ReportViolationInput;
};


export type MutationConfirmViolationArgs = {
  input: ConfirmViolationInput;
};


export type MutationDismissViolationArgs = {
  input: DismissViolationInput;
};


export type MutationCorrectViolationArgs = {
  input: CorrectViolationInput;
};

/** What one department is expected to publish under one theme (共享责任清单). */
export type ResponsibilityLine = {
  /** The department that is expected to publish. */
  readonly provider?: Maybe<Organisation>;
  /** The theme that it is counted under; null for entries under no theme. */
  readonly theme?: Maybe<Theme>;
  /** How many entries it is expected to have published there. */
  readonly expected: Scalars['Int']['output'];
};

/** The approved responsibility list of a platform (共享责任清单, practice): what each of its departments is expected to publish, by theme, from a day on. Another expectation is another list with a later day of effect, so that what was expected on a past day stays known. */
export type ResponsibilityList = {
  /** Says all of it: `<platform>/<day of effect>`, for instance `310000/2026-01-01`. */
  readonly id: Scalars['ID']['output'];
  /** The platform whose departments it is for. */
  readonly platform?: Maybe<Platform>;
  /** The first day on which it holds; it holds until the day of effect of the platform's next list. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** What each department is expected to publish under each theme: 1 to 5,000 lines, by department and theme. */
  readonly lines: ReadonlyArray<ResponsibilityLine>;
  /** The sum of what its lines expect. */
  readonly expected: Scalars['Int']['output'];
  /** Title or number of the document that approved it. */
  readonly document: Scalars['String']['output'];
  /** Counts its corrections, which are possible until its day of effect is past; a correction names the version that it is based on. */
  readonly version: Scalars['Int']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** One row of a page, and where it stands. */
export type ResponsibilityListEdge = {
  /** Where this row stands in the list: give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: ResponsibilityList;
};

/** A page of responsibility lists, by id. */
export type ResponsibilityListConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ResponsibilityListEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Lists that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One line of a responsibility list to set. */
export type ResponsibilityLineInput = {
  /** Credit code of the department: an organisation of the platform. */
  readonly provider: Scalars['ID']['input'];
  /** Code of the theme; left out, for entries under no theme. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** How many entries it is expected to have published there: 0 to 1,000,000. */
  readonly expected: Scalars['Int']['input'];
};

/** A responsibility list to set, or a correction of one whose day of effect is not past. */
export type SetResponsibilityListInput = {
  /** Code of the platform whose departments it is for. */
  readonly platform: Scalars['ID']['input'];
  /** The first day on which it holds: not before today. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** 1 to 5,000 lines; no two for the same department and theme. */
  readonly lines: ReadonlyArray<ResponsibilityLineInput>;
  /** Title or number of the document that approves it, 4 to 200 characters. */
  readonly document: Scalars['String']['input'];
  /** The version that a correction is based on; left out for a new list. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The list as set, or why it was not. */
export type SetResponsibilityListPayload = {
  /** The list as it now stands; null when there are problems. */
  readonly list?: Maybe<ResponsibilityList>;
  /** Every rule that the input breaks; empty when it was set. */
  readonly problems: ReadonlyArray<Problem>;
};

/** The responsibility lists that nodes follow; not part of the graph that clients see. */
export type FollowedLists = {
  /** Changes with every change of the lists asked for. */
  readonly version: Scalars['String']['output'];
  /** Every list of the platforms asked for, past and coming ones too; none when `version` is the one that was named as known. */
  readonly lists: ReadonlyArray<FollowedList>;
};

/** One responsibility list, for nodes. */
export type FollowedList = {
  /** Code of the platform. */
  readonly platform: Scalars['ID']['output'];
  /** The first day on which it holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Its lines. */
  readonly lines: ReadonlyArray<FollowedLine>;
};

/** One line of a responsibility list, for nodes. */
export type FollowedLine = {
  /** Credit code of the department. */
  readonly provider: Scalars['ID']['output'];
  /** Code of the theme; null for entries under none. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** How many entries are expected. */
  readonly expected: Scalars['Int']['output'];
};

/** The department that collects a data item for all others (数源部门, 一数一源), as an authority has named it for its region (Art 19). It shows on every entry there that holds the item: `DataItem.sourceDepartment`. */
export type SourceNaming = {
  /** Says all of it: `<jurisdiction>/<plain name>/<type>/<theme or ->`. */
  readonly id: Scalars['ID']['output'];
  /** Code of the platform for whose region it holds, those below it included; `100000` for the whole country. The nearest one counts. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Name of the data item, as the authority wrote it. Spaces, punctuation, width, case and traditional characters make no difference. */
  readonly itemName: Scalars['String']['output'];
  /** Type of the data item. */
  readonly type: DataItemType;
  /** The theme of the entries that it is for; null for every theme. */
  readonly theme?: Maybe<Theme>;
  /** The source department. */
  readonly sourceDepartment?: Maybe<Organisation>;
  /** Why this department. */
  readonly reason: Scalars['String']['output'];
  /** When it was named. */
  readonly namedAt: Scalars['DateTime']['output'];
  /** Counts its changes; a change names the version that it is based on. */
  readonly version: Scalars['Int']['output'];
};

/** One row of a page, and where it stands. */
export type SourceNamingEdge = {
  /** Where this row stands in the list: give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SourceNaming;
};

/** A page of source departments, by id. */
export type SourceNamingConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceNamingEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Namings that match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that should have been counted did not answer: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A source department to name, or another in the place of one that was named (Art 19). */
export type NameSourceDepartmentInput = {
  /** Code of the platform for whose region it is to hold: yours. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** Name of the data item, for instance 公民身份号码. */
  readonly itemName: Scalars['String']['input'];
  /** Type of the data item. */
  readonly type: DataItemType;
  /** Code of the theme of the entries that it is for; left out, for every theme. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the department: one of that platform; the centre may name one of any. */
  readonly sourceDepartment: Scalars['ID']['input'];
  /** Why this department: 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that a change is based on; left out for a new naming. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The naming as it stands, or why it was not made. */
export type NameSourceDepartmentPayload = {
  /** The naming; null when there are problems. */
  readonly naming?: Maybe<SourceNaming>;
  /** Every rule that the input breaks; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
};

/** The namings that nodes follow; not part of the graph that clients see. */
export type FollowedNamings = {
  /** Changes with every change of the namings. */
  readonly version: Scalars['String']['output'];
  /** Every naming; none when the version is the one that is known. */
  readonly namings: ReadonlyArray<FollowedNaming>;
};

/** A naming, for nodes. */
export type FollowedNaming = {
  /** Code of the platform for whose region it holds. */
  readonly jurisdiction: Scalars['ID']['output'];
  /** Plain name, type, and theme or `-`. */
  readonly key: Scalars['String']['output'];
  /** Credit code of the source department. */
  readonly source: Scalars['ID']['output'];
  /** When it was named. */
  readonly namedAt: Scalars['DateTime']['output'];
};

/** Either end proposes that what a system collected about a region comes back to it. */
export type ProposeBackflowPlanInput = {
  /** The entry whose data flows back. */
  readonly entryId: Scalars['ID']['input'];
  /** Code of the platform that receives. */
  readonly receiver: Scalars['ID']['input'];
  /** How often, from REALTIME (accounted for day by day) to ANNUAL. */
  readonly frequency: UpdateFrequency;
  /** Region codes whose data is meant, each of the receiver's own list; towards a department, of the sender's. */
  readonly territory: ReadonlyArray<Scalars['String']['input']>;
  /** Working days after the end of each period within which it is delivered; left out, the longest that the time limits allow. */
  readonly dueWithin?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new plan. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** One step in the life of a backflow plan. It carries no reason, no refusal and no condition: Art 24 knows none. */
export type BackflowPlanStepInput = {
  /** Global id of the plan, `bfp:<platform>:<local>`. */
  readonly planId: Scalars['ID']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new step. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Other terms for a backflow plan. Those in force go on until the other end agrees. */
export type ProposeBackflowTermsInput = {
  /** Global id of the plan, `bfp:<platform>:<local>`. */
  readonly planId: Scalars['ID']['input'];
  /** How often, from REALTIME (accounted for day by day) to ANNUAL. */
  readonly frequency: UpdateFrequency;
  /** Region codes whose data is meant. */
  readonly territory: ReadonlyArray<Scalars['String']['input']>;
  /** Working days after the end of each period within which it is delivered; left out, the longest that the time limits allow. */
  readonly dueWithin?: InputMaybe<Scalars['Int']['input']>;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new step. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The plan as it now stands, or why nothing was done. */
export type BackflowPlanPayload = {
  /** The plan; null when there are problems. */
  readonly plan?: Maybe<BackflowPlan>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What was sent to the region for one period. */
export type SendBackflowDeliveryInput = {
  /** Global id of the delivery, `bfd:<platform>:<local>`. */
  readonly deliveryId: Scalars['ID']['input'];
  /** Records collected about the region in the period. */
  readonly recordsExpected: Scalars['BigInt']['input'];
  /** Records sent; fewer than expected when some are still missing. */
  readonly recordsDelivered: Scalars['BigInt']['input'];
  /** SHA-256 of what was sent, 64 hexadecimal digits in lower case. */
  readonly checksum: Scalars['String']['input'];
  /** How it was handed over; left out, as planned. */
  readonly mode?: InputMaybe<SharingMode>;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new step. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The receiver's word that all of it arrived. */
export type ConfirmBackflowDeliveryInput = {
  /** Global id of the delivery, `bfd:<platform>:<local>`. */
  readonly deliveryId: Scalars['ID']['input'];
  /** The receipt that the word rests on, made at the receiving platform before: `receiveBackflow`. */
  readonly receiptId: Scalars['ID']['input'];
  /** Records that arrived: as many as were sent, and as were to be sent. */
  readonly recordsReceived: Scalars['BigInt']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new step. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The receiver's word on what differs; the sender owes it again. */
export type ReportBackflowDifferenceInput = {
  /** Global id of the delivery, `bfd:<platform>:<local>`. */
  readonly deliveryId: Scalars['ID']['input'];
  /** The receipt that the word rests on, made at the receiving platform before: `receiveBackflow`. */
  readonly receiptId: Scalars['ID']['input'];
  /** Records that arrived. */
  readonly recordsReceived: Scalars['BigInt']['input'];
  /** Whether the checksum of what arrived is the one that the sender stated. */
  readonly checksumMatches: Scalars['Boolean']['input'];
  /** What differs, in words: at most 50, each of 2 to 300 characters. May be empty when counts or checksum differ. */
  readonly discrepancies: ReadonlyArray<Scalars['String']['input']>;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new step. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The delivery as it now stands, or why nothing was done. */
export type BackflowDeliveryPayload = {
  /** The delivery; null when there are problems. */
  readonly delivery?: Maybe<BackflowDelivery>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

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

/** The two ends of a backflow. */
export type BackflowEnd =
  /** 提供部门: the organisation whose data flows back. */
  | 'SENDER'
  /** 接收地区: the platform that receives. */
  | 'RECEIVER';

/** What both ends agree on. */
export type BackflowTerms = {
  /** How often. */
  readonly frequency: UpdateFrequency;
  /** Region codes whose data is meant: an explicit list, never a prefix. */
  readonly territory: ReadonlyArray<Scalars['String']['output']>;
  /** Working days after the end of each period within which it is delivered. */
  readonly dueWithin: Scalars['Int']['output'];
};

/** An agreement to return what a system collected about a region to that region (数据回流, Art 24). Owned by the sender. */
export type BackflowPlan = {
  /** Global id, `bfp:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The entry whose data flows back. */
  readonly entry?: Maybe<CatalogEntry>;
  /** The platform that sends. */
  readonly platform?: Maybe<Platform>;
  /** The platform of the region that receives. */
  readonly receiver?: Maybe<Platform>;
  /** Code of the platform that receives. */
  readonly receiverNode: Scalars['ID']['output'];
  /** Region codes whose data is meant: an explicit list, never a prefix. */
  readonly territory: ReadonlyArray<Scalars['String']['output']>;
  /** The organisation whose data flows back; null where its entry is not known any more. */
  readonly provider?: Maybe<Organisation>;
  /** Where it stands between proposal and end. */
  readonly state: BackflowPlanState;
  /** The end that is to agree; null while nothing is proposed. */
  readonly awaits?: Maybe<BackflowEnd>;
  /** Other terms, proposed to those in force; null while none are. Those of a new plan stand in the plan itself. */
  readonly proposed?: Maybe<BackflowTerms>;
  /** Agreed frequency; lateness is measured against it. */
  readonly frequency: UpdateFrequency;
  /** Working days after the end of each period within which it is delivered, as agreed. */
  readonly dueWithin: Scalars['Int']['output'];
  /** Day of the last agreement; null until both ends agree. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** The time that the other end has to agree (a setting); null while nothing is proposed. */
  readonly clock?: Maybe<Clock>;
  /** What the caller may do with it as it stands: actions of docs/life-cycles/backflow-plan.md. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** Deliveries under this plan, newest period first. */
  readonly deliveries?: Maybe<BackflowDeliveryConnection>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};


/** An agreement to return what a system collected about a region to that region (数据回流, Art 24). Owned by the sender. */
export type BackflowPlanDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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

/** One delivery under a plan: one period, sent once or again. Owned by the sender. */
export type BackflowDelivery = {
  /** Global id, `bfd:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The plan under which it is made. */
  readonly plan?: Maybe<BackflowPlan>;
  /** The platform that sends. */
  readonly platform?: Maybe<Platform>;
  /** The organisation whose data flows back; null where its entry is not known any more. */
  readonly provider?: Maybe<Organisation>;
  /** The platform of the region that receives. */
  readonly receiver?: Maybe<Platform>;
  /** Code of the platform that receives: its receipt lives there. */
  readonly receiverNode: Scalars['ID']['output'];
  /** First day of the period covered. */
  readonly periodFrom: Scalars['Date']['output'];
  /** Last day of the period covered. */
  readonly periodTo: Scalars['Date']['output'];
  /** Where it stands between planning and verification. */
  readonly state: DeliveryState;
  /** How it is handed over. */
  readonly mode: SharingMode;
  /** Records collected about the region in the period; null until the sender states it, with the sending at the latest. */
  readonly recordsExpected?: Maybe<Scalars['BigInt']['output']>;
  /** Records sent; null before sending. */
  readonly recordsDelivered?: Maybe<Scalars['BigInt']['output']>;
  /** SHA-256 of what was sent, hexadecimal; null before sending. */
  readonly checksum?: Maybe<Scalars['String']['output']>;
  /** Day by which it is due by the agreed frequency. */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was first sent; null before that. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was sent: 0 before the first time. A receipt names the sending that it is about. */
  readonly sendings: Scalars['Int']['output'];
  /** Id of the receipt that the receiver's last word rests on, at the receiver's platform; null before it. `receipt` reads it there. */
  readonly receiptId?: Maybe<Scalars['ID']['output']>;
  /** The time of what is open, or was last: the sending as agreed, then the receiver's word (a setting), after a difference sending again. */
  readonly clock?: Maybe<Clock>;
  /** What the caller may do with it as it stands: actions of docs/life-cycles/backflow-delivery.md. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** True when it was sent after `dueOn`, or was not sent and `dueOn` is past. */
  readonly late: Scalars['Boolean']['output'];
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
  /** The receiver's receipt, for the last sending that has one; null while there is none, and when the receiver's platform does not answer (then with an error). */
  readonly receipt?: Maybe<BackflowReceipt>;
};

/** Order of deliveries; ties by id. */
export type BackflowDeliveryOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By due day, earliest first. */
  | 'DUE_ON_ASC'
  /** By due day, latest first. */
  | 'DUE_ON_DESC'
  /** By the day on which what is open is due, earliest first; deliveries with nothing open at the end. */
  | 'NEXT_DUE_ON_ASC';

/** Narrows deliveries; every field given must hold, a list holds when one of its values does. */
export type BackflowDeliveryFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DeliveryState>>;
  /** Codes of receiving platforms. */
  readonly receivers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of plans. */
  readonly plans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of the organisations whose data flows back. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only late ones, or only those that are not. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is open is due on this day or before: the sending, the receiver's word, sending again. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only deliveries on which something open is past its day, whoever owes it. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Periods that end on this day or later. */
  readonly periodSince?: InputMaybe<Scalars['Date']['input']>;
  /** Periods that begin on this day or before. */
  readonly periodUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of plans; ties by id. */
export type BackflowPlanOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the day of the agreement, newest first; those without one at the end. */
  | 'AGREED_ON_DESC'
  /** By the day on which the other end is to agree, earliest first; plans with nothing proposed at the end. */
  | 'DUE_ON_ASC';

/** Narrows plans; every field given must hold, a list holds when one of its values does. */
export type BackflowPlanFilter = {
  /** Codes of receiving platforms. */
  readonly receivers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of entries. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<BackflowPlanState>>;
  /** Credit codes of the organisations whose data flows back. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The end that is to agree. */
  readonly awaits?: InputMaybe<ReadonlyArray<BackflowEnd>>;
  /** True: only plans whose day for agreeing is past. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Deliveries from one platform to one region, counted. */
export type BackflowCell = {
  /** `<sender>/<receiver>`. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform that sends. */
  readonly sender: Scalars['ID']['output'];
  /** Code of the platform that receives. */
  readonly receiver: Scalars['ID']['output'];
  /** Deliveries planned or made. */
  readonly deliveries: Scalars['Int']['output'];
  /** Deliveries that are late: not sent though due, or sent after their due day. */
  readonly late: Scalars['Int']['output'];
  /** Deliveries that are due and were not sent. */
  readonly missing: Scalars['Int']['output'];
  /** First day of the earliest period that is due and was not sent; null when there is none. */
  readonly missingSince?: Maybe<Scalars['Date']['output']>;
  /** Last day of the latest period that is due and was not sent; null when there is none. */
  readonly missingUntil?: Maybe<Scalars['Date']['output']>;
  /** Earliest due day among the deliveries that are due and were not sent: they are late by the days since then at the most; null when there is none. */
  readonly overdueSince?: Maybe<Scalars['Date']['output']>;
  /** Deliveries that differed at the receiver and were not sent again. */
  readonly discrepant: Scalars['Int']['output'];
  /** Deliveries that the receiver has verified. */
  readonly verified: Scalars['Int']['output'];
  /** Records collected about the region in the periods of these deliveries, as far as the sender has stated it. */
  readonly recordsExpected: Scalars['BigInt']['output'];
  /** Records sent; deliveries not yet sent count as none. */
  readonly recordsDelivered: Scalars['BigInt']['output'];
  /** Earliest due day among deliveries not yet sent; null when all are sent. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
};

/** Deliveries of one department's data to one region, counted. */
export type BackflowDepartmentCell = {
  /** `<sender>/<provider>/<receiver>`. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform that sends. */
  readonly sender: Scalars['ID']['output'];
  /** Credit code of the department whose data flows back; null where its entry is not known any more. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** Code of the platform that receives. */
  readonly receiver: Scalars['ID']['output'];
  /** Deliveries planned or made. */
  readonly deliveries: Scalars['Int']['output'];
  /** Deliveries that are late: not sent though due, or sent after their due day. */
  readonly late: Scalars['Int']['output'];
  /** Deliveries that are due and were not sent. */
  readonly missing: Scalars['Int']['output'];
  /** First day of the earliest period that is due and was not sent; null when there is none. */
  readonly missingSince?: Maybe<Scalars['Date']['output']>;
  /** Last day of the latest period that is due and was not sent; null when there is none. */
  readonly missingUntil?: Maybe<Scalars['Date']['output']>;
  /** Earliest due day among the deliveries that are due and were not sent: they are late by the days since then at the most; null when there is none. */
  readonly overdueSince?: Maybe<Scalars['Date']['output']>;
  /** Deliveries that differed at the receiver and were not sent again. */
  readonly discrepant: Scalars['Int']['output'];
  /** Deliveries that the receiver has verified. */
  readonly verified: Scalars['Int']['output'];
  /** Records collected about the region in the periods of these deliveries, as far as the sender has stated it. */
  readonly recordsExpected: Scalars['BigInt']['output'];
  /** Records sent; deliveries not yet sent count as none. */
  readonly recordsDelivered: Scalars['BigInt']['output'];
  /** Earliest due day among deliveries not yet sent; null when all are sent. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
};

/** What has come back and what has not, by sender and receiver. */
export type BackflowStatus = Merged & {
  /** One cell for each sender and receiver with at least one delivery, by key. */
  readonly cells: ReadonlyArray<BackflowCell>;
  /** One cell for each department and receiver with at least one delivery, by key: a platform may send for many departments. */
  readonly departments: ReadonlyArray<BackflowDepartmentCell>;
  /** Deliveries planned or made. */
  readonly deliveries: Scalars['Int']['output'];
  /** Deliveries that are late. */
  readonly late: Scalars['Int']['output'];
  /** Deliveries that are due and were not sent. */
  readonly missing: Scalars['Int']['output'];
  /** Records collected about the regions in the periods of these deliveries. */
  readonly recordsExpected: Scalars['BigInt']['output'];
  /** Records sent; deliveries not yet sent count as none. */
  readonly recordsDelivered: Scalars['BigInt']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One row of a page, and where it stands. */
export type BackflowPlanEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: BackflowPlan;
};

/** A page of backflow plans. */
export type BackflowPlanConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BackflowPlanEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Plans that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One row of a page, and where it stands. */
export type BackflowDeliveryEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: BackflowDelivery;
};

/** A page of backflow deliveries. */
export type BackflowDeliveryConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BackflowDeliveryEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Deliveries that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** Entries of another catalog, at most 200 at a time. Each one counts once for its key, whichever call brings it: a call that was cut off is made again as it was. */
export type ImportCatalogEntriesInput = {
  /** Code of the platform that is to own them: yours. */
  readonly platform: Scalars['ID']['input'];
  /** The entries, at most 200. */
  readonly entries: ReadonlyArray<ImportedEntryInput>;
  /** Only say what would become of them; nothing is written. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** One entry of another catalog. */
export type ImportedEntryInput = {
  /** Names the entry in its file, 8 to 64 characters, for instance a digest of the file and the row: of entries with the same key one is kept. */
  readonly key: Scalars['String']['input'];
  /** Credit code of the organisation that provides the data. An office imports its own entries, an authority those of its platform. */
  readonly provider: Scalars['ID']['input'];
  /** Its name as the entry is to state it, 2 to 200 characters: entries are found by it. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** What the entry says. */
  readonly content: CatalogContentInput;
};

/** What became of an entry that was brought in. */
export type ImportOutcome =
  /** It is a draft now; `faults` says what is to be mended before the department head can consent. */
  | 'CREATED'
  /** It was brought in before, by this key and with this text; nothing was written now. */
  | 'KNOWN'
  /** It would be written: this was a dry run. */
  | 'CHECKED'
  /** It was not written, and `problems` says why. */
  | 'REFUSED';

/** One entry of an import. */
export type ImportedEntry = {
  /** The key it was brought with. */
  readonly key: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: ImportOutcome;
  /** Global id of the entry; null where there is none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, all at once; empty otherwise. */
  readonly problems: ReadonlyArray<Problem>;
  /** What keeps the draft from being consented to and submitted (Art 13), field by field. Paths are those of `content`. */
  readonly faults: ReadonlyArray<Problem>;
  /** What is to be looked at, and keeps it from nothing. */
  readonly warnings: ReadonlyArray<Problem>;
};

/** What became of an import. */
export type ImportCatalogEntriesPayload = {
  /** One for each entry, in their order; empty when the call as a whole was refused. */
  readonly entries: ReadonlyArray<ImportedEntry>;
  /** Why the call as a whole was refused; empty otherwise. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where the text of a revision stands. */
export type CatalogRevisionState =
  /** 草稿: being worked on. */
  | 'DRAFT'
  /** 部门已同意: the department head has consented (Art 13). */
  | 'DEPARTMENT_APPROVED'
  /** 已提交: waiting for the authority's review. */
  | 'SUBMITTED'
  /** 已退回: returned by the authority with reasons. */
  | 'RETURNED'
  /** 已发布: published; kept as it was, whether it is still in force or not. */
  | 'PUBLISHED';

/** One revision of an entry's text: published, or under way. Published ones never change. */
export type CatalogRevision = {
  /** Counts the published revisions of the entry from 1; of one that is under way, the number that it will get. */
  readonly number: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: CatalogRevisionState;
  /** Why the authority returned it; null in other states. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** Why the entry was revised, of a revision that is under way; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was published, and readers got it; null while it is under way. */
  readonly inForceSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it was superseded or withdrawn; null while it is in force or under way. */
  readonly inForceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Resource code (信息资源代码). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it holds, in a few sentences (摘要). */
  readonly abstract?: Maybe<Scalars['String']['output']>;
  /** The organisation that provides the data (提供单位). */
  readonly provider?: Maybe<Organisation>;
  /** Which of the three trees of the compilation guide it is in. */
  readonly category?: Maybe<CatalogCategory>;
  /** The theme it is classified under; null where it has none. */
  readonly theme?: Maybe<Theme>;
  /** Path of names in the classification, outermost first. */
  readonly classification: ReadonlyArray<Scalars['String']['output']>;
  /** Form in which the data is held (数据格式, Art 13). */
  readonly format?: Maybe<DataFormat>;
  /** How often the data is brought up to date (更新频率, Art 13). */
  readonly updateFrequency?: Maybe<UpdateFrequency>;
  /** Who may have it (共享属性, Art 13). */
  readonly sharingClass?: Maybe<SharingClass>;
  /** How it is handed over (共享方式, Art 13). */
  readonly sharingMode?: Maybe<SharingMode>;
  /** Set for CONDITIONAL entries, null for the others. */
  readonly useConditions?: Maybe<UseConditions>;
  /** Set for NOT_SHARED entries, null for the others. */
  readonly notShared?: Maybe<NotSharedGround>;
  /** The highest grade among its items, or the grade given to it as a whole. */
  readonly grade?: Maybe<Grade>;
  /** Level 1 to 4 inside GENERAL; null where none is given. */
  readonly gradeLevel?: Maybe<Scalars['Int']['output']>;
  /** True when an item tells something about a natural person. */
  readonly personalInformation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is also opened to society; null where nobody has decided. */
  readonly openAttribute?: Maybe<OpenAttribute>;
  /** Codes of resources that belong with it. */
  readonly relatedCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Data items, in the order of the form. */
  readonly items: ReadonlyArray<DataItem>;
  /** The department head's consent (Art 13). */
  readonly departmentHeadConsent?: Maybe<Consent>;
  /** Secrecy-risk assessment (Art 13). */
  readonly secrecyAssessment?: Maybe<Assessment>;
  /** Personal-information impact assessment; only where personal information is held (Art 13). */
  readonly personalInformationAssessment?: Maybe<Assessment>;
};

/** What differs between two revisions. Values are JSON, so that a list and a text look different; null where there was none. */
export type CatalogDifference = {
  /** Number of the earlier revision. */
  readonly from: Scalars['Int']['output'];
  /** Number of the later revision. */
  readonly to: Scalars['Int']['output'];
  /** Fields of the entry that differ, items aside, in the order of the form. */
  readonly fields: ReadonlyArray<ValueChange>;
  /** Names of the data items that were added, in their order. */
  readonly itemsAdded: ReadonlyArray<Scalars['String']['output']>;
  /** Names of the data items that were taken out, in their order. */
  readonly itemsRemoved: ReadonlyArray<Scalars['String']['output']>;
  /** Data items that are in both and differ. Items are the same when their codes are, and where they have none, their names. */
  readonly itemsChanged: ReadonlyArray<DataItemChange>;
};

/** One value that differs. */
export type ValueChange = {
  /** The field, for instance `updateFrequency`. */
  readonly field: Scalars['String']['output'];
  /** What it was, as JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it is, as JSON. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** One data item that differs. */
export type DataItemChange = {
  /** Its name in the later revision. */
  readonly name: Scalars['String']['output'];
  /** What differs; what you may not see is left out. */
  readonly fields: ReadonlyArray<ValueChange>;
};

/** Why an entry has to be brought up to date (Art 17). */
export type UpdateCause =
  /** 法律法规规章变化: law, regulation or rule changed. */
  | 'LAW_CHANGED'
  /** 职责变化: the department's duties changed. */
  | 'DUTIES_CHANGED';

/** The duty to bring an entry up to date and submit it within 10 working days, with 5 more if the authority consents (Art 17). Its time is in the entry's `clock`. */
export type UpdateDuty = {
  /** What changed. */
  readonly cause: UpdateCause;
  /** The document or decision that changed it. */
  readonly basis: Scalars['String']['output'];
  /** The day of the change, from which the time is counted. */
  readonly changedOn: Scalars['Date']['output'];
  /** Working days that the authority added; null when it added none. */
  readonly extension?: Maybe<Extension>;
  /** The day on which the update was submitted that the authority published; null while the duty is open. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
};

/** What an entry says of the data. Everything may be left out in a draft; what is left out is empty. */
export type CatalogContentInput = {
  /** Resource code (信息资源代码): class, item, topic and detail, `/`, sequence: `306001/000001`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Name (名称), by what the data says: not the name of a system. */
  readonly name?: Scalars['String']['input'];
  /** What it holds, in a few sentences (摘要). */
  readonly abstract?: InputMaybe<Scalars['String']['input']>;
  /** Which of the three trees of the compilation guide it is in. */
  readonly category?: InputMaybe<CatalogCategory>;
  /** Theme code. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Path of names in the classification, outermost first, at most 10. */
  readonly classification?: ReadonlyArray<Scalars['String']['input']>;
  /** Form in which the data is held (数据格式). */
  readonly format?: InputMaybe<DataFormat>;
  /** How often the data is brought up to date (更新频率). */
  readonly updateFrequency?: InputMaybe<UpdateFrequency>;
  /** Who may have it (共享属性). */
  readonly sharingClass?: InputMaybe<SharingClass>;
  /** How it is handed over (共享方式). */
  readonly sharingMode?: InputMaybe<SharingMode>;
  /** The conditions of a CONDITIONAL entry (Art 15). */
  readonly useConditions?: InputMaybe<UseConditionsInput>;
  /** Why a NOT_SHARED entry is not shared (Art 14, 15). */
  readonly notShared?: InputMaybe<NotSharedGroundInput>;
  /** Grade of the whole: the highest of its items at least. */
  readonly grade?: InputMaybe<Grade>;
  /** Level 1 to 4 inside GENERAL. */
  readonly gradeLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is also opened to society. */
  readonly openAttribute?: InputMaybe<OpenAttribute>;
  /** Codes of resources that belong with it, at most 100. */
  readonly relatedCodes?: ReadonlyArray<Scalars['String']['input']>;
  /** Data items, in the order of the form: 1 to 500. */
  readonly items?: ReadonlyArray<DataItemInput>;
};

/** One data item of a draft. Its source department is named by the authority, not here (Art 19). */
export type DataItemInput = {
  /** Name in Chinese. */
  readonly name?: Scalars['String']['input'];
  /** Name in the data itself, for instance `XM`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Type of its values. */
  readonly type?: InputMaybe<DataItemType>;
  /** Longest value, in characters or digits. */
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  /** Grade by the harm that its misuse does. */
  readonly grade?: InputMaybe<Grade>;
  /** True when it tells something about a natural person. */
  readonly personalInformation?: Scalars['Boolean']['input'];
  /** How it is masked: FIRST_CHARACTER, KEEP_FIRST_n, KEEP_LAST_n, KEEP_FIRST_n_LAST_m, YEAR_ONLY, REGION_ONLY or HIDE. */
  readonly maskingRule?: InputMaybe<Scalars['String']['input']>;
};

/** The conditions of a CONDITIONAL entry (Art 15). */
export type UseConditionsInput = {
  /** Who may use it (共享范围). */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** For what (使用用途). */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Why a NOT_SHARED entry is not shared (Art 14, 15). */
export type NotSharedGroundInput = {
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Rank of the basis. */
  readonly basisRank?: InputMaybe<BasisRank>;
  /** Title and article of the basis. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
};

/** A new draft. */
export type CreateCatalogEntryInput = {
  /** Code of the platform that is to own it: yours. */
  readonly platform: Scalars['ID']['input'];
  /** Credit code of the organisation that provides the data: yours. */
  readonly provider: Scalars['ID']['input'];
  /** Its name as the entry is to state it, 2 to 200 characters: entries are found by it. */
  readonly providerName?: InputMaybe<Scalars['String']['input']>;
  /** What it says so far. */
  readonly content: CatalogContentInput;
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A new text for a draft, a returned entry, or the revision under way. It replaces the old text whole; a consent that was given is void. */
export type EditCatalogEntryInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What it is to say. */
  readonly content: CatalogContentInput;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An assessment, as it is given with the consent. */
export type AssessmentInput = {
  /** What was concluded, in words: 2 to 500 characters. */
  readonly conclusion: Scalars['String']['input'];
  /** Name of the official who assessed. */
  readonly by: Scalars['String']['input'];
  /** Day of the assessment: not after today. */
  readonly on: Scalars['Date']['input'];
};

/** The department head's consent, with the assessments (Art 13). */
export type ConsentToCatalogEntryInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Name of the department head who consents. */
  readonly head: Scalars['String']['input'];
  /** Secrecy-risk assessment: needed for every entry. */
  readonly secrecyAssessment?: InputMaybe<AssessmentInput>;
  /** Personal-information impact assessment: needed when an item is personal information. */
  readonly personalInformationAssessment?: InputMaybe<AssessmentInput>;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A step that needs no words. */
export type CatalogEntryStepInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A step that needs a reason. */
export type ReasonedCatalogEntryStepInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words that the other side can act on: 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Law or duties changed: the entry has to be brought up to date (Art 17). */
export type OpenUpdateDutyInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What changed. */
  readonly cause: UpdateCause;
  /** The document or decision that changed it: 4 to 500 characters. */
  readonly basis: Scalars['String']['input'];
  /** The day of the change: not after today. */
  readonly changedOn: Scalars['Date']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** More time for an update (Art 17). */
export type ExtendUpdateDutyInput = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Working days to add: 5 at the most, once. */
  readonly workingDays: Scalars['Int']['input'];
  /** Why: 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The entry as it now stands, or why nothing was done. */
export type CatalogEntryPayload = {
  /** The entry; null when there are problems. */
  readonly entry?: Maybe<CatalogEntry>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A quotient, kept in its two parts so that those of several platforms can be added before they are divided. */
export type Ratio = {
  /** What is counted. */
  readonly numerator: Scalars['Int']['output'];
  /** Out of what. */
  readonly denominator: Scalars['Int']['output'];
  /** The numerator divided by the denominator, both added over all platforms that answered; null when there is nothing to divide by. Never zero for want of an answer. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** By what metrics of the catalog are told apart. */
export type CatalogDimension =
  /** By the platform that owns the entries. */
  | 'PLATFORM'
  /** By theme; entries under no theme together. */
  | 'THEME'
  /** By providing department. */
  | 'PROVIDER';

/** Narrows metrics of the catalog, entries and expectations alike; a list that is left out narrows nothing. */
export type CatalogMetricsFilter = {
  /** Theme codes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of providing organisations. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * Metrics over the published entries of one cell: of one platform, theme or department, or of any combination of them, as asked for. Published are PUBLISHED and REVISING entries.
 * Definitions in words, zh and en, are in `metricDefinitions`; code and description agree (a test holds them together).
 */
export type CatalogMetricsCell = {
  /** What the cell is of: the codes asked for, in the order PLATFORM, THEME, PROVIDER, joined by `/`, with `-` for no theme; `ALL` when nothing is told apart. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform; null when platforms are not told apart. */
  readonly platform?: Maybe<Scalars['ID']['output']>;
  /** Code of the theme; null for entries under none, and when themes are not told apart. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** Credit code of the department; null when departments are not told apart. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** Published entries (已发布条目数). Counted: entries that are PUBLISHED or REVISING. Over: nothing, it is a count. Excluded: entries in any other state. Where there is no responsibility list, this count is all that can be said of coverage. */
  readonly published: Scalars['Int']['output'];
  /** Coverage (共享覆盖率). Numerator: published entries of departments and themes that the responsibility list in force names. Denominator: entries that the list expects. Excluded: platforms without a list, and what is published beside the list. Its value is null where there is no list. */
  readonly coverage: Ratio;
  /** How many entries the list expects that are not published: the sum over its lines, so that more than expected in one place makes up for nothing in another. */
  readonly shortfall: Scalars['Int']['output'];
  /** Class mix, unconditional (无条件共享占比). Numerator: published entries that are UNCONDITIONAL. Denominator: published entries with a sharing class. Excluded: published entries without a sharing class. */
  readonly unconditional: Ratio;
  /** Class mix, conditional (有条件共享占比). Numerator: published entries that are CONDITIONAL. Denominator: published entries with a sharing class. Excluded: published entries without a sharing class. */
  readonly conditional: Ratio;
  /** Class mix, not shared (不予共享占比). Numerator: published entries that are NOT_SHARED. Denominator: published entries with a sharing class. Excluded: published entries without a sharing class. */
  readonly notShared: Ratio;
  /** Not shared without a valid basis (不予共享依据缺失率). Numerator: published NOT_SHARED entries that name no basis of rank LAW, ADMINISTRATIVE_REGULATION or STATE_COUNCIL_DECISION, or no text of it. Denominator: published NOT_SHARED entries. Excluded: entries of other classes. */
  readonly notSharedWithoutBasis: Ratio;
  /** Complete metadata (元数据完整率). Numerator: published entries with everything that Art 13 asks for. Denominator: published entries. Excluded: nothing. */
  readonly metadataComplete: Ratio;
  /** Machine-readable (机器可读率). Numerator: published entries held as DATABASE, SPREADSHEET, STRUCTURED or GEOSPATIAL. Denominator: published entries with a format. Excluded: published entries without a format. */
  readonly machineReadable: Ratio;
  /** Mounted (挂接率). Numerator: published entries whose service worked at the last check. Denominator: published entries that are shared. Excluded: published entries that are NOT_SHARED. */
  readonly mounted: Ratio;
  /** Updates stated (更新情况掌握率). Numerator: published entries of which it is stated when the data was last updated. Denominator: published entries with a regular update frequency. Excluded: published entries without a frequency or with IRREGULAR. */
  readonly updateStated: Ratio;
  /** Freshness (更新及时率). Numerator: published entries whose data was updated within the declared frequency. Denominator: published entries with a regular update frequency of which it is stated when the data was last updated. Excluded: published entries without a frequency or with IRREGULAR, and those of which nothing is stated. */
  readonly fresh: Ratio;
  /** Open to society (开放率). Numerator: published entries in the open list. Denominator: published entries. Excluded: nothing. */
  readonly opened: Ratio;
  /** Ratings of its published entries. */
  readonly ratings: RatingSummary;
};

/** What a platform's responsibility list is known to be. */
export type ListStanding =
  /** A list is in force. */
  | 'IN_FORCE'
  /** The registry has said that no list is in force: coverage is a count, not a percentage. */
  | 'NONE'
  /** The registry has never been heard by this platform: whether there is a list is not known. */
  | 'UNKNOWN';

/** The responsibility list that a platform's expectations are taken from. */
export type ListUsed = {
  /** Code of the platform. */
  readonly platform: Scalars['ID']['output'];
  /** Whether there is a list. */
  readonly standing: ListStanding;
  /** The day since which the list holds; null when there is none. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** When the platform last heard from the registry that this is so; null when never. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the platform has not heard from the registry for ten minutes: the list may have been replaced since. */
  readonly stale: Scalars['Boolean']['output'];
};

/** Metrics of the catalog, counted at each platform and added up. */
export type CatalogMetrics = Merged & {
  /** One cell for each combination that has a published entry or is expected to have one, by key. */
  readonly cells?: Maybe<ReadonlyArray<CatalogMetricsCell>>;
  /** Of each platform that answered, the responsibility list that its expectations are taken from. */
  readonly lists: ReadonlyArray<ListUsed>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** What is known of the service (挂接) behind a published entry: stated by the platform's operator or the department, from a check on a day. */
export type ResourceService = {
  /** An address of the service, or a place to fetch the data, is stated at the platform. */
  readonly endpointStated: Scalars['Boolean']['output'];
  /** It answered as it should at the last check. */
  readonly working: Scalars['Boolean']['output'];
  /** The day of the last check. */
  readonly checkedOn: Scalars['Date']['output'];
  /** The day on which the data itself was last brought up to date; null where nobody has stated it. */
  readonly dataUpdatedOn?: Maybe<Scalars['Date']['output']>;
};

/** The decision to open an entry to society, or not to: an exit of its own, apart from sharing (practice). */
export type Opening = {
  /** What was decided. An entry that is no longer fit to be open (not shared, core data, withdrawn) is not in the open list, whatever this says. */
  readonly decision: OpenAttribute;
  /** Under which conditions; only of what is CONDITIONALLY_OPEN. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** Why it is not opened; only of what is NOT_OPEN. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** True when it is in the open list today. */
  readonly listed: Scalars['Boolean']['output'];
};

/** What was found when the service of an entry was checked. */
export type StateResourceServiceInput = {
  /** Global id of a published entry, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** An address of the service, or a place to fetch the data, is stated. */
  readonly endpointStated: Scalars['Boolean']['input'];
  /** It answered as it should; not without a stated address. */
  readonly working: Scalars['Boolean']['input'];
  /** The day of the check: not after today. */
  readonly checkedOn: Scalars['Date']['input'];
  /** The day on which the data itself was last brought up to date, where it is known: not after today. */
  readonly dataUpdatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The decision to open an entry to society, or not to. */
export type DecideOpeningInput = {
  /** Global id of a published entry, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: OpenAttribute;
  /** Conditions of use, 4 to 500 characters: for CONDITIONALLY_OPEN, and for nothing else. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Why it is not opened, 4 to 500 characters: for NOT_OPEN, and for nothing else. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True: the department states that it has collected the data itself. What it has obtained by sharing may never be opened by it. */
  readonly ownData: Scalars['Boolean']['input'];
  /** The version that it is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the caller, 8 to 64 characters: of calls with the same key one counts. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Order of the open list; ties by id. */
export type OpenCatalogOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By name, in code point order. */
  | 'NAME_ASC'
  /** By last change, newest first. */
  | 'UPDATED_AT_DESC';

/**
 * Metrics over the entries that were published at the end of one day, of one cell as in `CatalogMetricsCell`: computed from the revisions that are kept, so that any past day is exact. Definitions are those of the fields of the
 * same names there. What is not kept for the past (services, ratings, openings) is not in it.
 */
export type CatalogTrendPoint = {
  /** The day and what the cell is of, `2026-11-22/<key of the cell>`. */
  readonly key: Scalars['ID']['output'];
  /** The day, in Asia/Shanghai: what was in force at its end. */
  readonly day: Scalars['Date']['output'];
  /** Code of the platform; null when platforms are not told apart. */
  readonly platform?: Maybe<Scalars['ID']['output']>;
  /** Code of the theme; null for entries under none, and when themes are not told apart. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** Credit code of the department; null when departments are not told apart. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** Published entries. */
  readonly published: Scalars['Int']['output'];
  /** As `CatalogMetricsCell.coverage`, by the list that was in force on the day. */
  readonly coverage: Ratio;
  /** As `CatalogMetricsCell.shortfall`. */
  readonly shortfall: Scalars['Int']['output'];
  /** As `CatalogMetricsCell.unconditional`. */
  readonly unconditional: Ratio;
  /** As `CatalogMetricsCell.conditional`. */
  readonly conditional: Ratio;
  /** As `CatalogMetricsCell.notShared`. */
  readonly notShared: Ratio;
  /** As `CatalogMetricsCell.notSharedWithoutBasis`. */
  readonly notSharedWithoutBasis: Ratio;
  /** As `CatalogMetricsCell.metadataComplete`. */
  readonly metadataComplete: Ratio;
  /** As `CatalogMetricsCell.machineReadable`. */
  readonly machineReadable: Ratio;
};

/** Metrics of the catalog on several days: for a trend, or to compare two periods. */
export type CatalogTrend = Merged & {
  /** One point for each day and cell that had a published entry or an expectation then, by key: by day, then by cell. */
  readonly points?: Maybe<ReadonlyArray<CatalogTrendPoint>>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

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

/** Sharing class (共享属性). */
export type SharingClass =
  /** 无条件共享: open to every department; carries no condition. */
  | 'UNCONDITIONAL'
  /** 有条件共享: shared within a stated scope for a stated purpose (Art 15). */
  | 'CONDITIONAL'
  /** 不予共享: not shared; needs a reason and a basis in law, administrative regulation or State Council decision (Art 14, 15). */
  | 'NOT_SHARED';

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

/** Which of the three trees of the compilation guide a resource is in (信息资源分类). */
export type CatalogCategory =
  /** 基础: basic registers such as population and legal entities. */
  | 'BASE'
  /** 主题: across departments, by theme. */
  | 'THEME'
  /** 部门: of one department. */
  | 'DEPARTMENT';

/** Whether the resource is also opened to society (开放属性). Opening is an exit of its own, apart from sharing. */
export type OpenAttribute =
  /** 无条件开放 */
  | 'OPEN'
  /** 有条件开放 */
  | 'CONDITIONALLY_OPEN'
  /** 不予开放 */
  | 'NOT_OPEN';

/** One data item (数据项) of an entry: a column, an element, a field. */
export type DataItem = {
  /** Name in Chinese. */
  readonly name: Scalars['String']['output'];
  /** Name in the data itself, for instance `XM`. Null with MASKED where it is withheld from you. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Type of its values; null in a draft without one. */
  readonly type?: Maybe<DataItemType>;
  /** Longest value, in characters or digits; null where length means nothing. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Grade by the harm that its misuse does; null in a draft without one. */
  readonly grade?: Maybe<Grade>;
  /** True when it tells something about a natural person. */
  readonly personalInformation: Scalars['Boolean']['output'];
  /** How it is masked for those who may not see it whole, for instance `FIRST_CHARACTER`; null when it is shown as it is. */
  readonly maskingRule?: Maybe<Scalars['String']['output']>;
  /** The department that collects it for all others (数源部门, Art 19), as the nearest authority has named it with `nameSourceDepartment`, or as it was recorded with the entry; null until one is named. */
  readonly sourceDepartment?: Maybe<Organisation>;
};

/** The conditions of a CONDITIONAL entry (Art 15). */
export type UseConditions = {
  /** Who may use it (共享范围); null in a draft without it. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** For what (使用用途); null in a draft without it. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
};

/** Why a NOT_SHARED entry is not shared (Art 14, 15). */
export type NotSharedGround = {
  /** Why, in words; null in a draft without it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Rank of the basis; null in records from before the Regulation that name none. */
  readonly basisRank?: Maybe<BasisRank>;
  /** Title and article of the basis. */
  readonly basis?: Maybe<Scalars['String']['output']>;
};

/** Who agreed to something and when. */
export type Consent = {
  /** Name of the official. */
  readonly by: Scalars['String']['output'];
  /** Day of the consent. */
  readonly on: Scalars['Date']['output'];
};

/** An assessment made before submission (Art 13). */
export type Assessment = {
  /** What was concluded, in words. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  /** Name of the official who assessed. */
  readonly by: Scalars['String']['output'];
  /** Day of the assessment. */
  readonly on: Scalars['Date']['output'];
};

/** An entry of the government data catalog (政务数据目录), kept and answered by the platform that owns it. */
export type CatalogEntry = {
  /** Global id, `cat:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** Resource code (信息资源代码) by the compilation guide: class, item, topic and detail, `/`, sequence. Null in a draft without one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it holds, in a few sentences (摘要). */
  readonly abstract?: Maybe<Scalars['String']['output']>;
  /** The platform that owns this entry. */
  readonly platform?: Maybe<Platform>;
  /** The organisation that provides the data (提供单位). */
  readonly provider?: Maybe<Organisation>;
  /** Name of the providing organisation as the entry itself states it; null in entries from before it was asked for. The registry's name is in `provider`. */
  readonly providerName?: Maybe<Scalars['String']['output']>;
  /** Where it stands between draft and withdrawal. */
  readonly state: CatalogEntryState;
  /** Reasons for the return or the withdrawal; null in other states. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** Which of the three trees of the compilation guide it is in; null in a draft without one. */
  readonly category?: Maybe<CatalogCategory>;
  /** The theme it is classified under; null where it has none. */
  readonly theme?: Maybe<Theme>;
  /** Path of names in the classification, outermost first. */
  readonly classification: ReadonlyArray<Scalars['String']['output']>;
  /** Form in which the data is held (数据格式, Art 13); null in a draft without one. */
  readonly format?: Maybe<DataFormat>;
  /** How often the data is brought up to date (更新频率, Art 13); null in a draft without one. */
  readonly updateFrequency?: Maybe<UpdateFrequency>;
  /** Who may have it (共享属性, Art 13); null in a draft without one. */
  readonly sharingClass?: Maybe<SharingClass>;
  /** How it is handed over (共享方式, Art 13); null in a draft without one. */
  readonly sharingMode?: Maybe<SharingMode>;
  /** Set for CONDITIONAL entries, null for the others. */
  readonly useConditions?: Maybe<UseConditions>;
  /** Set for NOT_SHARED entries, null for the others. */
  readonly notShared?: Maybe<NotSharedGround>;
  /** The highest grade among its items, or the grade given to it as a whole. */
  readonly grade?: Maybe<Grade>;
  /** Level 1 to 4 inside GENERAL; null where none is given. */
  readonly gradeLevel?: Maybe<Scalars['Int']['output']>;
  /** True when an item tells something about a natural person. */
  readonly personalInformation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is also opened to society; null where nobody has decided. */
  readonly openAttribute?: Maybe<OpenAttribute>;
  /** The decision to open it to society, or not to; null where nobody has decided. */
  readonly opening?: Maybe<Opening>;
  /** What is known of the service behind it; null where nobody has stated anything. */
  readonly service?: Maybe<ResourceService>;
  /** What the departments that use it think of it. */
  readonly ratings?: Maybe<RatingSummary>;
  /** Codes of resources that belong with it. */
  readonly relatedCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Data items, in the order of the form: at most 500, so they are not paged. */
  readonly items: ReadonlyArray<DataItem>;
  /** The department head's consent (Art 13). */
  readonly departmentHeadConsent?: Maybe<Consent>;
  /** Secrecy-risk assessment (Art 13). */
  readonly secrecyAssessment?: Maybe<Assessment>;
  /** Personal-information impact assessment; only where personal information is held (Art 13). */
  readonly personalInformationAssessment?: Maybe<Assessment>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** First publication; null before it. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it can be relied on, by what became of corrections of it (Art 26). */
  readonly trust: EntryTrust;
  /** Counts the changes of this entry; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** Number of the published revision that readers get, counted from 1; 0 before the first publication. */
  readonly revisionNumber: Scalars['Int']['output'];
  /** When what readers get came into force: the revision was published, or the entry withdrawn. Null before the first publication. */
  readonly inForceSince?: Maybe<Scalars['DateTime']['output']>;
  /** The revision that is under way while the entry is REVISING; null otherwise. Readers get the published one until it is published. */
  readonly revision?: Maybe<CatalogRevision>;
  /** Published revisions, newest first, the one in force among them. Each is kept as it was. */
  readonly revisions?: Maybe<ReadonlyArray<CatalogRevision>>;
  /** What changed from one published revision to another; null when one of them does not exist. */
  readonly difference?: Maybe<CatalogDifference>;
  /** Everything that is still wrong with the text that is being worked on (the first draft, or the revision under way; otherwise with what is published), all at once. The department head cannot consent while there is any. */
  readonly faults?: Maybe<ReadonlyArray<Problem>>;
  /** What ought to be looked at in the same text and keeps nothing back. */
  readonly warnings?: Maybe<ReadonlyArray<Problem>>;
  /** Names of the mutations that you may call on this entry as it stands; empty as of a past date. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** The time of what is open: the update after law or duties changed (10 working days, Art 17), or the authority's review (2 for an update, Art 17). Null when nothing was ever due. */
  readonly clock?: Maybe<Clock>;
  /** The duty to bring it up to date after law or duties changed (Art 17); null when there was none. */
  readonly updateDuty?: Maybe<UpdateDuty>;
  /** Sharing requests for this entry. */
  readonly requests?: Maybe<SharingRequestConnection>;
  /** Backflow plans for this entry. */
  readonly backflowPlans?: Maybe<BackflowPlanConnection>;
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};


/** An entry of the government data catalog (政务数据目录), kept and answered by the platform that owns it. */
export type CatalogEntryRevisionsArgs = {
  first?: Scalars['Int']['input'];
};


/** An entry of the government data catalog (政务数据目录), kept and answered by the platform that owns it. */
export type CatalogEntryDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** An entry of the government data catalog (政务数据目录), kept and answered by the platform that owns it. */
export type CatalogEntryRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: SharingRequestOrder;
  filter?: InputMaybe<SharingRequestFilter>;
};


/** An entry of the government data catalog (政务数据目录), kept and answered by the platform that owns it. */
export type CatalogEntryBackflowPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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

/** Narrows entries; every field given must hold, a list holds when one of its values does. */
export type CatalogEntryFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CatalogEntryState>>;
  /** Of any of these sharing classes. */
  readonly sharingClasses?: InputMaybe<ReadonlyArray<SharingClass>>;
  /** Handed over in any of these modes. */
  readonly sharingModes?: InputMaybe<ReadonlyArray<SharingMode>>;
  /** Brought up to date at any of these frequencies. */
  readonly updateFrequencies?: InputMaybe<ReadonlyArray<UpdateFrequency>>;
  /** Held in any of these formats. */
  readonly formats?: InputMaybe<ReadonlyArray<DataFormat>>;
  /** Of any of these grades. */
  readonly grades?: InputMaybe<ReadonlyArray<Grade>>;
  /** In any of these trees. */
  readonly categories?: InputMaybe<ReadonlyArray<CatalogCategory>>;
  /** With any of these open attributes. */
  readonly openAttributes?: InputMaybe<ReadonlyArray<OpenAttribute>>;
  /** Theme codes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of providing organisations. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that hold personal information, or only those that hold none. */
  readonly personalInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at or after this instant. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those with an update or a review that is past its due day, or only the others. Not as of a past date. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** With an update or a review due on this day or before. Not as of a past date. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** How many entries have one value of a field. */
export type FacetBucket = {
  /** The value: an enum value, a theme code, a platform code. */
  readonly value: Scalars['String']['output'];
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
};

/** Entries counted by the values of their fields. */
export type CatalogFacets = Merged & {
  /** Entries that match. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in the counts. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** By state. */
  readonly states: ReadonlyArray<FacetBucket>;
  /** By sharing class; drafts without one are not counted here. */
  readonly sharingClasses: ReadonlyArray<FacetBucket>;
  /** By sharing mode; drafts without one are not counted here. */
  readonly sharingModes: ReadonlyArray<FacetBucket>;
  /** By update frequency; drafts without one are not counted here. */
  readonly updateFrequencies: ReadonlyArray<FacetBucket>;
  /** By format; drafts without one are not counted here. */
  readonly formats: ReadonlyArray<FacetBucket>;
  /** By grade; entries without one are not counted here. */
  readonly grades?: Maybe<ReadonlyArray<FacetBucket>>;
  /** By theme code; entries under no theme are not counted here. */
  readonly themes: ReadonlyArray<FacetBucket>;
  /** By the tree of the compilation guide; drafts in none are not counted here. */
  readonly categories: ReadonlyArray<FacetBucket>;
  /** By open attribute; entries where nobody has decided are not counted here. */
  readonly openAttributes: ReadonlyArray<FacetBucket>;
  /** By the credit code of the providing organisation. */
  readonly providers: ReadonlyArray<FacetBucket>;
  /** By the platform that owns them. */
  readonly platforms: ReadonlyArray<FacetBucket>;
  /** Earliest and latest change among the entries that match; null when none match. */
  readonly updatedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Latest change among the entries that match; null when none match. */
  readonly updatedTo?: Maybe<Scalars['DateTime']['output']>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** Entries of one platform under one theme. */
export type CoverageCell = {
  /** `<platform>/<theme>`, with `-` for entries under no theme. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform. */
  readonly platform: Scalars['ID']['output'];
  /** Code of the theme; null for entries under none. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** Entries that are PUBLISHED or REVISING. */
  readonly published: Scalars['Int']['output'];
  /** Entries in every other state but WITHDRAWN: compiled and not yet published. */
  readonly inPreparation: Scalars['Int']['output'];
  /** Latest publication; null when nothing is published. */
  readonly lastPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Coverage, defined as `CatalogMetricsCell.coverage` is: its value is null where the platform has no responsibility list. Not for those to whom entries of the grade CORE are not shown: they would count too few. */
  readonly coverage?: Maybe<Ratio>;
};

/** Who has published how much of what is expected, by platform and theme. Where a platform has no responsibility list there is a count and no percentage. More metrics, and by department: `catalogMetrics`. */
export type CatalogCoverage = Merged & {
  /** One cell for each platform and theme with at least one entry, or with one that is expected, by key. */
  readonly cells: ReadonlyArray<CoverageCell>;
  /** Entries that are PUBLISHED or REVISING. */
  readonly published: Scalars['Int']['output'];
  /** Entries compiled and not yet published. */
  readonly inPreparation: Scalars['Int']['output'];
  /** Coverage over all cells, of the platforms that have a responsibility list. */
  readonly coverage?: Maybe<Ratio>;
  /** Of each platform that answered, the responsibility list that its expectations are taken from. */
  readonly lists: ReadonlyArray<ListUsed>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** One row of a page, and where it stands. */
export type CatalogEntryEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: CatalogEntry;
};

/** A page of catalog entries. */
export type CatalogEntryConnection = Merged & {
  /** True when something was searched or filtered for and no platform that answered has it: offer to file a demand (`fileDemand`, Art 20). */
  readonly offersDemand: Scalars['Boolean']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CatalogEntryEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A grade together with the level inside GENERAL, from the least harm to the greatest (GB/T 43697-2024). */
export type GradeAndLevel =
  /** 一般, no level given */
  | 'GENERAL'
  /** 一般 1级 */
  | 'GENERAL_1'
  /** 一般 2级 */
  | 'GENERAL_2'
  /** 一般 3级 */
  | 'GENERAL_3'
  /** 一般 4级 */
  | 'GENERAL_4'
  /** 重要 */
  | 'IMPORTANT'
  /** 核心 */
  | 'CORE';

/** Some data items of one entry. */
export type SelectedItems = {
  /** Global id of the entry, one of `entries`. */
  readonly entry: Scalars['ID']['input'];
  /** Names of the data items that are meant, as in `DataItem.name`; at most 500. */
  readonly names: ReadonlyArray<Scalars['String']['input']>;
};

/** The grade of one entry, as far as it is selected. */
export type SelectedGrade = {
  /** Global id of the entry. */
  readonly entry: Scalars['ID']['output'];
  /** The highest among what is selected of it; null when it has no grade. */
  readonly grade?: Maybe<GradeAndLevel>;
};

/** Something that was selected and cannot be graded: it is not there, or not for the caller to see. */
export type UnknownSelection = {
  /** `<entry>`, or `<entry>/<item>`: no two are the same. */
  readonly key: Scalars['ID']['output'];
  /** Global id of the entry, as it was given. */
  readonly entry: Scalars['ID']['output'];
  /** Name of the data item; null when the entry itself is meant. */
  readonly item?: Maybe<Scalars['String']['output']>;
};

/** The grade of several entries taken together is the highest among them (GB/T 43697-2024; Art 25: data put together may tell more than each part). */
export type CombinedGrade = Merged & {
  /** The highest grade of the selection; null when nothing of it has one. */
  readonly grade?: Maybe<Grade>;
  /** The same with the level inside GENERAL. */
  readonly gradeAndLevel?: Maybe<GradeAndLevel>;
  /** True when the grade may be higher: a platform did not answer, or something selected is unknown or has no grade. Treat the selection with care then. */
  readonly gradeIsLowerBound: Scalars['Boolean']['output'];
  /** Each entry that was found, with its own grade, by id: those with the highest are why. */
  readonly entries: ReadonlyArray<SelectedGrade>;
  /** What was selected and is not there, or not for the caller to see. Entries of platforms that did not answer are in `sources` instead. */
  readonly unknown: ReadonlyArray<UnknownSelection>;
  /** True when every platform that owns one of the entries answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that owns one of the entries and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** Life of a correction (校核, Art 26). Time never answers one: overdue is a flag of its clock. */
export type CorrectionState =
  /** 已提出: raised; the provider's time to answer runs. */
  | 'RAISED'
  /** 核实中: the provider is verifying it. */
  | 'VERIFYING'
  /** 已更正: verified, corrected and answered. */
  | 'CORRECTED'
  /** 不予更正: verified and declined, with reasons. */
  | 'DECLINED'
  /** 已撤回: withdrawn by the department that raised it. */
  | 'WITHDRAWN';

/** A step in the life of a correction; each has a mutation of its own. */
export type CorrectionAction =
  /** 受理核实: `takeUpCorrection`. */
  | 'TAKE_UP'
  /** 更正答复: `makeCorrection`. */
  | 'MAKE'
  /** 不予更正: `declineCorrection`. */
  | 'DECLINE'
  /** 撤回: `withdrawCorrection`. */
  | 'WITHDRAW';

/** Who raised a correction. */
export type CorrectionOrigin =
  /** 政府部门: a department that uses the data or asks for it. */
  | 'DEPARTMENT'
  /** 社会公众: a citizen or an organisation outside government. */
  | 'PUBLIC';

/** What is wrong with the data or its description. */
export type CorrectionFault =
  /** 不准确: a value is wrong. */
  | 'INACCURATE'
  /** 不完整: something is missing. */
  | 'INCOMPLETE'
  /** 不及时: it is out of date. */
  | 'OUTDATED'
  /** 不一致: it contradicts another source. */
  | 'INCONSISTENT'
  /** 描述有误: the entry describes it wrongly. */
  | 'MISDESCRIBED';

/** Why a correction was declined. */
export type CorrectionDeclineReason =
  /** 数据无误: verified, and right as it is. */
  | 'RIGHT_AS_IT_IS'
  /** 非本部门数据: another department is the source. */
  | 'NOT_OURS'
  /** 无法核实: the evidence does not let it be verified. */
  | 'NOT_VERIFIABLE'
  /** 其他: told in the answer. */
  | 'OTHER';

/** Who of the public raised a correction, as they gave it. For the provider that answers, its authority and audit alone. */
export type CorrectionReporter = {
  /** Name, as given. */
  readonly name: Scalars['String']['output'];
  /** Where the answer can be sent: a telephone number or an address, as given. */
  readonly contact: Scalars['String']['output'];
};

/** A correction (校核申请, Art 26): somebody says that shared data, or its description, is wrong. It lives with the entry that it is about, on the provider's platform. */
export type Correction = {
  /** Global id, `cor:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The entry that it is about. */
  readonly entry?: Maybe<CatalogEntry>;
  /** Name of the data item that it is about; null when it is about the entry as a whole. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The organisation that provides the data, and answers. */
  readonly provider?: Maybe<Organisation>;
  /** The platform that owns this correction: the provider's. */
  readonly platform?: Maybe<Platform>;
  /** Whether a department or the public raised it. */
  readonly origin: CorrectionOrigin;
  /** The department that raised it; null when the public did. */
  readonly organisation?: Maybe<Organisation>;
  /** Who of the public raised it; null when a department did. */
  readonly reporter?: Maybe<CorrectionReporter>;
  /** What is wrong. */
  readonly fault: CorrectionFault;
  /** What is wrong, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What shows it: documents and where they are, 1 to 20. */
  readonly evidence?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it stands between being raised and being answered. */
  readonly state: CorrectionState;
  /** Why it was declined; null otherwise. */
  readonly declineReason?: Maybe<CorrectionDeclineReason>;
  /** What was found, and what was corrected or why not. Written for everybody: it names no person. Null before the answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was raised: the time to answer runs from here. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When it was answered; null before that. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time to verify, correct and answer (Art 26); null when it was withdrawn. */
  readonly clock?: Maybe<Clock>;
  /** What you may do with it as it stands. */
  readonly actions: ReadonlyArray<CorrectionAction>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

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

/** An entry's trust mark, and the counts it is made of. Counted over every correction of the entry, those not shown to you too. */
export type EntryTrust = {
  /** The mark: UNANSWERED when `overdueCorrections` is above zero, else QUESTIONED when `openCorrections` is, else CORRECTED when `correctedWithinYear` is, else RELIABLE. */
  readonly mark: TrustMark;
  /** Corrections that are RAISED or VERIFYING. */
  readonly openCorrections: Scalars['Int']['output'];
  /** Those of them whose due day is past. */
  readonly overdueCorrections: Scalars['Int']['output'];
  /** Corrections answered with CORRECTED on one of the last 365 days, today among them. */
  readonly correctedWithinYear: Scalars['Int']['output'];
};

/** Order of corrections; ties by id. */
export type CorrectionOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the time they were raised, oldest first. */
  | 'RAISED_AT_ASC'
  /** By the time they were raised, newest first. */
  | 'RAISED_AT_DESC'
  /** By the day on which the answer is due, earliest first; those with nothing due at the end. */
  | 'DUE_ON_ASC';

/** Narrows corrections; every field given must hold, a list holds when one of its values does. */
export type CorrectionFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CorrectionState>>;
  /** About any of these entries, by id. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of providing organisations. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Raised by any of these. */
  readonly origins?: InputMaybe<ReadonlyArray<CorrectionOrigin>>;
  /** Credit codes of the departments that raised them. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With any of these faults. */
  readonly faults?: InputMaybe<ReadonlyArray<CorrectionFault>>;
  /** Raised at or after this instant. */
  readonly raisedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those that are open and past their due day. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who of the public raises a correction. Kept apart from what everybody sees. */
export type CorrectionReporterInput = {
  /** Name, 2 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Telephone number or address for the answer, 5 to 120 characters. */
  readonly contact: Scalars['String']['input'];
};

/** A correction to raise. */
export type RaiseCorrectionInput = {
  /** The entry that is wrong, or whose data is. */
  readonly entryId: Scalars['ID']['input'];
  /** Name of one of its data items; left out, the entry as a whole. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong. */
  readonly fault: CorrectionFault;
  /** What is wrong, in words, 4 to 2000 characters. Name no person here. */
  readonly description: Scalars['String']['input'];
  /** What shows it: documents and where they are, 1 to 20 of 2 to 500 characters each. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  /** Credit code of the department that raises it: your own. Left out by the public. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Who raises it, for the public. Left out by departments. */
  readonly reporter?: InputMaybe<CorrectionReporterInput>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The provider begins to verify. */
export type TakeUpCorrectionInput = {
  /** Global id, `cor:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The provider has verified and corrected. */
export type MakeCorrectionInput = {
  /** Global id, `cor:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What was found and what was corrected, 4 to 2000 characters. Everybody can read it: name no person. */
  readonly answer: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The provider has verified and corrects nothing. */
export type DeclineCorrectionInput = {
  /** Global id, `cor:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: CorrectionDeclineReason;
  /** What was found and why nothing is corrected, 4 to 2000 characters. Everybody can read it: name no person. */
  readonly answer: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The department that raised it takes it back. */
export type WithdrawCorrectionInput = {
  /** Global id, `cor:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The correction as it now stands, or why nothing was done. */
export type CorrectionPayload = {
  /** The correction; null when there are problems. */
  readonly correction?: Maybe<Correction>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type CorrectionEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Correction;
};

/** A page of corrections. */
export type CorrectionConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Corrections that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** In what a name as written differs from the plain form that names are compared in. */
export type NameVariant =
  /** 全角字符: full-width characters. */
  | 'FULL_WIDTH'
  /** 大小写: capital letters. */
  | 'CAPITALS'
  /** 空格和标点: spaces and punctuation. */
  | 'SPACES_AND_PUNCTUATION'
  /** 繁体字: traditional characters. */
  | 'TRADITIONAL_CHARACTERS';

/** One published entry that holds the data item. */
export type CollectedItem = {
  /** Global id of the entry. */
  readonly entry: Scalars['ID']['output'];
  /** Its name. */
  readonly entryName: Scalars['String']['output'];
  /** Code of the platform that owns it. */
  readonly platform: Scalars['ID']['output'];
  /** Credit code of the organisation that provides it. */
  readonly provider: Scalars['ID']['output'];
  /** Theme of the entry; null where it has none. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** The data item's name, as it is written there. */
  readonly itemName: Scalars['String']['output'];
  /** What had to be evened out to find that it is the same name; empty when it is written plainly. */
  readonly variants: ReadonlyArray<NameVariant>;
  /** Credit code of the source department that is named for it (Art 19); null while none is. */
  readonly sourceDepartment?: Maybe<Scalars['ID']['output']>;
};

/** What says the same in several entries: a candidate for duplicate collection (重复采集) when more than one organisation collects it (Art 19). */
export type CollectedGroup = {
  /** `<plain name>/<type>/<theme or ->`. */
  readonly key: Scalars['ID']['output'];
  /** The name in plain form. */
  readonly plainName: Scalars['String']['output'];
  /** The type that all have. */
  readonly type: DataItemType;
  /** The theme that all have; null when themes are not told apart, and for entries under none. */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** How many organisations collect it: it is a candidate from 2 on. */
  readonly organisations: Scalars['Int']['output'];
  /** How many entries hold it. */
  readonly entries: Scalars['Int']['output'];
  /** Where it is held, at most 50 of each platform. */
  readonly items: ReadonlyArray<CollectedItem>;
  /** Why these are taken for the same, in English. */
  readonly explanation: Scalars['String']['output'];
  /** Why these are taken for the same, in Chinese. */
  readonly explanationZh: Scalars['String']['output'];
};

/** Data items of published entries, grouped by what they say (一数一源, Art 19). */
export type DuplicateCandidates = Merged & {
  /** The groups, by key. */
  readonly groups?: Maybe<ReadonlyArray<CollectedGroup>>;
  /** True when a platform holds more than was looked through (20,000 entries) or shown (1,000 groups): narrow the question by theme or name. */
  readonly truncated: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** What a department that uses a resource thinks of it (满意度评价): one rating of each department and entry, revised as its view changes. */
export type Rating = {
  /** Global id, `rat:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The entry that is rated. */
  readonly entry?: Maybe<CatalogEntry>;
  /** The department that rates: one that was given the data. */
  readonly organisation?: Maybe<Organisation>;
  /** 完整性: is everything there? 1 (poor) to 5 (good). */
  readonly completeness: Scalars['Int']['output'];
  /** 及时性: is it up to date? 1 (poor) to 5 (good). */
  readonly timeliness: Scalars['Int']['output'];
  /** 准确性: is it right? 1 (poor) to 5 (good). */
  readonly accuracy: Scalars['Int']['output'];
  /** In its own words; null where it says nothing more. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was first rated. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the rating was last revised. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts its revisions; a revision names the version that it is based on. */
  readonly version: Scalars['Int']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** The ratings of one entry, or of many, together. Means are quotients of sums: 1 (poor) to 5 (good), null without a rating. */
export type RatingSummary = {
  /** How many ratings there are. */
  readonly count: Scalars['Int']['output'];
  /** Completeness as rated (完整性评分). Numerator: the sum of the marks for completeness. Denominator: ratings. Excluded: nothing. */
  readonly completeness: Ratio;
  /** Timeliness as rated (及时性评分). Numerator: the sum of the marks for timeliness. Denominator: ratings. Excluded: nothing. */
  readonly timeliness: Ratio;
  /** Accuracy as rated (准确性评分). Numerator: the sum of the marks for accuracy. Denominator: ratings. Excluded: nothing. */
  readonly accuracy: Ratio;
};

/** Order of ratings; ties by id. */
export type RatingOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the last revision, newest first. */
  | 'UPDATED_AT_DESC';

/** Narrows ratings; every field given must hold. */
export type RatingFilter = {
  /** Ids of entries. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of departments that rate. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One row of a page, and where it stands. */
export type RatingEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Rating;
};

/** A page of ratings. */
export type RatingConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RatingEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Ratings that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A rating of an entry, or a revision of one's own. */
export type RateResourceInput = {
  /** Global id of the entry, `cat:<platform>:<local>`. */
  readonly entryId: Scalars['ID']['input'];
  /** Credit code of the department that rates: the caller's. */
  readonly organisation: Scalars['ID']['input'];
  /** 完整性, 1 (poor) to 5 (good). */
  readonly completeness: Scalars['Int']['input'];
  /** 及时性, 1 (poor) to 5 (good). */
  readonly timeliness: Scalars['Int']['input'];
  /** 准确性, 1 (poor) to 5 (good). */
  readonly accuracy: Scalars['Int']['input'];
  /** In one's own words, 2 to 1000 characters; may stay away. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** For a revision: the version of one's rating that it is based on. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The rating as it now stands, or why it was not taken. */
export type RateResourcePayload = {
  /** The rating; null when there are problems. */
  readonly rating?: Maybe<Rating>;
  /** Every rule that the input breaks; empty when it was taken. */
  readonly problems: ReadonlyArray<Problem>;
};

/** How many matters took that many days. */
export type DaysBucket = {
  /** Days, from 0; 250 stands for 250 and more. */
  readonly days: Scalars['Int']['output'];
  /** How many matters took that many. */
  readonly count: Scalars['Int']['output'];
};

/** How long matters took, counted for each whole number of days, so that percentiles over any platforms are exact: without error up to 249 days; what took 250 days or more counts as 250. */
export type Durations = {
  /** How many matters took how many days, by days. */
  readonly histogram: ReadonlyArray<DaysBucket>;
  /** Half of the matters took that many days or fewer (nearest rank); null when there are none. */
  readonly p50?: Maybe<Scalars['Int']['output']>;
  /** Nine in ten of the matters took that many days or fewer (nearest rank); null when there are none. */
  readonly p90?: Maybe<Scalars['Int']['output']>;
};

/** By what metrics of sharing requests are told apart. */
export type RequestDimension =
  /** By the platform that owns the requests: the provider's. */
  | 'PLATFORM'
  /** By providing department. */
  | 'PROVIDER'
  /** By the class of the entry when the request was received: unconditional or conditional. */
  | 'SHARING_CLASS'
  /** By the month in which the request was received, in Asia/Shanghai. */
  | 'MONTH';

/** Narrows metrics of sharing requests; what is left out narrows nothing. */
export type RequestMetricsFilter = {
  /** Credit codes of providing organisations. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Classes of the entries when the requests were received. */
  readonly sharingClasses?: InputMaybe<ReadonlyArray<SharingClass>>;
  /** Received on this day or later, in Asia/Shanghai. */
  readonly receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day or earlier, in Asia/Shanghai. */
  readonly receivedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Metrics over the sharing requests of one cell that a provider has received, drafts aside: of one platform, department, class or month, or of any combination of them.
 * Times are working days of the provider's region, without those for which the time stood still.
 */
export type RequestMetricsCell = {
  /** What the cell is of: the codes asked for, in the order PLATFORM, PROVIDER, SHARING_CLASS, MONTH, joined by `/`; `ALL` when nothing is told apart. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform; null when platforms are not told apart. */
  readonly platform?: Maybe<Scalars['ID']['output']>;
  /** Credit code of the department; null when departments are not told apart. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** The class; null when classes are not told apart. */
  readonly sharingClass?: Maybe<SharingClass>;
  /** The month, `2026-11`; null when months are not told apart. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Requests received. */
  readonly received: Scalars['Int']['output'];
  /** Of these, those that wait for the provider's reply, a supplement being awaited included. */
  readonly open: Scalars['Int']['output'];
  /** Of these, those whose day of reply is past. Silence is a violation, never consent (Art 21). */
  readonly openOverdue: Scalars['Int']['output'];
  /** On-time replies (按时答复率). Numerator: requests replied to on or before the due day. Denominator: requests replied to, and open ones whose due day is past. Excluded: open requests that are not due yet or whose time stands still, and those withdrawn without a reply. */
  readonly onTimeReplies: Ratio;
  /** Days to decide (答复用时). Measured: working days from receipt to the reply, without those for which the time stood still. Over: requests replied to. Excluded: requests without a reply. */
  readonly daysToDecide: Durations;
  /** On-time deliveries (按时提供率). Numerator: granted requests whose data was shared on or before the due day. Denominator: granted requests whose data was shared, and those not shared whose due day is past. Excluded: granted requests that are not due yet, and those that ended before anything was shared. */
  readonly onTimeDeliveries: Ratio;
  /** Delivery lead time (提供用时). Measured: working days from the consent to the sharing of the data. Over: granted requests whose data was shared. Excluded: granted requests whose data was not shared. */
  readonly daysToDeliver: Durations;
  /** Refusals (不同意共享率). Numerator: requests refused. Denominator: requests replied to. Excluded: requests without a reply. */
  readonly refusals: Ratio;
  /** Refused requests by the reason given. */
  readonly refusalReasons: ReadonlyArray<FacetBucket>;
  /** Reuse (资源复用率). Numerator: entries granted to two departments or more. Denominator: entries granted to at least one. Excluded: entries of which no request of the cell was granted. */
  readonly reuse: Ratio;
};

/** Metrics of sharing requests, counted at each platform and added up. */
export type RequestMetrics = Merged & {
  /** One cell for each combination that has a request, by key. */
  readonly cells: ReadonlyArray<RequestMetricsCell>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** By what metrics of backflow are told apart. */
export type BackflowDimension =
  /** By the platform that sends. */
  | 'SENDER'
  /** By the platform that receives. */
  | 'RECEIVER'
  /** By the department that provides the entry. */
  | 'PROVIDER'
  /** By the month in which the delivery is due. */
  | 'MONTH';

/**
 * Metrics over the backflow deliveries of one cell that are due or made: of one sender, receiver, department or month, or of any combination of them (Art 24).
 * The Regulation sets no limit: lateness is measured by the frequency agreed on, in calendar days.
 */
export type BackflowMetricsCell = {
  /** What the cell is of: the codes asked for, in the order SENDER, RECEIVER, PROVIDER, MONTH, joined by `/`; `ALL` when nothing is told apart. */
  readonly key: Scalars['ID']['output'];
  /** Code of the sending platform; null when senders are not told apart. */
  readonly sender?: Maybe<Scalars['ID']['output']>;
  /** Code of the receiving platform; null when receivers are not told apart. */
  readonly receiver?: Maybe<Scalars['ID']['output']>;
  /** Credit code of the department; null when departments are not told apart. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** The month, `2026-11`; null when months are not told apart. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Backflow coverage (回流覆盖率). Numerator: deliveries that were sent. Denominator: deliveries that were sent, and those not sent whose due day is past. Excluded: deliveries that are not due yet. */
  readonly coverage: Ratio;
  /** On-time backflow (按时回流率). Numerator: deliveries sent on or before the due day. Denominator: deliveries that were sent, and those not sent whose due day is past. Excluded: deliveries that are not due yet. */
  readonly onTime: Ratio;
  /** Backflow lag (回流延迟). Measured: calendar days by which a delivery came after its due day, 0 when in time. Over: deliveries that were sent. Excluded: deliveries that were not sent. */
  readonly lag: Durations;
  /** Records that the deliveries sent were to hold. */
  readonly recordsExpected: Scalars['BigInt']['output'];
  /** Records that they held. */
  readonly recordsDelivered: Scalars['BigInt']['output'];
};

/** Metrics of backflow, counted at each sender and added up. */
export type BackflowMetrics = Merged & {
  /** One cell for each combination that has a delivery which is due or made, by key. */
  readonly cells: ReadonlyArray<BackflowMetricsCell>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** By what metrics of corrections are told apart. */
export type CorrectionDimension =
  /** By the platform that owns them: the provider's. */
  | 'PLATFORM'
  /** By the department that answers. */
  | 'PROVIDER'
  /** By the month in which they were raised, in Asia/Shanghai. */
  | 'MONTH';

/** Metrics over the corrections of one cell: of one platform, department or month, or of any combination of them (Art 26). */
export type CorrectionMetricsCell = {
  /** What the cell is of: the codes asked for, in the order PLATFORM, PROVIDER, MONTH, joined by `/`; `ALL` when nothing is told apart. */
  readonly key: Scalars['ID']['output'];
  /** Code of the platform; null when platforms are not told apart. */
  readonly platform?: Maybe<Scalars['ID']['output']>;
  /** Credit code of the department; null when departments are not told apart. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** The month, `2026-11`; null when months are not told apart. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Corrections raised. */
  readonly raised: Scalars['Int']['output'];
  /** By state. */
  readonly states: ReadonlyArray<FacetBucket>;
  /** On-time answers to corrections (校核按时答复率). Numerator: corrections answered on or before the due day. Denominator: corrections answered, and open ones whose due day is past. Excluded: open corrections that are not due yet, and those withdrawn without an answer. */
  readonly onTimeAnswers: Ratio;
  /** Days to answer corrections (校核用时). Measured: working days from the raising of a correction to its answer. Over: corrections answered. Excluded: corrections without an answer. */
  readonly daysToAnswer: Durations;
};

/** Metrics of corrections, counted at each platform and added up. */
export type CorrectionMetrics = Merged & {
  /** One cell for each combination that has a correction, by key. */
  readonly cells: ReadonlyArray<CorrectionMetricsCell>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

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

/** One thing that was missing in a request. */
export type MissingMaterial = {
  /** Which part of the request it belongs to. */
  readonly part: RequestPart;
  /** What is missing, in words. */
  readonly what: Scalars['String']['output'];
};

/** A part of a request (Art 20). */
export type RequestPart =
  /** 申请依据 */
  | 'LEGAL_BASIS'
  /** 使用场景 */
  | 'SCENARIO'
  /** 使用范围 */
  | 'SCOPE'
  /** 共享方式 */
  | 'SHARING_MODE'
  /** 使用期限 */
  | 'DURATION'
  /** 数据项 */
  | 'ITEMS'
  /** 安全保障 */
  | 'SECURITY'
  /** 其他材料 */
  | 'OTHER';

/** What a provider replies to a request. */
export type ReplyKind =
  /** 同意共享 */
  | 'GRANT'
  /** 不同意共享 */
  | 'REFUSE';

/** The consent of the provider's head, given before a reply leaves (Art 20). */
export type ReplyConsent = {
  /** What the reply may be: nothing else can be sent. */
  readonly reply: ReplyKind;
  /** Name of the head. */
  readonly by: Scalars['String']['output'];
  /** The day of the consent. */
  readonly on: Scalars['Date']['output'];
};

/** What a provider proposes to do with a service. */
export type ServiceChangeKind =
  /** 变更: go on, in another way. */
  | 'ALTER'
  /** 终止: come to its end. */
  | 'END';

/** How a proposal ended. */
export type ProposalOutcome =
  /** 同意 */
  | 'AGREED'
  /** 不同意 */
  | 'REJECTED'
  /** 撤回 */
  | 'WITHDRAWN'
  /** 失效: fell when sharing was suspended. */
  | 'LAPSED';

/** A change or an end of the service, proposed by the provider after consulting the requester, and filed with the authority. */
export type ServiceChange = {
  /** Whether it alters or ends the service. */
  readonly kind: ServiceChangeKind;
  /** What changes, and why. */
  readonly content: Scalars['String']['output'];
  /** Record of the consultation with the requester (协商记录). */
  readonly consultation: Scalars['String']['output'];
  /** Number under which the authority has it on file (备案号). */
  readonly filingNumber: Scalars['String']['output'];
  /** The day of the proposal. */
  readonly proposedOn: Scalars['Date']['output'];
  /** How it ended; null while it is open. */
  readonly outcome?: Maybe<ProposalOutcome>;
  /** The day on which it ended; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** Another use of the data than the one granted: it needs the provider's consent (Art 25). */
export type UseChange = {
  /** The new purpose; null when it stays. */
  readonly scenario?: Maybe<Scalars['String']['output']>;
  /** The new scope; null when it stays. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The new last day of use; null when it stays. */
  readonly usedUntil?: Maybe<Scalars['Date']['output']>;
  /** Who else is to be given the data; null when nobody. */
  readonly thirdParty?: Maybe<Scalars['String']['output']>;
  /** Why it is needed. */
  readonly reason: Scalars['String']['output'];
  /** The day on which it was asked for. */
  readonly askedOn: Scalars['Date']['output'];
  /** How it ended; null while it is open. */
  readonly outcome?: Maybe<ProposalOutcome>;
  /** The day on which it ended; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** Who suspended. */
export type Suspender =
  /** 提供部门 */
  | 'PROVIDER'
  /** 政务数据共享主管部门 */
  | 'AUTHORITY';

/** A suspension on misuse, with the order to put it right. */
export type Suspension = {
  /** Who suspended; what the authority has suspended, only the authority resumes or terminates. */
  readonly by: Suspender;
  /** What misuse was found. */
  readonly reason: Scalars['String']['output'];
  /** What has to be put right. */
  readonly order: Scalars['String']['output'];
  /** The day of the suspension: the time to put it right is counted from it. */
  readonly suspendedOn: Scalars['Date']['output'];
  /** How the requester means to put it right; null before it has begun. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** Reports of the requester that it is put right, oldest first. */
  readonly reports: ReadonlyArray<RectificationReport>;
  /** How and when the suspension ended: RESUMED or TERMINATED; null while it lasts. */
  readonly outcome?: Maybe<SuspensionOutcome>;
  /** The day on which it ended; null while it lasts. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

/** How a suspension ended. */
export type SuspensionOutcome =
  /** 恢复 */
  | 'RESUMED'
  /** 终止 */
  | 'TERMINATED';

/** The requester's report that misuse is put right. */
export type RectificationReport = {
  /** What was done. */
  readonly done: Scalars['String']['output'];
  /** The day of the report: the time stands still from it until it is judged. */
  readonly reportedOn: Scalars['Date']['output'];
  /** The day on which it was found not to be enough; null when it was not. */
  readonly rejectedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was not enough; null when it was not rejected. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** How the data was disposed of when its use ended (Art 27). */
export type Disposal = {
  /** How, in words. */
  readonly method: Scalars['String']['output'];
  /** The proof, kept at the requester's platform: `prf:<platform>:<local>`. */
  readonly proof: Scalars['ID']['output'];
  /** The day on which the provider was told. */
  readonly on: Scalars['Date']['output'];
};

/** One step that was taken, from the decision log of the request's platform. */
export type SharingRequestEvent = {
  /** Which step; null for a decision that is no step. */
  readonly action?: Maybe<SharingRequestAction>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Role of the person who decided. */
  readonly role: Scalars['String']['output'];
  /** The organisation for which that person acted; null for an authority that acts for its region. */
  readonly organisation?: Maybe<Organisation>;
  /** The step in words. */
  readonly name: Scalars['String']['output'];
  /** The step in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** The article that it rests on; null for a step that the Regulation leaves open. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** What was said with it; null when nothing was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The version of the request that it made. */
  readonly version: Scalars['Int']['output'];
  /** Id of the decision in the log, `dec:<platform>:<number>`. */
  readonly decision: Scalars['ID']['output'];
};

/** The request as it stands after a step, or why nothing was done. */
export type SharingRequestPayload = {
  /** The request as it now stands; null when there are problems. */
  readonly request?: Maybe<SharingRequest>;
  /** Every rule that the call breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A step that needs no more than to be taken. */
export type RequestStepInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A step that needs a reason. */
export type ReasonedStepInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Why, 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A draft: what is not known yet is left out. */
export type DraftSharingRequestInput = {
  /** The entry asked for: PUBLISHED or REVISING, and not NOT_SHARED. */
  readonly entryId: Scalars['ID']['input'];
  /** Unified social credit code of the organisation that asks. */
  readonly requester: Scalars['ID']['input'];
  /** Code of the platform of the organisation that asks. */
  readonly requesterNode: Scalars['ID']['input'];
  /** Legal basis, 4 to 500 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Where the data will be used, 4 to 500 characters. */
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
  /** Who will use it, 2 to 500 characters. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Has to be the mode of the entry. */
  readonly sharingMode?: InputMaybe<SharingMode>;
  /** Last day of use: not before today. */
  readonly usedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Names of the data items wanted, each an item of the entry: 1 to 500. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new draft. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A draft as it is to be: what is left out is empty then. */
export type EditSharingRequestInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Legal basis, 4 to 500 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Where the data will be used, 4 to 500 characters. */
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
  /** Who will use it, 2 to 500 characters. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Has to be the mode of the entry. */
  readonly sharingMode?: InputMaybe<SharingMode>;
  /** Last day of use: not before today. */
  readonly usedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Names of the data items wanted, each an item of the entry: 1 to 500. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A draft that the head has consented to. */
export type SendSharingRequestInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** True: the requester states that the request is true, lawful and necessary (Art 20). */
  readonly statement: Scalars['Boolean']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** One thing that is missing in a request. */
export type MissingMaterialInput = {
  /** Which part of the request it belongs to. */
  readonly part: RequestPart;
  /** What is missing, 2 to 500 characters. */
  readonly what: Scalars['String']['input'];
};

/** The one notice of what is missing. */
export type AskSupplementInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Everything that is missing, 1 to 50: there is no second notice (Art 21). */
  readonly missing: ReadonlyArray<MissingMaterialInput>;
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What was missing. A part that is left out stays as it is. */
export type SupplySupplementInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** What is supplied, in words: 2 to 2000 characters. */
  readonly supplied: Scalars['String']['input'];
  /** Legal basis, 4 to 500 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Where the data will be used, 4 to 500 characters. */
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
  /** Who will use it, 2 to 500 characters. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Has to be the mode of the entry. */
  readonly sharingMode?: InputMaybe<SharingMode>;
  /** Last day of use: not before today. */
  readonly usedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Names of the data items wanted, each an item of the entry: 1 to 500. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** More time to reply. */
export type ExtendSharingRequestInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** How many working days more: 1 up to what the time limit allows. */
  readonly workingDays: Scalars['Int']['input'];
  /** Why, as the requester is told: 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The consent of the head to a reply. */
export type ApproveReplyInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** What the reply may be. */
  readonly reply: ReplyKind;
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is granted. */
export type GrantSharingRequestInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Names of the items granted, among those asked for; all of them when left out. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the data is to be disposed of when its use ends (Art 27), 2 to 500 characters; nothing special when left out. */
  readonly disposalTerms?: InputMaybe<Scalars['String']['input']>;
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Why a request is refused (Art 21). */
export type RefuseSharingRequestInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The kind of reason. */
  readonly reason: RefusalReason;
  /** The reason in words, 4 to 500 characters. */
  readonly text: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A usage record that is kept at the platform of the requester. */
export type ReportUsageInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Id of the record, `use:<platform>:<local>`: of the platform of the requester. */
  readonly record: Scalars['ID']['input'];
  /** The day of the last use that it tells about: not before the data was handed over, not after today. */
  readonly usedOn: Scalars['Date']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A change or an end of a service. */
export type ProposeServiceChangeInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Whether it alters or ends the service. */
  readonly kind: ServiceChangeKind;
  /** What changes, and why: 4 to 500 characters. */
  readonly content: Scalars['String']['input'];
  /** Record of the consultation with the requester (协商记录), 4 to 2000 characters. */
  readonly consultation: Scalars['String']['input'];
  /** Number under which the authority has it on file (备案号), 2 to 60 characters. */
  readonly filingNumber: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Another use of the data; at least one thing has to change. */
export type AskUseChangeInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The new purpose, 4 to 500 characters; it stays when left out. */
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
  /** The new scope, 2 to 500 characters; it stays when left out. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** The new last day of use, not before today; it stays when left out. */
  readonly usedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Who else is to be given the data, 2 to 200 characters; nobody when left out. */
  readonly thirdParty?: InputMaybe<Scalars['String']['input']>;
  /** Why it is needed, 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A suspension on misuse. */
export type SuspendSharingInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** What misuse was found, 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** What has to be put right, 4 to 500 characters. */
  readonly order: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** How misuse is to be put right. */
export type BeginRectificationInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The plan, 4 to 2000 characters. */
  readonly plan: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A report that misuse is put right. */
export type ReportRectificationInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** What was done, 4 to 2000 characters. */
  readonly done: Scalars['String']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The disposal of data whose use has ended. */
export type ReportDisposalInput = {
  /** Global id of the request. */
  readonly id: Scalars['ID']['input'];
  /** How it was disposed of, 4 to 500 characters. */
  readonly method: Scalars['String']['input'];
  /** Id of the proof, `prf:<platform>:<local>`: kept at the platform of the requester. */
  readonly proof: Scalars['ID']['input'];
  /** What is said with it to the other side; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the request that this is based on: somebody else may have been first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
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

/** A request for shared data (共享申请). It lives with the entry that it asks for, on the provider's platform. */
export type SharingRequest = {
  /** Global id, `req:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The entry asked for. */
  readonly entry?: Maybe<CatalogEntry>;
  /** The organisation that asks (需求部门). */
  readonly requester?: Maybe<Organisation>;
  /** The platform of the organisation that asks. */
  readonly requesterPlatform?: Maybe<Platform>;
  /** Code of the platform of the organisation that asks: usage records live there. */
  readonly requesterNode: Scalars['ID']['output'];
  /** The organisation that provides (提供部门). */
  readonly provider?: Maybe<Organisation>;
  /** The platform that owns this request: the provider's. */
  readonly platform?: Maybe<Platform>;
  /** Where it stands between draft and disposal. */
  readonly state: SharingRequestState;
  /** Legal basis of the request (Art 20). */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Where the data will be used (Art 20). */
  readonly scenario?: Maybe<Scalars['String']['output']>;
  /** Who will use it (Art 20). */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** How the data is to be handed over. */
  readonly sharingMode: SharingMode;
  /** Last day of use that is asked for. */
  readonly usedUntil?: Maybe<Scalars['Date']['output']>;
  /** Names of the data items asked for: at most 500. */
  readonly items?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Names of the data items granted, among those asked for: all of them, or fewer. Null before the grant. */
  readonly grantedItems?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Third parties that the provider has consented to (Art 25); empty when there are none: nobody else may be given the data. */
  readonly thirdParties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Consent of the requester's head (Art 20); null in a draft. */
  readonly requesterHeadConsent?: Maybe<Consent>;
  /** Consent of the provider's head to the reply (Art 20); null before it. */
  readonly providerHeadConsent?: Maybe<ReplyConsent>;
  /** How the provider asks for the data to be disposed of when its use ends (Art 27); null when nothing special is asked. */
  readonly disposalTerms?: Maybe<Scalars['String']['output']>;
  /** Received by the provider; null before submission. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Granted or refused; null before the decision. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Data handed over; null before that. */
  readonly activeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Set for REFUSED requests, null for the others. */
  readonly refusalReason?: Maybe<RefusalReason>;
  /** The reason of a refusal in words; null for requests that are not REFUSED. */
  readonly refusalText?: Maybe<Scalars['String']['output']>;
  /** What was said with the last step; null when nothing was. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The one notice of what was missing (Art 21); null when nothing was asked for. */
  readonly supplement?: Maybe<Supplement>;
  /** More time, granted by the provider's authority (Art 21); null when none was. */
  readonly extension?: Maybe<Extension>;
  /** The day of the last use that the requester has reported a record of (Art 29); null before the first. */
  readonly usageReportedOn?: Maybe<Scalars['Date']['output']>;
  /** A change or an end of the service that the provider proposed: the last one; null when there was none. */
  readonly change?: Maybe<ServiceChange>;
  /** Another use than granted, that the requester asked for (Art 25): the last one; null when there was none. */
  readonly useChange?: Maybe<UseChange>;
  /** The last suspension on misuse; null when there was none. */
  readonly suspension?: Maybe<Suspension>;
  /** When use ended or was terminated; null before that. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the data was disposed of, and where the proof is (Art 27); null before that. */
  readonly disposal?: Maybe<Disposal>;
  /** The time of what is due now, or was due last: the reply (Art 21), the supplement, the data (Art 22), usage records (Art 29), rectification, disposal (Art 27); null while nothing is due. */
  readonly clock?: Maybe<Clock>;
  /** The time of everything that was or is due on this request, in the order of its life; `clock` is one of them. */
  readonly clocks: ReadonlyArray<Clock>;
  /** What you may do next, as the role and organisation that you are signed in for; empty when it is for others to act. */
  readonly actions: ReadonlyArray<SharingRequestAction>;
  /** What has happened, oldest first, as it stands in the decision log of its platform: at most the last 200. To others than the requester it begins with the submission. Empty for sample data. */
  readonly events?: Maybe<ReadonlyArray<SharingRequestEvent>>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of this request; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
  /** How the data was used, newest first, as the requester keeps it (Art 29). Null when the requester's platform does not answer. */
  readonly usageRecords?: Maybe<UsageRecordConnection>;
  /** The proof that the data was disposed of when its use had ended (Art 27); the last one when there are several, null when there is none. */
  readonly disposalProof?: Maybe<DisposalProof>;
};


/** A request for shared data (共享申请). It lives with the entry that it asks for, on the provider's platform. */
export type SharingRequestUsageRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What was missing in a request: told once, in full (Art 21). */
export type Supplement = {
  /** The day on which the requester was told. */
  readonly askedOn: Scalars['Date']['output'];
  /** Everything that is missing. */
  readonly missing: ReadonlyArray<MissingMaterial>;
  /** The day on which the supplement arrived; null while it is awaited. */
  readonly suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** What the requester supplied, in words; null while it is awaited. */
  readonly supplied?: Maybe<Scalars['String']['output']>;
};

/** More time for a duty, granted by the authority; the requester is told. */
export type Extension = {
  /** The day on which it was granted. */
  readonly grantedOn: Scalars['Date']['output'];
  /** How many working days more. */
  readonly workingDays: Scalars['Int']['output'];
  /** Why, as the requester is told; empty where it was not recorded. */
  readonly reason: Scalars['String']['output'];
};

/** Order of sharing requests; ties by id. */
export type SharingRequestOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By submission, oldest first; drafts before all. */
  | 'SUBMITTED_AT_ASC'
  /** By submission, newest first; drafts at the end. */
  | 'SUBMITTED_AT_DESC'
  /** By last change, oldest first. */
  | 'UPDATED_AT_ASC'
  /** By last change, newest first. */
  | 'UPDATED_AT_DESC'
  /** By the day on which something is due, earliest first; requests with nothing due, or whose time stands still, at the end. */
  | 'DUE_ON_ASC';

/** Narrows requests; every field given must hold, a list holds when one of its values does. */
export type SharingRequestFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<SharingRequestState>>;
  /** Ids of entries. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of requesting organisations. */
  readonly requesters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of requesting platforms. */
  readonly requesterPlatforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of providing organisations. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Submitted at or after this instant. */
  readonly submittedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only requests with an open duty whose due day is past. False: only those without one. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Requests counted. */
export type RequestStatistics = Merged & {
  /** Requests that match. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in the counts. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** Requests with an open duty whose due day is past. */
  readonly overdue: Scalars['Int']['output'];
  /** By state. */
  readonly states: ReadonlyArray<FacetBucket>;
  /** By the reason of refusal; refused requests only. */
  readonly refusalReasons: ReadonlyArray<FacetBucket>;
  /** By providing platform. */
  readonly platforms: ReadonlyArray<FacetBucket>;
  /** By requesting platform. */
  readonly requesterPlatforms: ReadonlyArray<FacetBucket>;
  /** Earliest submission among the requests that match; null when none was submitted. */
  readonly firstSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Latest submission among the requests that match; null when none was submitted. */
  readonly lastSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A sharing request with the consent of the requester's head, as Art 20 asks for it. */
export type SubmitSharingRequestInput = {
  /** The entry asked for: PUBLISHED or REVISING, and not NOT_SHARED. */
  readonly entryId: Scalars['ID']['input'];
  /** Unified social credit code of the organisation that asks. */
  readonly requester: Scalars['ID']['input'];
  /** Code of the platform of the organisation that asks. */
  readonly requesterNode: Scalars['ID']['input'];
  /** Legal basis, 4 to 500 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** Where the data will be used, 4 to 500 characters. */
  readonly scenario: Scalars['String']['input'];
  /** Who will use it, 2 to 500 characters. */
  readonly scope: Scalars['String']['input'];
  /** Has to be the mode of the entry. */
  readonly sharingMode: SharingMode;
  /** Last day of use: not before today. */
  readonly usedUntil: Scalars['Date']['input'];
  /** Names of the data items wanted, each an item of the entry: 1 to 500. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** The head of the requester's sharing office who consented, 2 to 60 characters. */
  readonly requesterHead: Scalars['String']['input'];
  /** True: the requester states that the request is true, lawful and necessary. */
  readonly statement: Scalars['Boolean']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new request. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The request as submitted, or why it was not. */
export type SubmitSharingRequestPayload = {
  /** The request as it now stands; null when there are problems. */
  readonly request?: Maybe<SharingRequest>;
  /** Every rule that the input breaks; empty when it was submitted. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type SharingRequestEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SharingRequest;
};

/** A page of sharing requests. */
export type SharingRequestConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SharingRequestEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Requests that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** Life of a demand (需求, Art 20). */
export type DemandState =
  /** 待认领: filed; any provider can claim it. */
  | 'OPEN'
  /** 已认领: a provider has claimed it and works on it. */
  | 'CLAIMED'
  /** 已匹配: the provider names the entry that meets it. */
  | 'MATCHED'
  /** 已关闭: closed by the department that filed it. */
  | 'CLOSED';

/** A step in the life of a demand; each has a mutation of its own. */
export type DemandAction =
  /** 认领: `claimDemand`. */
  | 'CLAIM'
  /** 释放: `releaseDemand`. */
  | 'RELEASE'
  /** 匹配: `matchDemand`. */
  | 'MATCH'
  /** 退回匹配: `reopenDemand`. */
  | 'REOPEN'
  /** 关闭: `closeDemand`. */
  | 'CLOSE';

/** A demand (需求, Art 20): data that a department needs and nothing in the catalog matches. It lives with the department that needs it; every provider can see and claim it. */
export type Demand = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform that owns this demand: that of the department that needs the data. */
  readonly platform?: Maybe<Platform>;
  /** The department that needs the data. */
  readonly requester?: Maybe<Organisation>;
  /** What is needed, in a few words. */
  readonly name: Scalars['String']['output'];
  /** What is needed, in full. */
  readonly description: Scalars['String']['output'];
  /** What it is needed for. */
  readonly scenario: Scalars['String']['output'];
  /** The law or duty behind the need. */
  readonly legalBasis: Scalars['String']['output'];
  /** Data items needed. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** What was searched for in vain; null when not told. */
  readonly searched?: Maybe<Scalars['String']['output']>;
  /** Where it stands between filing and close. */
  readonly state: DemandState;
  /** The department that has claimed it; null while nobody has. */
  readonly claimant?: Maybe<Organisation>;
  /** The platform of the department that has claimed it; null while nobody has. */
  readonly claimantPlatform?: Maybe<Platform>;
  /** What the claimant says: what it will do, or what it has found. Null while nobody has claimed it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entry that meets it, wherever it lives; null before a match. */
  readonly entry?: Maybe<CatalogEntry>;
  /** How it ended, or why the match was sent back; null before. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Since when it waits for somebody to claim it, or was last waiting. */
  readonly openSince: Scalars['DateTime']['output'];
  /** When it was claimed; null while nobody has. */
  readonly claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed; null before. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time for somebody to claim it: a setting, not a limit of the Regulation; null when it was closed unclaimed. */
  readonly clock?: Maybe<Clock>;
  /** What you may do with it as it stands. */
  readonly actions: ReadonlyArray<DemandAction>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of demands; ties by id. */
export type DemandOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the time of filing, oldest first. */
  | 'FILED_AT_ASC'
  /** By the time of filing, newest first. */
  | 'FILED_AT_DESC'
  /** By the day on which something is due, earliest first; those with nothing due at the end. */
  | 'DUE_ON_ASC';

/** Narrows demands; every field given must hold, a list holds when one of its values does. */
export type DemandFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DemandState>>;
  /** Credit codes of departments that need the data. */
  readonly requesters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of departments that have claimed. */
  readonly claimants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those with something due whose day is past. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A demand to file. */
export type FileDemandInput = {
  /** Credit code of the department that needs the data: your own. */
  readonly requester: Scalars['ID']['input'];
  /** Code of its platform: your own. */
  readonly requesterNode: Scalars['ID']['input'];
  /** What is needed, 2 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What is needed, in full, 4 to 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** What it is needed for, 4 to 500 characters. */
  readonly scenario: Scalars['String']['input'];
  /** The law or duty behind the need, 4 to 500 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** Data items needed, 0 to 200 of 1 to 100 characters each. */
  readonly items?: ReadonlyArray<Scalars['String']['input']>;
  /** What was searched for in vain, at most 200 characters. */
  readonly searched?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A provider takes the demand on: for the organisation of the caller. */
export type ClaimDemandInput = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What you will do, 4 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The claimant gives the demand back. */
export type ReleaseDemandInput = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The claimant names the entry that meets the demand. */
export type MatchDemandInput = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The entry, on whatever platform. */
  readonly entryId: Scalars['ID']['input'];
  /** What to know about it, 4 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The match does not meet the need: the demand is open again. */
export type ReopenDemandInput = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why not, 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The department that filed it closes the demand. */
export type CloseDemandInput = {
  /** Global id, `dem:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** How it ended, 2 to 500 characters. */
  readonly outcome: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The demand as it now stands, or why nothing was done. */
export type DemandPayload = {
  /** The demand; null when there are problems. */
  readonly demand?: Maybe<Demand>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type DemandEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Demand;
};

/** A page of demands. */
export type DemandConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DemandEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Rows that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** The proof that shared data was disposed of when its use had ended (数据处置证明, Art 27). Owned by the requester's platform; never changed. */
export type DisposalProof = {
  /** Global id, `prf:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The request under which the data was used. */
  readonly request?: Maybe<SharingRequest>;
  /** The organisation that disposed of it. */
  readonly organisation?: Maybe<Organisation>;
  /** The platform that keeps the proof. */
  readonly platform?: Maybe<Platform>;
  /** The day on which it was disposed of. */
  readonly disposedOn: Scalars['Date']['output'];
  /** How it was disposed of. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Who did it and who witnessed it. */
  readonly witnesses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** SHA-256 of the signed record of disposal, 64 hexadecimal digits: what is shown later can be compared with it. Null when there is no file. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** When the proof was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of proofs; ties by id. */
export type DisposalProofOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By disposal, newest first. */
  | 'DISPOSED_ON_DESC';

/** Narrows proofs; every field given must hold, a list holds when one of its values does. */
export type DisposalProofFilter = {
  /** Ids of sharing requests. */
  readonly requests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of the organisations that disposed of the data. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One row of a page, and where it stands. */
export type DisposalProofEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: DisposalProof;
};

/** A page of proofs of disposal. */
export type DisposalProofConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisposalProofEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Proofs that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A proof of disposal, as Art 27 asks for it. */
export type KeepDisposalProofInput = {
  /** Id of the request under which the data was used, `req:<platform>:<local>`. */
  readonly request: Scalars['ID']['input'];
  /** Credit code of the organisation that disposed of the data: your own. */
  readonly organisation: Scalars['ID']['input'];
  /** Code of your platform, which keeps the proof. */
  readonly requesterNode: Scalars['ID']['input'];
  /** Credit code of the organisation that provided the data: it may see the proof. */
  readonly provider: Scalars['ID']['input'];
  /** The day on which it was disposed of: not after today. */
  readonly disposedOn: Scalars['Date']['input'];
  /** How, 4 to 500 characters. */
  readonly method: Scalars['String']['input'];
  /** Who did it and who witnessed it: two names at least, each of 2 to 60 characters. */
  readonly witnesses: ReadonlyArray<Scalars['String']['input']>;
  /** SHA-256 of the signed record of disposal, 64 hexadecimal digits; left out when there is no file. */
  readonly digest?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new proof. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The proof as it is kept, or why it is not. */
export type DisposalProofPayload = {
  /** The proof; null when there are problems. */
  readonly proof?: Maybe<DisposalProof>;
  /** Every rule that the call breaks; empty when it is kept. */
  readonly problems: ReadonlyArray<Problem>;
};

/** The receiver's word on a delivery. Owned by the receiving platform. */
export type BackflowReceipt = {
  /** Global id, `bfr:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The delivery that was received. */
  readonly delivery?: Maybe<BackflowDelivery>;
  /** Which sending of the delivery it is about, counted from 1. */
  readonly sending: Scalars['Int']['output'];
  /** The platform that received it. */
  readonly platform?: Maybe<Platform>;
  /** Records that arrived. */
  readonly recordsReceived: Scalars['BigInt']['output'];
  /** True when the checksum of what arrived is the one that the sender stated. */
  readonly checksumMatches: Scalars['Boolean']['output'];
  /** What differed, in words; empty when nothing did. */
  readonly discrepancies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Name of the official who received it. */
  readonly receivedBy: Scalars['String']['output'];
  /** When the delivery arrived. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of receipts; ties by id. */
export type BackflowReceiptOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By arrival, newest first. */
  | 'RECEIVED_AT_DESC';

/** Narrows receipts; every field given must hold, a list holds when one of its values does. */
export type BackflowReceiptFilter = {
  /** Ids of deliveries. */
  readonly deliveries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose checksum matched, or only those whose did not. */
  readonly checksumMatches?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One row of a page, and where it stands. */
export type BackflowReceiptEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: BackflowReceipt;
};

/** A page of backflow receipts. */
export type BackflowReceiptConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BackflowReceiptEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Receipts that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** What arrived at the receiving platform. */
export type ReceiveBackflowInput = {
  /** Code of the platform that received: the caller's own. */
  readonly receiver: Scalars['ID']['input'];
  /** Global id of the delivery, `bfd:<platform>:<local>`. */
  readonly deliveryId: Scalars['ID']['input'];
  /** Which sending it is: `sendings` of the delivery. */
  readonly sending: Scalars['Int']['input'];
  /** Records that arrived. */
  readonly recordsReceived: Scalars['BigInt']['input'];
  /** Whether the checksum of what arrived is the one that the sender stated. */
  readonly checksumMatches: Scalars['Boolean']['input'];
  /** What differs, in words: at most 50, each of 2 to 300 characters; empty when nothing does. */
  readonly discrepancies: ReadonlyArray<Scalars['String']['input']>;
  /** Name of the official who received it, 2 to 60 characters. */
  readonly receivedBy: Scalars['String']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new receipt. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The receipt, or why none was made. */
export type ReceiveBackflowPayload = {
  /** The receipt; null when there are problems. */
  readonly receipt?: Maybe<BackflowReceipt>;
  /** Every rule that the input breaks; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a usage record stands. */
export type UsageRecordState =
  /** 在存 */
  | 'KEPT'
  /** 已清除: removed after the time for which it had to be kept; only the fact that there was one is left. */
  | 'REMOVED';

/** What can be done with a usage record. Who may do what: docs/life-cycles/usage-record.md. */
export type UsageRecordAction =
  /** 记录使用情况 (`keepUsageRecord`) */
  | 'KEEP'
  /** 记录销毁情况 (`recordDestruction`) */
  | 'RECORD_DESTRUCTION'
  /** 检查使用记录 (`inspectUsageRecord`) */
  | 'INSPECT'
  /** 清除期满记录 (`removeUsageRecord`) */
  | 'REMOVE';

/** An inspection of a usage record, by the provider or an authority. */
export type UsageInspection = {
  /** Name of the official. */
  readonly by: Scalars['String']['output'];
  /** The organisation that inspected; null for an authority that acts for its region. */
  readonly organisation?: Maybe<Organisation>;
  /** The day of it. */
  readonly on: Scalars['Date']['output'];
  /** What was found. */
  readonly finding: Scalars['String']['output'];
};

/** A record of use that the requester owes and keeps for at least three years (Art 29). Owned by the requester's platform. */
export type UsageRecord = {
  /** Global id, `use:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The request under which the data was used. */
  readonly request?: Maybe<SharingRequest>;
  /** The organisation that used it. */
  readonly organisation?: Maybe<Organisation>;
  /** The platform that keeps this record. */
  readonly platform?: Maybe<Platform>;
  /** When it was used. */
  readonly usedAt: Scalars['DateTime']['output'];
  /** Where the data was used (Art 29). */
  readonly scenario?: Maybe<Scalars['String']['output']>;
  /** How it was used (Art 29). */
  readonly process?: Maybe<Scalars['String']['output']>;
  /** What came of it (Art 29). */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** Where and how it is stored (Art 29). */
  readonly storage?: Maybe<Scalars['String']['output']>;
  /** How the data was destroyed; null while it is kept. */
  readonly destruction?: Maybe<Scalars['String']['output']>;
  /** First day on which the record may go: three years after the use ended, as far as this record knows of its end (Art 29). */
  readonly keptUntil: Scalars['Date']['output'];
  /** KEPT, or REMOVED after that day. */
  readonly state: UsageRecordState;
  /** What the provider and authorities found when they inspected it, oldest first: at most the last 50. */
  readonly inspections?: Maybe<ReadonlyArray<UsageInspection>>;
  /** What you may do with it now, as the role and organisation that you are signed in for. */
  readonly actions: ReadonlyArray<UsageRecordAction>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of usage records; ties by id. */
export type UsageRecordOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By use, oldest first. */
  | 'USED_AT_ASC'
  /** By use, newest first. */
  | 'USED_AT_DESC';

/** Narrows usage records; every field given must hold, a list holds when one of its values does. */
export type UsageRecordFilter = {
  /** Ids of sharing requests. */
  readonly requests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of the organisations that used the data. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Used at or after this instant. */
  readonly usedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One row of a page, and where it stands. */
export type UsageRecordEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: UsageRecord;
};

/** A page of usage records. */
export type UsageRecordConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UsageRecordEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Records that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A record of use, as Art 29 asks for it. */
export type KeepUsageRecordInput = {
  /** Id of the request under which the data was used, `req:<platform>:<local>`. */
  readonly request: Scalars['ID']['input'];
  /** Credit code of the organisation that used it: your own. */
  readonly organisation: Scalars['ID']['input'];
  /** Code of your platform, which keeps the record. */
  readonly requesterNode: Scalars['ID']['input'];
  /** Credit code of the organisation that provides the data: it may inspect the record. */
  readonly provider: Scalars['ID']['input'];
  /** When it was used: not after now. */
  readonly usedAt: Scalars['DateTime']['input'];
  /** The last day of use that is granted: the record is kept for three years after it, or longer when use ends later. */
  readonly usedUntil: Scalars['Date']['input'];
  /** Where the data was used, 4 to 500 characters. */
  readonly scenario: Scalars['String']['input'];
  /** How it was used, 2 to 500 characters. */
  readonly process: Scalars['String']['input'];
  /** What came of it, 2 to 500 characters. */
  readonly effect: Scalars['String']['input'];
  /** Where and how it is stored, 2 to 500 characters. */
  readonly storage: Scalars['String']['input'];
  /** How it was destroyed, 2 to 500 characters; left out while it is kept. */
  readonly destruction?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new record. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** How data was destroyed after its use. */
export type RecordDestructionInput = {
  /** Id of the usage record. */
  readonly id: Scalars['ID']['input'];
  /** How it was destroyed, 2 to 500 characters. */
  readonly destruction: Scalars['String']['input'];
  /** The version of the record that this is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What was found when a usage record was inspected. */
export type InspectUsageRecordInput = {
  /** Id of the usage record. */
  readonly id: Scalars['ID']['input'];
  /** What was found, 2 to 500 characters. */
  readonly finding: Scalars['String']['input'];
  /** The version of the record that was inspected. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A usage record whose time is over. */
export type RemoveUsageRecordInput = {
  /** Id of the usage record. */
  readonly id: Scalars['ID']['input'];
  /** Why it is removed, 4 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version of the record that this is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The usage record as it now stands, or why nothing was done. */
export type UsageRecordPayload = {
  /** The record; null when there are problems. */
  readonly record?: Maybe<UsageRecord>;
  /** Every rule that the call breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A platform's signed word on how far its log of decisions had come at a time. Whoever keeps it can tell later whether the log was rewritten. */
export type LogCheckpoint = {
  /** How many decisions the log held. */
  readonly length: Scalars['Int']['output'];
  /** The hash of the last of them; zeros when there were none. */
  readonly hash: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** The whole checkpoint, with its signature, as one line of JSON in its canonical form. */
  readonly text: Scalars['String']['output'];
};

/** A checkpoint of one platform's log that another platform keeps. */
export type KeptCheckpoint = {
  /** Global id, `chk:<platform that keeps it>:<number>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform that keeps it. */
  readonly keeper?: Maybe<Platform>;
  /** The platform whose log it is about. */
  readonly about?: Maybe<Platform>;
  /** How many decisions the log held. */
  readonly length: Scalars['Int']['output'];
  /** The hash of the last of them. */
  readonly hash: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** False when it contradicts one that was kept before: the log was cut or rewritten, and here is the platform's own signature on both. */
  readonly consistent: Scalars['Boolean']['output'];
  /** The whole checkpoint, with its signature, as one line of JSON in its canonical form. */
  readonly text: Scalars['String']['output'];
};

/** Order of kept checkpoints; ties by id. */
export type KeptCheckpointOrder =
  /** By global id, hence by the platform that keeps them. */
  | 'ID_ASC'
  /** By the time they were received, newest first. */
  | 'RECEIVED_AT_DESC';

/** Narrows kept checkpoints; every field given must hold, a list holds when one of its values does. */
export type KeptCheckpointFilter = {
  /** About the logs of any of these platforms, by code. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that contradict earlier ones, or only those that do not. */
  readonly consistent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One row of a page, and where it stands. */
export type KeptCheckpointEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: KeptCheckpoint;
};

/** A page of kept checkpoints. */
export type KeptCheckpointConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<KeptCheckpointEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Checkpoints that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A node's checkpoint, for another to keep, with what proves that it continues the one kept before. */
export type KeepCheckpointInput = {
  /** The node that is to keep it. */
  readonly keeper: Scalars['ID']['input'];
  /** The whole checkpoint as one line of JSON. */
  readonly checkpoint: Scalars['String']['input'];
  /** The length that the links begin at. */
  readonly from: Scalars['Int']['input'];
  /** The digest of each record from there on, up to the checkpoint's length: at most 5000. */
  readonly links: ReadonlyArray<Scalars['String']['input']>;
  /** The records among them by which one key vouches for the next, as lines of JSON. */
  readonly keyChanges: ReadonlyArray<Scalars['String']['input']>;
  /** The length of the keeper's own log that the sender knows. */
  readonly knows: Scalars['Int']['input'];
};

/** What the keeper holds now, and its own checkpoint in return. */
export type KeepCheckpointPayload = {
  /** The length of the sender's log that the keeper holds: links are to begin there. */
  readonly kept: Scalars['Int']['output'];
  /** The keeper's own checkpoint, with the digests from `knows` on. */
  readonly own: Scalars['String']['output'];
  /** Digests of the keeper's records from `knows` on. */
  readonly ownLinks: ReadonlyArray<Scalars['String']['output']>;
  /** The keeper's own records by which one key vouches for the next, among those. */
  readonly ownKeyChanges: ReadonlyArray<Scalars['String']['output']>;
  /** Why the checkpoint was not kept, or that it contradicts; empty when it continues what was kept. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Life of a complaint (投诉, Art 37). */
export type ComplaintState =
  /** 已提出: filed; the authority's time to answer runs. */
  | 'FILED'
  /** 办理中: the authority is handling it. */
  | 'HANDLING'
  /** 成立: found right, and answered. */
  | 'UPHELD'
  /** 不成立: found wrong, and answered with reasons. */
  | 'DISMISSED'
  /** 已撤回: withdrawn by the department that filed it. */
  | 'WITHDRAWN';

/** A step in the life of a complaint; each has a mutation of its own. */
export type ComplaintAction =
  /** 受理: `takeUpComplaint`. */
  | 'TAKE_UP'
  /** 认定成立: `upholdComplaint`. */
  | 'UPHOLD'
  /** 认定不成立: `dismissComplaint`. */
  | 'DISMISS'
  /** 撤回: `withdrawComplaint`. */
  | 'WITHDRAW';

/** Who filed a complaint. */
export type ComplaintOrigin =
  /** 政府部门: a department. */
  | 'DEPARTMENT'
  /** 社会公众: a citizen or an organisation outside government. */
  | 'PUBLIC';

/** What a complaint is about. */
export type ComplaintKind =
  /** 重复索要: asked again for what the government already holds and shares (violation R1). */
  | 'ASKED_AGAIN'
  /** 不按时答复: no answer in time. */
  | 'NOT_ANSWERED'
  /** 无理由不共享: refused, or hindered, without grounds. */
  | 'REFUSED_WITHOUT_GROUND'
  /** 超范围使用: shared data used for something else, or passed on. */
  | 'MISUSED'
  /** 泄露: data leaked. */
  | 'LEAKED'
  /** 其他: as the description says. */
  | 'OTHER';

/** Who of the public filed a complaint, as they gave it. For the authority that handles it, and audit, alone. */
export type ComplaintReporter = {
  /** Name, as given. */
  readonly name: Scalars['String']['output'];
  /** Where the answer can be sent, as given. */
  readonly contact: Scalars['String']['output'];
};

/** A complaint (投诉, Art 37): by anyone, about what a department does or leaves undone in sharing. It lives with the authority that handles it. */
export type Complaint = {
  /** Global id, `cmp:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform of the authority that handles it; it owns this complaint. */
  readonly authority?: Maybe<Platform>;
  /** What it is about. */
  readonly kind: ComplaintKind;
  /** The entry concerned, wherever it lives: of what was asked for again, the one that holds it. Null where none is. */
  readonly entry?: Maybe<CatalogEntry>;
  /** The organisation complained about: the one that asked again, say. */
  readonly respondent?: Maybe<Organisation>;
  /** The platform of the organisation complained about. */
  readonly respondentPlatform?: Maybe<Platform>;
  /** The organisation on the other side: the one that holds what was asked for again, say. Null where there is none. */
  readonly counterpart?: Maybe<Organisation>;
  /** Whether a department or the public filed it. */
  readonly origin: ComplaintOrigin;
  /** The department that filed it; null when the public did. */
  readonly organisation?: Maybe<Organisation>;
  /** Who of the public filed it; null when a department did. */
  readonly reporter?: Maybe<ComplaintReporter>;
  /** What happened, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What shows it, 0 to 20. */
  readonly evidence?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it stands between filing and answer. */
  readonly state: ComplaintState;
  /** What the authority found, and what follows. Written for whoever complained. Null before the answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was filed: the time to answer runs from here. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** When it was answered; null before that. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time to answer: a setting, not a limit of the Regulation; null when it was withdrawn. */
  readonly clock?: Maybe<Clock>;
  /** What you may do with it as it stands. */
  readonly actions: ReadonlyArray<ComplaintAction>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of complaints; ties by id. */
export type ComplaintOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the time of filing, oldest first. */
  | 'FILED_AT_ASC'
  /** By the time of filing, newest first. */
  | 'FILED_AT_DESC'
  /** By the day on which something is due, earliest first; those with nothing due at the end. */
  | 'DUE_ON_ASC';

/** Narrows complaints; every field given must hold, a list holds when one of its values does. */
export type ComplaintFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ComplaintState>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ComplaintKind>>;
  /** About any of these entries, by id. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of organisations complained about. */
  readonly respondents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those with something due whose day is past. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who of the public files a complaint. Kept apart from what others see. */
export type ComplaintReporterInput = {
  /** Name, 2 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** Telephone number or address for the answer, 5 to 120 characters. */
  readonly contact: Scalars['String']['input'];
};

/** A complaint to file. */
export type FileComplaintInput = {
  /** Code of the platform whose authority is to handle it: that of the organisation complained about, or one above it. */
  readonly authority: Scalars['ID']['input'];
  /** What it is about. */
  readonly kind: ComplaintKind;
  /** Credit code of the organisation complained about. */
  readonly respondent: Scalars['ID']['input'];
  /** Code of the platform of the organisation complained about. */
  readonly respondentNode: Scalars['ID']['input'];
  /** The entry concerned: needed for ASKED_AGAIN, where it is the one that holds what was asked for. */
  readonly entryId?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the organisation on the other side: the provider of that entry, say. */
  readonly counterpart?: InputMaybe<Scalars['ID']['input']>;
  /** What happened, 4 to 2000 characters. */
  readonly description: Scalars['String']['input'];
  /** What shows it, 0 to 20 of 2 to 500 characters each. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** Credit code of the department that files it: your own. Left out by the public. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Who files it, for the public. Left out by departments. */
  readonly reporter?: InputMaybe<ComplaintReporterInput>;
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The authority begins to handle it. */
export type TakeUpComplaintInput = {
  /** Global id, `cmp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The authority finds it right. */
export type UpholdComplaintInput = {
  /** Global id, `cmp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The answer, 4 to 2000 characters. Whoever complained can read it: name no person. */
  readonly answer: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The authority finds it wrong. */
export type DismissComplaintInput = {
  /** Global id, `cmp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The answer, 4 to 2000 characters. Whoever complained can read it: name no person. */
  readonly answer: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The department that filed it takes it back. */
export type WithdrawComplaintInput = {
  /** Global id, `cmp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The complaint as it now stands, or why nothing was done. */
export type ComplaintPayload = {
  /** The complaint; null when there are problems. */
  readonly complaint?: Maybe<Complaint>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type ComplaintEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Complaint;
};

/** A page of complaints. */
export type ComplaintConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ComplaintEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Rows that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** Something that was decided, recorded by the platform that holds the row (依法履职留痕). It is never changed: each record continues the hash of the one before, and is signed. */
export type Decision = {
  /** Global id, `dec:<platform>:<number in its log>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform whose log it stands in. */
  readonly platform?: Maybe<Platform>;
  /** Its number in that log: 1 for the first, without a gap. */
  readonly sequence: Scalars['Int']['output'];
  /** Who decided, as the issuer of his or her token knows the person; `public` for a call without a token. */
  readonly who: Scalars['String']['output'];
  /** The role in which it was decided, for instance `SHARING_OFFICE_HEAD`. */
  readonly role: Scalars['String']['output'];
  /** The organisation that it was decided for; null when the caller named none. */
  readonly organisation?: Maybe<Organisation>;
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** The row that was decided on: a global id, or the code of a platform or organisation. */
  readonly row: Scalars['ID']['output'];
  /** The version of the row that the decision was based on; null when the decision made the row. */
  readonly seenVersion?: Maybe<Scalars['Int']['output']>;
  /** The version of the row that the decision made. */
  readonly version: Scalars['Int']['output'];
  /** What it changed, field by field. */
  readonly changed: ReadonlyArray<FieldChange>;
  /** Stable code of the procedure, for instance `SUBMIT_SHARING_REQUEST`. */
  readonly procedureCode: Scalars['String']['output'];
  /** The procedure that was followed, in English. */
  readonly procedure: Scalars['String']['output'];
  /** The procedure that was followed, in Chinese. */
  readonly procedureZh: Scalars['String']['output'];
  /** The article or rule that the decision rests on, for instance `Art 20`; null where the Regulation has none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The reason that was given; null when none was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the official stated about acting in good faith; null when nothing was. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Ties together what one operation left at several platforms; null for a call that did not come through the gateway. */
  readonly traceId?: Maybe<Scalars['String']['output']>;
  /** Digest of this record and all before it: SHA-256, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** The digest that the record before has; zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** How it is signed: `Ed25519`, or `SM2-SM3` (商用密码). */
  readonly signatureSuite: Scalars['String']['output'];
  /** The platform's signature over `hash`, hexadecimal. */
  readonly signature: Scalars['String']['output'];
  /** The key that the signature is checked with, hexadecimal. */
  readonly publicKey: Scalars['String']['output'];
  /** The whole record as one line of JSON in its canonical form (RFC 8785), as an export holds it. */
  readonly record: Scalars['String']['output'];
};

/** One field of a row, before and after a decision. */
export type FieldChange = {
  /** Name of the field in the platform's store. */
  readonly field: Scalars['String']['output'];
  /** What it held before, as JSON; its digest (`sha256:…`) when it is long, null when it was empty. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it holds since, as JSON; its digest (`sha256:…`) when it is long, null when it is empty. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** Order of decisions; ties by id. */
export type DecisionOrder =
  /** By global id, hence by platform and number in its log. */
  | 'ID_ASC'
  /** By time, oldest first. */
  | 'AT_ASC'
  /** By time, newest first. */
  | 'AT_DESC';

/** Narrows decisions; every field given must hold, a list holds when one of its values does. */
export type DecisionFilter = {
  /** On any of these rows: global ids, or codes of platforms. */
  readonly rows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By any of these people, as the issuer of their tokens knows them. */
  readonly who?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For any of these organisations, by credit code. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By any of these procedures, for instance `SUBMIT_SHARING_REQUEST`. */
  readonly procedures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Decided at or after this instant. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Decided before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One row of a page, and where it stands. */
export type DecisionEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Decision;
};

/** A page of decisions. */
export type DecisionConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Decisions that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** The language of a page. */
export type PageLanguage =
  /** 中文 */
  | 'ZH'
  /** English */
  | 'EN';

/** A decision with the proof that it stands in its platform's log. `npm run evidence -- verify` checks the pack without any network. */
export type DecisionEvidence = {
  /** The record, its signature, and the chain from it to a signed checkpoint, as one line of JSON: to be kept as a file. */
  readonly pack: Scalars['String']['output'];
  /** The same for a person to read and to print: a whole HTML page that loads nothing from elsewhere. */
  readonly page: Scalars['String']['output'];
};


/** A decision with the proof that it stands in its platform's log. `npm run evidence -- verify` checks the pack without any network. */
export type DecisionEvidencePageArgs = {
  language?: PageLanguage;
};

/** Life of a dispute (争议, Art 28). */
export type DisputeState =
  /** 协商中: both sides, of one level, negotiate first. */
  | 'NEGOTIATING'
  /** 调解中: the lowest common authority mediates. */
  | 'MEDIATING'
  /** 报请政府决定: mediation failed; the authority's government decides. */
  | 'REFERRED_TO_GOVERNMENT'
  /** 已和解 */
  | 'SETTLED'
  /** 已决定 */
  | 'DECIDED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** A step in the life of a dispute; each has a mutation of its own. */
export type DisputeAction =
  /** 协商一致: `settleDispute`. */
  | 'SETTLE'
  /** 提请协调: `referDispute`. */
  | 'REFER'
  /** 协调结案: `concludeDispute`. */
  | 'CONCLUDE'
  /** 报请政府: `referDisputeToGovernment`. */
  | 'REFER_TO_GOVERNMENT'
  /** 政府决定: `decideDispute`. */
  | 'DECIDE'
  /** 撤回: `withdrawDispute`. */
  | 'WITHDRAW';

/** One of the two sides of a dispute. */
export type DisputeSide =
  /** 提出方 */
  | 'COMPLAINANT'
  /** 相对方 */
  | 'RESPONDENT';

/** What an instruction has its addressee do with the request. */
export type InstructionKind =
  /** 应当共享: grant it and share the data. */
  | 'SHARE'
  /** 部分共享: share the part that the text names. */
  | 'SHARE_PARTLY'
  /** 限期答复: reply to it. */
  | 'REPLY'
  /** 恢复共享: take the service up again. */
  | 'RESUME'
  /** 限期整改: put the misuse right. */
  | 'RECTIFY'
  /** 停止使用并处置: stop using the data and dispose of it. */
  | 'STOP_AND_DISPOSE'
  /** 维持原处理: what was done stands. */
  | 'UPHOLD'
  /** 其他: as the text says. */
  | 'OTHER';

/**
 * What a side of a dispute has to do about the request (责令事项). It changes nothing by itself: the addressee carries it out by the steps of
 * the request, at the provider's platform, and names the dispute as the reason.
 */
export type Instruction = {
  /** What is to be done. */
  readonly kind: InstructionKind;
  /** Which side has to do it. */
  readonly addressee: DisputeSide;
  /** In words. */
  readonly text: Scalars['String']['output'];
  /** By which day; null when no day was set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
};

/** A dispute over a sharing request (Art 28). It lives with the authority that mediates: the lowest one above both sides. */
export type Dispute = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The request that is disputed, wherever it lives. */
  readonly request?: Maybe<SharingRequest>;
  /** The organisation that raised it. */
  readonly complainant?: Maybe<Organisation>;
  /** The organisation on the other side. */
  readonly respondent?: Maybe<Organisation>;
  /** The platform of the organisation that raised it; null in records of before it was kept. */
  readonly complainantPlatform?: Maybe<Platform>;
  /** The platform of the organisation on the other side; null in records of before it was kept. */
  readonly respondentPlatform?: Maybe<Platform>;
  /** The platform of the authority that mediates; it owns this dispute. */
  readonly mediator?: Maybe<Platform>;
  /** Where it stands between negotiation and decision. */
  readonly state: DisputeState;
  /** What it is about. */
  readonly subject: Scalars['String']['output'];
  /** What the complainant says, in full; null in records of before it was kept. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** What became of the negotiation, as it was told when mediation was asked for; null when it did not come to that. */
  readonly negotiation?: Maybe<Scalars['String']['output']>;
  /** What the authority thinks, as it told the government when mediation had failed; null when it did not come to that. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it is open. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** What each side has to do about the request: at most 20, empty while it is open. */
  readonly instructions?: Maybe<ReadonlyArray<Instruction>>;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When it came before the authority; null while both sides negotiate. */
  readonly mediationSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it came before the government; null when it did not. */
  readonly referredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time of what is due now, or was due last: to negotiate, to mediate, to decide. Settings, not limits of the Regulation; null when it was withdrawn. */
  readonly clock?: Maybe<Clock>;
  /** What you may do with it as it stands. */
  readonly actions: ReadonlyArray<DisputeAction>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of disputes; ties by id. */
export type DisputeOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the day it was raised, oldest first. */
  | 'RAISED_AT_ASC'
  /** By the day it was raised, newest first. */
  | 'RAISED_AT_DESC'
  /** By the day on which something is due, earliest first; those with nothing due at the end. */
  | 'DUE_ON_ASC';

/** Narrows disputes; every field given must hold, a list holds when one of its values does. */
export type DisputeFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DisputeState>>;
  /** Ids of sharing requests. */
  readonly requests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of organisations that raised them. */
  readonly complainants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Credit codes of organisations on the other side. */
  readonly respondents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those with something due whose day is past. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Before which authority a dispute between two platforms comes (Art 28), and whether both sides negotiate first. */
export type DisputeAuthority = {
  /** Code of the platform of the authority: give it as `authority` to `fileDispute`. */
  readonly authority: Scalars['ID']['output'];
  /** True when both are of one level: they negotiate, and the authority mediates when that fails. */
  readonly negotiatesFirst: Scalars['Boolean']['output'];
  /** Why it is this one, in English. */
  readonly reason: Scalars['String']['output'];
  /** Why it is this one, in Chinese. */
  readonly reasonZh: Scalars['String']['output'];
};

/** A dispute to file. */
export type FileDisputeInput = {
  /** Code of the platform whose authority mediates: ask `disputeAuthority` for it. */
  readonly authority: Scalars['ID']['input'];
  /** The sharing request in dispute. */
  readonly requestId: Scalars['ID']['input'];
  /** Credit code of the organisation that files it: your own, a side of the request. */
  readonly complainant: Scalars['ID']['input'];
  /** Code of the platform of your organisation. */
  readonly complainantNode: Scalars['ID']['input'];
  /** Credit code of the other side of the request. */
  readonly respondent: Scalars['ID']['input'];
  /** Code of the platform of the other side. */
  readonly respondentNode: Scalars['ID']['input'];
  /** What it is about, 4 to 200 characters. */
  readonly subject: Scalars['String']['input'];
  /** What you say, with your reasons, 10 to 4000 characters. */
  readonly statement: Scalars['String']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An instruction to give. */
export type InstructionInput = {
  /** What is to be done. */
  readonly kind: InstructionKind;
  /** Which side has to do it. */
  readonly addressee: DisputeSide;
  /** In words, 4 to 500 characters. */
  readonly text: Scalars['String']['input'];
  /** By which day: today or later. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Both sides have agreed. */
export type SettleDisputeInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What was agreed, 4 to 2000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Negotiation has failed: the authority is to mediate. */
export type ReferDisputeInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What became of the negotiation, 4 to 2000 characters. */
  readonly negotiation: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Mediation has ended it. */
export type ConcludeDisputeInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** How it ended, 4 to 2000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** What each side has to do, at most 20. */
  readonly instructions?: ReadonlyArray<InstructionInput>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Mediation has failed: the government is to decide. */
export type ReferDisputeToGovernmentInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What the authority thinks, 4 to 2000 characters. */
  readonly opinion: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The government decides. */
export type DecideDisputeInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** The decision, 4 to 2000 characters. */
  readonly outcome: Scalars['String']['input'];
  /** What each side has to do, 1 to 20. */
  readonly instructions: ReadonlyArray<InstructionInput>;
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The side that raised it takes it back. */
export type WithdrawDisputeInput = {
  /** Global id, `dsp:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The dispute as it now stands, or why nothing was done. */
export type DisputePayload = {
  /** The dispute; null when there are problems. */
  readonly dispute?: Maybe<Dispute>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type DisputeEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Dispute;
};

/** A page of disputes. */
export type DisputeConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Disputes that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * Something that the caller's organisation has to do next, in the caller's role (待办): read from the life cycles and their time limits, at the platform that owns the matter.
 * What may be done and need not (withdraw, propose a change, suspend) is no duty.
 */
export type Duty = {
  /** Global id of the row that it is about, for instance `req:310000:000001`: one duty for each row. Its query reads the row: `sharingRequest(id:)`. */
  readonly id: Scalars['ID']['output'];
  /** The type of that row, for instance `SharingRequest`; `CatalogRevision` for an entry whose revision is under way. */
  readonly type: Scalars['String']['output'];
  /** The platform that owns the row: the step is taken there. */
  readonly platform?: Maybe<Platform>;
  /** The state that the row is in. */
  readonly state: Scalars['String']['output'];
  /** The state in Chinese. */
  readonly stateZh: Scalars['String']['output'];
  /** What can be done about it, any of these. */
  readonly actions: ReadonlyArray<DutyAction>;
  /** The last day on which it is in time; null where no time runs. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** True when that day is past. */
  readonly overdue: Scalars['Boolean']['output'];
  /** True when that day may still move: a holiday notice on the way is not published yet. */
  readonly provisional: Scalars['Boolean']['output'];
  /** The time in full, with the rule and the words; null where no time runs. */
  readonly clock?: Maybe<Clock>;
  /** The row, when it is a sharing request. */
  readonly request?: Maybe<SharingRequest>;
  /** The row, when it is a catalog entry or a revision of one. */
  readonly entry?: Maybe<CatalogEntry>;
  /** The row, when it is a dispute. */
  readonly dispute?: Maybe<Dispute>;
  /** The row, when it is a correction. */
  readonly correction?: Maybe<Correction>;
  /** The row, when it is a backflow plan. */
  readonly backflowPlan?: Maybe<BackflowPlan>;
  /** The row, when it is a backflow delivery. */
  readonly backflowDelivery?: Maybe<BackflowDelivery>;
};

/** One way of doing what is due: a step of the row's life cycle (docs/life-cycles/). */
export type DutyAction = {
  /** The step, for instance `AGREE`. */
  readonly action: Scalars['String']['output'];
  /** What it is, in English. */
  readonly name: Scalars['String']['output'];
  /** What it is, in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** The article behind it; null for a practice. */
  readonly basis?: Maybe<Scalars['String']['output']>;
};

/** Order of duties; ties by id. */
export type DutyOrder =
  /** By the day on which they are due, earliest first; those without a day at the end. */
  | 'DUE_ON_ASC';

/** Narrows duties; every field given must hold, a list holds when one of its values does. */
export type DutyFilter = {
  /** Types of rows, for instance `BackflowDelivery`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Due on this day or before. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those whose day is past. False: only the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many duties are about rows of one type. */
export type DutyCount = {
  /** The type of the rows. */
  readonly type: Scalars['String']['output'];
  /** Duties about them. */
  readonly count: Scalars['Int']['output'];
  /** Those whose day is past. */
  readonly overdue: Scalars['Int']['output'];
};

/** One duty of a page, and where it stands. */
export type DutyEdge = {
  /** Where this duty stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The duty itself. */
  readonly node: Duty;
};

/** A page of duties. */
export type DutyConnection = Merged & {
  /** The duties of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Duties that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in the counts: there may be more to do. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** Duties that match, by the type of their rows. */
  readonly types: ReadonlyArray<DutyCount>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * A read, by somebody of another platform, of what is said of an entry that holds personal information (practice): recorded by the platform that owns the entry.
 * What counts as one is in docs/decisions/0014.
 */
export type PersonalDataRead = {
  /** Global id, `pdr:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform that owns the entry and keeps this record. */
  readonly platform?: Maybe<Platform>;
  /** When it was read, or since when reads were lost. */
  readonly at: Scalars['DateTime']['output'];
  /** The entry that holds personal information; null where reads were lost. */
  readonly entry?: Maybe<CatalogEntry>;
  /** What was read: the entry itself, or a sharing request for it; null where reads were lost. */
  readonly row?: Maybe<Scalars['ID']['output']>;
  /** The groups of fields that were shown, as the policy table names them: `items`, `terms`, `procedure` of an entry, `case` of a request. */
  readonly fieldGroups: ReadonlyArray<Scalars['String']['output']>;
  /** Who read, as the issuer of his or her token knows the person; null where reads were lost. */
  readonly who?: Maybe<Scalars['String']['output']>;
  /** The role in which it was read, for instance `ANALYST`; null where reads were lost. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The organisation that it was read for; null when the caller named none. */
  readonly organisation?: Maybe<Organisation>;
  /** The platform that the reader works at; null for one who is bound to none, such as the centre's auditors. */
  readonly readerPlatform?: Maybe<Platform>;
  /** What the reader said that it is for; null when nothing was said. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Ties together what one operation read at several platforms, and what it decided; null for a call that did not come through the gateway. */
  readonly traceId?: Maybe<Scalars['String']['output']>;
  /** Set where reads could not be recorded, to how many they were: the log does not pass a gap over. Null for a read. */
  readonly lost?: Maybe<Scalars['Int']['output']>;
};

/** Order of reads; ties by id. */
export type PersonalDataReadOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By time, oldest first. */
  | 'AT_ASC'
  /** By time, newest first. */
  | 'AT_DESC';

/** Narrows reads; every field given must hold, a list holds when one of its values does. */
export type PersonalDataReadFilter = {
  /** Of any of these entries, by global id. */
  readonly entries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By any of these people, as the issuer of their tokens knows them. */
  readonly who?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For any of these organisations, by credit code. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By people who work at any of these platforms, by code. */
  readonly readerPlatforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Read at or after this instant. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Read before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One row of a page, and where it stands. */
export type PersonalDataReadEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: PersonalDataRead;
};

/** A page of reads. */
export type PersonalDataReadConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonalDataReadEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Reads that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A violation by its number in the Regulation: P of who provides data (Art 39), R of who asks for it (Art 40), A of the authority (Art 41). */
export type ViolationCode =
  /** 目录未按要求编制或更新: the catalog is not compiled or not kept up to date. */
  | 'P1'
  /** 以自设条件等方式妨碍共享: sharing is hindered, by conditions of the provider's own say. */
  | 'P2'
  /** 未配合数源部门维护数据: the source department is not helped to keep its data current. */
  | 'P3'
  /** 申请答复或数据提供逾期: a request is not answered, or data not shared, in time. */
  | 'P4'
  /** 未按规定向下级回流数据: data is not returned to the governments below. */
  | 'P5'
  /** 校核更正逾期: a correction is not verified or not made in time. */
  | 'P6'
  /** 擅自终止或变更共享服务: a service in use is ended or changed at will. */
  | 'P7'
  /** 已建交换系统未纳入全国体系: an exchange system is kept outside the national system. */
  | 'P8'
  /** 提供方的其他违规情形: another breach of a provider's duties. */
  | 'P9'
  /** 可共享获取的数据重复收集: data is collected again that is to be had by sharing. */
  | 'R1'
  /** 超出授权范围或目的使用: shared data is used beyond what was granted. */
  | 'R2'
  /** 共享数据擅自转给第三方: shared data is passed on to a third party. */
  | 'R3'
  /** 使用完毕后未按要求处置: shared data is not disposed of after use. */
  | 'R4'
  /** 使用记录未按规定留存: the records of use are not kept as required. */
  | 'R5'
  /** 未履行共享数据安全责任: shared data is not kept safe. */
  | 'R6'
  /** 需求方的其他违规情形: another breach of a requester's duties. */
  | 'R7'
  /** 未按规定明确数源部门: no source department is named where one has to be. */
  | 'A1'
  /** 未按规定协调处理争议: disputes are not settled as required. */
  | 'A2'
  /** 主管部门的其他违规情形: another breach of an authority's duties. */
  | 'A3';

/** Whose duty is violated. */
export type ViolationSide =
  /** 数据提供方: who provides the data (Art 39). */
  | 'PROVIDER'
  /** 数据需求方: who asks for the data (Art 40). */
  | 'REQUESTER'
  /** 主管部门: the authority (Art 41). */
  | 'AUTHORITY';

/** How a violation came to be suspected. */
export type ViolationOrigin =
  /** 系统提示: raised by rule, from what the platform's rows say. */
  | 'RULE'
  /** 人工报告: reported by an authority or an auditor. */
  | 'REPORTED';

/** Life of a violation (违规情形, Arts 39–41). */
export type ViolationState =
  /** 待认定: suspected. Nothing follows from it before the authority has looked into it. */
  | 'SUSPECTED'
  /** 已认定: found by the authority; to be put right. */
  | 'CONFIRMED'
  /** 不予认定: the authority found none. */
  | 'DISMISSED'
  /** 已改正: found, and put right. */
  | 'CORRECTED';

/** A step in the life of a violation; each has a mutation of its own. */
export type ViolationAction =
  /** 认定: `confirmViolation`. */
  | 'CONFIRM'
  /** 不予认定: `dismissViolation`. */
  | 'DISMISS'
  /** 改正: `correctViolation`. */
  | 'CORRECT';

/** A violation (违规情形, Arts 39–41), suspected or found. It lives at the platform whose rows gave rise to it, or to whose authority it was reported. While it is suspected only that authority, the organisation concerned and audits see it. */
export type Violation = {
  /** Global id, `vio:<platform>:<local>`. */
  readonly id: Scalars['ID']['output'];
  /** The platform that owns this record; its authority decides on it. */
  readonly platform?: Maybe<Platform>;
  /** Which violation it is. */
  readonly code: ViolationCode;
  /** What the code means, in English. */
  readonly name: Scalars['String']['output'];
  /** What the code means, in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** The article behind the code: `Art 39`. */
  readonly article: Scalars['String']['output'];
  /** Whose duty is violated. */
  readonly side: ViolationSide;
  /** Whether a rule raised it or somebody reported it. */
  readonly origin?: Maybe<ViolationOrigin>;
  /** Where it stands between suspicion and finding. */
  readonly state: ViolationState;
  /** The organisation concerned; null where it is the authority's own. */
  readonly organisation?: Maybe<Organisation>;
  /** The platform of the organisation concerned, or of the authority. */
  readonly organisationPlatform?: Maybe<Platform>;
  /** Global id of the row that shows it: of a request, an entry, a correction, a delivery, a dispute or a complaint. Null where none does. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** What was overdue, where that is what was raised; null otherwise. */
  readonly stage?: Maybe<DeadlineStage>;
  /** What was seen, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the authority found, and why. Null before that. */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** How it was put right. Null before that. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** When it was raised or reported. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When the authority confirmed or dismissed it; null before that. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was put right; null before that. */
  readonly correctedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What you may do with it as it stands. */
  readonly actions: ReadonlyArray<ViolationAction>;
  /** Counts the changes of this record; a change names the version that it was based on. */
  readonly version: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True for sample data: invented for trying the product out, true of no real platform. */
  readonly sample: Scalars['Boolean']['output'];
};

/** Order of violations; ties by id. */
export type ViolationOrder =
  /** By global id, hence by platform. */
  | 'ID_ASC'
  /** By the time of raising, oldest first. */
  | 'RAISED_AT_ASC'
  /** By the time of raising, newest first. */
  | 'RAISED_AT_DESC';

/** Narrows violations; every field given must hold, a list holds when one of its values does. */
export type ViolationFilter = {
  /** Of any of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<ViolationCode>>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ViolationState>>;
  /** Of any of these sides. */
  readonly sides?: InputMaybe<ReadonlyArray<ViolationSide>>;
  /** Credit codes of organisations concerned. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Shown by any of these rows, by global id. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How many violations have one value. */
export type ViolationCount = {
  /** The value: a code, a state, the credit code of an organisation, the code of a platform. */
  readonly value: Scalars['String']['output'];
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
};

/** Violations counted: for whoever may see suspicions those as well, for all others what an authority has found. */
export type ViolationStatistics = Merged & {
  /** Violations that match. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in the counts. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** By code. */
  readonly codes: ReadonlyArray<ViolationCount>;
  /** By state. */
  readonly states: ReadonlyArray<ViolationCount>;
  /** By organisation concerned, as credit codes. Null for those who may not read which it was. */
  readonly organisations?: Maybe<ReadonlyArray<ViolationCount>>;
  /** By the platform that holds them. */
  readonly platforms: ReadonlyArray<ViolationCount>;
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};

/** A suspected violation to report. */
export type ReportViolationInput = {
  /** Code of the platform whose authority is to decide: that of the organisation concerned, or one above it. For an authority: your own. */
  readonly authority: Scalars['ID']['input'];
  /** Which violation it is. */
  readonly code: ViolationCode;
  /** Credit code of the organisation concerned. Left out for A1 to A3. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the platform of the organisation, or of the authority, concerned. */
  readonly organisationNode: Scalars['ID']['input'];
  /** Global id of the row that shows it. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** What was seen, 4 to 2000 characters. The organisation concerned can read it: name no person. */
  readonly description: Scalars['String']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The authority finds a violation. */
export type ConfirmViolationInput = {
  /** Global id, `vio:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What was found, and why, 4 to 2000 characters. The organisation concerned can read it: name no person. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The authority finds no violation. */
export type DismissViolationInput = {
  /** Global id, `vio:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** What was found, and why, 4 to 2000 characters. The organisation concerned can read it: name no person. */
  readonly reason: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What was violated has been put right. */
export type CorrectViolationInput = {
  /** Global id, `vio:<platform>:<local>`. */
  readonly id: Scalars['ID']['input'];
  /** How it was put right, 4 to 2000 characters. The organisation concerned can read it: name no person. */
  readonly note: Scalars['String']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated call do nothing and return what the first one did: 8 to 64 characters of your choice, new for every new call. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The violation as it now stands, or why nothing was done. */
export type ViolationPayload = {
  /** The violation; null when there are problems. */
  readonly violation?: Maybe<Violation>;
  /** Every rule that the input breaks; empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One row of a page, and where it stands. */
export type ViolationEdge = {
  /** Where this row stands in the list: give it as `after` or `before` with the same `orderBy`. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Violation;
};

/** A page of violations. */
export type ViolationConnection = Merged & {
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ViolationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Rows that match, on all pages and all platforms asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when a platform that was asked is not in `totalCount`: the true total may be higher. */
  readonly totalIsLowerBound: Scalars['Boolean']['output'];
  /** True when every platform that was asked answered now. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each platform that was asked and how it answered, by code. */
  readonly sources: ReadonlyArray<Source>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Merged:
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( BackflowStatus )
    | ( Connection )
    | ( Connection )
    | ( CatalogMetrics )
    | ( CatalogTrend )
    | ( EntryFacets )
    | ( CatalogCoverage )
    | ( Connection )
    | ( CombinedGrade )
    | ( Connection )
    | ( DuplicateCandidates )
    | ( Connection )
    | ( RequestMetrics )
    | ( BackflowMetrics )
    | ( CorrectionMetrics )
    | ( RequestCounts )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( Connection )
    | ( DutyPage )
    | ( Connection )
    | ( ViolationCounts )
    | ( Connection )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  SourceStatus: SourceStatus;
  Source: ResolverTypeWrapper<Source>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Merged: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Merged']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Tier: Tier;
  SharingMode: SharingMode;
  UpdateFrequency: UpdateFrequency;
  Problem: ResolverTypeWrapper<Problem>;
  DeadlineStage: DeadlineStage;
  Clock: ResolverTypeWrapper<Clock>;
  ClockPause: ResolverTypeWrapper<ClockPause>;
  DataItemType: DataItemType;
  SupplementEffect: SupplementEffect;
  DeadlineRule: ResolverTypeWrapper<DeadlineRule>;
  DeadlineClass: DeadlineClass;
  DeadlineRuleEdge: ResolverTypeWrapper<DeadlineRuleEdge>;
  DeadlineRuleConnection: ResolverTypeWrapper<Connection>;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
  HolidayNotice: ResolverTypeWrapper<HolidayNotice>;
  ClockTables: ResolverTypeWrapper<ClockTables>;
  PlatformTerritory: ResolverTypeWrapper<PlatformTerritory>;
  ClockNotice: ResolverTypeWrapper<ClockNotice>;
  AdoptDeadlineRuleInput: AdoptDeadlineRuleInput;
  AdoptDeadlineRulePayload: ResolverTypeWrapper<AdoptDeadlineRulePayload>;
  ImportHolidayNoticeInput: ImportHolidayNoticeInput;
  ImportHolidayNoticePayload: ResolverTypeWrapper<ImportHolidayNoticePayload>;
  MetricDefinition: ResolverTypeWrapper<MetricDefinition>;
  PlatformState: PlatformState;
  Contract: Contract;
  Platform: ResolverTypeWrapper<Reference>;
  Organisation: ResolverTypeWrapper<Reference>;
  Theme: ResolverTypeWrapper<Reference>;
  PlatformOrder: PlatformOrder;
  PlatformEdge: ResolverTypeWrapper<Omit<PlatformEdge, 'node'> & { node: ResolversTypes['Platform'] }>;
  PlatformConnection: ResolverTypeWrapper<Connection>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationConnection: ResolverTypeWrapper<Connection>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeConnection: ResolverTypeWrapper<Connection>;
  NodeDirectory: ResolverTypeWrapper<NodeDirectory>;
  DirectoryNode: ResolverTypeWrapper<DirectoryNode>;
  RegisterPlatformInput: RegisterPlatformInput;
  RegisterPlatformPayload: ResolverTypeWrapper<Omit<RegisterPlatformPayload, 'platform'> & { platform?: Maybe<ResolversTypes['Platform']> }>;
  AnnounceNodeInput: AnnounceNodeInput;
  AnnounceNodePayload: ResolverTypeWrapper<AnnounceNodePayload>;
  AddGatewayKeyPayload: ResolverTypeWrapper<AddGatewayKeyPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResponsibilityLine: ResolverTypeWrapper<ExpectedLine>;
  ResponsibilityList: ResolverTypeWrapper<ResponsibilityListRow>;
  ResponsibilityListEdge: ResolverTypeWrapper<Omit<ResponsibilityListEdge, 'node'> & { node: ResolversTypes['ResponsibilityList'] }>;
  ResponsibilityListConnection: ResolverTypeWrapper<Connection>;
  ResponsibilityLineInput: ResponsibilityLineInput;
  SetResponsibilityListInput: SetResponsibilityListInput;
  SetResponsibilityListPayload: ResolverTypeWrapper<Omit<SetResponsibilityListPayload, 'list'> & { list?: Maybe<ResolversTypes['ResponsibilityList']> }>;
  FollowedLists: ResolverTypeWrapper<FollowedLists>;
  FollowedList: ResolverTypeWrapper<FollowedList>;
  FollowedLine: ResolverTypeWrapper<FollowedLine>;
  SourceNaming: ResolverTypeWrapper<SourceNamingRow>;
  SourceNamingEdge: ResolverTypeWrapper<Omit<SourceNamingEdge, 'node'> & { node: ResolversTypes['SourceNaming'] }>;
  SourceNamingConnection: ResolverTypeWrapper<Connection>;
  NameSourceDepartmentInput: NameSourceDepartmentInput;
  NameSourceDepartmentPayload: ResolverTypeWrapper<Omit<NameSourceDepartmentPayload, 'naming'> & { naming?: Maybe<ResolversTypes['SourceNaming']> }>;
  FollowedNamings: ResolverTypeWrapper<FollowedNamings>;
  FollowedNaming: ResolverTypeWrapper<FollowedNaming>;
  ProposeBackflowPlanInput: ProposeBackflowPlanInput;
  BackflowPlanStepInput: BackflowPlanStepInput;
  ProposeBackflowTermsInput: ProposeBackflowTermsInput;
  BackflowPlanPayload: ResolverTypeWrapper<Omit<BackflowPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['BackflowPlan']> }>;
  SendBackflowDeliveryInput: SendBackflowDeliveryInput;
  ConfirmBackflowDeliveryInput: ConfirmBackflowDeliveryInput;
  ReportBackflowDifferenceInput: ReportBackflowDifferenceInput;
  BackflowDeliveryPayload: ResolverTypeWrapper<Omit<BackflowDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['BackflowDelivery']> }>;
  BackflowPlanState: BackflowPlanState;
  BackflowEnd: BackflowEnd;
  BackflowTerms: ResolverTypeWrapper<BackflowTerms>;
  BackflowPlan: ResolverTypeWrapper<BackflowPlanRow>;
  DeliveryState: DeliveryState;
  BackflowDelivery: ResolverTypeWrapper<BackflowDeliverySource>;
  BackflowDeliveryOrder: BackflowDeliveryOrder;
  BackflowDeliveryFilter: BackflowDeliveryFilter;
  BackflowPlanOrder: BackflowPlanOrder;
  BackflowPlanFilter: BackflowPlanFilter;
  BackflowCell: ResolverTypeWrapper<BackflowCell>;
  BackflowDepartmentCell: ResolverTypeWrapper<BackflowDepartmentCell>;
  BackflowStatus: ResolverTypeWrapper<BackflowStatus>;
  BackflowPlanEdge: ResolverTypeWrapper<Omit<BackflowPlanEdge, 'node'> & { node: ResolversTypes['BackflowPlan'] }>;
  BackflowPlanConnection: ResolverTypeWrapper<Connection>;
  BackflowDeliveryEdge: ResolverTypeWrapper<Omit<BackflowDeliveryEdge, 'node'> & { node: ResolversTypes['BackflowDelivery'] }>;
  BackflowDeliveryConnection: ResolverTypeWrapper<Connection>;
  ImportCatalogEntriesInput: ImportCatalogEntriesInput;
  ImportedEntryInput: ImportedEntryInput;
  ImportOutcome: ImportOutcome;
  ImportedEntry: ResolverTypeWrapper<ImportedEntry>;
  ImportCatalogEntriesPayload: ResolverTypeWrapper<ImportCatalogEntriesPayload>;
  CatalogRevisionState: CatalogRevisionState;
  CatalogRevision: ResolverTypeWrapper<ShownRevision>;
  CatalogDifference: ResolverTypeWrapper<CatalogDifference>;
  ValueChange: ResolverTypeWrapper<ValueChange>;
  DataItemChange: ResolverTypeWrapper<DataItemChange>;
  UpdateCause: UpdateCause;
  UpdateDuty: ResolverTypeWrapper<UpdateDuty>;
  CatalogContentInput: CatalogContentInput;
  DataItemInput: DataItemInput;
  UseConditionsInput: UseConditionsInput;
  NotSharedGroundInput: NotSharedGroundInput;
  CreateCatalogEntryInput: CreateCatalogEntryInput;
  EditCatalogEntryInput: EditCatalogEntryInput;
  AssessmentInput: AssessmentInput;
  ConsentToCatalogEntryInput: ConsentToCatalogEntryInput;
  CatalogEntryStepInput: CatalogEntryStepInput;
  ReasonedCatalogEntryStepInput: ReasonedCatalogEntryStepInput;
  OpenUpdateDutyInput: OpenUpdateDutyInput;
  ExtendUpdateDutyInput: ExtendUpdateDutyInput;
  CatalogEntryPayload: ResolverTypeWrapper<Omit<CatalogEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['CatalogEntry']> }>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CatalogDimension: CatalogDimension;
  CatalogMetricsFilter: CatalogMetricsFilter;
  CatalogMetricsCell: ResolverTypeWrapper<CatalogMetricsCell>;
  ListStanding: ListStanding;
  ListUsed: ResolverTypeWrapper<ListUsed>;
  CatalogMetrics: ResolverTypeWrapper<CatalogMetrics>;
  ResourceService: ResolverTypeWrapper<ResourceService>;
  Opening: ResolverTypeWrapper<Opening>;
  StateResourceServiceInput: StateResourceServiceInput;
  DecideOpeningInput: DecideOpeningInput;
  OpenCatalogOrder: OpenCatalogOrder;
  CatalogTrendPoint: ResolverTypeWrapper<CatalogTrendPoint>;
  CatalogTrend: ResolverTypeWrapper<CatalogTrend>;
  CatalogEntryState: CatalogEntryState;
  SharingClass: SharingClass;
  BasisRank: BasisRank;
  DataFormat: DataFormat;
  Grade: Grade;
  CatalogCategory: CatalogCategory;
  OpenAttribute: OpenAttribute;
  DataItem: ResolverTypeWrapper<DataItemRow>;
  UseConditions: ResolverTypeWrapper<UseConditions>;
  NotSharedGround: ResolverTypeWrapper<NotSharedGround>;
  Consent: ResolverTypeWrapper<Consent>;
  Assessment: ResolverTypeWrapper<Assessment>;
  CatalogEntry: ResolverTypeWrapper<CatalogEntrySource>;
  CatalogEntryOrder: CatalogEntryOrder;
  CatalogEntryFilter: CatalogEntryFilter;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  CatalogFacets: ResolverTypeWrapper<EntryFacets>;
  CoverageCell: ResolverTypeWrapper<CoverageCell>;
  CatalogCoverage: ResolverTypeWrapper<CatalogCoverage>;
  CatalogEntryEdge: ResolverTypeWrapper<Omit<CatalogEntryEdge, 'node'> & { node: ResolversTypes['CatalogEntry'] }>;
  CatalogEntryConnection: ResolverTypeWrapper<Connection>;
  GradeAndLevel: GradeAndLevel;
  SelectedItems: SelectedItems;
  SelectedGrade: ResolverTypeWrapper<SelectedGrade>;
  UnknownSelection: ResolverTypeWrapper<UnknownSelection>;
  CombinedGrade: ResolverTypeWrapper<CombinedGrade>;
  CorrectionState: CorrectionState;
  CorrectionAction: CorrectionAction;
  CorrectionOrigin: CorrectionOrigin;
  CorrectionFault: CorrectionFault;
  CorrectionDeclineReason: CorrectionDeclineReason;
  CorrectionReporter: ResolverTypeWrapper<CorrectionReporter>;
  Correction: ResolverTypeWrapper<CorrectionRow>;
  TrustMark: TrustMark;
  EntryTrust: ResolverTypeWrapper<EntryTrust>;
  CorrectionOrder: CorrectionOrder;
  CorrectionFilter: CorrectionFilter;
  CorrectionReporterInput: CorrectionReporterInput;
  RaiseCorrectionInput: RaiseCorrectionInput;
  TakeUpCorrectionInput: TakeUpCorrectionInput;
  MakeCorrectionInput: MakeCorrectionInput;
  DeclineCorrectionInput: DeclineCorrectionInput;
  WithdrawCorrectionInput: WithdrawCorrectionInput;
  CorrectionPayload: ResolverTypeWrapper<Omit<CorrectionPayload, 'correction'> & { correction?: Maybe<ResolversTypes['Correction']> }>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CorrectionConnection: ResolverTypeWrapper<Connection>;
  NameVariant: NameVariant;
  CollectedItem: ResolverTypeWrapper<CollectedItem>;
  CollectedGroup: ResolverTypeWrapper<CollectedGroup>;
  DuplicateCandidates: ResolverTypeWrapper<DuplicateCandidates>;
  Rating: ResolverTypeWrapper<RatingRow>;
  RatingSummary: ResolverTypeWrapper<RatingSummary>;
  RatingOrder: RatingOrder;
  RatingFilter: RatingFilter;
  RatingEdge: ResolverTypeWrapper<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>;
  RatingConnection: ResolverTypeWrapper<Connection>;
  RateResourceInput: RateResourceInput;
  RateResourcePayload: ResolverTypeWrapper<Omit<RateResourcePayload, 'rating'> & { rating?: Maybe<ResolversTypes['Rating']> }>;
  DaysBucket: ResolverTypeWrapper<DaysBucket>;
  Durations: ResolverTypeWrapper<Durations>;
  RequestDimension: RequestDimension;
  RequestMetricsFilter: RequestMetricsFilter;
  RequestMetricsCell: ResolverTypeWrapper<RequestMetricsCell>;
  RequestMetrics: ResolverTypeWrapper<RequestMetrics>;
  BackflowDimension: BackflowDimension;
  BackflowMetricsCell: ResolverTypeWrapper<BackflowMetricsCell>;
  BackflowMetrics: ResolverTypeWrapper<BackflowMetrics>;
  CorrectionDimension: CorrectionDimension;
  CorrectionMetricsCell: ResolverTypeWrapper<CorrectionMetricsCell>;
  CorrectionMetrics: ResolverTypeWrapper<CorrectionMetrics>;
  SharingRequestAction: SharingRequestAction;
  MissingMaterial: ResolverTypeWrapper<MissingMaterial>;
  RequestPart: RequestPart;
  ReplyKind: ReplyKind;
  ReplyConsent: ResolverTypeWrapper<ReplyConsent>;
  ServiceChangeKind: ServiceChangeKind;
  ProposalOutcome: ProposalOutcome;
  ServiceChange: ResolverTypeWrapper<ServiceChange>;
  UseChange: ResolverTypeWrapper<UseChange>;
  Suspender: Suspender;
  Suspension: ResolverTypeWrapper<Suspension>;
  SuspensionOutcome: SuspensionOutcome;
  RectificationReport: ResolverTypeWrapper<RectificationReport>;
  Disposal: ResolverTypeWrapper<Disposal>;
  SharingRequestEvent: ResolverTypeWrapper<DecisionRow>;
  SharingRequestPayload: ResolverTypeWrapper<Omit<SharingRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['SharingRequest']> }>;
  RequestStepInput: RequestStepInput;
  ReasonedStepInput: ReasonedStepInput;
  DraftSharingRequestInput: DraftSharingRequestInput;
  EditSharingRequestInput: EditSharingRequestInput;
  SendSharingRequestInput: SendSharingRequestInput;
  MissingMaterialInput: MissingMaterialInput;
  AskSupplementInput: AskSupplementInput;
  SupplySupplementInput: SupplySupplementInput;
  ExtendSharingRequestInput: ExtendSharingRequestInput;
  ApproveReplyInput: ApproveReplyInput;
  GrantSharingRequestInput: GrantSharingRequestInput;
  RefuseSharingRequestInput: RefuseSharingRequestInput;
  ReportUsageInput: ReportUsageInput;
  ProposeServiceChangeInput: ProposeServiceChangeInput;
  AskUseChangeInput: AskUseChangeInput;
  SuspendSharingInput: SuspendSharingInput;
  BeginRectificationInput: BeginRectificationInput;
  ReportRectificationInput: ReportRectificationInput;
  ReportDisposalInput: ReportDisposalInput;
  SharingRequestState: SharingRequestState;
  RefusalReason: RefusalReason;
  SharingRequest: ResolverTypeWrapper<SharingRequestSource>;
  Supplement: ResolverTypeWrapper<Supplement>;
  Extension: ResolverTypeWrapper<Extension>;
  SharingRequestOrder: SharingRequestOrder;
  SharingRequestFilter: SharingRequestFilter;
  RequestStatistics: ResolverTypeWrapper<RequestCounts>;
  SubmitSharingRequestInput: SubmitSharingRequestInput;
  SubmitSharingRequestPayload: ResolverTypeWrapper<Omit<SubmitSharingRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['SharingRequest']> }>;
  SharingRequestEdge: ResolverTypeWrapper<Omit<SharingRequestEdge, 'node'> & { node: ResolversTypes['SharingRequest'] }>;
  SharingRequestConnection: ResolverTypeWrapper<Connection>;
  DemandState: DemandState;
  DemandAction: DemandAction;
  Demand: ResolverTypeWrapper<DemandRow>;
  DemandOrder: DemandOrder;
  DemandFilter: DemandFilter;
  FileDemandInput: FileDemandInput;
  ClaimDemandInput: ClaimDemandInput;
  ReleaseDemandInput: ReleaseDemandInput;
  MatchDemandInput: MatchDemandInput;
  ReopenDemandInput: ReopenDemandInput;
  CloseDemandInput: CloseDemandInput;
  DemandPayload: ResolverTypeWrapper<Omit<DemandPayload, 'demand'> & { demand?: Maybe<ResolversTypes['Demand']> }>;
  DemandEdge: ResolverTypeWrapper<Omit<DemandEdge, 'node'> & { node: ResolversTypes['Demand'] }>;
  DemandConnection: ResolverTypeWrapper<Connection>;
  DisposalProof: ResolverTypeWrapper<DisposalProofRow>;
  DisposalProofOrder: DisposalProofOrder;
  DisposalProofFilter: DisposalProofFilter;
  DisposalProofEdge: ResolverTypeWrapper<Omit<DisposalProofEdge, 'node'> & { node: ResolversTypes['DisposalProof'] }>;
  DisposalProofConnection: ResolverTypeWrapper<Connection>;
  KeepDisposalProofInput: KeepDisposalProofInput;
  DisposalProofPayload: ResolverTypeWrapper<Omit<DisposalProofPayload, 'proof'> & { proof?: Maybe<ResolversTypes['DisposalProof']> }>;
  BackflowReceipt: ResolverTypeWrapper<BackflowReceiptRow>;
  BackflowReceiptOrder: BackflowReceiptOrder;
  BackflowReceiptFilter: BackflowReceiptFilter;
  BackflowReceiptEdge: ResolverTypeWrapper<Omit<BackflowReceiptEdge, 'node'> & { node: ResolversTypes['BackflowReceipt'] }>;
  BackflowReceiptConnection: ResolverTypeWrapper<Connection>;
  ReceiveBackflowInput: ReceiveBackflowInput;
  ReceiveBackflowPayload: ResolverTypeWrapper<Omit<ReceiveBackflowPayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['BackflowReceipt']> }>;
  UsageRecordState: UsageRecordState;
  UsageRecordAction: UsageRecordAction;
  UsageInspection: ResolverTypeWrapper<UsageInspectionRow>;
  UsageRecord: ResolverTypeWrapper<UsageRecordRow>;
  UsageRecordOrder: UsageRecordOrder;
  UsageRecordFilter: UsageRecordFilter;
  UsageRecordEdge: ResolverTypeWrapper<Omit<UsageRecordEdge, 'node'> & { node: ResolversTypes['UsageRecord'] }>;
  UsageRecordConnection: ResolverTypeWrapper<Connection>;
  KeepUsageRecordInput: KeepUsageRecordInput;
  RecordDestructionInput: RecordDestructionInput;
  InspectUsageRecordInput: InspectUsageRecordInput;
  RemoveUsageRecordInput: RemoveUsageRecordInput;
  UsageRecordPayload: ResolverTypeWrapper<Omit<UsageRecordPayload, 'record'> & { record?: Maybe<ResolversTypes['UsageRecord']> }>;
  LogCheckpoint: ResolverTypeWrapper<LogCheckpoint>;
  KeptCheckpoint: ResolverTypeWrapper<KeptCheckpointRow>;
  KeptCheckpointOrder: KeptCheckpointOrder;
  KeptCheckpointFilter: KeptCheckpointFilter;
  KeptCheckpointEdge: ResolverTypeWrapper<Omit<KeptCheckpointEdge, 'node'> & { node: ResolversTypes['KeptCheckpoint'] }>;
  KeptCheckpointConnection: ResolverTypeWrapper<Connection>;
  KeepCheckpointInput: KeepCheckpointInput;
  KeepCheckpointPayload: ResolverTypeWrapper<KeepCheckpointPayload>;
  ComplaintState: ComplaintState;
  ComplaintAction: ComplaintAction;
  ComplaintOrigin: ComplaintOrigin;
  ComplaintKind: ComplaintKind;
  ComplaintReporter: ResolverTypeWrapper<ComplaintReporter>;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  ComplaintOrder: ComplaintOrder;
  ComplaintFilter: ComplaintFilter;
  ComplaintReporterInput: ComplaintReporterInput;
  FileComplaintInput: FileComplaintInput;
  TakeUpComplaintInput: TakeUpComplaintInput;
  UpholdComplaintInput: UpholdComplaintInput;
  DismissComplaintInput: DismissComplaintInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
  ComplaintPayload: ResolverTypeWrapper<Omit<ComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintConnection: ResolverTypeWrapper<Connection>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  DecisionOrder: DecisionOrder;
  DecisionFilter: DecisionFilter;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<Connection>;
  PageLanguage: PageLanguage;
  DecisionEvidence: ResolverTypeWrapper<EvidencePack>;
  DisputeState: DisputeState;
  DisputeAction: DisputeAction;
  DisputeSide: DisputeSide;
  InstructionKind: InstructionKind;
  Instruction: ResolverTypeWrapper<Instruction>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeOrder: DisputeOrder;
  DisputeFilter: DisputeFilter;
  DisputeAuthority: ResolverTypeWrapper<DisputeAuthority>;
  FileDisputeInput: FileDisputeInput;
  InstructionInput: InstructionInput;
  SettleDisputeInput: SettleDisputeInput;
  ReferDisputeInput: ReferDisputeInput;
  ConcludeDisputeInput: ConcludeDisputeInput;
  ReferDisputeToGovernmentInput: ReferDisputeToGovernmentInput;
  DecideDisputeInput: DecideDisputeInput;
  WithdrawDisputeInput: WithdrawDisputeInput;
  DisputePayload: ResolverTypeWrapper<Omit<DisputePayload, 'dispute'> & { dispute?: Maybe<ResolversTypes['Dispute']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeConnection: ResolverTypeWrapper<Connection>;
  Duty: ResolverTypeWrapper<DutyRow>;
  DutyAction: ResolverTypeWrapper<DutyAction>;
  DutyOrder: DutyOrder;
  DutyFilter: DutyFilter;
  DutyCount: ResolverTypeWrapper<DutyCount>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyConnection: ResolverTypeWrapper<DutyPage>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadOrder: PersonalDataReadOrder;
  PersonalDataReadFilter: PersonalDataReadFilter;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection>;
  ViolationCode: ViolationCode;
  ViolationSide: ViolationSide;
  ViolationOrigin: ViolationOrigin;
  ViolationState: ViolationState;
  ViolationAction: ViolationAction;
  Violation: ResolverTypeWrapper<ViolationRow>;
  ViolationOrder: ViolationOrder;
  ViolationFilter: ViolationFilter;
  ViolationCount: ResolverTypeWrapper<ViolationCount>;
  ViolationStatistics: ResolverTypeWrapper<ViolationCounts>;
  ReportViolationInput: ReportViolationInput;
  ConfirmViolationInput: ConfirmViolationInput;
  DismissViolationInput: DismissViolationInput;
  CorrectViolationInput: CorrectViolationInput;
  ViolationPayload: ResolverTypeWrapper<Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversTypes['Violation']> }>;
  ViolationEdge: ResolverTypeWrapper<Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }>;
  ViolationConnection: ResolverTypeWrapper<Connection>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Moment: Scalars['Moment']['output'];
  BigInt: Scalars['BigInt']['output'];
  Source: Source;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Merged: ResolversInterfaceTypes<ResolversParentTypes>['Merged'];
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Problem: Problem;
  Clock: Clock;
  ClockPause: ClockPause;
  DeadlineRule: DeadlineRule;
  DeadlineRuleEdge: DeadlineRuleEdge;
  DeadlineRuleConnection: Connection;
  WorkingCalendar: WorkingCalendar;
  HolidayNotice: HolidayNotice;
  ClockTables: ClockTables;
  PlatformTerritory: PlatformTerritory;
  ClockNotice: ClockNotice;
  AdoptDeadlineRuleInput: AdoptDeadlineRuleInput;
  AdoptDeadlineRulePayload: AdoptDeadlineRulePayload;
  ImportHolidayNoticeInput: ImportHolidayNoticeInput;
  ImportHolidayNoticePayload: ImportHolidayNoticePayload;
  MetricDefinition: MetricDefinition;
  Platform: Reference;
  Organisation: Reference;
  Theme: Reference;
  PlatformEdge: Omit<PlatformEdge, 'node'> & { node: ResolversParentTypes['Platform'] };
  PlatformConnection: Connection;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationConnection: Connection;
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeConnection: Connection;
  NodeDirectory: NodeDirectory;
  DirectoryNode: DirectoryNode;
  RegisterPlatformInput: RegisterPlatformInput;
  RegisterPlatformPayload: Omit<RegisterPlatformPayload, 'platform'> & { platform?: Maybe<ResolversParentTypes['Platform']> };
  AnnounceNodeInput: AnnounceNodeInput;
  AnnounceNodePayload: AnnounceNodePayload;
  AddGatewayKeyPayload: AddGatewayKeyPayload;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ResponsibilityLine: ExpectedLine;
  ResponsibilityList: ResponsibilityListRow;
  ResponsibilityListEdge: Omit<ResponsibilityListEdge, 'node'> & { node: ResolversParentTypes['ResponsibilityList'] };
  ResponsibilityListConnection: Connection;
  ResponsibilityLineInput: ResponsibilityLineInput;
  SetResponsibilityListInput: SetResponsibilityListInput;
  SetResponsibilityListPayload: Omit<SetResponsibilityListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['ResponsibilityList']> };
  FollowedLists: FollowedLists;
  FollowedList: FollowedList;
  FollowedLine: FollowedLine;
  SourceNaming: SourceNamingRow;
  SourceNamingEdge: Omit<SourceNamingEdge, 'node'> & { node: ResolversParentTypes['SourceNaming'] };
  SourceNamingConnection: Connection;
  NameSourceDepartmentInput: NameSourceDepartmentInput;
  NameSourceDepartmentPayload: Omit<NameSourceDepartmentPayload, 'naming'> & { naming?: Maybe<ResolversParentTypes['SourceNaming']> };
  FollowedNamings: FollowedNamings;
  FollowedNaming: FollowedNaming;
  ProposeBackflowPlanInput: ProposeBackflowPlanInput;
  BackflowPlanStepInput: BackflowPlanStepInput;
  ProposeBackflowTermsInput: ProposeBackflowTermsInput;
  BackflowPlanPayload: Omit<BackflowPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['BackflowPlan']> };
  SendBackflowDeliveryInput: SendBackflowDeliveryInput;
  ConfirmBackflowDeliveryInput: ConfirmBackflowDeliveryInput;
  ReportBackflowDifferenceInput: ReportBackflowDifferenceInput;
  BackflowDeliveryPayload: Omit<BackflowDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['BackflowDelivery']> };
  BackflowTerms: BackflowTerms;
  BackflowPlan: BackflowPlanRow;
  BackflowDelivery: BackflowDeliverySource;
  BackflowDeliveryFilter: BackflowDeliveryFilter;
  BackflowPlanFilter: BackflowPlanFilter;
  BackflowCell: BackflowCell;
  BackflowDepartmentCell: BackflowDepartmentCell;
  BackflowStatus: BackflowStatus;
  BackflowPlanEdge: Omit<BackflowPlanEdge, 'node'> & { node: ResolversParentTypes['BackflowPlan'] };
  BackflowPlanConnection: Connection;
  BackflowDeliveryEdge: Omit<BackflowDeliveryEdge, 'node'> & { node: ResolversParentTypes['BackflowDelivery'] };
  BackflowDeliveryConnection: Connection;
  ImportCatalogEntriesInput: ImportCatalogEntriesInput;
  ImportedEntryInput: ImportedEntryInput;
  ImportedEntry: ImportedEntry;
  ImportCatalogEntriesPayload: ImportCatalogEntriesPayload;
  CatalogRevision: ShownRevision;
  CatalogDifference: CatalogDifference;
  ValueChange: ValueChange;
  DataItemChange: DataItemChange;
  UpdateDuty: UpdateDuty;
  CatalogContentInput: CatalogContentInput;
  DataItemInput: DataItemInput;
  UseConditionsInput: UseConditionsInput;
  NotSharedGroundInput: NotSharedGroundInput;
  CreateCatalogEntryInput: CreateCatalogEntryInput;
  EditCatalogEntryInput: EditCatalogEntryInput;
  AssessmentInput: AssessmentInput;
  ConsentToCatalogEntryInput: ConsentToCatalogEntryInput;
  CatalogEntryStepInput: CatalogEntryStepInput;
  ReasonedCatalogEntryStepInput: ReasonedCatalogEntryStepInput;
  OpenUpdateDutyInput: OpenUpdateDutyInput;
  ExtendUpdateDutyInput: ExtendUpdateDutyInput;
  CatalogEntryPayload: Omit<CatalogEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['CatalogEntry']> };
  Ratio: Ratio;
  Float: Scalars['Float']['output'];
  CatalogMetricsFilter: CatalogMetricsFilter;
  CatalogMetricsCell: CatalogMetricsCell;
  ListUsed: ListUsed;
  CatalogMetrics: CatalogMetrics;
  ResourceService: ResourceService;
  Opening: Opening;
  StateResourceServiceInput: StateResourceServiceInput;
  DecideOpeningInput: DecideOpeningInput;
  CatalogTrendPoint: CatalogTrendPoint;
  CatalogTrend: CatalogTrend;
  DataItem: DataItemRow;
  UseConditions: UseConditions;
  NotSharedGround: NotSharedGround;
  Consent: Consent;
  Assessment: Assessment;
  CatalogEntry: CatalogEntrySource;
  CatalogEntryFilter: CatalogEntryFilter;
  FacetBucket: FacetBucket;
  CatalogFacets: EntryFacets;
  CoverageCell: CoverageCell;
  CatalogCoverage: CatalogCoverage;
  CatalogEntryEdge: Omit<CatalogEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogEntry'] };
  CatalogEntryConnection: Connection;
  SelectedItems: SelectedItems;
  SelectedGrade: SelectedGrade;
  UnknownSelection: UnknownSelection;
  CombinedGrade: CombinedGrade;
  CorrectionReporter: CorrectionReporter;
  Correction: CorrectionRow;
  EntryTrust: EntryTrust;
  CorrectionFilter: CorrectionFilter;
  CorrectionReporterInput: CorrectionReporterInput;
  RaiseCorrectionInput: RaiseCorrectionInput;
  TakeUpCorrectionInput: TakeUpCorrectionInput;
  MakeCorrectionInput: MakeCorrectionInput;
  DeclineCorrectionInput: DeclineCorrectionInput;
  WithdrawCorrectionInput: WithdrawCorrectionInput;
  CorrectionPayload: Omit<CorrectionPayload, 'correction'> & { correction?: Maybe<ResolversParentTypes['Correction']> };
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CorrectionConnection: Connection;
  CollectedItem: CollectedItem;
  CollectedGroup: CollectedGroup;
  DuplicateCandidates: DuplicateCandidates;
  Rating: RatingRow;
  RatingSummary: RatingSummary;
  RatingFilter: RatingFilter;
  RatingEdge: Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] };
  RatingConnection: Connection;
  RateResourceInput: RateResourceInput;
  RateResourcePayload: Omit<RateResourcePayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['Rating']> };
  DaysBucket: DaysBucket;
  Durations: Durations;
  RequestMetricsFilter: RequestMetricsFilter;
  RequestMetricsCell: RequestMetricsCell;
  RequestMetrics: RequestMetrics;
  BackflowMetricsCell: BackflowMetricsCell;
  BackflowMetrics: BackflowMetrics;
  CorrectionMetricsCell: CorrectionMetricsCell;
  CorrectionMetrics: CorrectionMetrics;
  MissingMaterial: MissingMaterial;
  ReplyConsent: ReplyConsent;
  ServiceChange: ServiceChange;
  UseChange: UseChange;
  Suspension: Suspension;
  RectificationReport: RectificationReport;
  Disposal: Disposal;
  SharingRequestEvent: DecisionRow;
  SharingRequestPayload: Omit<SharingRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['SharingRequest']> };
  RequestStepInput: RequestStepInput;
  ReasonedStepInput: ReasonedStepInput;
  DraftSharingRequestInput: DraftSharingRequestInput;
  EditSharingRequestInput: EditSharingRequestInput;
  SendSharingRequestInput: SendSharingRequestInput;
  MissingMaterialInput: MissingMaterialInput;
  AskSupplementInput: AskSupplementInput;
  SupplySupplementInput: SupplySupplementInput;
  ExtendSharingRequestInput: ExtendSharingRequestInput;
  ApproveReplyInput: ApproveReplyInput;
  GrantSharingRequestInput: GrantSharingRequestInput;
  RefuseSharingRequestInput: RefuseSharingRequestInput;
  ReportUsageInput: ReportUsageInput;
  ProposeServiceChangeInput: ProposeServiceChangeInput;
  AskUseChangeInput: AskUseChangeInput;
  SuspendSharingInput: SuspendSharingInput;
  BeginRectificationInput: BeginRectificationInput;
  ReportRectificationInput: ReportRectificationInput;
  ReportDisposalInput: ReportDisposalInput;
  SharingRequest: SharingRequestSource;
  Supplement: Supplement;
  Extension: Extension;
  SharingRequestFilter: SharingRequestFilter;
  RequestStatistics: RequestCounts;
  SubmitSharingRequestInput: SubmitSharingRequestInput;
  SubmitSharingRequestPayload: Omit<SubmitSharingRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['SharingRequest']> };
  SharingRequestEdge: Omit<SharingRequestEdge, 'node'> & { node: ResolversParentTypes['SharingRequest'] };
  SharingRequestConnection: Connection;
  Demand: DemandRow;
  DemandFilter: DemandFilter;
  FileDemandInput: FileDemandInput;
  ClaimDemandInput: ClaimDemandInput;
  ReleaseDemandInput: ReleaseDemandInput;
  MatchDemandInput: MatchDemandInput;
  ReopenDemandInput: ReopenDemandInput;
  CloseDemandInput: CloseDemandInput;
  DemandPayload: Omit<DemandPayload, 'demand'> & { demand?: Maybe<ResolversParentTypes['Demand']> };
  DemandEdge: Omit<DemandEdge, 'node'> & { node: ResolversParentTypes['Demand'] };
  DemandConnection: Connection;
  DisposalProof: DisposalProofRow;
  DisposalProofFilter: DisposalProofFilter;
  DisposalProofEdge: Omit<DisposalProofEdge, 'node'> & { node: ResolversParentTypes['DisposalProof'] };
  DisposalProofConnection: Connection;
  KeepDisposalProofInput: KeepDisposalProofInput;
  DisposalProofPayload: Omit<DisposalProofPayload, 'proof'> & { proof?: Maybe<ResolversParentTypes['DisposalProof']> };
  BackflowReceipt: BackflowReceiptRow;
  BackflowReceiptFilter: BackflowReceiptFilter;
  BackflowReceiptEdge: Omit<BackflowReceiptEdge, 'node'> & { node: ResolversParentTypes['BackflowReceipt'] };
  BackflowReceiptConnection: Connection;
  ReceiveBackflowInput: ReceiveBackflowInput;
  ReceiveBackflowPayload: Omit<ReceiveBackflowPayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['BackflowReceipt']> };
  UsageInspection: UsageInspectionRow;
  UsageRecord: UsageRecordRow;
  UsageRecordFilter: UsageRecordFilter;
  UsageRecordEdge: Omit<UsageRecordEdge, 'node'> & { node: ResolversParentTypes['UsageRecord'] };
  UsageRecordConnection: Connection;
  KeepUsageRecordInput: KeepUsageRecordInput;
  RecordDestructionInput: RecordDestructionInput;
  InspectUsageRecordInput: InspectUsageRecordInput;
  RemoveUsageRecordInput: RemoveUsageRecordInput;
  UsageRecordPayload: Omit<UsageRecordPayload, 'record'> & { record?: Maybe<ResolversParentTypes['UsageRecord']> };
  LogCheckpoint: LogCheckpoint;
  KeptCheckpoint: KeptCheckpointRow;
  KeptCheckpointFilter: KeptCheckpointFilter;
  KeptCheckpointEdge: Omit<KeptCheckpointEdge, 'node'> & { node: ResolversParentTypes['KeptCheckpoint'] };
  KeptCheckpointConnection: Connection;
  KeepCheckpointInput: KeepCheckpointInput;
  KeepCheckpointPayload: KeepCheckpointPayload;
  ComplaintReporter: ComplaintReporter;
  Complaint: ComplaintRow;
  ComplaintFilter: ComplaintFilter;
  ComplaintReporterInput: ComplaintReporterInput;
  FileComplaintInput: FileComplaintInput;
  TakeUpComplaintInput: TakeUpComplaintInput;
  UpholdComplaintInput: UpholdComplaintInput;
  DismissComplaintInput: DismissComplaintInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
  ComplaintPayload: Omit<ComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintConnection: Connection;
  Decision: DecisionRow;
  FieldChange: FieldChange;
  DecisionFilter: DecisionFilter;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionConnection: Connection;
  DecisionEvidence: EvidencePack;
  Instruction: Instruction;
  Dispute: DisputeRow;
  DisputeFilter: DisputeFilter;
  DisputeAuthority: DisputeAuthority;
  FileDisputeInput: FileDisputeInput;
  InstructionInput: InstructionInput;
  SettleDisputeInput: SettleDisputeInput;
  ReferDisputeInput: ReferDisputeInput;
  ConcludeDisputeInput: ConcludeDisputeInput;
  ReferDisputeToGovernmentInput: ReferDisputeToGovernmentInput;
  DecideDisputeInput: DecideDisputeInput;
  WithdrawDisputeInput: WithdrawDisputeInput;
  DisputePayload: Omit<DisputePayload, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['Dispute']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeConnection: Connection;
  Duty: DutyRow;
  DutyAction: DutyAction;
  DutyFilter: DutyFilter;
  DutyCount: DutyCount;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyConnection: DutyPage;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadFilter: PersonalDataReadFilter;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PersonalDataReadConnection: Connection;
  Violation: ViolationRow;
  ViolationFilter: ViolationFilter;
  ViolationCount: ViolationCount;
  ViolationStatistics: ViolationCounts;
  ReportViolationInput: ReportViolationInput;
  ConfirmViolationInput: ConfirmViolationInput;
  DismissViolationInput: DismissViolationInput;
  CorrectViolationInput: CorrectViolationInput;
  ViolationPayload: Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversParentTypes['Violation']> };
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  ViolationConnection: Connection;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type SourceResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergedResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Merged'] = ResolversParentTypes['Merged']> = {
  __resolveType: TypeResolveFn<'DeadlineRuleConnection' | 'PlatformConnection' | 'OrganisationConnection' | 'ThemeConnection' | 'ResponsibilityListConnection' | 'SourceNamingConnection' | 'BackflowStatus' | 'BackflowPlanConnection' | 'BackflowDeliveryConnection' | 'CatalogMetrics' | 'CatalogTrend' | 'CatalogFacets' | 'CatalogCoverage' | 'CatalogEntryConnection' | 'CombinedGrade' | 'CorrectionConnection' | 'DuplicateCandidates' | 'RatingConnection' | 'RequestMetrics' | 'BackflowMetrics' | 'CorrectionMetrics' | 'RequestStatistics' | 'SharingRequestConnection' | 'DemandConnection' | 'DisposalProofConnection' | 'BackflowReceiptConnection' | 'UsageRecordConnection' | 'KeptCheckpointConnection' | 'ComplaintConnection' | 'DecisionConnection' | 'DisputeConnection' | 'DutyConnection' | 'PersonalDataReadConnection' | 'ViolationStatistics' | 'ViolationConnection', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  stage?: Resolver<ResolversTypes['DeadlineStage'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingDaysUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['ClockPause']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockPauseResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ClockPause'] = ResolversParentTypes['ClockPause']> = {
  after?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeadlineRuleResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DeadlineStage'], ParentType, ContextType>;
  sharingClass?: Resolver<Maybe<ResolversTypes['DeadlineClass']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostExtension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplement?: Resolver<ResolversTypes['SupplementEffect'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineRuleEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DeadlineRuleEdge'] = ResolversParentTypes['DeadlineRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
};

export type DeadlineRuleConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DeadlineRuleConnection'] = ResolversParentTypes['DeadlineRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  daysWorked?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['HolidayNotice']>, ParentType, ContextType>;
};

export type HolidayNoticeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['HolidayNotice'] = ResolversParentTypes['HolidayNotice']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockTablesResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ClockTables'] = ResolversParentTypes['ClockTables']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['DeadlineRule']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['ClockNotice']>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['PlatformTerritory']>, ParentType, ContextType>;
};

export type PlatformTerritoryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PlatformTerritory'] = ResolversParentTypes['PlatformTerritory']> = {
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClockNoticeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ClockNotice'] = ResolversParentTypes['ClockNotice']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  daysWorked?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdoptDeadlineRulePayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['AdoptDeadlineRulePayload'] = ResolversParentTypes['AdoptDeadlineRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['DeadlineRule']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ImportHolidayNoticePayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ImportHolidayNoticePayload'] = ResolversParentTypes['ImportHolidayNoticePayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominatorZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusionsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlatformState'], ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PlatformOrganisationsArgs>>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeDirectoryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['NodeDirectory'] = ResolversParentTypes['NodeDirectory']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DirectoryNode']>, ParentType, ContextType>;
};

export type DirectoryNodeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DirectoryNode'] = ResolversParentTypes['DirectoryNode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replicas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterPlatformPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RegisterPlatformPayload'] = ResolversParentTypes['RegisterPlatformPayload']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnounceNodePayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['AnnounceNodePayload'] = ResolversParentTypes['AnnounceNodePayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AddGatewayKeyPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['AddGatewayKeyPayload'] = ResolversParentTypes['AddGatewayKeyPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<QueryPlatformsArgs, 'orderBy'>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<QueryPlatformArgs, 'code'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'code'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
  deadlineRules?: Resolver<ResolversTypes['DeadlineRuleConnection'], ParentType, ContextType, Partial<QueryDeadlineRulesArgs>>;
  workingCalendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'year' | 'jurisdiction'>>;
  responsibilityLists?: Resolver<ResolversTypes['ResponsibilityListConnection'], ParentType, ContextType, Partial<QueryResponsibilityListsArgs>>;
  metricDefinitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetricDefinition']>>, ParentType, ContextType>;
  clockTables?: Resolver<ResolversTypes['ClockTables'], ParentType, ContextType>;
  sourceNamings?: Resolver<ResolversTypes['SourceNamingConnection'], ParentType, ContextType, Partial<QuerySourceNamingsArgs>>;
  followedNamings?: Resolver<ResolversTypes['FollowedNamings'], ParentType, ContextType, Partial<QueryFollowedNamingsArgs>>;
  followedLists?: Resolver<ResolversTypes['FollowedLists'], ParentType, ContextType, RequireFields<QueryFollowedListsArgs, 'platforms'>>;
  nodeDirectory?: Resolver<Maybe<ResolversTypes['NodeDirectory']>, ParentType, ContextType>;
  gatewayKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  catalogEntries?: Resolver<Maybe<ResolversTypes['CatalogEntryConnection']>, ParentType, ContextType, RequireFields<QueryCatalogEntriesArgs, 'orderBy'>>;
  catalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType, RequireFields<QueryCatalogEntryArgs, 'id'>>;
  catalogFacets?: Resolver<Maybe<ResolversTypes['CatalogFacets']>, ParentType, ContextType, Partial<QueryCatalogFacetsArgs>>;
  catalogCoverage?: Resolver<ResolversTypes['CatalogCoverage'], ParentType, ContextType, Partial<QueryCatalogCoverageArgs>>;
  sharingRequests?: Resolver<Maybe<ResolversTypes['SharingRequestConnection']>, ParentType, ContextType, RequireFields<QuerySharingRequestsArgs, 'orderBy'>>;
  sharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<QuerySharingRequestArgs, 'id'>>;
  requestStatistics?: Resolver<Maybe<ResolversTypes['RequestStatistics']>, ParentType, ContextType, Partial<QueryRequestStatisticsArgs>>;
  backflowPlans?: Resolver<Maybe<ResolversTypes['BackflowPlanConnection']>, ParentType, ContextType, RequireFields<QueryBackflowPlansArgs, 'orderBy'>>;
  backflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlan']>, ParentType, ContextType, RequireFields<QueryBackflowPlanArgs, 'id'>>;
  backflowDeliveries?: Resolver<Maybe<ResolversTypes['BackflowDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryBackflowDeliveriesArgs, 'orderBy'>>;
  backflowDelivery?: Resolver<Maybe<ResolversTypes['BackflowDelivery']>, ParentType, ContextType, RequireFields<QueryBackflowDeliveryArgs, 'id'>>;
  entriesWithoutBackflow?: Resolver<Maybe<ResolversTypes['CatalogEntryConnection']>, ParentType, ContextType, RequireFields<QueryEntriesWithoutBackflowArgs, 'receiver' | 'orderBy'>>;
  backflowStatus?: Resolver<Maybe<ResolversTypes['BackflowStatus']>, ParentType, ContextType, Partial<QueryBackflowStatusArgs>>;
  duplicateCandidates?: Resolver<Maybe<ResolversTypes['DuplicateCandidates']>, ParentType, ContextType, RequireFields<QueryDuplicateCandidatesArgs, 'sameTheme' | 'leastOnOnePlatform'>>;
  combinedGrade?: Resolver<Maybe<ResolversTypes['CombinedGrade']>, ParentType, ContextType, RequireFields<QueryCombinedGradeArgs, 'entries'>>;
  catalogMetrics?: Resolver<Maybe<ResolversTypes['CatalogMetrics']>, ParentType, ContextType, RequireFields<QueryCatalogMetricsArgs, 'by'>>;
  catalogTrend?: Resolver<Maybe<ResolversTypes['CatalogTrend']>, ParentType, ContextType, RequireFields<QueryCatalogTrendArgs, 'days' | 'by'>>;
  openCatalog?: Resolver<Maybe<ResolversTypes['CatalogEntryConnection']>, ParentType, ContextType, RequireFields<QueryOpenCatalogArgs, 'orderBy'>>;
  ratings?: Resolver<Maybe<ResolversTypes['RatingConnection']>, ParentType, ContextType, RequireFields<QueryRatingsArgs, 'orderBy'>>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType, RequireFields<QueryRatingArgs, 'id'>>;
  requestMetrics?: Resolver<Maybe<ResolversTypes['RequestMetrics']>, ParentType, ContextType, RequireFields<QueryRequestMetricsArgs, 'by'>>;
  backflowMetrics?: Resolver<Maybe<ResolversTypes['BackflowMetrics']>, ParentType, ContextType, RequireFields<QueryBackflowMetricsArgs, 'by'>>;
  correctionMetrics?: Resolver<Maybe<ResolversTypes['CorrectionMetrics']>, ParentType, ContextType, RequireFields<QueryCorrectionMetricsArgs, 'by'>>;
  corrections?: Resolver<Maybe<ResolversTypes['CorrectionConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'orderBy'>>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionArgs, 'id'>>;
  usageRecords?: Resolver<Maybe<ResolversTypes['UsageRecordConnection']>, ParentType, ContextType, RequireFields<QueryUsageRecordsArgs, 'orderBy'>>;
  usageRecord?: Resolver<Maybe<ResolversTypes['UsageRecord']>, ParentType, ContextType, RequireFields<QueryUsageRecordArgs, 'id'>>;
  backflowReceipts?: Resolver<Maybe<ResolversTypes['BackflowReceiptConnection']>, ParentType, ContextType, RequireFields<QueryBackflowReceiptsArgs, 'orderBy'>>;
  backflowReceipt?: Resolver<Maybe<ResolversTypes['BackflowReceipt']>, ParentType, ContextType, RequireFields<QueryBackflowReceiptArgs, 'id'>>;
  disposalProofs?: Resolver<Maybe<ResolversTypes['DisposalProofConnection']>, ParentType, ContextType, RequireFields<QueryDisposalProofsArgs, 'orderBy'>>;
  disposalProof?: Resolver<Maybe<ResolversTypes['DisposalProof']>, ParentType, ContextType, RequireFields<QueryDisposalProofArgs, 'id'>>;
  demands?: Resolver<Maybe<ResolversTypes['DemandConnection']>, ParentType, ContextType, RequireFields<QueryDemandsArgs, 'orderBy'>>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<QueryDemandArgs, 'id'>>;
  myDuties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<QueryMyDutiesArgs, 'orderBy'>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'orderBy'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  decisionLog?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionLogArgs, 'orderBy'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisionEvidence?: Resolver<Maybe<ResolversTypes['DecisionEvidence']>, ParentType, ContextType, RequireFields<QueryDecisionEvidenceArgs, 'id'>>;
  logCheckpoint?: Resolver<Maybe<ResolversTypes['LogCheckpoint']>, ParentType, ContextType, RequireFields<QueryLogCheckpointArgs, 'platform'>>;
  keptCheckpoints?: Resolver<Maybe<ResolversTypes['KeptCheckpointConnection']>, ParentType, ContextType, RequireFields<QueryKeptCheckpointsArgs, 'orderBy'>>;
  personalDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryPersonalDataReadsArgs, 'orderBy'>>;
  disputeAuthority?: Resolver<Maybe<ResolversTypes['DisputeAuthority']>, ParentType, ContextType, RequireFields<QueryDisputeAuthorityArgs, 'complainantNode' | 'respondentNode'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'orderBy'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  violations?: Resolver<Maybe<ResolversTypes['ViolationConnection']>, ParentType, ContextType, RequireFields<QueryViolationsArgs, 'orderBy'>>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType, RequireFields<QueryViolationArgs, 'id'>>;
  violationStatistics?: Resolver<Maybe<ResolversTypes['ViolationStatistics']>, ParentType, ContextType, Partial<QueryViolationStatisticsArgs>>;
};

export type MutationResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerPlatform?: Resolver<Maybe<ResolversTypes['RegisterPlatformPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPlatformArgs, 'input'>>;
  adoptDeadlineRule?: Resolver<Maybe<ResolversTypes['AdoptDeadlineRulePayload']>, ParentType, ContextType, RequireFields<MutationAdoptDeadlineRuleArgs, 'input'>>;
  importHolidayNotice?: Resolver<Maybe<ResolversTypes['ImportHolidayNoticePayload']>, ParentType, ContextType, RequireFields<MutationImportHolidayNoticeArgs, 'input'>>;
  setResponsibilityList?: Resolver<Maybe<ResolversTypes['SetResponsibilityListPayload']>, ParentType, ContextType, RequireFields<MutationSetResponsibilityListArgs, 'input'>>;
  nameSourceDepartment?: Resolver<Maybe<ResolversTypes['NameSourceDepartmentPayload']>, ParentType, ContextType, RequireFields<MutationNameSourceDepartmentArgs, 'input'>>;
  announceNode?: Resolver<Maybe<ResolversTypes['AnnounceNodePayload']>, ParentType, ContextType, RequireFields<MutationAnnounceNodeArgs, 'input'>>;
  addGatewayKey?: Resolver<ResolversTypes['AddGatewayKeyPayload'], ParentType, ContextType, RequireFields<MutationAddGatewayKeyArgs, 'statement'>>;
  submitSharingRequest?: Resolver<Maybe<ResolversTypes['SubmitSharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationSubmitSharingRequestArgs, 'input'>>;
  raiseCorrection?: Resolver<Maybe<ResolversTypes['CorrectionPayload']>, ParentType, ContextType, RequireFields<MutationRaiseCorrectionArgs, 'input'>>;
  takeUpCorrection?: Resolver<Maybe<ResolversTypes['CorrectionPayload']>, ParentType, ContextType, RequireFields<MutationTakeUpCorrectionArgs, 'input'>>;
  makeCorrection?: Resolver<Maybe<ResolversTypes['CorrectionPayload']>, ParentType, ContextType, RequireFields<MutationMakeCorrectionArgs, 'input'>>;
  declineCorrection?: Resolver<Maybe<ResolversTypes['CorrectionPayload']>, ParentType, ContextType, RequireFields<MutationDeclineCorrectionArgs, 'input'>>;
  withdrawCorrection?: Resolver<Maybe<ResolversTypes['CorrectionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCorrectionArgs, 'input'>>;
  proposeBackflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlanPayload']>, ParentType, ContextType, RequireFields<MutationProposeBackflowPlanArgs, 'input'>>;
  agreeToBackflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlanPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToBackflowPlanArgs, 'input'>>;
  proposeBackflowTerms?: Resolver<Maybe<ResolversTypes['BackflowPlanPayload']>, ParentType, ContextType, RequireFields<MutationProposeBackflowTermsArgs, 'input'>>;
  keepBackflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlanPayload']>, ParentType, ContextType, RequireFields<MutationKeepBackflowPlanArgs, 'input'>>;
  endBackflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlanPayload']>, ParentType, ContextType, RequireFields<MutationEndBackflowPlanArgs, 'input'>>;
  sendBackflowDelivery?: Resolver<Maybe<ResolversTypes['BackflowDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationSendBackflowDeliveryArgs, 'input'>>;
  resendBackflowDelivery?: Resolver<Maybe<ResolversTypes['BackflowDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationResendBackflowDeliveryArgs, 'input'>>;
  confirmBackflowDelivery?: Resolver<Maybe<ResolversTypes['BackflowDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationConfirmBackflowDeliveryArgs, 'input'>>;
  reportBackflowDifference?: Resolver<Maybe<ResolversTypes['BackflowDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReportBackflowDifferenceArgs, 'input'>>;
  draftSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationDraftSharingRequestArgs, 'input'>>;
  editSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationEditSharingRequestArgs, 'input'>>;
  discardSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationDiscardSharingRequestArgs, 'input'>>;
  approveSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationApproveSharingRequestArgs, 'input'>>;
  sendSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationSendSharingRequestArgs, 'input'>>;
  askSupplement?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationAskSupplementArgs, 'input'>>;
  supplySupplement?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationSupplySupplementArgs, 'input'>>;
  reviewSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationReviewSharingRequestArgs, 'input'>>;
  extendSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationExtendSharingRequestArgs, 'input'>>;
  approveReply?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationApproveReplyArgs, 'input'>>;
  grantSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationGrantSharingRequestArgs, 'input'>>;
  refuseSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationRefuseSharingRequestArgs, 'input'>>;
  withdrawSharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSharingRequestArgs, 'input'>>;
  beginProvisioning?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationBeginProvisioningArgs, 'input'>>;
  handOverData?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationHandOverDataArgs, 'input'>>;
  reportUsage?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationReportUsageArgs, 'input'>>;
  proposeServiceChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationProposeServiceChangeArgs, 'input'>>;
  agreeToServiceChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToServiceChangeArgs, 'input'>>;
  agreeToServiceEnd?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationAgreeToServiceEndArgs, 'input'>>;
  rejectServiceChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationRejectServiceChangeArgs, 'input'>>;
  withdrawServiceChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawServiceChangeArgs, 'input'>>;
  askUseChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationAskUseChangeArgs, 'input'>>;
  consentToUseChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationConsentToUseChangeArgs, 'input'>>;
  declineUseChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationDeclineUseChangeArgs, 'input'>>;
  withdrawUseChange?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawUseChangeArgs, 'input'>>;
  suspendSharing?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationSuspendSharingArgs, 'input'>>;
  beginRectification?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationBeginRectificationArgs, 'input'>>;
  reportRectification?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationReportRectificationArgs, 'input'>>;
  rejectRectification?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationRejectRectificationArgs, 'input'>>;
  resumeSharing?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationResumeSharingArgs, 'input'>>;
  terminateSharing?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationTerminateSharingArgs, 'input'>>;
  endUse?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationEndUseArgs, 'input'>>;
  reportDisposal?: Resolver<Maybe<ResolversTypes['SharingRequestPayload']>, ParentType, ContextType, RequireFields<MutationReportDisposalArgs, 'input'>>;
  createCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationCreateCatalogEntryArgs, 'input'>>;
  editCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationEditCatalogEntryArgs, 'input'>>;
  consentToCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationConsentToCatalogEntryArgs, 'input'>>;
  submitCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationSubmitCatalogEntryArgs, 'input'>>;
  publishCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationPublishCatalogEntryArgs, 'input'>>;
  returnCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationReturnCatalogEntryArgs, 'input'>>;
  reviseCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationReviseCatalogEntryArgs, 'input'>>;
  abandonCatalogRevision?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationAbandonCatalogRevisionArgs, 'input'>>;
  withdrawCatalogEntry?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCatalogEntryArgs, 'input'>>;
  openUpdateDuty?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationOpenUpdateDutyArgs, 'input'>>;
  extendUpdateDuty?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationExtendUpdateDutyArgs, 'input'>>;
  importCatalogEntries?: Resolver<Maybe<ResolversTypes['ImportCatalogEntriesPayload']>, ParentType, ContextType, RequireFields<MutationImportCatalogEntriesArgs, 'input'>>;
  stateResourceService?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationStateResourceServiceArgs, 'input'>>;
  decideOpening?: Resolver<Maybe<ResolversTypes['CatalogEntryPayload']>, ParentType, ContextType, RequireFields<MutationDecideOpeningArgs, 'input'>>;
  rateResource?: Resolver<Maybe<ResolversTypes['RateResourcePayload']>, ParentType, ContextType, RequireFields<MutationRateResourceArgs, 'input'>>;
  receiveBackflow?: Resolver<Maybe<ResolversTypes['ReceiveBackflowPayload']>, ParentType, ContextType, RequireFields<MutationReceiveBackflowArgs, 'input'>>;
  keepUsageRecord?: Resolver<Maybe<ResolversTypes['UsageRecordPayload']>, ParentType, ContextType, RequireFields<MutationKeepUsageRecordArgs, 'input'>>;
  recordDestruction?: Resolver<Maybe<ResolversTypes['UsageRecordPayload']>, ParentType, ContextType, RequireFields<MutationRecordDestructionArgs, 'input'>>;
  inspectUsageRecord?: Resolver<Maybe<ResolversTypes['UsageRecordPayload']>, ParentType, ContextType, RequireFields<MutationInspectUsageRecordArgs, 'input'>>;
  removeUsageRecord?: Resolver<Maybe<ResolversTypes['UsageRecordPayload']>, ParentType, ContextType, RequireFields<MutationRemoveUsageRecordArgs, 'input'>>;
  keepDisposalProof?: Resolver<Maybe<ResolversTypes['DisposalProofPayload']>, ParentType, ContextType, RequireFields<MutationKeepDisposalProofArgs, 'input'>>;
  fileDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationFileDemandArgs, 'input'>>;
  claimDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationClaimDemandArgs, 'input'>>;
  releaseDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationReleaseDemandArgs, 'input'>>;
  matchDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationMatchDemandArgs, 'input'>>;
  reopenDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationReopenDemandArgs, 'input'>>;
  closeDemand?: Resolver<Maybe<ResolversTypes['DemandPayload']>, ParentType, ContextType, RequireFields<MutationCloseDemandArgs, 'input'>>;
  keepCheckpoint?: Resolver<ResolversTypes['KeepCheckpointPayload'], ParentType, ContextType, RequireFields<MutationKeepCheckpointArgs, 'input'>>;
  fileDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationFileDisputeArgs, 'input'>>;
  settleDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationSettleDisputeArgs, 'input'>>;
  referDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationReferDisputeArgs, 'input'>>;
  concludeDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationConcludeDisputeArgs, 'input'>>;
  referDisputeToGovernment?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationReferDisputeToGovernmentArgs, 'input'>>;
  decideDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationDecideDisputeArgs, 'input'>>;
  withdrawDispute?: Resolver<Maybe<ResolversTypes['DisputePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDisputeArgs, 'input'>>;
  fileComplaint?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  takeUpComplaint?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationTakeUpComplaintArgs, 'input'>>;
  upholdComplaint?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationUpholdComplaintArgs, 'input'>>;
  dismissComplaint?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationDismissComplaintArgs, 'input'>>;
  withdrawComplaint?: Resolver<Maybe<ResolversTypes['ComplaintPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawComplaintArgs, 'input'>>;
  reportViolation?: Resolver<Maybe<ResolversTypes['ViolationPayload']>, ParentType, ContextType, RequireFields<MutationReportViolationArgs, 'input'>>;
  confirmViolation?: Resolver<Maybe<ResolversTypes['ViolationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmViolationArgs, 'input'>>;
  dismissViolation?: Resolver<Maybe<ResolversTypes['ViolationPayload']>, ParentType, ContextType, RequireFields<MutationDismissViolationArgs, 'input'>>;
  correctViolation?: Resolver<Maybe<ResolversTypes['ViolationPayload']>, ParentType, ContextType, RequireFields<MutationCorrectViolationArgs, 'input'>>;
};

export type ResponsibilityLineResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ResponsibilityLine'] = ResolversParentTypes['ResponsibilityLine']> = {
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityListResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ResponsibilityList'] = ResolversParentTypes['ResponsibilityList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityLine']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResponsibilityListEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ResponsibilityListEdge'] = ResolversParentTypes['ResponsibilityListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibilityList'], ParentType, ContextType>;
};

export type ResponsibilityListConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ResponsibilityListConnection'] = ResolversParentTypes['ResponsibilityListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetResponsibilityListPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SetResponsibilityListPayload'] = ResolversParentTypes['SetResponsibilityListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['ResponsibilityList']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FollowedListsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FollowedLists'] = ResolversParentTypes['FollowedLists']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['FollowedList']>, ParentType, ContextType>;
};

export type FollowedListResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FollowedList'] = ResolversParentTypes['FollowedList']> = {
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FollowedLine']>, ParentType, ContextType>;
};

export type FollowedLineResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FollowedLine'] = ResolversParentTypes['FollowedLine']> = {
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceNamingResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SourceNaming'] = ResolversParentTypes['SourceNaming']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DataItemType'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  sourceDepartment?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceNamingEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SourceNamingEdge'] = ResolversParentTypes['SourceNamingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceNaming'], ParentType, ContextType>;
};

export type SourceNamingConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SourceNamingConnection'] = ResolversParentTypes['SourceNamingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceNamingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameSourceDepartmentPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['NameSourceDepartmentPayload'] = ResolversParentTypes['NameSourceDepartmentPayload']> = {
  naming?: Resolver<Maybe<ResolversTypes['SourceNaming']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FollowedNamingsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FollowedNamings'] = ResolversParentTypes['FollowedNamings']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namings?: Resolver<ReadonlyArray<ResolversTypes['FollowedNaming']>, ParentType, ContextType>;
};

export type FollowedNamingResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FollowedNaming'] = ResolversParentTypes['FollowedNaming']> = {
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BackflowPlanPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowPlanPayload'] = ResolversParentTypes['BackflowPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['BackflowPlan']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BackflowDeliveryPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowDeliveryPayload'] = ResolversParentTypes['BackflowDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['BackflowDelivery']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BackflowTermsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowTerms'] = ResolversParentTypes['BackflowTerms']> = {
  frequency?: Resolver<ResolversTypes['UpdateFrequency'], ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dueWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackflowPlanResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowPlan'] = ResolversParentTypes['BackflowPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  receiverNode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BackflowPlanState'], ParentType, ContextType>;
  awaits?: Resolver<Maybe<ResolversTypes['BackflowEnd']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['BackflowTerms']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['UpdateFrequency'], ParentType, ContextType>;
  dueWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['BackflowDeliveryConnection']>, ParentType, ContextType, Partial<BackflowPlanDeliveriesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BackflowDeliveryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowDelivery'] = ResolversParentTypes['BackflowDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['BackflowPlan']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  receiverNode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SharingMode'], ParentType, ContextType>;
  recordsExpected?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  recordsDelivered?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sendings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['BackflowReceipt']>, ParentType, ContextType>;
};

export type BackflowCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowCell'] = ResolversParentTypes['BackflowCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discrepant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsExpected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  recordsDelivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BackflowDepartmentCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowDepartmentCell'] = ResolversParentTypes['BackflowDepartmentCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discrepant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsExpected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  recordsDelivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BackflowStatusResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowStatus'] = ResolversParentTypes['BackflowStatus']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['BackflowCell']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['BackflowDepartmentCell']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsExpected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  recordsDelivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackflowPlanEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowPlanEdge'] = ResolversParentTypes['BackflowPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BackflowPlan'], ParentType, ContextType>;
};

export type BackflowPlanConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowPlanConnection'] = ResolversParentTypes['BackflowPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackflowPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackflowDeliveryEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowDeliveryEdge'] = ResolversParentTypes['BackflowDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BackflowDelivery'], ParentType, ContextType>;
};

export type BackflowDeliveryConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowDeliveryConnection'] = ResolversParentTypes['BackflowDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackflowDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedEntryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ImportedEntry'] = ResolversParentTypes['ImportedEntry']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ImportCatalogEntriesPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ImportCatalogEntriesPayload'] = ResolversParentTypes['ImportCatalogEntriesPayload']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['ImportedEntry']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CatalogRevisionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogRevision'] = ResolversParentTypes['CatalogRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogRevisionState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CatalogCategory']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  classification?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DataFormat']>, ParentType, ContextType>;
  updateFrequency?: Resolver<Maybe<ResolversTypes['UpdateFrequency']>, ParentType, ContextType>;
  sharingClass?: Resolver<Maybe<ResolversTypes['SharingClass']>, ParentType, ContextType>;
  sharingMode?: Resolver<Maybe<ResolversTypes['SharingMode']>, ParentType, ContextType>;
  useConditions?: Resolver<Maybe<ResolversTypes['UseConditions']>, ParentType, ContextType>;
  notShared?: Resolver<Maybe<ResolversTypes['NotSharedGround']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  gradeLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personalInformation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openAttribute?: Resolver<Maybe<ResolversTypes['OpenAttribute']>, ParentType, ContextType>;
  relatedCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  departmentHeadConsent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  secrecyAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  personalInformationAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
};

export type CatalogDifferenceResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogDifference'] = ResolversParentTypes['CatalogDifference']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ValueChange']>, ParentType, ContextType>;
  itemsAdded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  itemsRemoved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  itemsChanged?: Resolver<ReadonlyArray<ResolversTypes['DataItemChange']>, ParentType, ContextType>;
};

export type ValueChangeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ValueChange'] = ResolversParentTypes['ValueChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataItemChangeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DataItemChange'] = ResolversParentTypes['DataItemChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ValueChange']>, ParentType, ContextType>;
};

export type UpdateDutyResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UpdateDuty'] = ResolversParentTypes['UpdateDuty']> = {
  cause?: Resolver<ResolversTypes['UpdateCause'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['Extension']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CatalogEntryPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogEntryPayload'] = ResolversParentTypes['CatalogEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RatioResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CatalogMetricsCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogMetricsCell'] = ResolversParentTypes['CatalogMetricsCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconditional?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  notShared?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  notSharedWithoutBasis?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  metadataComplete?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  machineReadable?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  mounted?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  updateStated?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['RatingSummary'], ParentType, ContextType>;
};

export type ListUsedResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ListUsed'] = ResolversParentTypes['ListUsed']> = {
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ListStanding'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CatalogMetricsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogMetrics'] = ResolversParentTypes['CatalogMetrics']> = {
  cells?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogMetricsCell']>>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListUsed']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceServiceResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ResourceService'] = ResolversParentTypes['ResourceService']> = {
  endpointStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataUpdatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  decision?: Resolver<ResolversTypes['OpenAttribute'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CatalogTrendPointResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogTrendPoint'] = ResolversParentTypes['CatalogTrendPoint']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconditional?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  notShared?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  notSharedWithoutBasis?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  metadataComplete?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  machineReadable?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type CatalogTrendResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogTrend'] = ResolversParentTypes['CatalogTrend']> = {
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogTrendPoint']>>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataItemResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DataItem'] = ResolversParentTypes['DataItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataItemType']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  personalInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskingRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceDepartment?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type UseConditionsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UseConditions'] = ResolversParentTypes['UseConditions']> = {
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotSharedGroundResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['NotSharedGround'] = ResolversParentTypes['NotSharedGround']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basisRank?: Resolver<Maybe<ResolversTypes['BasisRank']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CatalogEntryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogEntry'] = ResolversParentTypes['CatalogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  providerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogEntryState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CatalogCategory']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  classification?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DataFormat']>, ParentType, ContextType>;
  updateFrequency?: Resolver<Maybe<ResolversTypes['UpdateFrequency']>, ParentType, ContextType>;
  sharingClass?: Resolver<Maybe<ResolversTypes['SharingClass']>, ParentType, ContextType>;
  sharingMode?: Resolver<Maybe<ResolversTypes['SharingMode']>, ParentType, ContextType>;
  useConditions?: Resolver<Maybe<ResolversTypes['UseConditions']>, ParentType, ContextType>;
  notShared?: Resolver<Maybe<ResolversTypes['NotSharedGround']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  gradeLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personalInformation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openAttribute?: Resolver<Maybe<ResolversTypes['OpenAttribute']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ResourceService']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType>;
  relatedCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  departmentHeadConsent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  secrecyAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  personalInformationAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['EntryTrust'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['CatalogRevision']>, ParentType, ContextType>;
  revisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CatalogRevision']>>, ParentType, ContextType, RequireFields<CatalogEntryRevisionsArgs, 'first'>>;
  difference?: Resolver<Maybe<ResolversTypes['CatalogDifference']>, ParentType, ContextType, RequireFields<CatalogEntryDifferenceArgs, 'from' | 'to'>>;
  faults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Problem']>>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Problem']>>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  updateDuty?: Resolver<Maybe<ResolversTypes['UpdateDuty']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['SharingRequestConnection']>, ParentType, ContextType, RequireFields<CatalogEntryRequestsArgs, 'orderBy'>>;
  backflowPlans?: Resolver<Maybe<ResolversTypes['BackflowPlanConnection']>, ParentType, ContextType, Partial<CatalogEntryBackflowPlansArgs>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogFacetsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogFacets'] = ResolversParentTypes['CatalogFacets']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  sharingClasses?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  sharingModes?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  updateFrequencies?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FacetBucket']>>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  openAttributes?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  updatedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPreparation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
};

export type CatalogCoverageResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogCoverage'] = ResolversParentTypes['CatalogCoverage']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPreparation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListUsed']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogEntryEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogEntryEdge'] = ResolversParentTypes['CatalogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogEntry'], ParentType, ContextType>;
};

export type CatalogEntryConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CatalogEntryConnection'] = ResolversParentTypes['CatalogEntryConnection']> = {
  offersDemand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectedGradeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SelectedGrade'] = ResolversParentTypes['SelectedGrade']> = {
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['GradeAndLevel']>, ParentType, ContextType>;
};

export type UnknownSelectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UnknownSelection'] = ResolversParentTypes['UnknownSelection']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CombinedGradeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CombinedGrade'] = ResolversParentTypes['CombinedGrade']> = {
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  gradeAndLevel?: Resolver<Maybe<ResolversTypes['GradeAndLevel']>, ParentType, ContextType>;
  gradeIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['SelectedGrade']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownSelection']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionReporterResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionReporter'] = ResolversParentTypes['CorrectionReporter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CorrectionOrigin'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['CorrectionReporter']>, ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['CorrectionFault'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['CorrectionDeclineReason']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['CorrectionAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntryTrustResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['EntryTrust'] = ResolversParentTypes['EntryTrust']> = {
  mark?: Resolver<ResolversTypes['TrustMark'], ParentType, ContextType>;
  openCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedWithinYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectedItemResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CollectedItem'] = ResolversParentTypes['CollectedItem']> = {
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['NameVariant']>, ParentType, ContextType>;
  sourceDepartment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CollectedGroupResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CollectedGroup'] = ResolversParentTypes['CollectedGroup']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plainName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DataItemType'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CollectedItem']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateCandidatesResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DuplicateCandidates'] = ResolversParentTypes['DuplicateCandidates']> = {
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollectedGroup']>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accuracy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  accuracy?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateResourcePayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RateResourcePayload'] = ResolversParentTypes['RateResourcePayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DaysBucketResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DaysBucket'] = ResolversParentTypes['DaysBucket']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  histogram?: Resolver<ReadonlyArray<ResolversTypes['DaysBucket']>, ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequestMetricsCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RequestMetricsCell'] = ResolversParentTypes['RequestMetricsCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sharingClass?: Resolver<Maybe<ResolversTypes['SharingClass']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeReplies?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  daysToDecide?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  onTimeDeliveries?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  daysToDeliver?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  refusalReasons?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type RequestMetricsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RequestMetrics'] = ResolversParentTypes['RequestMetrics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RequestMetricsCell']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackflowMetricsCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowMetricsCell'] = ResolversParentTypes['BackflowMetricsCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  recordsExpected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  recordsDelivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type BackflowMetricsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowMetrics'] = ResolversParentTypes['BackflowMetrics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['BackflowMetricsCell']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionMetricsCellResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionMetricsCell'] = ResolversParentTypes['CorrectionMetricsCell']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  onTimeAnswers?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  daysToAnswer?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
};

export type CorrectionMetricsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['CorrectionMetrics'] = ResolversParentTypes['CorrectionMetrics']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CorrectionMetricsCell']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingMaterialResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['MissingMaterial'] = ResolversParentTypes['MissingMaterial']> = {
  part?: Resolver<ResolversTypes['RequestPart'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyConsentResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ReplyConsent'] = ResolversParentTypes['ReplyConsent']> = {
  reply?: Resolver<ResolversTypes['ReplyKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ServiceChangeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ServiceChange'] = ResolversParentTypes['ServiceChange']> = {
  kind?: Resolver<ResolversTypes['ServiceChangeKind'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProposalOutcome']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UseChangeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UseChange'] = ResolversParentTypes['UseChange']> = {
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thirdParty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProposalOutcome']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  by?: Resolver<ResolversTypes['Suspender'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspendedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['RectificationReport']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SuspensionOutcome']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RectificationReportResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RectificationReport'] = ResolversParentTypes['RectificationReport']> = {
  done?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rejectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisposalResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Disposal'] = ResolversParentTypes['Disposal']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SharingRequestEventResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SharingRequestEvent'] = ResolversParentTypes['SharingRequestEvent']> = {
  action?: Resolver<Maybe<ResolversTypes['SharingRequestAction']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SharingRequestPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SharingRequestPayload'] = ResolversParentTypes['SharingRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SharingRequestResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SharingRequest'] = ResolversParentTypes['SharingRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  requesterPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  requesterNode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingRequestState'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharingMode?: Resolver<ResolversTypes['SharingMode'], ParentType, ContextType>;
  usedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  grantedItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  thirdParties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  requesterHeadConsent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  providerHeadConsent?: Resolver<Maybe<ResolversTypes['ReplyConsent']>, ParentType, ContextType>;
  disposalTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['RefusalReason']>, ParentType, ContextType>;
  refusalText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['Supplement']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['Extension']>, ParentType, ContextType>;
  usageReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ServiceChange']>, ParentType, ContextType>;
  useChange?: Resolver<Maybe<ResolversTypes['UseChange']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disposal?: Resolver<Maybe<ResolversTypes['Disposal']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['SharingRequestAction']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingRequestEvent']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usageRecords?: Resolver<Maybe<ResolversTypes['UsageRecordConnection']>, ParentType, ContextType, Partial<SharingRequestUsageRecordsArgs>>;
  disposalProof?: Resolver<Maybe<ResolversTypes['DisposalProof']>, ParentType, ContextType>;
};

export type SupplementResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Supplement'] = ResolversParentTypes['Supplement']> = {
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingMaterial']>, ParentType, ContextType>;
  suppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplied?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestStatisticsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['RequestStatistics'] = ResolversParentTypes['RequestStatistics']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  refusalReasons?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  requesterPlatforms?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitSharingRequestPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SubmitSharingRequestPayload'] = ResolversParentTypes['SubmitSharingRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SharingRequestEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SharingRequestEdge'] = ResolversParentTypes['SharingRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingRequest'], ParentType, ContextType>;
};

export type SharingRequestConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['SharingRequestConnection'] = ResolversParentTypes['SharingRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  searched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DemandState'], ParentType, ContextType>;
  claimant?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  claimantPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['DemandAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DemandPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DemandPayload'] = ResolversParentTypes['DemandPayload']> = {
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DemandEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type DemandConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DemandConnection'] = ResolversParentTypes['DemandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisposalProofResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisposalProof'] = ResolversParentTypes['DisposalProof']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  disposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  witnesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisposalProofEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisposalProofEdge'] = ResolversParentTypes['DisposalProofEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisposalProof'], ParentType, ContextType>;
};

export type DisposalProofConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisposalProofConnection'] = ResolversParentTypes['DisposalProofConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisposalProofEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisposalProofPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisposalProofPayload'] = ResolversParentTypes['DisposalProofPayload']> = {
  proof?: Resolver<Maybe<ResolversTypes['DisposalProof']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BackflowReceiptResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowReceipt'] = ResolversParentTypes['BackflowReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['BackflowDelivery']>, ParentType, ContextType>;
  sending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  recordsReceived?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  checksumMatches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discrepancies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BackflowReceiptEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowReceiptEdge'] = ResolversParentTypes['BackflowReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BackflowReceipt'], ParentType, ContextType>;
};

export type BackflowReceiptConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['BackflowReceiptConnection'] = ResolversParentTypes['BackflowReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackflowReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveBackflowPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ReceiveBackflowPayload'] = ResolversParentTypes['ReceiveBackflowPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['BackflowReceipt']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UsageInspectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UsageInspection'] = ResolversParentTypes['UsageInspection']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsageRecordResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UsageRecord'] = ResolversParentTypes['UsageRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UsageRecordState'], ParentType, ContextType>;
  inspections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UsageInspection']>>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['UsageRecordAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UsageRecordEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UsageRecordEdge'] = ResolversParentTypes['UsageRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageRecord'], ParentType, ContextType>;
};

export type UsageRecordConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UsageRecordConnection'] = ResolversParentTypes['UsageRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageRecordPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['UsageRecordPayload'] = ResolversParentTypes['UsageRecordPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['UsageRecord']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LogCheckpointResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['LogCheckpoint'] = ResolversParentTypes['LogCheckpoint']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeptCheckpointResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['KeptCheckpoint'] = ResolversParentTypes['KeptCheckpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeptCheckpointEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['KeptCheckpointEdge'] = ResolversParentTypes['KeptCheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeptCheckpoint'], ParentType, ContextType>;
};

export type KeptCheckpointConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['KeptCheckpointConnection'] = ResolversParentTypes['KeptCheckpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeptCheckpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepCheckpointPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['KeepCheckpointPayload'] = ResolversParentTypes['KeepCheckpointPayload']> = {
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownLinks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownKeyChanges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ComplaintReporterResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ComplaintReporter'] = ResolversParentTypes['ComplaintReporter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  respondentPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ComplaintOrigin'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['ComplaintReporter']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComplaintState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ComplaintAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComplaintPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ComplaintPayload'] = ResolversParentTypes['ComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seenVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatureSuite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionEvidenceResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DecisionEvidence'] = ResolversParentTypes['DecisionEvidence']> = {
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DecisionEvidencePageArgs, 'language'>>;
};

export type InstructionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Instruction'] = ResolversParentTypes['Instruction']> = {
  kind?: Resolver<ResolversTypes['InstructionKind'], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['DisputeSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  complainantPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  respondentPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  negotiation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Instruction']>>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediationSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['DisputeAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisputeAuthorityResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisputeAuthority'] = ResolversParentTypes['DisputeAuthority']> = {
  authority?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  negotiatesFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputePayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisputePayload'] = ResolversParentTypes['DisputePayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['DutyAction']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  backflowPlan?: Resolver<Maybe<ResolversTypes['BackflowPlan']>, ParentType, ContextType>;
  backflowDelivery?: Resolver<Maybe<ResolversTypes['BackflowDelivery']>, ParentType, ContextType>;
};

export type DutyActionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DutyAction'] = ResolversParentTypes['DutyAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyCountResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DutyCount'] = ResolversParentTypes['DutyCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['DutyCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataReadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PersonalDataRead'] = ResolversParentTypes['PersonalDataRead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogEntry']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fieldGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  readerPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonalDataReadEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PersonalDataReadEdge'] = ResolversParentTypes['PersonalDataReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataRead'], ParentType, ContextType>;
};

export type PersonalDataReadConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['PersonalDataReadConnection'] = ResolversParentTypes['PersonalDataReadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataReadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ViolationCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ViolationSide'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ViolationOrigin']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationState'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DeadlineStage']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ViolationAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViolationCountResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ViolationCount'] = ResolversParentTypes['ViolationCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationStatisticsResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ViolationStatistics'] = ResolversParentTypes['ViolationStatistics']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['ViolationCount']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['ViolationCount']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ViolationCount']>>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['ViolationCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationPayloadResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ViolationPayload'] = ResolversParentTypes['ViolationPayload']> = {
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ViolationEdgeResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ViolationEdge'] = ResolversParentTypes['ViolationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type ViolationConnectionResolvers<ContextType = NodeContext, ParentType extends ResolversParentTypes['ViolationConnection'] = ResolversParentTypes['ViolationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = NodeContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  Merged?: MergedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockPause?: ClockPauseResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  DeadlineRuleEdge?: DeadlineRuleEdgeResolvers<ContextType>;
  DeadlineRuleConnection?: DeadlineRuleConnectionResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  HolidayNotice?: HolidayNoticeResolvers<ContextType>;
  ClockTables?: ClockTablesResolvers<ContextType>;
  PlatformTerritory?: PlatformTerritoryResolvers<ContextType>;
  ClockNotice?: ClockNoticeResolvers<ContextType>;
  AdoptDeadlineRulePayload?: AdoptDeadlineRulePayloadResolvers<ContextType>;
  ImportHolidayNoticePayload?: ImportHolidayNoticePayloadResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  NodeDirectory?: NodeDirectoryResolvers<ContextType>;
  DirectoryNode?: DirectoryNodeResolvers<ContextType>;
  RegisterPlatformPayload?: RegisterPlatformPayloadResolvers<ContextType>;
  AnnounceNodePayload?: AnnounceNodePayloadResolvers<ContextType>;
  AddGatewayKeyPayload?: AddGatewayKeyPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ResponsibilityLine?: ResponsibilityLineResolvers<ContextType>;
  ResponsibilityList?: ResponsibilityListResolvers<ContextType>;
  ResponsibilityListEdge?: ResponsibilityListEdgeResolvers<ContextType>;
  ResponsibilityListConnection?: ResponsibilityListConnectionResolvers<ContextType>;
  SetResponsibilityListPayload?: SetResponsibilityListPayloadResolvers<ContextType>;
  FollowedLists?: FollowedListsResolvers<ContextType>;
  FollowedList?: FollowedListResolvers<ContextType>;
  FollowedLine?: FollowedLineResolvers<ContextType>;
  SourceNaming?: SourceNamingResolvers<ContextType>;
  SourceNamingEdge?: SourceNamingEdgeResolvers<ContextType>;
  SourceNamingConnection?: SourceNamingConnectionResolvers<ContextType>;
  NameSourceDepartmentPayload?: NameSourceDepartmentPayloadResolvers<ContextType>;
  FollowedNamings?: FollowedNamingsResolvers<ContextType>;
  FollowedNaming?: FollowedNamingResolvers<ContextType>;
  BackflowPlanPayload?: BackflowPlanPayloadResolvers<ContextType>;
  BackflowDeliveryPayload?: BackflowDeliveryPayloadResolvers<ContextType>;
  BackflowTerms?: BackflowTermsResolvers<ContextType>;
  BackflowPlan?: BackflowPlanResolvers<ContextType>;
  BackflowDelivery?: BackflowDeliveryResolvers<ContextType>;
  BackflowCell?: BackflowCellResolvers<ContextType>;
  BackflowDepartmentCell?: BackflowDepartmentCellResolvers<ContextType>;
  BackflowStatus?: BackflowStatusResolvers<ContextType>;
  BackflowPlanEdge?: BackflowPlanEdgeResolvers<ContextType>;
  BackflowPlanConnection?: BackflowPlanConnectionResolvers<ContextType>;
  BackflowDeliveryEdge?: BackflowDeliveryEdgeResolvers<ContextType>;
  BackflowDeliveryConnection?: BackflowDeliveryConnectionResolvers<ContextType>;
  ImportedEntry?: ImportedEntryResolvers<ContextType>;
  ImportCatalogEntriesPayload?: ImportCatalogEntriesPayloadResolvers<ContextType>;
  CatalogRevision?: CatalogRevisionResolvers<ContextType>;
  CatalogDifference?: CatalogDifferenceResolvers<ContextType>;
  ValueChange?: ValueChangeResolvers<ContextType>;
  DataItemChange?: DataItemChangeResolvers<ContextType>;
  UpdateDuty?: UpdateDutyResolvers<ContextType>;
  CatalogEntryPayload?: CatalogEntryPayloadResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  CatalogMetricsCell?: CatalogMetricsCellResolvers<ContextType>;
  ListUsed?: ListUsedResolvers<ContextType>;
  CatalogMetrics?: CatalogMetricsResolvers<ContextType>;
  ResourceService?: ResourceServiceResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  CatalogTrendPoint?: CatalogTrendPointResolvers<ContextType>;
  CatalogTrend?: CatalogTrendResolvers<ContextType>;
  DataItem?: DataItemResolvers<ContextType>;
  UseConditions?: UseConditionsResolvers<ContextType>;
  NotSharedGround?: NotSharedGroundResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  CatalogEntry?: CatalogEntryResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  CatalogFacets?: CatalogFacetsResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CatalogCoverage?: CatalogCoverageResolvers<ContextType>;
  CatalogEntryEdge?: CatalogEntryEdgeResolvers<ContextType>;
  CatalogEntryConnection?: CatalogEntryConnectionResolvers<ContextType>;
  SelectedGrade?: SelectedGradeResolvers<ContextType>;
  UnknownSelection?: UnknownSelectionResolvers<ContextType>;
  CombinedGrade?: CombinedGradeResolvers<ContextType>;
  CorrectionReporter?: CorrectionReporterResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  EntryTrust?: EntryTrustResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CollectedItem?: CollectedItemResolvers<ContextType>;
  CollectedGroup?: CollectedGroupResolvers<ContextType>;
  DuplicateCandidates?: DuplicateCandidatesResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RateResourcePayload?: RateResourcePayloadResolvers<ContextType>;
  DaysBucket?: DaysBucketResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  RequestMetricsCell?: RequestMetricsCellResolvers<ContextType>;
  RequestMetrics?: RequestMetricsResolvers<ContextType>;
  BackflowMetricsCell?: BackflowMetricsCellResolvers<ContextType>;
  BackflowMetrics?: BackflowMetricsResolvers<ContextType>;
  CorrectionMetricsCell?: CorrectionMetricsCellResolvers<ContextType>;
  CorrectionMetrics?: CorrectionMetricsResolvers<ContextType>;
  MissingMaterial?: MissingMaterialResolvers<ContextType>;
  ReplyConsent?: ReplyConsentResolvers<ContextType>;
  ServiceChange?: ServiceChangeResolvers<ContextType>;
  UseChange?: UseChangeResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  RectificationReport?: RectificationReportResolvers<ContextType>;
  Disposal?: DisposalResolvers<ContextType>;
  SharingRequestEvent?: SharingRequestEventResolvers<ContextType>;
  SharingRequestPayload?: SharingRequestPayloadResolvers<ContextType>;
  SharingRequest?: SharingRequestResolvers<ContextType>;
  Supplement?: SupplementResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  RequestStatistics?: RequestStatisticsResolvers<ContextType>;
  SubmitSharingRequestPayload?: SubmitSharingRequestPayloadResolvers<ContextType>;
  SharingRequestEdge?: SharingRequestEdgeResolvers<ContextType>;
  SharingRequestConnection?: SharingRequestConnectionResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandPayload?: DemandPayloadResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DisposalProof?: DisposalProofResolvers<ContextType>;
  DisposalProofEdge?: DisposalProofEdgeResolvers<ContextType>;
  DisposalProofConnection?: DisposalProofConnectionResolvers<ContextType>;
  DisposalProofPayload?: DisposalProofPayloadResolvers<ContextType>;
  BackflowReceipt?: BackflowReceiptResolvers<ContextType>;
  BackflowReceiptEdge?: BackflowReceiptEdgeResolvers<ContextType>;
  BackflowReceiptConnection?: BackflowReceiptConnectionResolvers<ContextType>;
  ReceiveBackflowPayload?: ReceiveBackflowPayloadResolvers<ContextType>;
  UsageInspection?: UsageInspectionResolvers<ContextType>;
  UsageRecord?: UsageRecordResolvers<ContextType>;
  UsageRecordEdge?: UsageRecordEdgeResolvers<ContextType>;
  UsageRecordConnection?: UsageRecordConnectionResolvers<ContextType>;
  UsageRecordPayload?: UsageRecordPayloadResolvers<ContextType>;
  LogCheckpoint?: LogCheckpointResolvers<ContextType>;
  KeptCheckpoint?: KeptCheckpointResolvers<ContextType>;
  KeptCheckpointEdge?: KeptCheckpointEdgeResolvers<ContextType>;
  KeptCheckpointConnection?: KeptCheckpointConnectionResolvers<ContextType>;
  KeepCheckpointPayload?: KeepCheckpointPayloadResolvers<ContextType>;
  ComplaintReporter?: ComplaintReporterResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintPayload?: ComplaintPayloadResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEvidence?: DecisionEvidenceResolvers<ContextType>;
  Instruction?: InstructionResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeAuthority?: DisputeAuthorityResolvers<ContextType>;
  DisputePayload?: DisputePayloadResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyAction?: DutyActionResolvers<ContextType>;
  DutyCount?: DutyCountResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  ViolationCount?: ViolationCountResolvers<ContextType>;
  ViolationStatistics?: ViolationStatisticsResolvers<ContextType>;
  ViolationPayload?: ViolationPayloadResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
};
