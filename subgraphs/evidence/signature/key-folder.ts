import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type SuiteName, suiteName, suiteOf } from './signature-suite.ts';
import { newSigner, type Signer } from './signer.ts';

/** The keys of one node: the one that it signs with, and those that it signed with before, newest first. */
export interface LogKeys {
  readonly current: Signer;
  readonly earlier: readonly Signer[];
}

export interface KeyFolder {
  /** Holds a folder for each node. */
  readonly folder: string;
  readonly suite: SuiteName;
  /** Whether a node without a key of that suite is given one, as in development. */
  readonly create: boolean;
}

const keyFile = z.strictObject({
  format: z.literal('shutong-node-key/1'),
  suite: suiteName,
  privateKey: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Opens the keys of a node. The newest file is the one to sign with, if it is of the suite that is configured. */
export async function openLogKeys({ folder, suite, create }: KeyFolder, node: string): Promise<LogKeys> {
  const [newest, ...earlier] = await readKeys(folder, node);
  if (newest?.suite === suite) return { current: newest, earlier };
  if (!create) {
    throw new Error(
      `Platform ${node} has no ${suite} key to sign its decisions with in ${join(folder, node)}. ` +
        `Make one: npm run evidence -- new-key ${node} --suite ${suite} (SHUTONG_LOG_KEYS names the folder). 平台${node}没有签名密钥。`,
    );
  }
  const current = await addLogKey(folder, node, suite);
  return { current, earlier: newest === undefined ? earlier : [newest, ...earlier] };
}

/** Adds a key, which the node signs with from its next start on. Only the owner of the file can read it. */
export async function addLogKey(folder: string, node: string, suite: SuiteName): Promise<Signer> {
  const place = join(folder, node);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const privateKey = suiteOf(suite).newPrivateKey();
  const draft = join(place, `draft-${randomBytes(8).toString('hex')}`);
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(`${JSON.stringify({ format: 'shutong-node-key/1', suite, privateKey })}\n`);
  await file.chmod(0o600);
  await file.sync();
  await file.close();
  try {
    // A link is there whole or not at all, and never takes the place of a key that another process has just made.
    await link(draft, join(place, `${(await keyNumbers(place)).length + 1}.json`));
  } finally {
    await rm(draft);
  }
  return newSigner(suite, privateKey);
}

async function readKeys(folder: string, node: string): Promise<readonly Signer[]> {
  const place = join(folder, node);
  const numbers = await keyNumbers(place);
  return Promise.all(numbers.map((number) => readKey(join(place, `${number}.json`))));
}

/** Newest first. */
async function keyNumbers(place: string): Promise<readonly number[]> {
  const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => other - one);
}

async function readKey(path: string): Promise<Signer> {
  await chmod(path, 0o600);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The reason would quote the file.
    throw new Error(`${path} is no key file: it is not JSON`);
  }
  const parsed = keyFile.safeParse(content);
  if (!parsed.success) throw new Error(`${path} is no key file: suite or privateKey is not as it has to be`);
  return newSigner(parsed.data.suite, parsed.data.privateKey);
}
