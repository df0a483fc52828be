import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

test('without variables a host runs every sample platform, for development', () => {
  expect(readConfiguration({})).toEqual({
    host: '127.0.0.1',
    port: 4001,
    data: expect.stringMatching(/\.data$/),
    nodes: [],
    tier: undefined,
    registry: 'http://127.0.0.1:4001/nodes/100000/graphql',
    sample: true,
    development: true,
    log: 'warn',
  });
});

test('in production there is no sample unless it is asked for', () => {
  expect(readConfiguration({ NODE_ENV: 'production' })).toMatchObject({ sample: false, development: false });
  expect(readConfiguration({ NODE_ENV: 'production', SHUTONG_SAMPLE: 'on' })).toMatchObject({ sample: true });
  expect(readConfiguration({ SHUTONG_SAMPLE: 'off' })).toMatchObject({ sample: false, development: true });
});

test('names of nodes stand apart by commas', () => {
  expect(readConfiguration({ SHUTONG_NODES: '310000, samr,,PROVINCIAL ' }).nodes).toEqual([
    '310000',
    'samr',
    'PROVINCIAL',
  ]);
});

test('every variable that is wrong is named at once', () => {
  expect(() => readConfiguration({ PORT: 'x', SHUTONG_TIER: 'CITY', SHUTONG_SAMPLE: 'maybe' })).toThrow(
    /PORT[\s\S]*SHUTONG_TIER[\s\S]*SHUTONG_SAMPLE/,
  );
});
