import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { type RunningGateway, startGateway } from './server.ts';

const data = mkdtempSync(join(tmpdir(), 'shutong-gateway-'));
let gateway: RunningGateway;

beforeAll(async () => {
  const nobody = 'http://127.0.0.1:1/nodes/100000/graphql';
  gateway = await startGateway(
    readConfiguration({ PORT: '0', SHUTONG_REGISTRY: nobody, SHUTONG_DATA: data, SHUTONG_LOG: 'silent' }),
  );
});

afterAll(async () => {
  await gateway.stop();
  rmSync(data, { recursive: true });
});

const post = (body: string, type = 'application/json') => ({ method: 'POST', headers: { 'content-type': type }, body });

test.each<[string, string, number, RequestInit]>([
  ['the page', '/', 200, {}],
  ['an answer', '/graphql', 200, post('{"query":"{ __typename }"}')],
  ['a refused request', '/graphql', 400, post('{')],
  ['a request of another type', '/graphql', 415, post('<a/>', 'text/xml')],
  ['a path that is not there', '/nowhere', 404, {}],
])('%s carries what keeps a browser from being misled', async (_what, path, status, request) => {
  const response = await fetch(`${gateway.url}${path}`, request);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'self'; .*script-src 'self'; .*frame-ancestors 'none'$/,
  );
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});
