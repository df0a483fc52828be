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
