import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Cancellation } from './cancellation.ts';
import type { HedgeOutcome } from './hedged-read.ts';
import { NodeClient } from './node-client.ts';
import { ownScope } from './request-scope.ts';

const limits = { timeoutMs: 2_000, connections: 8, responseBytes: 10_000, failures: 3, probeMs: 60_000 };
const scope = () => ownScope(10_000);

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

let servers: Server[] = [];
let clients: NodeClient[] = [];
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
  for (const client of clients) await client.close();
  clients = [];
});

interface Copy {
  readonly endpoint: string;
  /** Requests that came, and those whose client withdrew before the answer. */
  readonly seen: { asked: number; withdrawn: number };
}

async function copyThat(behave: Behaviour): Promise<Copy> {
  const seen = { asked: 0, withdrawn: 0 };
  const server = createServer((request, response) => {
    seen.asked += 1;
    response.once('close', () => {
      if (!response.writableFinished) seen.withdrawn += 1;
    });
    behave(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, seen };
}

const says =
  (text: string): Behaviour =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { text } }));
const fails: Behaviour = (_request, response) => response.writeHead(500).end('boom');
const hangs: Behaviour = () => undefined;

async function nodeOf(first: Behaviour, second: Behaviour) {
  const copies = [await copyThat(first), await copyThat(second)] as const;
  const outcomes: HedgeOutcome[] = [];
  const client = new NodeClient(limits, undefined, (_node, outcome) => outcomes.push(outcome));
  clients.push(client);
  const node = { code: 'n1', endpoint: copies[0].endpoint, replicas: [copies[1].endpoint] };
  let number = 0;
  // Each is another read: the same ones at one time would be one.
  const send = (kind: 'read' | 'write' = 'read', within = scope()) => {
    number += 1;
    return client.send(node, { kind, body: JSON.stringify({ query: '{ text }', number }) }, within);
  };
  return { copies, outcomes, send };
}

describe('a read of a node with a replica', () => {
  test('is answered by the node alone when it is quick', async () => {
    const { copies, outcomes, send } = await nodeOf(says('first'), says('second'));
    for (let turn = 0; turn < 30; turn += 1) expect(await send()).toMatchObject({ data: { text: 'first' } });
    expect(copies.map(({ seen }) => seen.asked)).toEqual([30, 0]);
    expect(outcomes).toEqual([]);
  });

  test('is answered by the replica when the node hangs, and the node is told that nobody waits', async () => {
    const { copies, outcomes, send } = await nodeOf(hangs, says('second'));
    expect(await send()).toMatchObject({ kind: 'answered', node: 'n1', data: { text: 'second' } });
    expect(outcomes).toEqual(['WON']);
    await expect.poll(() => copies[0].seen.withdrawn).toBe(1);
  });

  test('is answered by the node when the replica is slower still, and the replica is withdrawn from', async () => {
    const slow: Behaviour = (request, response) => void setTimeout(says('first'), 800, request, response);
    const { copies, outcomes, send } = await nodeOf(slow, hangs);
    expect(await send()).toMatchObject({ data: { text: 'first' } });
    expect(outcomes).toEqual(['LOST']);
    await expect.poll(() => copies[1].seen.withdrawn).toBe(1);
  });

  test.each<[string, Behaviour]>([
    ['breaks the connection', (request) => request.socket.destroy()],
    ['answers 500', fails],
  ])('goes to the replica at once when the node %s, which costs no budget', async (_what, first) => {
    const { outcomes, send } = await nodeOf(first, says('second'));
    for (let turn = 0; turn < 6; turn += 1) expect(await send()).toMatchObject({ data: { text: 'second' } });
    expect(outcomes.every((outcome) => outcome === 'FAILED_OVER')).toBe(true);
  });

  test('goes past a node that is being probed, and costs it nothing', async () => {
    const { copies, send } = await nodeOf((request) => request.socket.destroy(), says('second'));
    for (let turn = 0; turn < 10; turn += 1) await send();
    expect(copies[0].seen.asked).toBe(limits.failures);
    expect(copies[1].seen.asked).toBe(10);
  });

  test('fails with the failure of the node when both fail, after two exchanges', async () => {
    const { copies, send } = await nodeOf(fails, (request) => request.socket.destroy());
    expect(await send()).toMatchObject({ kind: 'failed', fault: { code: 'NODE_INVALID_ANSWER' } });
    expect(copies.map(({ seen }) => seen.asked)).toEqual([1, 1]);
  });

  test('is asked twice no more often than the budget allows', async () => {
    const slow: Behaviour = (request, response) => void setTimeout(says('first'), 700, request, response);
    const { copies, outcomes, send } = await nodeOf(slow, hangs);
    await Promise.all(Array.from({ length: 12 }, () => send()));
    // One to begin with, and one more for each ten reads.
    expect(copies[1].seen.asked).toBeLessThanOrEqual(2);
    expect(outcomes.filter((outcome) => outcome === 'NO_BUDGET').length).toBeGreaterThanOrEqual(10);
  });

  test('is withdrawn from both when the client leaves', async () => {
    const { copies, send } = await nodeOf(hangs, hangs);
    const cancellation = new Cancellation();
    const answer = send('read', { ...scope(), cancellation });
    await expect.poll(() => copies[1].seen.asked).toBe(1);
    cancellation.cancel();
    expect(await answer).toMatchObject({ kind: 'failed' });
    await expect.poll(() => copies.map(({ seen }) => seen.withdrawn)).toEqual([1, 1]);
  });

  test('is a read: a write goes to the node itself, once, and to nobody else', async () => {
    const { copies, send } = await nodeOf((request) => request.socket.destroy(), says('second'));
    expect(await send('write')).toMatchObject({ kind: 'failed', fault: { code: 'NODE_UNREACHABLE' } });
    expect(copies.map(({ seen }) => seen.asked)).toEqual([1, 0]);
  });
});
