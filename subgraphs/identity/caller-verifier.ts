import type { GatewayTrust } from '../../identity/gateway-trust.ts';
import { NodeTokenVerifier, type Presented } from '../../identity/node-token-verifier.ts';
import { TokenProblem } from '../../identity/token-problem.ts';
import { type Role, roles } from '../../schema/roles.ts';
import { type Caller, publicCaller } from '../kit/caller.ts';

/** Tells who asks a node: whoever a gateway that is trusted says, in a role that there is, and the public without a token. */
export class CallerVerifier {
  readonly #tokens: NodeTokenVerifier;

  constructor(trust: Pick<GatewayTrust, 'find'>, now: () => number) {
    this.#tokens = new NodeTokenVerifier(trust, now);
  }

  /** Throws a TokenProblem for a token that is not believed, or that is for another node. */
  async callerOf(presented: Presented, node: string): Promise<Caller> {
    const subject = await this.#tokens.subjectOf(presented, node);
    if (subject === undefined) return publicCaller;
    const { role } = subject;
    if (!isRole(role)) throw new TokenProblem('TOKEN_ROLE_UNKNOWN');
    return { ...subject, role };
  }
}

const isRole = (name: string): name is Role => roles.some((role) => role === name);
