import { byId, bySide } from '../kit/entity-reference.ts';
import type { ServedContract } from '../kit/served-contract.ts';
import { codeResolvers } from '../registry/code-resolvers.ts';
import { demands } from './demand/collection.ts';
import { demandResolvers } from './demand/resolvers.ts';
import { disposalProofs } from './disposal-proof/collection.ts';
import { disposalProofResolvers } from './disposal-proof/resolvers.ts';
import { backflowReceipts } from './receipt/collection.ts';
import { receiptResolvers } from './receipt/resolvers.ts';
import { usageRecords } from './usage/collection.ts';
import { usageResolvers } from './usage/resolvers.ts';

/** The requester's side. */
export const consumption: ServedContract = {
  name: 'consumption',
  collections: [usageRecords, disposalProofs, backflowReceipts, demands],
  resolvers: [codeResolvers, usageResolvers, disposalProofResolvers, receiptResolvers, demandResolvers],
  entities: {
    Demand: byId(demands),
    UsageRecord: byId(usageRecords),
    DisposalProof: byId(disposalProofs),
    BackflowReceipt: byId(backflowReceipts),
    SharingRequest: bySide('requesterNode'),
    BackflowDelivery: bySide('receiverNode'),
  },
  completed: [],
};
