import { byId } from '../kit/entity-reference.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { codeResolvers } from '../registry/code-resolvers.ts';
import { disputes } from './dispute/collection.ts';
import { disputeResolvers } from './dispute/resolvers.ts';

/** The authority's side. */
export const oversight: ServedContract = {
  name: 'oversight',
  collections: [disputes],
  resolvers: [codeResolvers, disputeResolvers],
  entities: { Dispute: byId(disputes) },
  completed: [],
};
