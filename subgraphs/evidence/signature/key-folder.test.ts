import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLogKey, openLogKeys } from './key-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-keys-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('in development a node is given a key once, which its owner alone can read', async () => {
  const first = await openLogKeys({ folder, suite: 'Ed25519', create: true }, '310000');
  expect(first.earlier).toEqual([]);
  const again = await openLogKeys({ folder, suite: 'Ed25519', create: true }, '310000');
  expect(again.current.publicKey).toBe(first.current.publicKey);
  expect(await readdir(join(folder, '310000'))).toEqual(['1.json']);
  expect((await stat(join(folder, '310000', '1.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, '310000'))).mode & 0o777).toBe(0o700);
  const other = await openLogKeys({ folder, suite: 'Ed25519', create: true }, '320000');
  expect(other.current.publicKey).not.toBe(first.current.publicKey);
});

test('otherwise a node without a key does not start, and says what to do', async () => {
  await expect(openLogKeys({ folder, suite: 'Ed25519', create: false }, '310000')).rejects.toThrow(
    /Platform 310000 has no Ed25519 key.*npm run evidence -- new-key 310000/,
  );
  const made = await addLogKey(folder, '310000', 'SM2-SM3');
  expect((await openLogKeys({ folder, suite: 'SM2-SM3', create: false }, '310000')).current.publicKey).toBe(
    made.publicKey,
  );
  await expect(openLogKeys({ folder, suite: 'Ed25519', create: false }, '310000')).rejects.toThrow('no Ed25519 key');
});

test('the newest key signs, and earlier ones are kept to vouch for it', async () => {
  const made: string[] = [];
  for (let count = 0; count < 11; count++) made.push((await addLogKey(folder, '310000', 'Ed25519')).publicKey);
  const { current, earlier } = await openLogKeys({ folder, suite: 'Ed25519', create: false }, '310000');
  expect([current, ...earlier].map(({ publicKey }) => publicKey)).toEqual(made.reverse());
});

test('a damaged file is named, and not quoted', async () => {
  await addLogKey(folder, '310000', 'Ed25519');
  const path = join(folder, '310000', '1.json');
  const secret = (await readFile(path, 'utf8')).replace('{', '');
  await writeFile(path, secret);
  const error = await openLogKeys({ folder, suite: 'Ed25519', create: true }, '310000').catch(String);
  expect(error).toContain(path);
  expect(error).not.toMatch(/[0-9a-f]{16}/);
});
