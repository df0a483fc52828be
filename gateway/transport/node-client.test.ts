import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Cancellation } from './cancellation.ts';
import type { NodeAnswer } from './node-answer.ts';
import { NodeClient } from './node-client.ts';
import { ownScope } from './request-scope.ts';

const limits = { timeoutMs: 200, connections: 4, responseBytes: 10_000, failures: 3, probeMs: 50 };
const read = (body = '{}') => ({ kind: 'read' as const, body });
const scope = () => ownScope(10_000);
const client = new NodeClient(limits);
let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

async function nodeThat(behave: Behaviour): Promise<{ code: string; endpoint: string }> {
  const server = createServer(behave);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { code: 'n1', endpoint: `http://127.0.0.1:${port}/graphql` };
}

async function ask(behave: Behaviour): Promise<NodeAnswer> {
  return client.send(await nodeThat(behave), read('{"query":"{ a }"}'), scope());
}

const json =
  (body: string, status = 200): Behaviour =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const codeOf = (answer: NodeAnswer) => (answer.kind === 'failed' ? answer.fault.code : 'OK');

test('an answer comes as data and errors', async () => {
  const answer = await ask(json('{"data":{"a":1},"errors":[{"message":"m"}]}'));
  expect(answer).toMatchObject({ kind: 'answered', node: 'n1', data: { a: 1 }, errors: [{ message: 'm' }] });
});

test.each<[string, Behaviour, string]>([
  ['hangs', () => {}, 'NODE_TIMEOUT'],
  ['trickles bytes', (_request, response) => void setInterval(() => response.write(' '), 20).unref(), 'NODE_TIMEOUT'],
  ['answers 500', json('{"message":"boom"}', 500), 'NODE_INVALID_ANSWER'],
  ['is stopped', json('{"errors":[{"message":"stopped"}]}', 503), 'NODE_UNREACHABLE'],
  ['is not there', json('{"errors":[{"message":"no such node"}]}', 404), 'NODE_UNREACHABLE'],
  ['forbids', json('{"errors":[{"message":"not you"}]}', 403), 'NODE_REFUSED'],
  ['answers HTML', (_request, response) => response.end('<html>'), 'NODE_INVALID_ANSWER'],
  ['answers half an answer', json('{"data":{"a"'), 'NODE_INVALID_ANSWER'],
  ['answers something else than GraphQL', json('[1]'), 'NODE_INVALID_ANSWER'],
  ['answers too much', json(`{"data":{"a":"${'x'.repeat(20_000)}"}}`), 'NODE_INVALID_ANSWER'],
  ['breaks the connection', (request) => request.socket.destroy(), 'NODE_UNREACHABLE'],
])('a node that %s is named with a code', async (_what, behave, code) => {
  const answer = await ask(behave);
  expect(codeOf(answer)).toBe(code);
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
});

test('a node at a closed port, or without an address, is unreachable', async () => {
  expect(codeOf(await client.send({ code: 'n1', endpoint: 'http://127.0.0.1:1/' }, read(), scope()))).toBe(
    'NODE_UNREACHABLE',
  );
  expect(codeOf(await client.send({ code: 'n1', endpoint: null }, read(), scope()))).toBe('NODE_UNREACHABLE');
});

test('a read is asked once more when its connection breaks, a write is not', async () => {
  let calls = 0;
  const node = await nodeThat((request, response) => {
    calls += 1;
    if (calls % 2 === 1) request.socket.destroy();
    else response.end('{"data":{"a":2}}');
  });
  expect(codeOf(await client.send(node, read(), scope()))).toBe('OK');
  expect(calls).toBe(2);
  expect(codeOf(await client.send(node, { kind: 'write', body: '{}' }, scope()))).toBe('NODE_UNREACHABLE');
  expect(calls).toBe(3);
});

test('a node that fails again and again is left alone, and comes back by itself', async () => {
  let calls = 0;
  let well = false;
  const node = await nodeThat((_request, response) => {
    calls += 1;
    if (well) response.end('{"data":{}}');
  });
  for (let count = 0; count < 3; count += 1) await client.send(node, read(), scope());
  const before = calls;
  const answer = await client.send(node, read(), scope());
  expect(codeOf(answer)).toBe('NODE_UNREACHABLE');
  expect(answer.latencyMs).toBe(0);
  expect(calls).toBe(before);
  well = true;
  await expect.poll(async () => codeOf(await client.send(node, read(), scope())), { timeout: 5000 }).toBe('OK');
});

test('identical reads under way at once are one request; each gets an answer of its own, and other callers get their own', async () => {
  let calls = 0;
  const node = await nodeThat((_request, response) => {
    calls += 1;
    setTimeout(() => response.end('{"data":{"list":[]}}'), 30);
  });
  const [one, other] = await Promise.all([client.send(node, read(), scope()), client.send(node, read(), scope())]);
  expect(calls).toBe(1);
  expect(one).toMatchObject({ data: { list: [] } });
  if (one.kind === 'answered' && other.kind === 'answered') expect(one.data?.['list']).not.toBe(other.data?.['list']);
  await Promise.all([
    client.send(node, read(), { ...scope(), caller: 'a' }),
    client.send(node, read(), { ...scope(), caller: 'b' }),
  ]);
  expect(calls).toBe(3);
});

test('a read is given up when the last client that waits for it has gone', async () => {
  let closed = 0;
  const node = await nodeThat((request) => void request.socket.once('close', () => (closed += 1)));
  const clients = [new Cancellation(), new Cancellation()];
  const answers = clients.map((cancellation) =>
    client.send(node, read('{"query":"{ b }"}'), { ...scope(), cancellation }),
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  clients[0]?.cancel();
  expect(closed).toBe(0);
  clients[1]?.cancel();
  expect((await Promise.all(answers)).map(codeOf)).toEqual(['NODE_UNREACHABLE', 'NODE_UNREACHABLE']);
  await expect.poll(() => closed).toBe(1);
});

test('the deadline of the operation goes before the limit of the node, and the node is told', async () => {
  let told: string | string[] | undefined;
  const node = await nodeThat((request) => {
    told = request.headers['x-shutong-timeout-ms'];
  });
  const answer = await client.send(node, read(), ownScope(60));
  expect(codeOf(answer)).toBe('NODE_TIMEOUT');
  expect(Number(told)).toBeLessThanOrEqual(60);
  expect(codeOf(await client.send(node, read(), ownScope(0)))).toBe('NODE_TIMEOUT');
});

test('a refusal of the whole operation keeps its errors, so that the caller learns his own mistake', async () => {
  const answer = await ask(json('{"errors":[{"message":"bad","extensions":{"code":"BAD_USER_INPUT"}}]}', 400));
  expect(answer).toMatchObject({ kind: 'answered', data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
