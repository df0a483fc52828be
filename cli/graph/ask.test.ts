import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { askGraph } from './ask.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An endpoint that gives everybody the same answer. */
function serve(status: number, body: string): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/graphql`);
    });
  });
}

const ask = (endpoint: string) => askGraph(endpoint, '{ name }', {}, z.object({ name: z.string() }), 5_000);

test('data of the right shape is returned', async () => {
  expect(await ask(await serve(200, '{"data":{"name":"上海市"}}'))).toEqual({ name: '上海市' });
});

test("a refusal without data is told in the endpoint's own words", async () => {
  const endpoint = await serve(503, '{"errors":[{"message":"Platform 310000 is stopped."}]}');
  await expect(ask(endpoint)).rejects.toThrow(`No usable answer from ${endpoint}: Platform 310000 is stopped.`);
});

test('data of another shape is not taken', async () => {
  await expect(ask(await serve(200, '{"data":{"name":7}}'))).rejects.toThrow(/its data is not what was asked for/);
});

test('what is JSON but not GraphQL is named so', async () => {
  await expect(ask(await serve(404, '{"statusCode":404}'))).rejects.toThrow(/it is not GraphQL/);
});

test('an endpoint where nobody listens is named with the reason', async () => {
  await expect(ask('http://127.0.0.1:1/graphql')).rejects.toThrow(/127\.0\.0\.1:1\/graphql: \S/);
});
