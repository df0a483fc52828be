import { expect, test } from 'vitest';
import { parseStart, startUsage } from './start-options.ts';

const gatewayOf = (parameters: readonly string[], environment: Record<string, string> = {}) => {
  const request = parseStart(parameters, environment);
  return request.kind === 'start' ? request.options.gateway : request;
};

test('without options everything has its default, and a default may give way', () => {
  expect(parseStart([], {})).toEqual({
    kind: 'start',
    options: {
      host: '127.0.0.1',
      gateway: { port: 4000, asked: false, setting: 'PORT' },
      hosts: {
        national: { port: 4001, asked: false, setting: 'SHUTONG_PORT_NATIONAL' },
        provincial: { port: 4002, asked: false, setting: 'SHUTONG_PORT_PROVINCIAL' },
        department: { port: 4003, asked: false, setting: 'SHUTONG_PORT_DEPARTMENT' },
      },
      data: undefined,
      mongodb: false,
      sample: true,
      cities: false,
      certificates: undefined,
    },
  });
});

test('an option wins over the environment', () => {
  expect(gatewayOf(['--port', '4100'], { PORT: '4200' })).toEqual({ port: 4100, asked: true, setting: '--port' });
  expect(gatewayOf([], { PORT: '4200' })).toEqual({ port: 4200, asked: true, setting: 'PORT' });
  const request = parseStart(['--data', '/tmp/a'], { SHUTONG_DATA: '/tmp/b' });
  expect(request).toMatchObject({ options: { data: '/tmp/a' } });
});

test('certificates are asked for by an option', () => {
  expect(parseStart(['--tls'], {})).toMatchObject({ options: { certificates: 'certificates' } });
});

test('sample data is left out by option or by environment', () => {
  expect(parseStart(['--no-sample'], {})).toMatchObject({ options: { sample: false } });
  expect(parseStart([], { SHUTONG_SAMPLE: 'off' })).toMatchObject({ options: { sample: false } });
  expect(parseStart([], { SHUTONG_SAMPLE: 'on' })).toMatchObject({ options: { sample: true } });
});

test.each(['70000', '-1', 'http', '4000.5', ' '])('%j is no port, and is named with its variable', (value) => {
  expect(parseStart([], { SHUTONG_PORT_NATIONAL: value })).toEqual({
    kind: 'wrong',
    message: `SHUTONG_PORT_NATIONAL has to be a port from 0 to 65535, and is "${value}".`,
  });
});

test('an unknown option is refused by name', () => {
  expect(parseStart(['--prot', '1'], {})).toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining("'--prot'"),
  });
});

test('help is given when asked for, and names every option', () => {
  expect(parseStart(['--help'], {})).toEqual({ kind: 'help' });
  for (const word of ['--port', '--data', '--no-sample', 'SHUTONG_PORT_DEPARTMENT', 'SHUTONG_HOST']) {
    expect(startUsage).toContain(word);
  }
});
