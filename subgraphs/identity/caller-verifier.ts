import { errors, jwtVerify } from 'jose';
import { bearerToken } from '../../identity/bearer-token.ts';
import {
  nodeTokenAlgorithm,
  nodeTokenIssuer,
  nodeTokenType,
  readNodeClaims,
  traceForm,
} from '../../identity/node-token.ts';
import { TokenProblem, tokenProblem } from '../../identity/token-problem.ts';
import { VerifiedTokens } from '../../identity/verified-tokens.ts';
import { type Role, roles } from '../../schema/roles.ts';
import { type Caller, publicCaller } from '../kit/caller.ts';
import type { GatewayTrust } from './gateway-trust.ts';

/** What a request says of who asks. */
export interface Presented {
  readonly authorization: string | undefined;
  /** The operation at the gateway, for a token that serves several. */
  readonly trace: string | undefined;
}

interface Bearer {
  readonly caller: Caller;
  readonly audience: string;
}

/** Seconds by which the clocks of a gateway and a node may differ. */
const clockTolerance = 5;

/** Tells who asks a node: whoever a gateway that is trusted says, and the public without a token. One for all nodes of a host. */
export class CallerVerifier {
  readonly #trust: Pick<GatewayTrust, 'find'>;
  readonly #now: () => number;
  readonly #verified: VerifiedTokens<Bearer>;

  constructor(trust: Pick<GatewayTrust, 'find'>, now: () => number) {
    this.#trust = trust;
    this.#now = now;
    this.#verified = new VerifiedTokens(now);
  }

  /** Throws a TokenProblem for a token that is not believed, or that is for another node. */
  async callerOf({ authorization, trace }: Presented, node: string): Promise<Caller> {
    const token = bearerToken(authorization);
    if (token === undefined) return publicCaller;
    const { caller, audience } = await this.#verified.verify(token, () => this.#verify(token));
    if (audience !== node) throw new TokenProblem('TOKEN_AUDIENCE_WRONG');
    return caller.traceId === null && trace !== undefined && traceForm.test(trace)
      ? { ...caller, traceId: trace }
      : caller;
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
      const claims = readNodeClaims(payload);
      if (claims === undefined || typeof payload.aud !== 'string') throw new TokenProblem('TOKEN_CLAIM_INVALID');
      const { role } = claims;
      if (!isRole(role)) throw new TokenProblem('TOKEN_ROLE_UNKNOWN');
      const value: Bearer = { caller: { ...claims, role }, audience: payload.aud };
      return { value, until: ((payload.exp ?? 0) + clockTolerance) * 1000 };
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

const isRole = (name: string): name is Role => roles.some((role) => role === name);
