import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { addGatewayKey } from './add-gateway-key.ts';
import { readGatewayKeys } from './read-gateway-keys.ts';

export const gatewayKeyResolvers: Resolvers = {
  Query: { gatewayKeys: (_root, _arguments, context) => readGatewayKeys(context) },
  Mutation: { addGatewayKey: (_root, { statement }, context) => addGatewayKey(context, statement) },
};
