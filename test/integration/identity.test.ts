import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../../schema/roles.ts';
import { ask } from '../../subgraphs/fixture/ask.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem({ gateway: { SHUTONG_LOG: 'debug' } });
});
afterAll(() => system.stop());

const everywhere = '{ catalogFacets { complete sources { platform status } } platforms(first: 0) { totalCount } }';

test('every platform takes the word of the gateway for whoever asks, in every role', async () => {
  for (const role of roles) {
    const token = await system.token({ role, node: '310000', organisation: '91350100M000100Y43' });
    const { status, data, errors } = await system.ask<{
      catalogFacets: { complete: boolean; sources: unknown[] };
      platforms: { totalCount: number };
    }>(everywhere, {}, token);
    expect([role, status, errors]).toEqual([role, 200, []]);
    expect(data.catalogFacets.complete).toBe(true);
    expect(data.catalogFacets.sources).toHaveLength(data.platforms.totalCount);
  }
});

test('a token of the gateway is none at a platform that is asked directly', async () => {
  const token = await system.token({ role: 'AUDITOR' });
  const { status, errors } = await ask(system.endpoint('310000'), '{ __typename }', {}, token);
  expect(status).toBe(401);
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', node: '310000' });
});

test('no token and no key is in what the processes write', async () => {
  const token = await system.token({ role: 'AUDITOR' });
  await system.ask(everywhere, {}, token);
  await system.ask(everywhere, {}, `${token}x`);
  await ask(system.endpoint('310000'), '{ __typename }', {}, token);
  const written = [system.gateway, ...(['NATIONAL', 'PROVINCIAL', 'DEPARTMENT'] as const).map(system.host)]
    .map((child) => child.complaints())
    .join('\n');
  for (const part of token.split('.')) expect(written).not.toContain(part.slice(0, 40));
  expect(written).not.toMatch(/"d":|eyJ[\w-]{10}|PRIVATE KEY/);
});
