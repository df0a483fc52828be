import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { choosePorts } from './choose-ports.ts';
import { PortTakenError } from './free-port.ts';
import type { StartOptions, WantedPort } from './start-options.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Listens on a port of its own choice and returns it. */
function takePort(): Promise<number> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

const any: WantedPort = { port: 0, asked: false, setting: 'ANY' };

const options = (wanted: { gateway?: WantedPort; national?: WantedPort; provincial?: WantedPort }): StartOptions => ({
  host: '127.0.0.1',
  gateway: wanted.gateway ?? any,
  hosts: { national: wanted.national ?? any, provincial: wanted.provincial ?? any, department: any },
  data: undefined,
  mongodb: false,
  sample: true,
  cities: false,
  certificates: undefined,
});

test('every process gets a port of its own', async () => {
  const { gateway, hosts } = await choosePorts(options({}));
  const ports = [gateway, hosts.national, hosts.provincial, hosts.department];
  expect(new Set(ports).size).toBe(4);
  expect(Math.min(...ports)).toBeGreaterThan(0);
});

test("a host's default port that is taken gives way to a free one", async () => {
  const taken = await takePort();
  const { hosts } = await choosePorts(options({ national: { port: taken, asked: false, setting: 'N' } }));
  expect(hosts.national).not.toBe(taken);
  expect(hosts.national).toBeGreaterThan(0);
});

test('so does one that another process has just been given', async () => {
  const { hosts } = await choosePorts(options({}));
  const same: WantedPort = { port: hosts.national, asked: false, setting: 'S' };
  const again = await choosePorts(options({ national: same, provincial: same }));
  expect(again.hosts.national).toBe(hosts.national);
  expect(again.hosts.provincial).not.toBe(hosts.national);
});

test('a port that was asked for is refused when it is taken, with what to change', async () => {
  const taken = await takePort();
  const national: WantedPort = { port: taken, asked: true, setting: 'SHUTONG_PORT_NATIONAL' };
  await expect(choosePorts(options({ national }))).rejects.toThrow(
    new RegExp(`Port ${taken} on 127\\.0\\.0\\.1 is taken\\..*SHUTONG_PORT_NATIONAL`),
  );
});

test("the gateway's port never changes by itself", async () => {
  const taken = await takePort();
  const gateway: WantedPort = { port: taken, asked: false, setting: 'PORT' };
  await expect(choosePorts(options({ gateway }))).rejects.toThrow(PortTakenError);
});
