import { describe, expect, test } from 'vitest';
import { parsePlatform } from './platform-request.ts';

describe("the operator's command", () => {
  test('without a command, or asked for help, it explains itself', () => {
    for (const parameters of [[], ['help'], ['--help'], ['-h']]) {
      expect(parsePlatform(parameters)).toEqual({ command: 'help' });
    }
  });

  test('list and status may answer as JSON', () => {
    expect(parsePlatform(['list'])).toEqual({ command: 'list', json: false });
    expect(parsePlatform(['status', '310000', 'samr', '--json'])).toEqual({
      command: 'status',
      codes: ['310000', 'samr'],
      json: true,
    });
  });

  test('stop and start take one code or several', () => {
    expect(parsePlatform(['stop', '310000'])).toEqual({ command: 'stop', codes: ['310000'] });
    expect(parsePlatform(['start', '310000', 'samr'])).toEqual({ command: 'start', codes: ['310000', 'samr'] });
  });

  test('stop without a code stops nothing', () => {
    expect(parsePlatform(['stop'])).toEqual({
      command: 'wrong',
      message: 'stop which platform? Give its code, for instance: stop 310000',
    });
  });

  test('an unknown command or option is refused by name', () => {
    expect(parsePlatform(['halt'])).toEqual({ command: 'wrong', message: '"halt" is no command.' });
    expect(parsePlatform(['list', '--yaml'])).toMatchObject({
      command: 'wrong',
      message: expect.stringContaining("'--yaml'"),
    });
  });

  test('register reads every field; territories come apart by commas, Chinese ones too', () => {
    expect(
      parsePlatform([
        'register',
        ...['--code', '990000', '--name', '试验平台', '--name-en', 'Trial platform', '--tier', 'provincial'],
        ...['--territory', '990000,990100，990200', '--territory', '990300'],
        ...['--endpoint', 'http://127.0.0.1:4004/nodes/990000/graphql', '--idempotency-key', 'trial-0001'],
      ]),
    ).toEqual({
      command: 'register',
      registration: {
        code: '990000',
        name: '试验平台',
        nameEn: 'Trial platform',
        tier: 'PROVINCIAL',
        territory: ['990000', '990100', '990200', '990300'],
        endpoint: 'http://127.0.0.1:4004/nodes/990000/graphql',
        idempotencyKey: 'trial-0001',
      },
    });
  });

  test('register names everything that is missing or wrong at once', () => {
    expect(parsePlatform(['register', '--code', '990000', '--tier', 'county'])).toEqual({
      command: 'wrong',
      message:
        '--name is missing.\n--name-en is missing.\n--tier is one of NATIONAL, PROVINCIAL, CITY, DEPARTMENT, not "COUNTY".',
    });
  });
});
