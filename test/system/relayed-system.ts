import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '../../subgraphs/kit/host.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';
import { askSystemIn } from './ask.ts';
import { type Child, startChild } from './child.ts';
import { patient } from './patience.ts';

/** Who is above whom: below the gateway stands the relay of a province, below it twelve cities, below the first of them a district. */
export const province = '660000';
export const cities = Array.from({ length: 12 }, (_, index) => String(659_001 + index));
export const district = '659901';
const [cityWithRelay = ''] = cities;
export const parents: Readonly<Record<string, string>> = {
  ...Object.fromEntries(cities.map((city) => [city, province])),
  [district]: cityWithRelay,
};
/** Nodes that the gateway reaches itself; the registry of the first knows all. */
export const top = ['100000', '310000', province];
export const everyNode = [...top, ...cities, district].sort();

export interface RelayedSystem {
  readonly graph: string;
  readonly relay: Child;
  readonly cityRelay: Child;
  /** The host of the cities and the district, and where they answer themselves. */
  readonly lower: Child;
  readonly registry: string;
  endpoint(code: string): string;
  /** Writes the province's directory anew, with some nodes at another address. */
  redirect(endpoints: Readonly<Record<string, string>>): Promise<void>;
  switchNode(code: string, to: 'stop' | 'start'): Promise<void>;
  stop(): Promise<void>;
}

const groupOf = (code: string): string => {
  if (code === '100000') return 'NATIONAL';
  return code.endsWith('0000') ? 'PROVINCIAL' : 'CITY';
};

/** Five processes of the product over stores with these rows: a gateway, two hosts, a relay, and a relay below it. */
export async function startRelayedSystem(rowsOf: (code: string) => readonly SeedRows[]): Promise<RelayedSystem> {
  const data = await mkdtemp(join(tmpdir(), 'shutong-relayed-'));
  const children: Child[] = [];
  const start = async (...parameters: Parameters<typeof startChild>): Promise<Child> => {
    const child = await startChild(...parameters);
    children.push(child);
    return child;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.kill()));
    await rm(data, { recursive: true, force: true });
  };
  askSystemIn(data);
  try {
    const filled = await startHost({
      folder: data,
      platforms: everyNode.map((code) => ({ code, rows: rowsOf(code) })),
    });
    await filled.stop();
    const own = { SHUTONG_DATA: data, SHUTONG_SAMPLE: 'off' };
    const upper = await start('dist/subgraphs/main.js', {
      ...own,
      SHUTONG_NODES: top.join(),
      SHUTONG_BEHIND_RELAY: province,
    });
    const registry = `${upper.url}/nodes/100000/graphql`;
    const lower = await start('dist/subgraphs/main.js', {
      ...own,
      SHUTONG_REGISTRY: registry,
      SHUTONG_NODES: [...cities, district].join(),
      SHUTONG_BEHIND_RELAY: 'CITY',
    });
    const endpoint = (code: string): string => `${(top.includes(code) ? upper : lower).url}/nodes/${code}/graphql`;
    const writeDirectory = async (
      name: string,
      codes: readonly string[],
      endpoints: Readonly<Record<string, string>>,
    ) => {
      const path = join(data, name);
      const nodes = codes.map((code) => ({
        code,
        group: groupOf(code),
        contracts: ['provision', 'consumption', 'oversight'],
        parent: parents[code] ?? null,
        endpoint: Object.hasOwn(endpoints, code) ? endpoints[code] : null,
      }));
      await writeFile(path, JSON.stringify({ nodes }));
      return path;
    };
    const relayOf = async (code: string, directory: string): Promise<Child> =>
      start('dist/relay/main.js', {
        SHUTONG_DATA: data,
        SHUTONG_REGISTRY: registry,
        SHUTONG_RELAY: code,
        SHUTONG_RELAY_NODES: directory,
        SHUTONG_BEHIND_RELAY: cityWithRelay,
        SHUTONG_DIRECTORY_POLL_MS: '50',
        SHUTONG_CACHE_BYTES: '0',
        ...patient,
      });
    const direct = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, endpoint(code)]));
    const cityFile = await writeDirectory('city.json', [cityWithRelay, district], direct([cityWithRelay, district]));
    const cityRelay = await relayOf(cityWithRelay, cityFile);
    const below = {
      ...direct([province, ...cities]),
      [cityWithRelay]: `${cityRelay.url}/nodes/${cityWithRelay}/graphql`,
    };
    const redirect = async (endpoints: Readonly<Record<string, string>>) =>
      void (await writeDirectory('province.json', [province, ...cities, district], { ...below, ...endpoints }));
    await redirect({});
    const relay = await relayOf(province, join(data, 'province.json'));
    const gateway = await start('dist/gateway/main.js', {
      SHUTONG_DATA: data,
      SHUTONG_REGISTRY: registry,
      SHUTONG_CACHE_BYTES: '0',
      ...patient,
    });
    return {
      graph: `${gateway.url}/graphql`,
      relay,
      cityRelay,
      lower,
      registry,
      endpoint,
      redirect,
      async switchNode(code, to) {
        const address = endpoint(code).replace(/graphql$/, to);
        const response = await fetch(address, { method: 'POST', headers: { 'x-shutong-operator': '1' } });
        if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
