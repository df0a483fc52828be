import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makePrivateJwk, type PrivateJwk, type PublicJwk, privateJwk, publicJwk, publicPart } from './signing-key.ts';

const privateSet = z.object({ keys: z.array(privateJwk).min(1) });
const publicSet = z.object({ keys: z.array(publicJwk) });

/** Key pairs in a file that its owner alone can read. Undefined when there is none; throws when others could read it too, or it holds no keys. */
export function readKeyRing(path: string): readonly PrivateJwk[] | undefined {
  let mode: number;
  try {
    ({ mode } = statSync(path));
  } catch {
    return undefined;
  }
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`${path} holds private keys and others can read it: chmod 600 ${path}`);
  }
  const parsed = privateSet.safeParse(readJson(path));
  // What zod says could quote the key.
  if (!parsed.success) throw new Error(`${path} holds no Ed25519 key pairs as this program writes them`);
  return parsed.data.keys;
}

/** The key pairs of a file, which is written with a new one when it is not there. Of several who do so at once one succeeds, and all use its key. */
export async function openKeyRing(path: string): Promise<readonly PrivateJwk[]> {
  const known = readKeyRing(path);
  if (known !== undefined) return known;
  const draft = writeDraft(path, { keys: [await makePrivateJwk()] }, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKeyRing(path) ?? [];
}

export function replaceKeyRing(path: string, keys: readonly PrivateJwk[]): void {
  renameSync(writeDraft(path, { keys }, 0o600), path);
}

/** The public halves of keys in a file, as far as they can be read: none when there is no such file, or it holds something else. */
export function readPublicKeys(path: string): readonly PublicJwk[] {
  const parsed = publicSet.safeParse(readJson(path));
  return parsed.success ? parsed.data.keys : [];
}

/** Writes the public halves for others to read. */
export function writePublicKeys(path: string, keys: readonly PublicJwk[]): void {
  renameSync(writeDraft(path, { keys: keys.map(publicPart) }, 0o644), path);
}

function writeDraft(path: string, content: object, mode: number): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode });
  return draft;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
