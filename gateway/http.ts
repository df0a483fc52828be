import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import { secureServer } from '../identity/secure-server.ts';
import { plainServer, readTlsServer } from '../identity/tls-folder.ts';
import { projectRoot } from '../schema/project-root.ts';
import type { GatewayConfiguration } from './configuration.ts';
import { securityHeaders } from './security-headers.ts';

const requestTimeout = 60_000;

/** The gateway's HTTP server, as yet without a path of its own. */
export function createHttp(configuration: GatewayConfiguration, logger: Logger): FastifyInstance {
  const front = configuration.frontTls === undefined ? undefined : plainServer(readTlsServer(configuration.frontTls));
  const options: FastifyServerOptions = {
    bodyLimit: configuration.bodyBytes,
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout,
  };
  const http = Fastify(
    front === undefined ? options : { ...options, serverFactory: secureServer(front, requestTimeout) },
  );
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

/** The console, where it is built. */
export function servePage(http: FastifyInstance): void {
  const folder = join(projectRoot, 'dist', 'console');
  if (existsSync(folder)) http.register(serveStatic, { root: folder });
  else
    http.get('/', (_request, reply) =>
      reply
        .type('text/plain')
        .send('The console is not built. POST operations to /graphql; build it with: npm run build\n'),
    );
}
