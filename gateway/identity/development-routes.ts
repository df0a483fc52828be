import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DevelopmentIssuer } from './development-issuer.ts';
import { readTokenRequest } from './token-request.ts';

/**
 * `POST /dev/token`, and `GET /dev/roles` for the page. A page of another site may not ask: it can send JSON only with leave, which is never
 * given, and a browser says where a request comes from.
 */
export function serveDevelopmentIssuer(
  http: FastifyInstance,
  issuer: DevelopmentIssuer,
  roles: readonly string[],
): void {
  http.get('/dev/roles', () => ({ roles }));
  http.post('/dev/token', async (request, reply) => {
    if (isCrossSite(request)) return refuse(reply, 403, 'CROSS_SITE_REQUEST', crossSite);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', notJson);
    }
    const read = readTokenRequest(request.body, roles);
    if (!('subject' in read)) return refuse(reply, 400, 'BAD_USER_INPUT', malformed, { problems: read });
    return reply.header('cache-control', 'no-store').send({ token: await issuer.issue(read) });
  });
}

type Words = readonly [message: string, messageZh: string];
const crossSite: Words = ['A page of another site may not sign in here.', '不接受来自其他网站的登录请求。'];
const notJson: Words = ['Send the request as application/json.', '请以 application/json 发送请求。'];
const malformed: Words = ['No token: the request has problems.', '请求有误，未签发令牌。'];

function isCrossSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

const refuse = (
  reply: FastifyReply,
  status: number,
  code: string,
  [message, messageZh]: Words,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply => reply.code(status).send({ errors: [{ message, extensions: { code, messageZh, ...more } }] });
