import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { destination, pino } from 'pino';
import { securely } from '../identity/secure-server.ts';
import { readTlsIdentity } from '../identity/tls-folder.ts';
import type { GatewayConfiguration } from './configuration.ts';
import { Conformance } from './conformance/conformance.ts';
import { createExecutor } from './create-executor.ts';
import { directoryFile } from './directory/directory-memory.ts';
import { FollowedDirectory } from './directory/followed-directory.ts';
import { AnswerCache } from './horizontal/cache/answer-cache.ts';
import { firstPortion } from './horizontal/page/portion.ts';
import { createHttp, servePage } from './http.ts';
import { rightsOf } from './identity/asker.ts';
import { askerOf, authentication } from './identity/authentication.ts';
import { openDevelopmentIssuer } from './identity/development-issuer.ts';
import { serveDevelopmentIssuer } from './identity/development-routes.ts';
import { GatewayKeys } from './identity/gateway-keys.ts';
import { NodeCredentials } from './identity/node-credentials.ts';
import { TrustedIssuers } from './identity/trusted-issuers.ts';
import { costModelOf } from './limits/cost-model.ts';
import { type Charged, costPlugin } from './limits/cost-plugin.ts';
import { DocumentGate } from './limits/document-gate.ts';
import { requestGate } from './limits/request-gate.ts';
import { readTrustedDocuments } from './limits/trusted-documents.ts';
import { GatewayMetrics } from './metrics.ts';
import { partialAnswers } from './partial-answers.ts';
import { supergraphFile } from './supergraph-feed.ts';
import { Cancellation } from './transport/cancellation.ts';
import { NodeClient } from './transport/node-client.ts';
import type { RequestScope } from './transport/request-scope.ts';

/** A gateway that listens. */
export interface RunningGateway {
  readonly url: string;
  /** Lets requests under way finish, then closes everything. */
  stop(): Promise<void>;
}

/** Starts a gateway. Rejects when the supergraph cannot be served or the port is taken. */
export async function startGateway(configuration: GatewayConfiguration): Promise<RunningGateway> {
  const logger = pino({ level: configuration.log, name: 'gateway' }, destination(2));
  const limits = {
    timeoutMs: configuration.nodeTimeoutMs,
    connections: configuration.nodeConnections,
    responseBytes: configuration.responseBytes,
    failures: configuration.breakerFailures,
    probeMs: configuration.breakerProbeMs,
    tls: configuration.nodeTls === undefined ? undefined : readTlsIdentity(configuration.nodeTls),
  };
  const { data, development, roles } = configuration;
  const keys = await GatewayKeys.open(data, development, Date.now);
  const developmentIssuer = configuration.developmentIssuer ? await openDevelopmentIssuer(data, Date.now) : undefined;
  const issuers = new TrustedIssuers({
    issuers: [...configuration.issuers, ...(developmentIssuer === undefined ? [] : [developmentIssuer.configuration])],
    roles,
    now: Date.now,
  });
  const metrics = new GatewayMetrics();
  const credentials = new NodeCredentials(() => keys.current(), Date.now);
  const client = new NodeClient(limits, credentials, (node, outcome) => metrics.hedged(node, outcome));
  const measured: Pick<NodeClient, 'send'> = {
    async send(node, operation, scope) {
      const answer = await client.send(node, operation, scope);
      metrics.observe(answer);
      conformance.observe(answer);
      return answer;
    },
  };
  const directory = new FollowedDirectory({
    registry: configuration.registry,
    asker: { subject: 'gateway', role: configuration.ownRole, organisation: null, node: null, purpose: null },
    pollMs: configuration.directoryPollMs,
    client,
    memory: directoryFile(join(configuration.data, 'gateway', 'directory.json')),
    log: logger,
  });
  const { gateway, horizontal, model } = createExecutor({
    supergraph: supergraphFile(configuration.supergraph, configuration.directoryPollMs),
    directory,
    client: measured,
    limits,
    deadlineMs: configuration.deadlineMs,
    cache: new AnswerCache(configuration.cacheBytes, Date.now),
    now: () => new Date(),
    firstPortion,
    keptOut: (node, contract) => conformance.faultOf(node, contract),
    afterCentralMutation: () => directory.refresh(),
    logger,
  });
  const apollo = new ApolloServer<OperationContext>({
    gateway,
    logger,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: configuration.limits.introspection,
    persistedQueries: false,
    parseOptions: { maxTokens: configuration.limits.document.tokens },
    plugins: [
      costPlugin({
        model: () => costModelOf(model()),
        most: configuration.limits.cost,
        listLength: configuration.limits.document.listLength,
        budgets: configuration.limits.budgets,
        now: Date.now,
      }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      partialAnswers(),
    ],
  });
  const conformance = new Conformance({
    directory,
    client,
    model,
    pollMs: configuration.directoryPollMs,
    log: logger,
  });
  await apollo.start();
  if (horizontal()) {
    await directory.start();
    conformance.start();
  }
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<OperationContext> => ({
    scope: openScope(request, reply, configuration.deadlineMs),
    address: request.ip,
  });
  const ready = () => !horizontal() || directory.known;
  const http = createHttp(configuration, logger);
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: authentication(issuers),
    preHandler: requestGate({
      gate: new DocumentGate(configuration.limits.document),
      documents:
        configuration.limits.trustedDocuments === undefined
          ? new Map()
          : readTrustedDocuments(configuration.limits.trustedDocuments),
      onlyTrusted: configuration.limits.onlyTrusted,
    }),
    handler: fastifyApolloHandler(apollo, { context }),
  });
  if (developmentIssuer !== undefined) serveDevelopmentIssuer(http, developmentIssuer, roles);
  http.get('/healthz', () => ({ status: 'ok' }));
  http.get('/readyz', async (_request, reply) => reply.code(ready() ? 200 : 503).send({ ready: ready() }));
  http.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  servePage(http);
  const listening = await http.listen({ port: configuration.port, host: configuration.host });
  const url = configuration.frontTls === undefined ? listening : securely(listening);
  return {
    url,
    async stop() {
      conformance.stop();
      directory.stop();
      await http.close();
      await apollo.stop();
      await client.close();
    },
  };
}

type OperationContext = Charged;

/** The scope of one client operation: it ends with the client's connection. */
function openScope(request: FastifyRequest, reply: FastifyReply, deadlineMs: number): RequestScope {
  const cancellation = new Cancellation();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) cancellation.cancel();
  });
  const asker = askerOf(request);
  const traceId = randomBytes(16).toString('hex');
  return { deadline: performance.now() + deadlineMs, cancellation, caller: rightsOf(asker), asker, traceId };
}
