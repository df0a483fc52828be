import type { TypePolicy } from './rule.ts';
import { backflowDeliveryPolicy, backflowPlanPolicy, backflowReceiptPolicy } from './table/backflow.ts';
import { catalogEntryPolicy } from './table/catalog-entry.ts';
import { catalogRevisionPolicy } from './table/catalog-revision.ts';
import { complaintPolicy } from './table/complaint.ts';
import { correctionPolicy } from './table/correction.ts';
import { decisionPolicy, keptCheckpointPolicy } from './table/decision.ts';
import { demandPolicy } from './table/demand.ts';
import { disposalProofPolicy } from './table/disposal-proof.ts';
import { disputePolicy } from './table/dispute.ts';
import { personalDataReadPolicy } from './table/personal-data-read.ts';
import { ratingPolicy } from './table/rating.ts';
import { registryPolicies } from './table/registry.ts';
import { sharingRequestPolicy } from './table/sharing-request.ts';
import { usageRecordPolicy } from './table/usage-record.ts';
import { violationPolicy } from './table/violation.ts';

/** The policy: who reads which fields of which rows. Rendered to docs/policy.md; what is not in it is denied. */
export const typePolicies: readonly TypePolicy[] = [
  catalogEntryPolicy,
  catalogRevisionPolicy,
  sharingRequestPolicy,
  correctionPolicy,
  complaintPolicy,
  violationPolicy,
  demandPolicy,
  backflowPlanPolicy,
  backflowDeliveryPolicy,
  usageRecordPolicy,
  disposalProofPolicy,
  backflowReceiptPolicy,
  disputePolicy,
  decisionPolicy,
  keptCheckpointPolicy,
  personalDataReadPolicy,
  ratingPolicy,
  ...registryPolicies,
];
