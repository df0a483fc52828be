import { expect, test } from 'vitest';
import { signNodeToken } from '../../identity/node-token.ts';
import { makePrivateJwk, signingKey, verifyingKey } from '../../identity/signing-key.ts';
import { publicCaller } from '../kit/caller.ts';
import { CallerVerifier } from './caller-verifier.ts';

const officer = {
  subject: '李 officer',
  role: 'SHARING_OFFICE',
  organisation: '91350100M000100Y43',
  node: '310000',
  purpose: '企业开办核验',
  traceId: null,
};
const oneTrace = '0123456789abcdef0123456789abcdef';
const otherTrace = 'ffffffffffffffffffffffffffffffff';

async function setUp() {
  const key = signingKey(await makePrivateJwk());
  let now = 1_800_000_000_000;
  let searches = 0;
  const verifier = new CallerVerifier(
    {
      async find(kid) {
        searches += 1;
        return kid === key.kid ? verifyingKey(key.publicJwk) : undefined;
      },
    },
    () => now,
  );
  return {
    verifier,
    pass: (ms: number) => (now += ms),
    searches: () => searches,
    token: (traceId: string | null) =>
      signNodeToken(key, { ...officer, traceId }, 'mca', { issuedAt: now / 1000, lifeSeconds: 30 }),
  };
}

test('the caller is who the token says, in the operation that the token or, for one of several, the request names', async () => {
  const { verifier, token } = await setUp();
  const named = `Bearer ${await token(oneTrace)}`;
  const unnamed = `Bearer ${await token(null)}`;
  expect(await verifier.callerOf({ authorization: named, trace: otherTrace }, 'mca')).toEqual({
    ...officer,
    traceId: oneTrace,
  });
  expect(await verifier.callerOf({ authorization: unnamed, trace: otherTrace }, 'mca')).toEqual({
    ...officer,
    traceId: otherTrace,
  });
  expect(await verifier.callerOf({ authorization: unnamed, trace: 'no trace' }, 'mca')).toEqual(officer);
  expect(await verifier.callerOf({ authorization: undefined, trace: oneTrace }, 'mca')).toBe(publicCaller);
});

test('a token is verified once, and believed no longer than it says', async () => {
  const { verifier, token, pass, searches } = await setUp();
  const authorization = `Bearer ${await token(null)}`;
  for (let call = 0; call < 5; call++) await verifier.callerOf({ authorization, trace: undefined }, 'mca');
  expect(searches()).toBe(1);
  pass(34_000);
  await verifier.callerOf({ authorization, trace: undefined }, 'mca');
  pass(2_000);
  await expect(verifier.callerOf({ authorization, trace: undefined }, 'mca')).rejects.toMatchObject({
    check: 'TOKEN_EXPIRED',
  });
});
