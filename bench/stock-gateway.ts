import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { projectRoot } from '../schema/project-root.ts';

/**
 * Entry point of the gateway that ours is measured against: Apollo's own, with its own data source, in front of one node
 * that serves every contract. Its server has the settings of ours, so that what differs is what we changed.
 */
async function main(): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const node = process.env['SHUTONG_BENCH_NODE'];
  if (node === undefined) throw new Error('SHUTONG_BENCH_NODE has to name the node that answers for every contract');
  const supergraph = readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
  const gateway = new ApolloGateway({ supergraphSdl: supergraph.replaceAll(/horizontal:\/\/[a-z]+/g, node) });
  const server = new ApolloServer({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();
  const http = Fastify({ logger: false });
  http.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(server) });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  process.on('SIGTERM', () => process.exit(0));
  process.send?.({ ready: true, url });
}

await main();
