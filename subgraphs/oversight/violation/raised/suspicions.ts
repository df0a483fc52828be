import type { Duty } from '../../../clock/duty/duty.ts';
import type { Stage } from '../../../clock/rule/deadline-rule.ts';
import { digestOf } from '../../../evidence/chain/canonical-json.ts';
import { globalId, ownerOf } from '../../../kit/global-id.ts';
import { readDeliveryDuty } from '../../../provision/backflow/clock/delivery-duty.ts';
import type { BackflowDeliveryRow } from '../../../provision/backflow/row.ts';
import { datedEntries } from '../../../provision/catalog/clock/dated-entries.ts';
import type { CatalogEntryRow } from '../../../provision/catalog/row.ts';
import { datedCorrections } from '../../../provision/correction/dated-corrections.ts';
import type { CorrectionRow } from '../../../provision/correction/row.ts';
import { datedRequests } from '../../../provision/sharing-request/clock/dated-requests.ts';
import type { SharingRequestRow } from '../../../provision/sharing-request/row.ts';
import type { ComplaintRow } from '../../complaint/row.ts';
import { datedDisputes } from '../../dispute/dated-disputes.ts';
import type { DisputeRow } from '../../dispute/row.ts';
import { newViolation, type Suspicion } from '../new-violation.ts';
import type { ViolationRow } from '../row.ts';
import { violationCodes } from '../violation-codes.ts';

/** Rows held at one node that can show a violation; others among them show none. */
export interface TellingRows {
  readonly sharingRequests: readonly SharingRequestRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly catalogEntries: readonly CatalogEntryRow[];
  readonly backflowDeliveries: readonly BackflowDeliveryRow[];
  readonly disputes: readonly DisputeRow[];
  readonly complaints: readonly ComplaintRow[];
}

/** The moment at which it is looked, and its day in Asia/Shanghai. */
export interface Moment {
  readonly now: string;
  readonly today: string;
}

/**
 * What the rows give reason to suspect. Each has an id made of what it is: the same breach, seen again, is the same row. It is
 * a suspicion, which an authority confirms or dismisses; by itself it has no effect.
 */
export function suspicions(rows: TellingRows, moment: Moment): readonly ViolationRow[] {
  const { today } = moment;
  return [
    ...rows.sharingRequests.flatMap((row) => [
      ...overdue(row, row.dueOn, datedRequests.dutyOf(row), today),
      ...refusedWithoutGround(row),
    ]),
    ...rows.corrections.flatMap((row) => overdue(row, row.dueOn, datedCorrections.dutyOf(row), today)),
    ...rows.catalogEntries.flatMap((row) => overdue(row, row.dueOn, datedEntries.dutyOf(row), today)),
    ...rows.backflowDeliveries.flatMap((row) => overdue(row, row.nextDueOn, readDeliveryDuty(row), today)),
    ...rows.disputes.flatMap((row) => overdue(row, row.dueOn, datedDisputes.dutyOf(row), today)),
    ...rows.complaints.flatMap(askedAgain),
  ].map((shown) => raise(shown, moment.now));
}

type Shown = Omit<Suspicion, 'id' | 'origin' | 'raisedAt'> & {
  readonly about: string;
  /** Tells the breaches of one row in one stage apart. */
  readonly since: string | null;
};

/** What it is a violation of that a stage's day is past. Where a stage is not here, nobody violates anything. */
const codeOf: Partial<Readonly<Record<Stage, ViolationRow['code']>>> = {
  REQUEST_REPLY: 'P4',
  DATA_SHARING: 'P4',
  USAGE_RECORD: 'R5',
  DISPOSAL: 'R4',
  CORRECTION: 'P6',
  CATALOG_UPDATE: 'P1',
  CATALOG_REVIEW: 'A3',
  CATALOG_UPDATE_REVIEW: 'A3',
  BACKFLOW_DELIVERY: 'P5',
  MEDIATION: 'A2',
};

interface Concerning {
  readonly id: string;
  readonly sample: boolean;
  readonly provider?: string | null;
  readonly requester?: string;
  readonly requesterNode?: string;
}

function overdue(row: Concerning, dueOn: string, duty: Duty | undefined, today: string): readonly Shown[] {
  const code = duty === undefined ? undefined : codeOf[duty.stage];
  if (duty === undefined || code === undefined || dueOn >= today) return [];
  const { stage, course } = duty;
  const said = { code, stage, about: row.id, sample: row.sample, since: course.startedOn };
  return [
    { ...said, ...concerned(row, code), description: `${violationCodes[code].nameZh}：应于${dueOn}前（含当日）办结` },
  ];
}

function concerned(row: Concerning, code: ViolationRow['code']): Pick<Shown, 'organisation' | 'organisationNode'> {
  const here = ownerOf(row.id);
  switch (violationCodes[code].side) {
    case 'PROVIDER':
      return { organisation: row.provider ?? null, organisationNode: here };
    case 'REQUESTER':
      return { organisation: row.requester ?? null, organisationNode: row.requesterNode ?? here };
    case 'AUTHORITY':
      return { organisation: null, organisationNode: here };
  }
}

/** What is open to all is refused for no other reason than that a law forbids it. */
function refusedWithoutGround(row: SharingRequestRow): readonly Shown[] {
  const { state, sharingClass, refusalReason } = row;
  if (state !== 'REFUSED' || sharingClass !== 'UNCONDITIONAL' || refusalReason === 'LAW_FORBIDS') return [];
  const said = { code: 'P2', stage: null, about: row.id, sample: row.sample, since: null } as const;
  return [{ ...said, ...concerned(row, 'P2'), description: '无条件共享的数据，未以法律禁止为由而不同意共享' }];
}

function askedAgain({ id, kind, state, respondent, respondentNode, sample }: ComplaintRow): readonly Shown[] {
  if (kind !== 'ASKED_AGAIN' || state !== 'UPHELD') return [];
  const said = { code: 'R1', stage: null, about: id, sample, since: null } as const;
  return [
    { ...said, organisation: respondent, organisationNode: respondentNode, description: '经查重复索要的投诉成立' },
  ];
}

function raise({ since, ...shown }: Shown, now: string): ViolationRow {
  const { code, about, stage } = shown;
  const local = `rule-${digestOf([code, about, stage, since]).slice(0, 32)}`;
  return newViolation({ ...shown, id: globalId('vio', ownerOf(about), local), origin: 'RULE', raisedAt: now });
}
