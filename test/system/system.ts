import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, ask as askWithToken } from '../../subgraphs/fixture/ask.ts';
import { ask, askSystemIn } from './ask.ts';
import { type Child, startChild } from './child.ts';
import { patient } from './patience.ts';
import { copySample } from './sample-data.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** The three node hosts of a system, named as the tier that they run. */
export type HostName = 'NATIONAL' | 'PROVINCIAL' | 'DEPARTMENT';

export interface SystemOptions {
  /** Variables of the gateway's process, beside those that put the system together. It is `patient` without being told. */
  readonly gateway?: Readonly<Record<string, string>>;
}

/** The gateway and three node hosts with the sample data, each a process of its own, over a new data folder. */
export interface System {
  /** The gateway's address, and that of its graph. */
  readonly url: string;
  readonly graph: string;
  readonly gateway: Child;
  /** The registry's graph. It keeps its address when its host is started again. */
  readonly registry: string;
  host(name: HostName): Child;
  /** Where a platform answers when it is asked without the gateway. */
  endpoint(code: string): string;
  /** Asks the gateway: as the one that the token is for, without one as somebody who may (ask.ts). */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<Answer<Data>>;
  /** A token of the gateway's development issuer. */
  token(asker: SignedIn): Promise<string>;
  /** Starts a host again that has ended, on the same files; all but the national one on another port. */
  restart(name: HostName): Promise<void>;
  /** Starts one more host on the same data folder. */
  startHost(environment: Readonly<Record<string, string>>): Promise<Child>;
  /** Starts one more gateway over the same registry. */
  startGateway(environment: Readonly<Record<string, string>>): Promise<Child>;
  /** Takes one platform down, or up again, at its host. */
  switchPlatform(code: string, to: 'stop' | 'start'): Promise<void>;
  /** Waits until every registered platform is in an answer, whatever time a busy machine takes; rejects after a minute. */
  whole(): Promise<void>;
  stop(): Promise<void>;
}

const tierOf = (code: string): HostName => {
  if (code === '100000') return 'NATIONAL';
  return /^\d{6}$/.test(code) ? 'PROVINCIAL' : 'DEPARTMENT';
};

/** Starts the built processes, and waits until every platform answers. */
export async function startSystem({ gateway: gatewayVariables = {} }: SystemOptions = {}): Promise<System> {
  const data = await mkdtemp(join(tmpdir(), 'shutong-system-'));
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
  try {
    await copySample(data);
    askSystemIn(data);
    const national = await start('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: 'NATIONAL' });
    const registry = `${national.url}/nodes/100000/graphql`;
    const startHost = (environment: Readonly<Record<string, string>>): Promise<Child> =>
      start('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_REGISTRY: registry, ...environment });
    const startGateway = (environment: Readonly<Record<string, string>>): Promise<Child> =>
      start('dist/gateway/main.js', { SHUTONG_DATA: data, SHUTONG_REGISTRY: registry, ...patient, ...environment });
    const [provincial, department, gateway] = await Promise.all([
      startHost({ SHUTONG_NODES: 'PROVINCIAL' }),
      startHost({ SHUTONG_NODES: 'DEPARTMENT' }),
      startGateway(gatewayVariables),
    ]);
    const hosts: Record<HostName, Child> = { NATIONAL: national, PROVINCIAL: provincial, DEPARTMENT: department };
    const graph = `${gateway.url}/graphql`;
    const system: System = {
      url: gateway.url,
      graph,
      gateway,
      registry,
      host: (name) => hosts[name],
      endpoint: (code) => `${hosts[tierOf(code)].url}/nodes/${code}/graphql`,
      ask: (query, variables, token) =>
        token === undefined ? ask(graph, query, variables) : askWithToken(graph, query, variables, token),
      token: (asker) => signIn(gateway.url, asker),
      async restart(name) {
        const samePort = name === 'NATIONAL' ? { PORT: new URL(registry).port } : {};
        hosts[name] = await startHost({ SHUTONG_NODES: name, ...samePort });
      },
      startHost,
      startGateway,
      async switchPlatform(code, to) {
        const address = `${hosts[tierOf(code)].url}/nodes/${code}/${to}`;
        const response = await fetch(address, { method: 'POST', headers: { 'x-shutong-operator': '1' } });
        if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
      },
      whole: () => everyPlatformAnswers(graph),
      stop,
    };
    await system.whole();
    return system;
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Completeness {
  readonly platforms: { readonly totalCount: number } | null;
  readonly catalogFacets: { readonly complete: boolean; readonly sources: readonly unknown[] } | null;
}

const patience = 60_000;

async function everyPlatformAnswers(graph: string): Promise<void> {
  const query = '{ platforms(first: 0) { totalCount } catalogFacets { complete sources { platform status } } }';
  const giveUp = AbortSignal.timeout(patience);
  for (;;) {
    const answer = await ask<Completeness | null>(graph, query);
    const { platforms, catalogFacets } = answer.data ?? { platforms: null, catalogFacets: null };
    if (catalogFacets?.complete === true && catalogFacets.sources.length === platforms?.totalCount) return;
    if (giveUp.aborted) throw new Error(`The system does not become whole: ${JSON.stringify(answer)}`);
    await delay(100);
  }
}
