import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { among, equals } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { ownerOf } from '../../kit/global-id.ts';
import { ifAsked } from '../../kit/narrowing.ts';
import { backflowReceipts } from './collection.ts';
import { latestReceipt } from './latest-receipt.ts';
import { receiveBackflow } from './receive-backflow.ts';

export const receiptResolvers: Resolvers = {
  Query: {
    backflowReceipts: (_root, selection, context) =>
      new Connection(context, backflowReceipts, {
        order: selection.orderBy,
        filter: [
          ...ifAsked(context, selection, 'delivery'),
          ...among('delivery', selection.filter?.deliveries),
          ...equals('checksumMatches', selection.filter?.checksumMatches),
        ],
        page: selection,
      }),
    backflowReceipt: (_root, { id }, context) => context.load(backflowReceipts, id),
  },
  Mutation: {
    receiveBackflow: (_root, { input }, context) => receiveBackflow(context, input),
  },
  BackflowReceipt: {
    // Receipts are kept where the delivery arrives: its other key field is this node.
    delivery: ({ delivery }, _arguments, { node }) => ({ id: delivery, receiverNode: node.code }),
    platform: ({ id }) => ({ id: ownerOf(id) }),
  },
  BackflowDelivery: {
    receipt: ({ id }, _arguments, context) => latestReceipt(context, id),
  },
};
