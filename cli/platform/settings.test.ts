import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('the defaults are those of `npm start`', () => {
  expect(readSettings({})).toEqual({
    gateway: 'http://127.0.0.1:4000',
    registry: 'http://127.0.0.1:4001/nodes/100000/graphql',
    token: undefined,
  });
});

test('an address may end in a slash', () => {
  expect(readSettings({ SHUTONG_GATEWAY: 'https://graph.example/' })).toMatchObject({
    gateway: 'https://graph.example',
  });
});

test('what is no address is refused by the name of its variable', () => {
  expect(readSettings({ SHUTONG_GATEWAY: 'localhost:4000' })).toBe(
    'SHUTONG_GATEWAY has to be an http or https address.',
  );
});
