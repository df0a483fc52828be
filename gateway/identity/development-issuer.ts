import { join } from 'node:path';
import { SignJWT } from 'jose';
import { openKeyRing } from '../../identity/key-ring.ts';
import { signingKey } from '../../identity/signing-key.ts';
import type { Asker } from './asker.ts';
import { type IssuerConfiguration, issuerConfiguration } from './issuer-configuration.ts';

const issuer = 'shutong-development';
const audience = 'shutong';
const lifeHours = 12;

/** An issuer that gives anybody any role: for development, never for production. */
export interface DevelopmentIssuer {
  /** As the gateway has to be configured to believe it. */
  readonly configuration: IssuerConfiguration;
  issue(asker: Asker): Promise<string>;
}

/** Its key is kept in the data folder, so that a token outlives a restart of the gateway. */
export async function openDevelopmentIssuer(data: string, now: () => number): Promise<DevelopmentIssuer> {
  const [jwk] = await openKeyRing(join(data, 'gateway', 'development-issuer.json'));
  if (jwk === undefined) throw new Error('The development issuer has no key');
  const { kid, privateKey, publicJwk } = signingKey(jwk);
  return {
    configuration: issuerConfiguration({ issuer, audience, jwks: { keys: [publicJwk] }, algorithms: ['EdDSA'] }),
    issue({ subject, role, organisation, node, purpose }) {
      const issuedAt = Math.floor(now() / 1000);
      return new SignJWT({ role, organisation, node, purpose })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeHours * 3600)
        .sign(privateKey);
    },
  };
}
