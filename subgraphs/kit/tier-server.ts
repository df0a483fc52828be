import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { errorMask } from './error-mask.ts';
import type { NodeContext } from './node-context.ts';
import type { ServedTier } from './served-contract.ts';
import { buildUnionSchema } from './union-schema.ts';

/** An operation of this many tokens is no longer one that a person or a planner wrote. */
const mostTokens = 20_000;

export interface TierServerOptions {
  /** Whether the schema may be read by asking for it, and its names are suggested in errors. */
  readonly introspection: boolean;
  readonly logger: Logger;
}

/** The GraphQL server of a tier, shared by all its nodes: which node answers is in the context. Reports to nobody. */
export async function startTierServer(
  tier: ServedTier,
  { introspection, logger }: TierServerOptions,
): Promise<ApolloServer<NodeContext>> {
  const server = new ApolloServer<NodeContext>({
    schema: schemaOf(tier),
    logger,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    plugins: [
      errorMask(logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Building a schema takes longer than opening a store; it never changes, so hosts in one process share it. */
const schemas = new Map<ServedTier, GraphQLSchema>();

function schemaOf(tier: ServedTier): GraphQLSchema {
  const schema = schemas.get(tier) ?? buildUnionSchema(tier.contracts);
  schemas.set(tier, schema);
  return schema;
}
