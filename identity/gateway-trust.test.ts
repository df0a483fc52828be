import { beforeEach, expect, test } from 'vitest';
import { GatewayTrust } from './gateway-trust.ts';
import { type KeyStatement, signKeyStatement } from './key-statement.ts';
import { makePrivateJwk, type SigningKey, signingKey } from './signing-key.ts';

const start = 1_800_000_000;
const hour = 3600;
let now: number;
let pinned: SigningKey[];
let statements: string[];
let registryAnswers: boolean;
let trust: GatewayTrust;

beforeEach(() => {
  now = start;
  pinned = [];
  statements = [];
  registryAnswers = true;
  trust = new GatewayTrust({
    pinned: () => pinned.map(({ publicJwk }) => publicJwk),
    statements: async () => {
      if (!registryAnswers) throw new Error('no registry');
      return statements;
    },
    now: () => now * 1000,
  });
});

const makeKey = async () => signingKey(await makePrivateJwk());
const state = async (signer: SigningKey, about: SigningKey, change: Partial<KeyStatement> = {}) =>
  signKeyStatement({ key: about.publicJwk, notBefore: null, notAfter: null, statedAt: now, ...change }, signer);
/** Long enough for the keys to be looked at anew. */
const later = (seconds: number) => {
  now += seconds;
};
const trusts = async (key: SigningKey): Promise<boolean> => (await trust.find(key.kid)) !== undefined;

test('nobody is trusted until a key is pinned, which may happen after the start', async () => {
  const key = await makeKey();
  expect(await trusts(key)).toBe(false);
  pinned.push(key);
  later(3);
  expect(await trusts(key)).toBe(true);
});

test('a pinned key vouches for its successor, and that one for the next, in whatever order they are read', async () => {
  const [first, second, third] = [await makeKey(), await makeKey(), await makeKey()];
  pinned.push(first);
  const one = await state(first, second);
  later(hour);
  statements.push(await state(second, third), one);
  expect([await trusts(first), await trusts(second), await trusts(third)]).toEqual([true, true, true]);
});

test('a key that only vouches for itself, or that an untrusted one vouches for, is not trusted', async () => {
  const [honest, thief, accomplice] = [await makeKey(), await makeKey(), await makeKey()];
  pinned.push(honest);
  statements.push(await state(thief, thief), await state(thief, accomplice));
  expect([await trusts(honest), await trusts(thief), await trusts(accomplice)]).toEqual([true, false, false]);
});

test('a key signs from when it is stated until when it is stated; several are good at a time', async () => {
  const [old, next] = [await makeKey(), await makeKey()];
  pinned.push(old);
  statements.push(
    await state(old, next, { notBefore: start + hour }),
    await state(old, old, { notAfter: start + 2 * hour }),
  );
  expect([await trusts(old), await trusts(next)]).toEqual([true, false]);
  later(hour + 1);
  expect([await trusts(old), await trusts(next)]).toEqual([true, true]);
  later(hour + 60);
  expect([await trusts(old), await trusts(next)]).toEqual([false, true]);
});

test('a key whose time is over vouches for nobody any more', async () => {
  const [old, next, stolen] = [await makeKey(), await makeKey(), await makeKey()];
  pinned.push(old);
  statements.push(await state(old, next), await state(old, old, { notAfter: start + hour }));
  later(2 * hour);
  const late = await state(old, stolen);
  expect(await trust.accepts(late)).toBe(false);
  statements.push(late);
  expect([await trusts(next), await trusts(stolen)]).toEqual([true, false]);
});

test('what is withdrawn is not trusted after half a minute, without anybody asking for it', async () => {
  const key = await makeKey();
  pinned.push(key);
  expect(await trusts(key)).toBe(true);
  pinned.length = 0;
  later(31);
  await trusts(key); // looks anew behind the answer
  await expect.poll(() => trusts(key)).toBe(false);
});

test('a registry that does not answer takes no trust away and gives none', async () => {
  const [first, second] = [await makeKey(), await makeKey()];
  pinned.push(first);
  statements.push(await state(first, second));
  expect(await trusts(second)).toBe(true);
  registryAnswers = false;
  later(hour);
  expect([await trusts(first), await trusts(second), await trusts(await makeKey())]).toEqual([true, true, false]);
});

test('a statement is accepted from a trusted key that makes it now, unchanged', async () => {
  const [first, second, thief] = [await makeKey(), await makeKey(), await makeKey()];
  pinned.push(first);
  const good = await state(first, second);
  expect(await trust.accepts(good)).toBe(true);
  const [header, , signature] = good.split('.');
  const [, others] = (await state(thief, thief)).split('.');
  expect(await trust.accepts(`${header}.${others}.${signature}`)).toBe(false);
  expect(await trust.accepts(await state(thief, second))).toBe(false);
  expect(await trust.accepts('no statement')).toBe(false);
  later(hour);
  expect(await trust.accepts(good)).toBe(false);
});
