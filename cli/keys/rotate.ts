import { z } from 'zod';
import { gatewayKeyFile, gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { readKeyRing, replaceKeyRing, writePublicKeys } from '../../identity/key-ring.ts';
import { type KeyStatement, signKeyStatement } from '../../identity/key-statement.ts';
import { makePrivateJwk, publicPart, signingKey, signingNow } from '../../identity/signing-key.ts';
import { askGraph } from '../graph/ask.ts';
import type { Rotation } from './keys-request.ts';

const mutation = `mutation Rotate($next: String!, $old: String!) {
  next: addGatewayKey(statement: $next) { problems { message nextStep } }
  old: addGatewayKey(statement: $old) { problems { message nextStep } }
}`;
const outcome = z.object({ problems: z.array(z.object({ message: z.string(), nextStep: z.string().nullable() })) });
const shape = z.object({ next: outcome, old: outcome });

/**
 * Gives the gateway a new key. The old one signs for it, and for its own end; the registry passes both on, and only when it has taken
 * them is the file changed, so that no key ever signs that nodes could not know. Throws when it cannot be done.
 */
export async function rotateGatewayKey({ data, registry, lead, overlap }: Rotation, now: number): Promise<string> {
  const path = gatewayKeyFile(data);
  const seconds = Math.floor(now / 1000);
  const ring = (readKeyRing(path) ?? []).filter(({ exp }) => exp === undefined || exp > seconds);
  const current = signingNow(ring, seconds);
  if (current === undefined) throw new Error(`${path} holds no key that may sign now: npm run keys -- make`);
  if (ring.some(({ nbf = 0 }) => nbf > seconds))
    throw new Error('The last rotation is not over yet: wait for its lead.');

  const next = { ...(await makePrivateJwk()), nbf: seconds + lead };
  const old = { ...current, exp: next.nbf + overlap };
  const signer = signingKey(current);
  const state = ({ nbf, exp }: { nbf?: number | undefined; exp?: number | undefined }): Omit<KeyStatement, 'key'> => ({
    notBefore: nbf ?? null,
    notAfter: exp ?? null,
    statedAt: seconds,
  });
  const taken = await askGraph(
    registry,
    mutation,
    {
      next: await signKeyStatement({ key: publicPart(next), ...state(next) }, signer),
      old: await signKeyStatement({ key: publicPart(old), ...state(old) }, signer),
    },
    shape,
    10_000,
  );
  const [problem] = [...taken.next.problems, ...taken.old.problems];
  if (problem !== undefined)
    throw new Error(`The registry did not take it: ${problem.message} ${problem.nextStep ?? ''}`);

  const keys = [...ring.filter(({ kid }) => kid !== current.kid), old, next];
  replaceKeyRing(path, keys);
  writePublicKeys(gatewayPublicKeyFile(data), keys);
  return `${next.kid} signs in ${lead} s; ${current.kid} is good for ${overlap} s more. 密钥已轮换。`;
}
