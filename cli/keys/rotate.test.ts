import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GatewayKeys, gatewayKeyFile, gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { readKeyRing, replaceKeyRing } from '../../identity/key-ring.ts';
import { signNodeToken } from '../../identity/node-token.ts';
import { makePrivateJwk, type SigningKey } from '../../identity/signing-key.ts';
import { type StartedHost, startHost } from '../../subgraphs/kit/host.ts';
import { makeGatewayKey } from './gateway-key.ts';
import { rotateGatewayKey } from './rotate.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const data = mkdtempSync(join(tmpdir(), 'shutong-keys-'));
const pinned = join(data, 'pinned-once.json');
let host: StartedHost;

beforeAll(async () => {
  await makeGatewayKey(data);
  copyFileSync(gatewayPublicKeyFile(data), pinned);
  host = await startHost({ platforms: [{ code: '100000' }], gatewayKeys: pinned });
});
afterAll(async () => {
  await host.stop();
  rmSync(data, { recursive: true });
});

const asker = { subject: 'li', role: 'ANALYST', organisation: null, node: null, purpose: null, traceId: null };
const signingKeyNow = async (): Promise<SigningKey> => (await GatewayKeys.open(data, false, Date.now)).current();

async function statusWith(key: SigningKey): Promise<number> {
  const issuedAt = Math.floor(Date.now() / 1000);
  const token = await signNodeToken(key, asker, '100000', { issuedAt, lifeSeconds: 30 });
  const response = await fetch(host.endpoint('100000'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ __typename }"}',
  });
  return response.status;
}

const rotate = (lead: number) =>
  rotateGatewayKey({ data, registry: host.endpoint('100000'), lead, overlap: 600 }, Date.now());

test('a node that has pinned the first key alone follows every rotation, and the old key is good meanwhile', async () => {
  const keys = [await signingKeyNow()];
  for (let round = 0; round < 2; round++) {
    await rotate(0);
    keys.push(await signingKeyNow());
  }
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(3);
  // A key that is not known yet is looked up at the registry, though not more than every two seconds.
  for (const key of keys) await expect.poll(() => statusWith(key), { timeout: 10_000 }).toBe(200);
});

test('a new key does not sign before its lead is over, and no other rotation begins before', async () => {
  const before = await signingKeyNow();
  await rotate(3600);
  expect((await signingKeyNow()).kid).toBe(before.kid);
  await expect(rotate(0)).rejects.toThrow(/not over yet/);
});

test('a rotation that the registry does not take changes nothing', async () => {
  const path = gatewayKeyFile(data);
  const kept = readKeyRing(path) ?? [];
  replaceKeyRing(path, [await makePrivateJwk()]);
  const stranger = readKeyRing(path);
  await expect(rotate(0)).rejects.toThrow(/did not take it/);
  expect(readKeyRing(path)).toEqual(stranger);
  replaceKeyRing(path, kept);
});
