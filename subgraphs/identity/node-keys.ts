import { join } from 'node:path';
import { openKeyRing } from '../../identity/key-ring.ts';
import { type SigningKey, signingKey } from '../../identity/signing-key.ts';

/** Where a data folder keeps the key pair of a node. */
const nodeKeyFile = (data: string, code: string): string => join(data, 'keys', `${code}.json`);

/** The key pair by which a node is known to others; made when it has none yet. */
export async function openNodeKey(data: string, code: string): Promise<SigningKey> {
  const [jwk] = await openKeyRing(nodeKeyFile(data, code));
  if (jwk === undefined) throw new Error(`Node ${code} has no key`);
  return signingKey(jwk);
}

/** The key pairs of several nodes, by their codes. */
export async function openNodeKeys(data: string, codes: readonly string[]): Promise<ReadonlyMap<string, SigningKey>> {
  return new Map(await Promise.all(codes.map(async (code) => [code, await openNodeKey(data, code)] as const)));
}
