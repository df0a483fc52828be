import type { IncomingHttpHeaders } from 'node:http';
import { errors, jwtVerify } from 'jose';
import { bearerToken } from './bearer-token.ts';
import type { GatewayTrust } from './gateway-trust.ts';
import {
  type NodeTokenSubject,
  nodeTokenAlgorithm,
  nodeTokenIssuer,
  nodeTokenType,
  readNodeClaims,
  traceForm,
  traceHeader,
} from './node-token.ts';
import { TokenProblem, tokenProblem } from './token-problem.ts';
import { VerifiedTokens } from './verified-tokens.ts';

/** What a request says of who asks. */
export interface Presented {
  readonly authorization: string | undefined;
  /** The operation at the gateway, for a token that serves several. */
  readonly trace: string | undefined;
}

/** What the headers of a request say of it. */
export function presentedBy(headers: IncomingHttpHeaders): Presented {
  const trace = headers[traceHeader];
  return { authorization: headers.authorization, trace: typeof trace === 'string' ? trace : undefined };
}

interface Bearer {
  readonly subject: NodeTokenSubject;
  readonly audience: string;
}

/** Seconds by which the clocks of a gateway and a node may differ. */
const clockTolerance = 5;

/** Tells who asks a node: whoever a gateway that is trusted says. One for all nodes of a process. */
export class NodeTokenVerifier {
  readonly #trust: Pick<GatewayTrust, 'find'>;
  readonly #now: () => number;
  readonly #verified: VerifiedTokens<Bearer>;

  constructor(trust: Pick<GatewayTrust, 'find'>, now: () => number) {
    this.#trust = trust;
    this.#now = now;
    this.#verified = new VerifiedTokens(now);
  }

  /** Undefined without a token: the public. Throws a TokenProblem for one that is not believed, or that is for another node. */
  async subjectOf({ authorization, trace }: Presented, node: string): Promise<NodeTokenSubject | undefined> {
    const token = bearerToken(authorization);
    if (token === undefined) return undefined;
    const { subject, audience } = await this.#verified.verify(token, () => this.#verify(token));
    if (audience !== node) throw new TokenProblem('TOKEN_AUDIENCE_WRONG');
    return subject.traceId === null && trace !== undefined && traceForm.test(trace)
      ? { ...subject, traceId: trace }
      : subject;
  }

  async #verify(token: string) {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.#key(kid), {
        algorithms: [nodeTokenAlgorithm],
        typ: nodeTokenType,
        issuer: nodeTokenIssuer,
        requiredClaims: ['exp', 'aud'],
        clockTolerance,
        currentDate: new Date(this.#now()),
      });
      const subject = readNodeClaims(payload);
      if (subject === undefined || typeof payload.aud !== 'string') throw new TokenProblem('TOKEN_CLAIM_INVALID');
      return { value: { subject, audience: payload.aud }, until: ((payload.exp ?? 0) + clockTolerance) * 1000 };
    } catch (error) {
      throw tokenProblem(error);
    }
  }

  async #key(kid: string | undefined) {
    const key = kid === undefined ? undefined : await this.#trust.find(kid);
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key;
  }
}
