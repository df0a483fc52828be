import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postQuery } from './post-query.ts';

/** Answers what it was sent, but a query `silence`: that it never answers. */
let server: Server;
let endpoint: string;
beforeEach(async () => {
  server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('');
    if (!text.includes('silence')) response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('an answer is read as JSON', async () => {
  const posted = { query: '{ a }', variables: { b: 1 } };
  expect(await postQuery(endpoint, posted, 60_000, new AbortController().signal)).toEqual(posted);
});

test('who does not answer in time is given up, and named', async () => {
  await expect(postQuery(endpoint, { query: 'silence' }, 50, new AbortController().signal)).rejects.toThrow(
    `No answer of ${endpoint} within 50 ms`,
  );
});

test('an abort ends it with its reason, before it began and while it waits', async () => {
  const stopping = new AbortController();
  const waiting = postQuery(endpoint, { query: 'silence' }, 60_000, stopping.signal);
  stopping.abort(new Error('stopping'));
  await expect(waiting).rejects.toThrow('stopping');
  await expect(postQuery(endpoint, { query: '{ a }' }, 60_000, stopping.signal)).rejects.toThrow('stopping');
});
