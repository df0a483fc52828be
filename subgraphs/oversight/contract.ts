import { decisions } from '../kit/decision/collection.ts';
import { byId } from '../kit/entity-reference.ts';
import { personalDataReads } from '../kit/read-log/collection.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { codeResolvers } from '../registry/code-resolvers.ts';
import { keptCheckpoints } from './checkpoint/collection.ts';
import { checkpointResolvers } from './checkpoint/resolvers.ts';
import { complaints } from './complaint/collection.ts';
import { complaintResolvers } from './complaint/resolvers.ts';
import { decisionResolvers } from './decision/resolvers.ts';
import { disputes } from './dispute/collection.ts';
import { disputeResolvers } from './dispute/resolvers.ts';
import { dutyResolvers } from './duty/resolvers.ts';
import { personalDataReadResolvers } from './personal-data-read/resolvers.ts';
import { violations } from './violation/collection.ts';
import { violationResolvers } from './violation/resolvers.ts';

/** The authority's side. */
export const oversight: ServedContract = {
  name: 'oversight',
  collections: [disputes, complaints, violations, decisions, keptCheckpoints, personalDataReads],
  resolvers: [
    codeResolvers,
    disputeResolvers,
    complaintResolvers,
    violationResolvers,
    decisionResolvers,
    dutyResolvers,
    checkpointResolvers,
    personalDataReadResolvers,
  ],
  entities: {
    Dispute: byId(disputes),
    Complaint: byId(complaints),
    Violation: byId(violations),
    Decision: byId(decisions),
    KeptCheckpoint: byId(keptCheckpoints),
    PersonalDataRead: byId(personalDataReads),
  },
  completed: [],
};
