import { byId } from '../kit/entity-reference.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { codeResolvers } from '../registry/code-resolvers.ts';
import { backflowDeliveries } from './backflow/delivery/collection.ts';
import { backflowDeliveryResolvers } from './backflow/delivery/resolvers.ts';
import { backflowPlans } from './backflow/plan/collection.ts';
import { backflowPlanResolvers } from './backflow/plan/resolvers.ts';
import { catalogEntries } from './catalog/collection.ts';
import { catalogImportResolvers } from './catalog/import/resolvers.ts';
import { catalogLifeResolvers } from './catalog/life/resolvers.ts';
import { catalogResolvers } from './catalog/resolvers.ts';
import { catalogRevisions } from './catalog/revision/collection.ts';
import { catalogStandingResolvers } from './catalog/standing/resolvers.ts';
import { corrections } from './correction/collection.ts';
import { correctionResolvers } from './correction/resolvers.ts';
import { ratings } from './rating/collection.ts';
import { ratingResolvers } from './rating/resolvers.ts';
import { sharingRequests } from './sharing-request/collection.ts';
import { sharingRequestResolvers } from './sharing-request/resolvers.ts';

/** The provider's side. */
export const provision: ServedContract = {
  name: 'provision',
  collections: [
    catalogEntries,
    catalogRevisions,
    sharingRequests,
    corrections,
    ratings,
    backflowPlans,
    backflowDeliveries,
  ],
  resolvers: [
    codeResolvers,
    catalogResolvers,
    catalogLifeResolvers,
    catalogImportResolvers,
    catalogStandingResolvers,
    ratingResolvers,
    sharingRequestResolvers,
    correctionResolvers,
    backflowPlanResolvers,
    backflowDeliveryResolvers,
  ],
  entities: {
    CatalogEntry: byId(catalogEntries),
    SharingRequest: byId(sharingRequests),
    Correction: byId(corrections),
    Rating: byId(ratings),
    BackflowPlan: byId(backflowPlans),
    BackflowDelivery: byId(backflowDeliveries),
  },
  completed: [
    { type: 'CatalogEntry', collection: catalogEntries },
    { type: 'SharingRequest', collection: sharingRequests },
    { type: 'BackflowDelivery', collection: backflowDeliveries },
  ],
};
