import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base64url, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writePublicKeys } from '../../identity/key-ring.ts';
import { nodeTokenIssuer, nodeTokenType, signNodeToken } from '../../identity/node-token.ts';
import { makePrivateJwk, type SigningKey, signingKey } from '../../identity/signing-key.ts';
import { type StartedHost, startHost } from '../kit/host.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let host: StartedHost;
let gateway: SigningKey;
let thief: SigningKey;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-attacks-'));
  gateway = signingKey(await makePrivateJwk());
  thief = signingKey(await makePrivateJwk());
  const gatewayKeys = join(folder, 'keys.public.json');
  writePublicKeys(gatewayKeys, [gateway.publicJwk]);
  host = await startHost({ platforms: [{ code: '100000' }, { code: '310000' }], gatewayKeys });
});
afterAll(async () => {
  await host.stop();
  await rm(folder, { recursive: true });
});

const auditor = {
  subject: 'zhang',
  role: 'AUDITOR',
  organisation: null,
  node: '310000',
  purpose: null,
  traceId: null,
};
const seconds = () => Math.floor(Date.now() / 1000);
const goodToken = (audience = '310000', key = gateway) =>
  signNodeToken(key, auditor, audience, { issuedAt: seconds(), lifeSeconds: 30 });

/** Asks node 310000 as the header says. */
async function askWith(authorization: string | undefined) {
  const response = await fetch(host.endpoint('310000'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: '{"query":"{ catalogEntries(first: 0) { totalCount } }"}',
  });
  const body = (await response.json()) as { errors?: { extensions: Record<string, unknown> }[]; data?: unknown };
  return { status: response.status, data: body.data, extensions: body.errors?.[0]?.extensions };
}

const answered = { status: 200, data: { catalogEntries: { totalCount: 0 } }, extensions: undefined };
const refusal = (check: string) => ({
  status: 401,
  data: undefined,
  extensions: {
    code: 'UNAUTHENTICATED',
    check,
    node: '310000',
    messageZh: expect.any(String),
    nextStep: expect.any(String),
  },
});

const claims = { role: 'AUDITOR', organisation: null, node: null, purpose: null, trace: null };
/** A token that is right in all but what is changed. */
const token = (
  change: { header?: object; claims?: object; subject?: string; audience?: string | string[]; issuer?: string },
  key: SigningKey['privateKey'] | Uint8Array = gateway.privateKey,
  life = 30,
) =>
  new SignJWT({ ...claims, ...change.claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: nodeTokenType, kid: gateway.kid, ...change.header })
    .setIssuer(change.issuer ?? nodeTokenIssuer)
    .setSubject(change.subject ?? 'zhang')
    .setAudience(change.audience ?? '310000')
    .setIssuedAt(seconds())
    .setExpirationTime(seconds() + life)
    .sign(key);

test('a call with the token of a trusted gateway is answered, and so is one without a token', async () => {
  expect(await askWith(`Bearer ${await goodToken()}`)).toEqual(answered);
  expect(await askWith(undefined)).toEqual(answered);
});

test('a good token is refused at every other node, also after the node that it is for has taken it', async () => {
  const forTheOther = await goodToken('100000');
  const there = await fetch(host.endpoint('100000'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${forTheOther}` },
    body: '{"query":"{ __typename }"}',
  });
  expect(there.status).toBe(200);
  expect(await askWith(`Bearer ${forTheOther}`)).toEqual(refusal('TOKEN_AUDIENCE_WRONG'));
});

test('a token that is changed in any part is refused, whatever was verified before', async () => {
  const good = await goodToken();
  expect(await askWith(`Bearer ${good}`)).toEqual(answered);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const other = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as object;
  const raised = base64url.encode(JSON.stringify({ ...other, role: 'GOVERNMENT' }));
  expect(await askWith(`Bearer ${header}.${raised}.${signature}`)).toEqual(refusal('TOKEN_SIGNATURE_INVALID'));
  const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  expect(await askWith(`Bearer ${header}.${payload}.${flipped}`)).toEqual(refusal('TOKEN_SIGNATURE_INVALID'));
});

test.each<[attack: string, check: string, make: () => Promise<string>]>([
  ['has expired', 'TOKEN_EXPIRED', () => token({}, gateway.privateKey, -10)],
  [
    'is signed by a key that nobody trusts',
    'TOKEN_KEY_UNKNOWN',
    () => token({ header: { kid: thief.kid } }, thief.privateKey),
  ],
  [
    'is signed by another key under the name of a trusted one',
    'TOKEN_SIGNATURE_INVALID',
    () => token({}, thief.privateKey),
  ],
  [
    'brings its own key along',
    'TOKEN_SIGNATURE_INVALID',
    () => token({ header: { jwk: thief.publicJwk } }, thief.privateKey),
  ],
  ['is for several nodes', 'TOKEN_CLAIM_INVALID', () => token({ audience: ['310000', '100000'] })],
  ['is of another issuer', 'TOKEN_ISSUER_UNKNOWN', () => token({ issuer: 'https://idp.example' })],
  ['is of another type', 'TOKEN_CLAIM_INVALID', () => token({ header: { typ: 'JWT' } })],
  ['gives a role that there is not', 'TOKEN_ROLE_UNKNOWN', () => token({ claims: { role: 'ADMIN' } })],
  ['gives no role', 'TOKEN_CLAIM_INVALID', () => token({ claims: { role: null } })],
  [
    'is signed with the public key as if it were a secret',
    'TOKEN_ALGORITHM_REFUSED',
    () => token({ header: { alg: 'HS256' } }, base64url.decode(gateway.publicJwk.x)),
  ],
  [
    'is not signed at all',
    'TOKEN_ALGORITHM_REFUSED',
    async () => {
      const [, payload = ''] = (await goodToken()).split('.');
      return `${base64url.encode(JSON.stringify({ alg: 'none', typ: nodeTokenType }))}.${payload}.`;
    },
  ],
  ['is no token', 'TOKEN_MALFORMED', async () => 'abc'],
  ['is endless', 'TOKEN_MALFORMED', async () => 'a'.repeat(10_000)],
])('a token that %s is refused with %s', async (_attack, check, make) => {
  expect(await askWith(`Bearer ${await make()}`)).toEqual(refusal(check));
});

test.each(['Basic YTpi', 'Bearer', 'Bearer ', '', 'bearer a b'])(
  'the header "%s" is no way to be the public',
  async (header) => {
    expect(await askWith(header)).toEqual(refusal('TOKEN_MALFORMED'));
  },
);
