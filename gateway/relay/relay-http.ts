import type { IncomingHttpHeaders } from 'node:http';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Logger } from 'pino';
import { secureServer } from '../../identity/secure-server.ts';
import { mutualServer, type TlsIdentity } from '../../identity/tls-folder.ts';
import { TokenProblem } from '../../identity/token-problem.ts';
import { type Asker, rightsOf } from '../identity/asker.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { Cancellation } from '../transport/cancellation.ts';
import { timeoutHeader } from '../transport/node-client.ts';
import type { RequestScope } from '../transport/request-scope.ts';
import type { Relay } from './relay.ts';

/** On whose behalf the gateway above asks, and under which operation. */
export interface RelayCaller {
  /** Undefined for the public. */
  readonly asker: Asker | undefined;
  readonly traceId: string | null;
}

/** Reads who asks from a request's headers. Throws a TokenProblem for a token that is not believed. */
export type ReadCaller = (headers: IncomingHttpHeaders) => Promise<RelayCaller>;

export interface RelayHttpOptions {
  readonly code: string;
  readonly relay: Relay;
  /** For mutual TLS. */
  readonly tls?: TlsIdentity | undefined;
  readonly readCaller: ReadCaller;
  /** What a request may take that does not say how long it has. */
  readonly deadlineMs: number;
  readonly bodyBytes: number;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
}

/** The HTTP side of a relay: to the gateway above it is a node like any other. */
export function createRelayHttp({
  code,
  tls,
  relay,
  readCaller,
  deadlineMs,
  bodyBytes,
  metrics,
  logger,
}: RelayHttpOptions): FastifyInstance {
  const requestTimeout = 60_000;
  const server: FastifyServerOptions = {
    bodyLimit: bodyBytes,
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout,
  };
  const http = Fastify(
    tls === undefined ? server : { ...server, serverFactory: secureServer(mutualServer(tls), requestTimeout) },
  );
  let closing = false;
  http.addHook('preClose', async () => {
    closing = true;
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
  http.setErrorHandler((error: Error & { readonly statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error }, 'a request failed');
    const told =
      status >= 500
        ? ['INTERNAL', 'The request could not be answered.']
        : ['BAD_REQUEST', 'The request could not be read.'];
    return reply.code(status).send({ errors: [{ message: told[1], extensions: { code: told[0] } }] });
  });
  http.get('/healthz', () => ({ status: 'up' }));
  http.get('/readyz', () => ({ ready: true, nodes: [{ code, phase: 'running' }] }));
  http.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  http.post('/nodes/:code/graphql', async (request: FastifyRequest<{ Params: { code: string } }>, reply) => {
    if (request.params.code !== code) {
      const message = `This relay answers as ${code}, not as ${request.params.code}.`;
      return reply.code(404).send({ errors: [{ message, extensions: { code: 'NODE_NOT_HERE' } }] });
    }
    try {
      const caller = await readCaller(request.headers);
      const { status, body } = await relay.answer(request.body, openScope(request, reply, caller, deadlineMs));
      return reply.code(status).send(body);
    } catch (error) {
      if (!(error instanceof TokenProblem)) throw error;
      return reply.code(error.status).send({ errors: [error.toGraphqlError({ node: code })] });
    }
  });
  return http;
}

/** The last of the time is kept for the answer's way back: what is known by then is worth more than the silence of one node below. */
const keptForTheWay = 0.1;

/** What the gateway above allows, less what it takes to answer it; it ends with that gateway's connection. */
function openScope(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { asker, traceId }: RelayCaller,
  deadlineMs: number,
): RequestScope {
  const cancellation = new Cancellation();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) cancellation.cancel();
  });
  const told = Number(headers[timeoutHeader]);
  const allowed = Number.isFinite(told) && told > 0 ? Math.min(told, deadlineMs) : deadlineMs;
  const deadline = performance.now() + allowed * (1 - keptForTheWay);
  return { deadline, cancellation, caller: rightsOf(asker), asker, traceId };
}
