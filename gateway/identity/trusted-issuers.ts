import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { bearerToken } from '../../identity/bearer-token.ts';
import { TokenProblem, tokenProblem } from '../../identity/token-problem.ts';
import { VerifiedTokens } from '../../identity/verified-tokens.ts';
import type { Asker } from './asker.ts';
import type { IssuerConfiguration } from './issuer-configuration.ts';
import { type Grant, inRole, readGrant } from './read-asker.ts';

export interface IssuersOptions {
  readonly issuers: readonly IssuerConfiguration[];
  /** Roles that a token may give. */
  readonly roles: readonly string[];
  /** Milliseconds of Unix time. */
  readonly now: () => number;
}

interface TrustedIssuer {
  readonly configuration: IssuerConfiguration;
  readonly keys: JWTVerifyGetKey;
}

/** A verified token is believed this long without another look at its issuer's keys, which may have been withdrawn. */
const longestBeliefMs = 60_000;
const keysTimeoutMs = 5_000;
/** A token with an unknown key makes the keys be fetched anew, but not more often than this. */
const keysCooldownMs = 10_000;

/** The issuers whose tokens are believed, and what their tokens say. */
export class TrustedIssuers {
  readonly #issuers: ReadonlyMap<string, TrustedIssuer>;
  readonly #roles: readonly string[];
  readonly #now: () => number;
  readonly #verified: VerifiedTokens<Grant>;

  constructor({ issuers, roles, now }: IssuersOptions) {
    this.#issuers = new Map(
      issuers.map((configuration) => [configuration.issuer, { configuration, keys: keysOf(configuration) }]),
    );
    this.#roles = roles;
    this.#now = now;
    this.#verified = new VerifiedTokens(now);
  }

  /** Who asks: undefined without a token. `role` chooses among several that the token gives. Throws a TokenProblem for a token that is not believed. */
  async authenticate(authorization: string | undefined, role: string | undefined): Promise<Asker | undefined> {
    const token = bearerToken(authorization);
    if (token === undefined) return undefined;
    return inRole(await this.#verified.verify(token, () => this.#verify(token)), role);
  }

  async #verify(token: string) {
    const now = this.#now();
    try {
      const issuer = this.#issuers.get(decodeJwt(token).iss ?? '');
      if (issuer === undefined) throw new TokenProblem('TOKEN_ISSUER_UNKNOWN');
      const { configuration, keys } = issuer;
      const { payload } = await jwtVerify(token, keys, {
        issuer: configuration.issuer,
        audience: configuration.audience,
        algorithms: configuration.algorithms,
        clockTolerance: configuration.clockToleranceSeconds,
        requiredClaims: ['exp'],
        currentDate: new Date(now),
        ...(configuration.type === undefined ? {} : { typ: configuration.type }),
      });
      const expiry = ((payload.exp ?? 0) + configuration.clockToleranceSeconds) * 1000;
      const value = readGrant(payload, configuration, this.#roles);
      return { value, until: Math.min(expiry, now + longestBeliefMs) };
    } catch (error) {
      throw tokenProblem(error);
    }
  }
}

function keysOf({ jwks, jwksUri }: IssuerConfiguration): JWTVerifyGetKey {
  if (jwks !== undefined) return createLocalJWKSet(jwks);
  if (jwksUri === undefined) throw new Error('An issuer has keys or an address of them');
  const remote = createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: keysTimeoutMs,
    cooldownDuration: keysCooldownMs,
  });
  return async (...parameters) => {
    try {
      return await remote(...parameters);
    } catch (error) {
      if (error instanceof errors.JOSEError) throw error;
      throw new TokenProblem('TOKEN_ISSUER_UNAVAILABLE'); // no connection: `fetch failed`
    }
  };
}
