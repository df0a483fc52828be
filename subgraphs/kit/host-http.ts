import { type ApolloServer, HeaderMap } from '@apollo/server';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { nestingOf } from '../../gateway/limits/nesting.ts';
import { presentedBy } from '../../identity/node-token-verifier.ts';
import { secureServer } from '../../identity/secure-server.ts';
import { mutualServer, type TlsIdentity } from '../../identity/tls-folder.ts';
import { TokenProblem } from '../../identity/token-problem.ts';
import type { CheckpointWatch } from '../checkpoints/checkpoint-watch.ts';
import type { CallerVerifier } from '../identity/caller-verifier.ts';
import type { Caller } from './caller.ts';
import { graphError } from './graph-error.ts';
import { HostMetrics } from './host-metrics.ts';
import { readinessOf } from './host-readiness.ts';
import type { HostedNode } from './hosted-node.ts';
import { NodeContext, type NodeEnvironment } from './node-context.ts';

/** A node and the GraphQL server of its tier. */
export interface ServedNode {
  readonly node: HostedNode;
  readonly server: ApolloServer<NodeContext>;
}

export interface HostHttpOptions {
  readonly nodes: ReadonlyMap<string, ServedNode>;
  readonly environment: NodeEnvironment;
  readonly watch: CheckpointWatch;
  readonly verifier: Pick<CallerVerifier, 'callerOf'>;
  readonly tls?: TlsIdentity | undefined;
  /** Development only: nodes can be stopped and started over HTTP. */
  readonly operable: boolean;
  readonly limits: HostLimits;
  readonly logger: Logger;
}

export interface HostLimits {
  readonly bodyBytes: number;
  readonly connections: number;
  /** Requests under way at one time; what comes on top is told to come again. */
  readonly requests: number;
}

/**
 * The HTTP side of a node host. The GraphQL route hands requests to Apollo itself, without `@as-integrations/fastify`:
 * that one ties a route to one server and one context, here the path picks both, and no header is copied that nobody reads.
 */
export function createHostHttp(options: HostHttpOptions): FastifyInstance {
  const { nodes, limits, logger, operable, tls, watch } = options;
  const requestTimeout = 30_000;
  const server: FastifyServerOptions = {
    bodyLimit: limits.bodyBytes,
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout,
  };
  const http = Fastify(
    tls === undefined ? server : { ...server, serverFactory: secureServer(mutualServer(tls), requestTimeout) },
  );
  http.server.maxConnections = limits.connections;
  http.removeContentTypeParser('text/plain');
  endConnectionsOnClose(http);
  http.setErrorHandler((error: Error & { readonly statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error }, 'a request failed');
    return refuse(reply, status, graphError(status >= 500 ? 'INTERNAL' : 'BAD_REQUEST', httpMessage(status)));
  });
  http.get('/healthz', () => ({ status: 'up' }));
  const metrics = new HostMetrics(nodes, watch);
  http.get('/readyz', async (_request, reply) => {
    const readiness = await readinessOf(nodes, watch);
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
  http.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  http.post('/nodes/:code/graphql', graphqlHandler(options));
  if (operable) {
    http.post(
      '/nodes/:code/stop',
      operatorHandler(nodes, (node) => node.stop()),
    );
    http.post(
      '/nodes/:code/start',
      operatorHandler(nodes, (node) => node.start()),
    );
  }
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

type NodeRequest = FastifyRequest<{ Params: { code: string } }>;

function graphqlHandler({ nodes, environment, verifier, limits }: HostHttpOptions) {
  let underWay = 0;
  return async (request: NodeRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { code } = request.params;
    const served = nodes.get(code);
    if (served === undefined) return refuse(reply, 404, nodeNotHere(code));
    const caller = await callerOf(verifier, request, code);
    if (caller instanceof TokenProblem) return refuseToken(reply, caller, code);
    if (isNestedTooDeep(request.body)) return refuse(reply, 400, nestedTooDeep(code));
    if (underWay >= limits.requests) return refuse(reply.header('retry-after', '1'), 503, nodeBusy(code));
    underWay += 1;
    try {
      const answer = await served.node.serve(async (collections) => {
        const context = new NodeContext(served.node.identity, collections, environment, caller);
        try {
          return await executeHttp(served.server, request, context);
        } finally {
          collections.reads.take(caller, context.now, context.seen.all);
        }
      });
      if (answer === undefined) return refuse(reply, 503, nodeStopped(code));
      return reply.code(answer.status).header('content-type', answer.contentType).send(answer.body);
    } finally {
      underWay -= 1;
    }
  };
}

async function callerOf(
  verifier: Pick<CallerVerifier, 'callerOf'>,
  { headers }: NodeRequest,
  node: string,
): Promise<Caller | TokenProblem> {
  try {
    return await verifier.callerOf(presentedBy(headers), node);
  } catch (error) {
    if (error instanceof TokenProblem) return error;
    throw error;
  }
}

const refuseToken = (reply: FastifyReply, problem: TokenProblem, node: string): FastifyReply =>
  reply.code(problem.status).send({ errors: [problem.toGraphqlError({ node })] });

interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

async function executeHttp(
  server: ApolloServer<NodeContext>,
  { body, headers }: NodeRequest,
  context: NodeContext,
): Promise<HttpAnswer> {
  const read = new HeaderMap();
  read.set('content-type', headers['content-type'] ?? '');
  if (headers.accept !== undefined) read.set('accept', headers.accept);
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: read, search: '', body },
    context: async () => context,
  });
  if (response.body.kind !== 'complete') throw new Error('A node answers in one piece: no directive asks for more');
  return {
    status: response.status ?? 200,
    contentType: response.headers.get('content-type') ?? 'application/json; charset=utf-8',
    body: response.body.string,
  };
}

