import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TokenProblem } from '../../identity/token-problem.ts';
import { issuerSetting } from './issuer-configuration.ts';
import { TrustedIssuers } from './trusted-issuers.ts';

const name = 'https://idp.example/realms/gov';
const roles = ['ANALYST', 'AUDITOR', 'PUBLIC'];

interface Pair {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly sign: (change?: Change) => Promise<string>;
}

interface Change {
  readonly claims?: object;
  readonly header?: object;
  readonly issuer?: string;
  readonly audience?: string;
  readonly from?: number;
  readonly until?: number;
}

let published: JWK[];
let fetches: number;
let server: Server;
let address: string;
let now: number;

beforeEach(async () => {
  published = [];
  fetches = 0;
  now = Date.now();
  server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const seconds = () => Math.floor(now / 1000);

async function makePair(kid: string, alg = 'RS256'): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    kid,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
    sign: ({ claims, header, issuer, audience, from, until }: Change = {}) =>
      new SignJWT({ role: 'ANALYST', ...claims })
        .setProtectedHeader({ alg, kid, ...header })
        .setIssuer(issuer ?? name)
        .setAudience(audience ?? 'shutong')
        .setSubject('wang')
        .setNotBefore(from ?? seconds())
        .setExpirationTime(until ?? seconds() + 60)
        .sign(privateKey),
  };
}

const issuers = (setting: object = {}) =>
  new TrustedIssuers({
    issuers: issuerSetting.parse(JSON.stringify([{ issuer: name, audience: 'shutong', jwksUri: address, ...setting }])),
    roles,
    now: () => now,
  });

/** Who asks, or the check that failed. */
const who = (trusted: TrustedIssuers, token: string, role?: string): Promise<unknown> =>
  trusted.authenticate(`Bearer ${token}`, role).catch((error: unknown) => {
    if (error instanceof TokenProblem) return error.check;
    throw error;
  });
const wang = { subject: 'wang', role: 'ANALYST', organisation: null, node: null, purpose: null };

test('a token of a configured issuer says who asks; its keys are fetched once', async () => {
  const pair = await makePair('one');
  published = [pair.publicJwk];
  const trusted = issuers();
  expect(await who(trusted, await pair.sign())).toEqual(wang);
  expect(
    await who(trusted, await pair.sign({ claims: { node: '310000', organisation: 'org', purpose: '统计' } })),
  ).toEqual({ ...wang, node: '310000', organisation: 'org', purpose: '统计' });
  expect(fetches).toBe(1);
});

test('no header is the public, and nothing is fetched for it', async () => {
  expect(await issuers().authenticate(undefined, undefined)).toBeUndefined();
  expect(fetches).toBe(0);
});

test('a new key of the issuer is fetched when a token names it, and no flood of unknown keys makes more of it', async () => {
  const [old, next, thief] = [await makePair('old'), await makePair('next'), await makePair('thief')];
  published = [old.publicJwk];
  const trusted = issuers();
  expect(await who(trusted, await old.sign())).toEqual(wang);
  published = [next.publicJwk];
  // Within the cooldown the keys are not fetched again.
  for (let call = 0; call < 5; call++) expect(await who(trusted, await thief.sign())).toBe('TOKEN_KEY_UNKNOWN');
  expect(fetches).toBe(1);
  const afterCooldown = issuers();
  expect(await who(afterCooldown, await next.sign())).toEqual(wang);
  expect(await who(afterCooldown, await old.sign())).toBe('TOKEN_KEY_UNKNOWN');
});

test('a token is believed for a minute at most without another look at the keys, and never past its end', async () => {
  const pair = await makePair('one', 'EdDSA');
  published = [pair.publicJwk];
  const trusted = issuers({ clockToleranceSeconds: 0 });
  const token = await pair.sign({ until: seconds() + 30 });
  expect(await who(trusted, token)).toEqual(wang);
  now += 29_000;
  expect(await who(trusted, token)).toEqual(wang);
  now += 2_000;
  expect(await who(trusted, token)).toBe('TOKEN_EXPIRED');
});

test('clocks may differ by as much as is configured', async () => {
  const pair = await makePair('one', 'ES256');
  published = [pair.publicJwk];
  const expired = await pair.sign({ until: seconds() - 20 });
  const early = await pair.sign({ from: seconds() + 20 });
  expect(await who(issuers(), expired)).toBe('TOKEN_EXPIRED');
  expect(await who(issuers(), early)).toBe('TOKEN_NOT_YET_VALID');
  const tolerant = issuers({ clockToleranceSeconds: 30 });
  expect([await who(tolerant, expired), await who(tolerant, early)]).toEqual([wang, wang]);
});

