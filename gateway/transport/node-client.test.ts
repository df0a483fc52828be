import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { NodeAnswer } from './node-answer.ts';
import { NodeClient } from './node-client.ts';

const limits = { timeoutMs: 200, connections: 2, responseBytes: 10_000 };
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
  return client.send(await nodeThat(behave), '{"query":"{ a }"}');
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
  expect(codeOf(await client.send({ code: 'n1', endpoint: 'http://127.0.0.1:1/' }, '{}'))).toBe('NODE_UNREACHABLE');
  expect(codeOf(await client.send({ code: 'n1', endpoint: null }, '{}'))).toBe('NODE_UNREACHABLE');
});

test('a node that came back is asked again over the same pool', async () => {
  let calls = 0;
  const node = await nodeThat((request, response) => {
    calls += 1;
    if (calls === 1) request.socket.destroy();
    else response.end('{"data":{"a":2}}');
  });
  expect(codeOf(await client.send(node, '{}'))).toBe('NODE_UNREACHABLE');
  expect(codeOf(await client.send(node, '{}'))).toBe('OK');
});

test('a refusal of the whole operation keeps its errors, so that the caller learns his own mistake', async () => {
  const answer = await ask(json('{"errors":[{"message":"bad","extensions":{"code":"BAD_USER_INPUT"}}]}', 400));
  expect(answer).toMatchObject({ kind: 'answered', data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
