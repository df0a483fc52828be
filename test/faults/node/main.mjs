/** A host of nodes that can be told to misbehave. Its parent tells it what to do over the IPC channel, and asks what it has seen. */
import { createServer } from 'node:http';
import { dataFaults, wireFaults } from './faults.mjs';
import { nodeGraph } from './graph.mjs';

const graphs = new Map((process.env.NODES ?? '').split(',').map((code) => [code, nodeGraph(code)]));
const counts = { operations: 0, probes: 0, aborted: 0, flooded: 0, timeouts: [] };
let fault = null;
let directory = { version: '0', nodes: [] };

const server = createServer(async (request, response) => {
  response.on('close', () => {
    if (!response.writableFinished) counts.aborted += 1;
  });
  response.on('error', () => {});
  let body = '';
  for await (const chunk of request) body += chunk;
  const code = request.url?.split('/')[1] ?? '';
  const operation = JSON.parse(body);
  if (code === 'registry') {
    response.end(JSON.stringify({ data: { nodeDirectory: directory } }));
    return;
  }
  if (operation.query === '{ __typename }') counts.probes += 1;
  else if (operation.query !== '{ _service { sdl } }') counts.operations += 1; // which the gateway asks by itself
  counts.timeouts.push(Number(request.headers['x-shutong-timeout-ms'] ?? 0));
  const honest = () => graphs.get(code)?.(operation) ?? { errors: [{ message: 'no such node' }] };
  const onWire = fault === null ? undefined : wireFaults[fault];
  if (onWire !== undefined) {
    await onWire({ request, response, honest, counts });
    return;
  }
  const answer = JSON.parse(JSON.stringify(await honest()));
  const kind = 'items' in (answer.data ?? {}) ? 'rows' : '_entities' in (answer.data ?? {}) ? 'entities' : 'other';
  const change = dataFaults[kind]?.[fault] ?? dataFaults.harmless[fault];
  if (change !== undefined) answer.data = change(answer.data);
  response.end(JSON.stringify(answer));
});

process.on('message', ({ id, set }) => {
  if (set?.fault !== undefined) fault = set.fault;
  if (set?.directory !== undefined) directory = set.directory;
  process.send({ id, counts });
});
process.on('disconnect', () => process.exit(0));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  process.send({ ready: true, url: `http://127.0.0.1:${server.address().port}` }),
);
