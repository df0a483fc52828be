import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { defaultReadLogLimits } from './kit/read-log/retention.ts';

test('without variables a host runs every sample platform, for development', () => {
  expect(readConfiguration({})).toEqual({
    host: '127.0.0.1',
    port: 4001,
    data: expect.stringMatching(/\.data$/),
    mongodbUri: undefined,
    gatewayKeys: expect.stringMatching(/keys\.public\.json$/),
    logKeys: expect.stringMatching(/\.data.log-keys$/),
    signatures: 'Ed25519',
    checkpointMs: 60_000,
    readLog: defaultReadLogLimits,
    announce: undefined,
    nodeTls: undefined,
    replicas: [],
    nodes: [],
    tier: undefined,
    parents: new Map(),
    registry: 'http://127.0.0.1:4001/nodes/100000/graphql',
    sample: true,
    cities: false,
    behindRelay: [],
    development: true,
    log: 'warn',
  });
});

test('in production there is no sample unless it is asked for', () => {
  expect(readConfiguration({ NODE_ENV: 'production' })).toMatchObject({ sample: false, development: false });
  expect(readConfiguration({ NODE_ENV: 'production', SHUTONG_SAMPLE: 'on' })).toMatchObject({ sample: true });
  expect(readConfiguration({ SHUTONG_SAMPLE: 'cities' })).toMatchObject({ sample: true, cities: true });
  expect(readConfiguration({ SHUTONG_SAMPLE: 'off' })).toMatchObject({ sample: false, development: true });
});

test('names of nodes stand apart by commas', () => {
  expect(readConfiguration({ SHUTONG_NODES: '310000, samr,,PROVINCIAL ' }).nodes).toEqual([
    '310000',
    'samr',
    'PROVINCIAL',
  ]);
  expect(readConfiguration({ SHUTONG_BEHIND_RELAY: 'CITY,660000' }).behindRelay).toEqual(['CITY', '660000']);
});

test('every variable that is wrong is named at once', () => {
  expect(() => readConfiguration({ PORT: 'x', SHUTONG_TIER: 'COUNTY', SHUTONG_SAMPLE: 'maybe' })).toThrow(
    /PORT[\s\S]*SHUTONG_TIER[\s\S]*SHUTONG_SAMPLE/,
  );
});

test('an address of MongoDB is taken as it is, and never told when it is wrong', () => {
  const uri = 'mongodb://shutong:geheim@a.example:27017,b.example/gov?replicaSet=rs0';
  expect(readConfiguration({ MONGODB_URI: uri }).mongodbUri).toBe(uri);
  expect(readConfiguration({ MONGODB_URI: '' }).mongodbUri).toBeUndefined();
  for (const wrong of ['postgres://shutong:geheim@a', 'mongodb://', 'mongodb://shutong:geheim@a/ b']) {
    expect(() => readConfiguration({ MONGODB_URI: wrong })).toThrow(/MONGODB_URI/);
    expect(() => readConfiguration({ MONGODB_URI: wrong })).not.toThrow(/geheim/);
  }
});