/** A page of another site can send a POST, but no header of its own choice without asking first. */
const operatorHeader = 'x-shutong-operator';

function operatorHandler(nodes: ReadonlyMap<string, ServedNode>, operate: (node: HostedNode) => Promise<void>) {
  return async (request: NodeRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { code } = request.params;
    const served = nodes.get(code);
    if (served === undefined) return refuse(reply, 404, nodeNotHere(code));
    if (request.headers[operatorHeader] !== '1') {
      return refuse(reply, 403, graphError('BAD_REQUEST', `The header ${operatorHeader}: 1 is missing.`));
    }
    await operate(served.node);
    return reply.send({ node: code, phase: served.node.phase });
  };
}

const nodeNotHere = (code: string): GraphQLError =>
  graphError('NODE_NOT_HERE', `This host runs no platform ${code}.`, { node: code });

/** A parser calls itself for each level: deeper texts than anybody writes would run it out of stack. */
const mostNesting = 200;

const isNestedTooDeep = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'query' in body &&
  typeof body.query === 'string' &&
  nestingOf(body.query) > mostNesting;

const nestedTooDeep = (code: string): GraphQLError =>
  graphError('BAD_REQUEST', `The operation is nested deeper than ${mostNesting} levels.`, { node: code });

const nodeStopped = (code: string): GraphQLError =>
  graphError('NODE_STOPPED', `Platform ${code} is stopped.`, { node: code });

const nodeBusy = (code: string): GraphQLError =>
  graphError('NODE_BUSY', `The host of platform ${code} has too many requests under way: ask again in a second.`, {
    node: code,
  });

const refuse = (reply: FastifyReply, status: number, error: GraphQLError): FastifyReply =>
  reply.code(status).send({ errors: [error.toJSON()] });

function httpMessage(status: number): string {
  switch (status) {
    case 413:
      return 'The request is larger than this platform accepts.';
    case 415:
      return 'A request has to be JSON: content-type application/json.';
    default:
      return status >= 500 ? 'The request could not be answered.' : 'The request could not be read as JSON.';
  }
}
