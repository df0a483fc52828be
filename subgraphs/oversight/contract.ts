import { decisions } from '../kit/decision/collection.ts';
import { byId } from '../kit/entity-reference.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { codeResolvers } from '../registry/code-resolvers.ts';
import { keptCheckpoints } from './checkpoint/collection.ts';
import { checkpointResolvers } from './checkpoint/resolvers.ts';
import { decisionResolvers } from './decision/resolvers.ts';
import { disputes } from './dispute/collection.ts';
import { disputeResolvers } from './dispute/resolvers.ts';

/** The authority's side. */
export const oversight: ServedContract = {
  name: 'oversight',
  collections: [disputes, decisions, keptCheckpoints],
  resolvers: [codeResolvers, disputeResolvers, decisionResolvers, checkpointResolvers],
  entities: { Dispute: byId(disputes), Decision: byId(decisions), KeptCheckpoint: byId(keptCheckpoints) },
  completed: [],
};
