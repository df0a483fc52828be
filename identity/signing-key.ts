import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';

const base64url = z.string().regex(/^[\w-]{43}$/);
const seconds = z.number().int().min(0);

/** An Ed25519 public key as it is passed on (RFC 8037). Its name is its own thumbprint (RFC 7638), so no two keys share one. */
export const publicJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: base64url, kid: base64url });
export type PublicJwk = z.infer<typeof publicJwk>;

/** A key pair as it is kept, and between which seconds of Unix time it may sign; without a bound, from ever and for ever. */
export const privateJwk = publicJwk.extend({ d: base64url, nbf: seconds.optional(), exp: seconds.optional() });
export type PrivateJwk = z.infer<typeof privateJwk>;

/** The key that signs at a second of Unix time: of those that may, the one that became good last, or was added last. */
export const signingNow = <Key extends Pick<PrivateJwk, 'nbf' | 'exp'>>(
  keys: readonly Key[],
  second: number,
): Key | undefined =>
  keys
    .filter(({ nbf = 0, exp = Number.POSITIVE_INFINITY }) => nbf <= second && second < exp)
    .reduce<Key | undefined>(
      (best, key) => (best === undefined || (key.nbf ?? 0) >= (best.nbf ?? 0) ? key : best),
      undefined,
    );

/** A key that can sign. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** A new Ed25519 key pair. */
export async function makePrivateJwk(): Promise<PrivateJwk> {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return privateJwk.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

export const publicPart = ({ kty, crv, x, kid }: PublicJwk): PublicJwk => ({ kty, crv, x, kid });

export function signingKey(jwk: PrivateJwk): SigningKey {
  const { d } = jwk;
  const pair = publicPart(jwk);
  return { kid: jwk.kid, privateKey: createPrivateKey({ key: { ...pair, d }, format: 'jwk' }), publicJwk: pair };
}

export const verifyingKey = (jwk: PublicJwk): KeyObject => createPublicKey({ key: publicPart(jwk), format: 'jwk' });
