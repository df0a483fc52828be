import type { ConsentRow } from '../../catalog/row.ts';

// What the steps of a request leave on its row. Days are those of Asia/Shanghai.

/** The one notice of what was missing (Art 21). */
export interface SupplementRow {
  readonly askedOn: string;
  readonly missing: readonly MissingMaterialRow[];
  readonly suppliedOn: string | null;
  readonly supplied: string | null;
}

export interface MissingMaterialRow {
  readonly part: 'LEGAL_BASIS' | 'SCENARIO' | 'SCOPE' | 'SHARING_MODE' | 'DURATION' | 'ITEMS' | 'SECURITY' | 'OTHER';
  readonly what: string;
}

export interface ExtensionRow {
  readonly grantedOn: string;
  readonly workingDays: number;
  readonly reason: string;
}

export interface ReplyConsentRow extends ConsentRow {
  readonly reply: 'GRANT' | 'REFUSE';
}

type ProposalOutcomeCode = 'AGREED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED';

/** Something that one side proposed to the other. */
export interface Proposal {
  readonly outcome: ProposalOutcomeCode | null;
  readonly closedOn: string | null;
}

export interface ServiceChangeRow extends Proposal {
  readonly kind: 'ALTER' | 'END';
  readonly content: string;
  readonly consultation: string;
  readonly filingNumber: string;
  readonly proposedOn: string;
}

/** What stays as granted is null. */
export interface UseChangeRow extends Proposal {
  readonly scenario: string | null;
  readonly scope: string | null;
  readonly usedUntil: string | null;
  readonly thirdParty: string | null;
  readonly reason: string;
  readonly askedOn: string;
}

export interface SuspensionRow {
  readonly by: 'PROVIDER' | 'AUTHORITY';
  readonly reason: string;
  readonly order: string;
  readonly suspendedOn: string;
  readonly plan: string | null;
  readonly reports: readonly RectificationReportRow[];
  readonly outcome: 'RESUMED' | 'TERMINATED' | null;
  readonly closedOn: string | null;
}

interface RectificationReportRow {
  readonly done: string;
  readonly reportedOn: string;
  readonly rejectedOn: string | null;
  readonly why: string | null;
}

export interface DisposalRow {
  readonly method: string;
  readonly proof: string;
  readonly on: string;
}

/** A proposal that has come to its end; null where there is none. */
export const closed = <P extends Proposal>(
  proposal: P | null,
  outcome: ProposalOutcomeCode,
  closedOn: string,
): P | null => (proposal === null ? null : { ...proposal, outcome, closedOn });
