import { expect, test } from 'vitest';
import { planStart } from './process-plan.ts';
import { parseStart, type StartOptions } from './start-options.ts';

function optionsOf(...parameters: string[]): StartOptions {
  const request = parseStart(parameters, {});
  if (request.kind !== 'start') throw new Error(`${parameters} do not start anything`);
  return request.options;
}

const standard = { gateway: 4000, hosts: { national: 4001, provincial: 4002, department: 4003 } };

test('each tier has a host, and all are told the same registry', () => {
  const plan = planStart(optionsOf(), standard, '/app');
  expect(plan.hosts.map((host) => host.environment)).toEqual([
    { SHUTONG_NODES: 'NATIONAL', PORT: '4001', SHUTONG_REGISTRY: 'http://127.0.0.1:4001/nodes/100000/graphql' },
    { SHUTONG_NODES: 'PROVINCIAL', PORT: '4002', SHUTONG_REGISTRY: 'http://127.0.0.1:4001/nodes/100000/graphql' },
    { SHUTONG_NODES: 'DEPARTMENT', PORT: '4003', SHUTONG_REGISTRY: 'http://127.0.0.1:4001/nodes/100000/graphql' },
  ]);
  expect(plan.gateway.environment).toEqual({
    PORT: '4000',
    SHUTONG_REGISTRY: 'http://127.0.0.1:4001/nodes/100000/graphql',
  });
  expect(plan.hosts[1]?.script).toBe('/app/dist/subgraphs/main.js');
});

test('with defaults, the commands to type are short', () => {
  const plan = planStart(optionsOf(), standard, '/app');
  expect(plan.hosts[1]?.restartCommand).toBe('SHUTONG_NODES=PROVINCIAL PORT=4002 npm run node');
  expect(plan.gateway.restartCommand).toBe('PORT=4000 npm run gateway');
  expect(plan.operatorPrefix).toBe('');
});

test('with other settings, a process started by hand gets all of them', () => {
  const ports = { gateway: 4100, hosts: { national: 5001, provincial: 5002, department: 5003 } };
  const plan = planStart(optionsOf('--data', "/tmp/it's here", '--no-sample'), ports, '/app');
  expect(plan.hosts[2]?.restartCommand).toBe(
    `SHUTONG_NODES=DEPARTMENT SHUTONG_DATA='/tmp/it'\\''s here' SHUTONG_SAMPLE=off PORT=5003 SHUTONG_REGISTRY=http://127.0.0.1:5001/nodes/100000/graphql npm run node`,
  );
  expect(plan.gateway.restartCommand).toBe(
    `SHUTONG_DATA='/tmp/it'\\''s here' PORT=4100 SHUTONG_REGISTRY=http://127.0.0.1:5001/nodes/100000/graphql npm run gateway`,
  );
  expect(plan.operatorPrefix).toBe(
    'SHUTONG_GATEWAY=http://127.0.0.1:4100 SHUTONG_REGISTRY=http://127.0.0.1:5001/nodes/100000/graphql ',
  );
});

test('a host that listens everywhere is reached at this machine', () => {
  const plan = planStart({ ...optionsOf(), host: '0.0.0.0' }, standard, '/app');
  expect(plan.gatewayUrl).toBe('http://127.0.0.1:4000');
  expect(plan.hosts[0]?.environment['SHUTONG_HOST']).toBe('0.0.0.0');
});

test('with cities there is a host for them and a relay, which knows where each of them and the province itself answer', () => {
  const ports = { ...standard, cities: { host: 5005, relay: 5010 } };
  const plan = planStart(optionsOf('--cities', '--data', '/data'), ports, '/app');
  expect(plan.hosts.map(({ name, environment }) => [name, environment['SHUTONG_BEHIND_RELAY']])).toEqual([
    ['national', undefined],
    ['provincial', '660000'],
    ['department', undefined],
    ['city', 'CITY'],
  ]);
  expect(plan.hosts.every(({ environment }) => environment['SHUTONG_SAMPLE'] === 'cities')).toBe(true);
  expect(plan.relays.map(({ port, environment }) => [port, environment['SHUTONG_RELAY']])).toEqual([[5010, '660000']]);
  const [file] = plan.files;
  expect(file?.path).toBe(plan.relays[0]?.environment['SHUTONG_RELAY_NODES']);
  const { nodes } = JSON.parse(file?.text ?? '') as { nodes: { code: string; endpoint: string }[] };
  expect(nodes.map(({ endpoint }) => endpoint).slice(0, 2)).toEqual([
    'http://127.0.0.1:4002/nodes/660000/graphql',
    'http://127.0.0.1:5005/nodes/659001/graphql',
  ]);
  expect(nodes).toHaveLength(13);
});

test('a host on MongoDB is started again with an address to be filled in', () => {
  const request = parseStart([], { MONGODB_URI: 'mongodb://shutong:geheim@db/' });
  if (request.kind !== 'start') throw new Error('It does not start');
  const plan = planStart(request.options, standard, '/app');
  expect(plan.hosts[1]?.restartCommand).toBe('MONGODB_URI=… SHUTONG_NODES=PROVINCIAL PORT=4002 npm run node');
  expect(JSON.stringify(plan)).not.toContain('geheim');
});
