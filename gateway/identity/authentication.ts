import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenProblem } from '../../identity/token-problem.ts';
import type { Asker } from './asker.ts';
import type { TrustedIssuers } from './trusted-issuers.ts';

/** Chooses among the roles of a token that gives several. */
const roleHeader = 'x-shutong-role';

const askers = new WeakMap<FastifyRequest, Asker>();

/** Who asks in a request that has passed `authentication`; undefined for the public. */
export const askerOf = (request: FastifyRequest): Asker | undefined => askers.get(request);

/** A hook that checks the token before a body is read. A bad token is answered, never taken for none: who thinks that he is signed in has to learn that he is not. */
export function authentication(issuers: TrustedIssuers) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const role = request.headers[roleHeader];
    try {
      const asker = await issuers.authenticate(
        request.headers.authorization,
        typeof role === 'string' ? role : undefined,
      );
      if (asker !== undefined) askers.set(request, asker);
      return undefined;
    } catch (error) {
      if (!(error instanceof TokenProblem)) throw error;
      return reply
        .code(error.status)
        .header(
          error.status === 401 ? 'www-authenticate' : 'retry-after',
          error.status === 401 ? 'Bearer error="invalid_token"' : '30',
        )
        .send({ errors: [error.toGraphqlError()] });
    }
  };
}
