import { type JWTPayload, SignJWT } from 'jose';
import { z } from 'zod';
import type { SigningKey } from './signing-key.ts';

/** Who asks, as a gateway tells a node. What a role may do is the node's to say. */
export interface NodeTokenSubject {
  readonly subject: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly node: string | null;
  readonly purpose: string | null;
  /** The operation at the gateway, where the token is for one operation alone. */
  readonly traceId: string | null;
}

/** Who issues node tokens, and their type: no other token, of whatever issuer, passes for one. */
export const nodeTokenIssuer = 'shutong-gateway';
export const nodeTokenType = 'shutong-node+jwt';
export const nodeTokenAlgorithm = 'EdDSA';

/** Names the operation in a read, whose token serves several operations of one caller. Believed beside a good token alone. */
export const traceHeader = 'x-shutong-trace';
export const traceForm = /^[0-9a-f]{32}$/;

const text = z.string().min(1).max(256);

const claims = z
  .object({
    sub: text,
    role: text,
    organisation: text.nullable(),
    node: text.nullable(),
    purpose: z.string().max(1024).nullable(),
    trace: z.string().regex(traceForm).nullable(),
  })
  .transform(
    ({ sub, role, organisation, node, purpose, trace }): NodeTokenSubject => ({
      subject: sub,
      role,
      organisation,
      node,
      purpose,
      traceId: trace,
    }),
  );

/** Signs a token for one node, good from `issuedAt` on for `lifeSeconds`; `issuedAt` is in seconds of Unix time. */
export function signNodeToken(
  key: SigningKey,
  { subject, role, organisation, node, purpose, traceId }: NodeTokenSubject,
  audience: string,
  { issuedAt, lifeSeconds }: { readonly issuedAt: number; readonly lifeSeconds: number },
): Promise<string> {
  return new SignJWT({ role, organisation, node, purpose, trace: traceId })
    .setProtectedHeader({ alg: nodeTokenAlgorithm, typ: nodeTokenType, kid: key.kid })
    .setIssuer(nodeTokenIssuer)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifeSeconds)
    .sign(key.privateKey);
}

/** What a verified token says; undefined when it does not say all that it has to. */
export const readNodeClaims = (payload: JWTPayload): NodeTokenSubject | undefined => claims.safeParse(payload).data;
