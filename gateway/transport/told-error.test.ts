import { expect, test } from 'vitest';
import { toldError } from './told-error.ts';

test('what a node says of its inside is not passed on, what it says to the caller is', () => {
  expect(
    toldError({
      message:
        'connect ECONNREFUSED 10.20.30.40:5432 in /srv/node/store.js:10:3\n    at Socket.<anonymous> (/srv/node/store.js:10:3)',
      path: ['items', 0, 'name'],
      locations: [{ line: 1, column: 2 }],
      extensions: {
        code: 'DENIED',
        rule: '第十四条',
        stacktrace: ['/srv'],
        exception: {},
        seen: 'http://localhost:4001/nodes',
        deep: { fields: ['a'] },
      },
    }),
  ).toEqual({
    message: 'connect ECONNREFUSED [address] in [file]',
    path: ['items', 0, 'name'],
    extensions: { code: 'DENIED', rule: '第十四条', seen: '[address]', deep: { fields: ['a'] } },
  });
});

test('a message for people stays as it is', () => {
  const message = 'first has to be 200 at the most; see Art. 14, 2026-11-22 09:30. Ask https://www.gov.cn/zhengce.';
  expect(toldError({ message })).toEqual({ message });
});

test('what is nested without end, or long without end, is cut; what is no error is none', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 10_000; level += 1) deep = [deep];
  expect(toldError({ message: 'm'.repeat(100_000), extensions: { deep, code: 'A' } })).toEqual({
    message: 'm'.repeat(2000),
    extensions: { code: 'A' },
  });
  for (const value of [{}, null, 'no', { message: 7 }]) expect(toldError(value)).toBeUndefined();
});
