import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfiguration } from '../../gateway/configuration.ts';
import { startGateway } from '../../gateway/server.ts';
import { NodeClient } from '../../gateway/transport/node-client.ts';
import { ownScope } from '../../gateway/transport/request-scope.ts';
import { readTlsIdentity } from '../../identity/tls-folder.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { makeAuthority } from './authority.mjs';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'shutong-tls-'));
const hosts = ['127.0.0.1', 'localhost'];
let authority;
let identity;
let host;
let stranger;

const identityOf = async (of, subject = {}) => {
  const { certificate, key } = await of.issue({ name: 'test', hosts, days: 1, ...subject });
  return { cert: certificate, key, ca: authority.certificate };
};

beforeAll(async () => {
  authority = await makeAuthority({ name: 'Test authority', days: 1 });
  stranger = await makeAuthority({ name: 'Test authority', days: 1 }); // the same name, another key
  identity = await identityOf(authority);
  host = await startHost({ platforms: [{ code: '310000' }], tls: identity });
});
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

/** What came of a request over a socket of its own: the status, or the code of the failure. */
const ask = (url, options) =>
  new Promise((resolve) => {
    const asked = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json' }, agent: new Agent(), ...options },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      },
    );
    asked.on('error', (error) => resolve(error.code));
    asked.end('{"query":"{ __typename }"}');
  });

test('a host that speaks mutual TLS announces and answers at an https address', async () => {
  expect(host.url).toMatch(/^https:\/\//);
  expect(await ask(host.endpoint('310000'), identity)).toBe(200);
});

test('a client without a certificate, with an expired one or one of another authority is refused', async () => {
  const endpoint = host.endpoint('310000');
  const { ca } = identity;
  const refused = [
    await ask(endpoint, { ca }),
    await ask(endpoint, await identityOf(authority, { days: -1 })),
    await ask(endpoint, await identityOf(stranger)),
  ];
  for (const outcome of refused) expect(outcome).toMatch(/^(ERR_SSL_|ECONNRESET|EPIPE)/);
});

test('nobody speaks HTTP without TLS to it', async () => {
  await expect(fetch(host.endpoint('310000').replace('https:', 'http:'))).rejects.toThrow();
});

test('a gateway takes no node for real that shows a certificate of another authority, an expired one or one of another name', async () => {
  const send = async (tls, endpoint = host.endpoint('310000')) => {
    const client = new NodeClient({
      timeoutMs: 5000,
      connections: 1,
      responseBytes: 1e6,
      failures: 9,
      probeMs: 9999,
      tls,
    });
    const operation = { kind: 'read', body: '{"query":"{ __typename }"}' };
    const answer = await client.send({ code: '310000', endpoint }, operation, ownScope(5000));
    await client.close();
    return answer.kind === 'answered' ? 'answered' : answer.fault.problem;
  };
  expect(await send(identity)).toBe('answered');
  expect(await send({ ...identity, ca: stranger.certificate })).toMatch(/CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_VERIFY/);
  const expired = await startHost({ platforms: [{ code: '310000' }], tls: await identityOf(authority, { days: -1 }) });
  expect(await send(identity, expired.endpoint('310000'))).toContain('CERT_HAS_EXPIRED');
  await expired.stop();
  const elsewhere = await startHost({
    platforms: [{ code: '310000' }],
    tls: await identityOf(authority, { hosts: ['elsewhere.example'] }),
  });
  expect(await send(identity, elsewhere.endpoint('310000'))).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  await elsewhere.stop();
});

test('`npm run certificates` writes folders that a gateway and its clients can use', async () => {
  const out = join(folder, 'certificates');
  execFileSync(process.execPath, ['scripts/certificates.mjs', '--out', out, '--days', '3']);
  expect(statSync(join(out, 'nodes', 'key.pem')).mode & 0o777).toBe(0o600);
  const gateway = await startGateway(
    readConfiguration({
      PORT: '0',
      SHUTONG_REGISTRY: 'https://127.0.0.1:9/nodes/100000/graphql',
      SHUTONG_DATA: folder,
      SHUTONG_LOG: 'silent',
      SHUTONG_FRONT_TLS: join(out, 'front'),
      SHUTONG_NODE_TLS: join(out, 'nodes'),
    }),
  );
  const { ca } = readTlsIdentity(join(out, 'front'));
  const trusting = await ask(`${gateway.url}/graphql`, { ca });
  const distrusting = await ask(`${gateway.url}/graphql`, { ca: stranger.certificate });
  await gateway.stop();
  expect(gateway.url).toMatch(/^https:\/\//);
  expect(trusting).toBe(200);
  expect(distrusting).toMatch(/CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_VERIFY/);
});
