import type { RequestListener } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';

/** As long as Fastify keeps a connection that it serves without TLS. */
const keepAliveMs = 72_000;

/** Makes Fastify's server one over TLS; Fastify sets no times on a server that it has not made. */
export const secureServer =
  (options: ServerOptions, requestTimeoutMs: number) =>
  (handle: RequestListener): Server => {
    const server = createServer(options, handle);
    server.requestTimeout = requestTimeoutMs;
    server.keepAliveTimeout = keepAliveMs;
    return server;
  };

/** An address as Fastify tells it, who does not know what the server that it was given speaks. */
export const securely = (url: string): string => url.replace(/^http:/, 'https:');
