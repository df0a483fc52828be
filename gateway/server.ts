import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { destination, type Logger, pino } from 'pino';
import { projectRoot } from '../schema/project-root.ts';
import type { GatewayConfiguration } from './configuration.ts';
import { Conformance } from './conformance/conformance.ts';
import { createExecutor } from './create-executor.ts';
import { directoryFile } from './directory/directory-memory.ts';
import { FollowedDirectory } from './directory/followed-directory.ts';
import { AnswerCache } from './horizontal/cache/answer-cache.ts';
import { firstPortion } from './horizontal/page/portion.ts';
import { rightsOf } from './identity/asker.ts';
import { askerOf, authentication } from './identity/authentication.ts';
import { openDevelopmentIssuer } from './identity/development-issuer.ts';
import { serveDevelopmentIssuer } from './identity/development-routes.ts';
import { GatewayKeys } from './identity/gateway-keys.ts';
import { NodeCredentials } from './identity/node-credentials.ts';
import { TrustedIssuers } from './identity/trusted-issuers.ts';
import { GatewayMetrics } from './metrics.ts';
import { partialAnswers } from './partial-answers.ts';
import { securityHeaders } from './security-headers.ts';
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
    introspection: true,
    plugins: [
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
  });
  const ready = () => !horizontal() || directory.known;
  const http = createHttp(configuration, logger);
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: authentication(issuers),
    handler: fastifyApolloHandler(apollo, { context }),
  });
  if (developmentIssuer !== undefined) serveDevelopmentIssuer(http, developmentIssuer, roles);
  http.get('/healthz', () => ({ status: 'ok' }));
  http.get('/readyz', async (_request, reply) => reply.code(ready() ? 200 : 503).send({ ready: ready() }));
  http.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  servePage(http);
  const url = await http.listen({ port: configuration.port, host: configuration.host });
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

interface OperationContext {
  readonly scope: RequestScope;
}

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

function createHttp(configuration: GatewayConfiguration, logger: Logger): FastifyInstance {
  const http = Fastify({
    bodyLimit: configuration.bodyBytes,
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
  });
  http.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
  endConnectionsOnClose(http);
  http.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ error }, 'request failed');
    const [code, message, messageZh] = httpProblem(status);
    void reply.code(status).send({ errors: [{ message, extensions: { code, messageZh } }] });
  });
  return http;
}

/** The answer to a request that was under way at the stop is the last on its connection: kept alive, it would hold up the stop. */
function endConnectionsOnClose(http: FastifyInstance): void {
  let closing = false;
  http.addHook('preClose', async () => {
    closing = true;
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** What is told of a request that never became an operation; details of our own failures stay in the log. */
function httpProblem(status: number): readonly [code: string, message: string, messageZh: string] {
  if (status === 413)
    return ['REQUEST_TOO_LARGE', 'The request body is larger than this gateway takes.', '请求体超过网关允许的大小。'];
  if (status === 415)
    return ['UNSUPPORTED_MEDIA_TYPE', 'Send the operation as application/json.', '请以 application/json 发送请求。'];
  if (status < 500) return ['BAD_REQUEST', 'The request is not valid JSON over HTTP.', '请求不是有效的 JSON。'];
  return [
    'INTERNAL_SERVER_ERROR',
    'The gateway could not handle the request; its log says why.',
    '网关无法处理该请求，原因见网关日志。',
  ];
}

function servePage(http: FastifyInstance): void {
  const folder = join(projectRoot, 'dist', 'console');
  if (existsSync(folder)) http.register(serveStatic, { root: folder });
  else
    http.get('/', (_request, reply) =>
      reply
        .type('text/plain')
        .send('The console is not built. POST operations to /graphql; build it with: npm run build\n'),
    );
}
