/** What the time is for. */
export type Stage =
  /** Law or duties changed: the entry is updated and submitted. */
  | 'CATALOG_UPDATE'
  /** A new entry was submitted: the authority reviews it. */
  | 'CATALOG_REVIEW'
  /** An update was submitted: the authority reviews and publishes it. */
  | 'CATALOG_UPDATE_REVIEW'
  /** A request was received: the provider replies. */
  | 'REQUEST_REPLY'
  /** The requester was told what is missing, and supplies it. */
  | 'REQUEST_SUPPLEMENT'
  /** Consent was given: the data is shared. */
  | 'DATA_SHARING'
  /** A correction was asked for: it is verified, made or declined, and answered. */
  | 'CORRECTION'
  /** Data is in use: the requester keeps a record of it, again and again. */
  | 'USAGE_RECORD'
  /** Misuse was found: it is put right. */
  | 'RECTIFICATION'
  /** Use ended: the data is disposed of, with proof. */
  | 'DISPOSAL'
  /** A dispute was raised between two of one level: they negotiate. */
  | 'NEGOTIATION'
  /** A dispute came before the authority: it mediates. */
  | 'MEDIATION'
  /** Mediation failed: the government decides. */
  | 'GOVERNMENT_DECISION'
  /** A complaint was made: the authority answers. */
  | 'COMPLAINT'
  /** A demand was filed: a provider claims it. */
  | 'DEMAND'
  /** A delivery of backflow is due as agreed. */
  | 'BACKFLOW_DELIVERY'
  /** A backflow plan was proposed: the other side agrees. */
  | 'BACKFLOW_AGREEMENT'
  /** A delivery of backflow was sent: the region says what arrived. */
  | 'BACKFLOW_RECEIPT';

export type RuleClass = 'UNCONDITIONAL' | 'CONDITIONAL';

/** A time limit: data of the registry, never a constant in code. */
export interface DeadlineRule {
  /** For instance `100000/REQUEST_REPLY/CONDITIONAL/2025-08-01`. */
  readonly id: string;
  /** Code of the platform whose region it holds for; the national platform's for the whole country. */
  readonly jurisdiction: string;
  readonly stage: Stage;
  /** The sharing class that it holds for; null for every class. */
  readonly sharingClass: RuleClass | null;
  /** First day on which it holds for what starts. */
  readonly effectiveFrom: string;
  /** Working days, the start day excluded. */
  readonly workingDays: number;
  /** Working days by which the authority may extend it; 0: not at all. */
  readonly mostExtension: number;
  /** What a supplement does: the time stands still while it is awaited, or starts again when it arrives. */
  readonly supplement: 'PAUSES' | 'RESTARTS';
  /** The article of the Regulation, for instance `Art 21`; null for a setting that the Regulation leaves open. */
  readonly article: string | null;
}
