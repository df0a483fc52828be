import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type System, startSystem } from '../system/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

test.each<[who: string, url: () => string]>([
  ['the gateway', () => system.graph],
  ['a node', () => system.endpoint('310000')],
])('%s passes the audits of GraphQL over HTTP without an error', async (_who, url) => {
  const results = await Promise.all(serverAudits({ url: url() }).map((audit) => audit.fn()));
  const failed = results.filter(({ status }) => status === 'error');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(50);
});