test('each kind of bad token is refused by its own check', async () => {
  const pair = await makePair('one');
  const thief = await makePair('one');
  published = [pair.publicJwk];
  const trusted = issuers();
  const good = await pair.sign();
  const [, payload = ''] = good.split('.');
  const unsigned = `${base64url.encode(JSON.stringify({ alg: 'none' }))}.${payload}.`;
  const shared = new SignJWT({ role: 'AUDITOR' })
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .setIssuer(name)
    .setAudience('shutong')
    .setSubject('wang')
    .setExpirationTime('1m')
    .sign(new TextEncoder().encode(JSON.stringify(pair.publicJwk)));
  const checks = {
    'of another issuer': await who(trusted, await pair.sign({ issuer: 'https://evil.example' })),
    'for another audience': await who(trusted, await pair.sign({ audience: 'another' })),
    'signed by a swapped key': await who(trusted, await thief.sign()),
    'not signed': await who(trusted, unsigned),
    'signed with the public key as a secret': await who(trusted, await shared),
    'not a token': await who(trusted, 'abc.def.ghi'),
    'without a role': await who(trusted, await pair.sign({ claims: { role: undefined } })),
    'with an unknown role': await who(trusted, await pair.sign({ claims: { role: 'ADMIN' } })),
    'with an empty node': await who(trusted, await pair.sign({ claims: { node: ' ' } })),
  };
  expect(checks).toEqual({
    'of another issuer': 'TOKEN_ISSUER_UNKNOWN',
    'for another audience': 'TOKEN_AUDIENCE_WRONG',
    'signed by a swapped key': 'TOKEN_SIGNATURE_INVALID',
    'not signed': 'TOKEN_ALGORITHM_REFUSED',
    'signed with the public key as a secret': 'TOKEN_ALGORITHM_REFUSED',
    'not a token': 'TOKEN_MALFORMED',
    'without a role': 'TOKEN_ROLE_UNKNOWN',
    'with an unknown role': 'TOKEN_ROLE_UNKNOWN',
    'with an empty node': 'TOKEN_CLAIM_INVALID',
  });
});

test('an algorithm that is not configured is refused, though the issuer signs with it', async () => {
  const pair = await makePair('one', 'RS256');
  published = [pair.publicJwk];
  expect(await who(issuers({ algorithms: ['ES256'] }), await pair.sign())).toBe('TOKEN_ALGORITHM_REFUSED');
});

test('an issuer whose keys cannot be fetched is no reason to believe its tokens, nor to call them wrong', async () => {
  const pair = await makePair('one');
  expect(await who(issuers({ jwksUri: 'http://127.0.0.1:9/jwks' }), await pair.sign())).toBe(
    'TOKEN_ISSUER_UNAVAILABLE',
  );
});

test('claims stand where the issuer puts them, and its names of roles are ours by a table', async () => {
  const pair = await makePair('one');
  published = [pair.publicJwk];
  const trusted = issuers({
    claims: { subject: 'preferred_username', role: 'realm_access.roles', node: 'https://gov.example/node' },
    roles: { 'data-analyst': 'ANALYST', __proto__: 'AUDITOR' },
  });
  const claims = {
    preferred_username: 'wang.fang',
    realm_access: { roles: ['offline_access', 'data-analyst', 'AUDITOR'] },
    'https://gov.example/node': '440000',
  };
  const token = await pair.sign({ claims });
  expect(await who(trusted, token)).toEqual({ ...wang, subject: 'wang.fang', node: '440000' });
  expect(await who(trusted, token, 'AUDITOR')).toMatchObject({ role: 'AUDITOR' });
  expect(await who(trusted, token, 'PUBLIC')).toBe('TOKEN_ROLE_UNKNOWN');
});

test.each<[string, object]>([
  ['a shared secret as algorithm', { algorithms: ['HS256'] }],
  ['no signature', { algorithms: ['none'] }],
  ['no algorithm', { algorithms: [] }],
  ['no keys', { jwksUri: undefined }],
  ['keys and an address of them', { jwks: { keys: [] } }],
  ['a private key', { jwksUri: undefined, jwks: { keys: [{ kty: 'OKP', d: 'secret' }] } }],
  ['a misspelt setting', { audiance: 'shutong' }],
])('a configuration with %s is refused', (_fault, change) => {
  const setting = { issuer: name, audience: 'shutong', jwksUri: address, ...change };
  expect(issuerSetting.safeParse(JSON.stringify([setting])).success).toBe(false);
});
