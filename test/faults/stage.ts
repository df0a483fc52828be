import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { projectRoot } from '../../schema/project-root.ts';
import { type Child, startChild } from '../system/child.ts';
import { type NodeProcess, startNodes } from './node-process.ts';

/** A gateway process over three node processes: the centre (n0, which keeps the directory), n1, which is honest, and n2, which need not be. */
export interface Stage {
  readonly gateway: Child;
  readonly centre: NodeProcess;
  readonly honest: NodeProcess;
  readonly faulty: NodeProcess;
  /** Folder in which the first gateway keeps its directory. */
  readonly data: string;
  /** Changes a node's state in the directory. */
  setState(code: string, state: 'LIVE' | 'SUSPENDED'): Promise<void>;
  ask(query: string, options?: AskOptions): Promise<FaultyAnswer>;
  /** One more gateway; its own data folder unless `data` says otherwise. */
  startGateway(environment: Readonly<Record<string, string>>): Promise<Child>;
  /** The faulty node's process anew, at its old address. */
  restartFaulty(): Promise<NodeProcess>;
  stop(): Promise<void>;
}

interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly gateway?: Child;
}

export interface FaultyAnswer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Long enough for an honest node on a busy machine, short enough to wait for those that hang. */
const timeoutMs = 2000;

const environment = {
  SHUTONG_NODE_TIMEOUT_MS: String(timeoutMs),
  SHUTONG_DEADLINE_MS: '20000',
  SHUTONG_BREAKER_FAILURES: '1000',
  SHUTONG_BREAKER_PROBE_MS: '100',
  SHUTONG_DIRECTORY_POLL_MS: '100',
  SHUTONG_RESPONSE_BYTES: '500000',
};

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

function composeSupergraph(): string {
  const head = `extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
    @link(url: "https://shutong.example/horizontal/v1.0", import: ["@owned", "@central", "@fanout", "@routed", "@merge", "@cached", "@local"])
    @composeDirective(name: "@owned") @composeDirective(name: "@central") @composeDirective(name: "@fanout")
    @composeDirective(name: "@routed") @composeDirective(name: "@merge") @composeDirective(name: "@cached")`;
  const composed = composeServices(
    ['stock', 'marks', 'makers'].map((name) => ({
      name,
      url: `horizontal://${name}`,
      typeDefs: parse([head, read('schema/horizontal.graphql'), read(`test/faults/node/${name}.graphql`)].join('\n')),
    })),
  );
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  return composed.supergraphSdl;
}

export async function startStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'shutong-faults-'));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, composeSupergraph());
  const [centre, honest, faulty] = await Promise.all([startNodes(['n0']), startNodes(['n1']), startNodes(['n2'])]);
  const entry = (code: string, { url }: NodeProcess, contracts: readonly string[]) => ({
    code,
    group: 'g',
    endpoint: `${url}/${code}/graphql`,
    contracts,
    state: 'LIVE',
  });
  const rows = ['stock', 'marks'];
  const nodes = [entry('n0', centre, [...rows, 'makers']), entry('n1', honest, rows), entry('n2', faulty, rows)];
  let version = 1;
  await centre.tell({ directory: { version: String(version), nodes } });
  const processes: NodeProcess[] = [centre, honest, faulty];
  const gateways: Child[] = [];
  const startGateway = async (own: Readonly<Record<string, string>>): Promise<Child> => {
    const gateway = await startChild('dist/gateway/main.js', {
      SHUTONG_SUPERGRAPH: supergraph,
      SHUTONG_REGISTRY: `${centre.url}/registry/graphql`,
      SHUTONG_DATA: join(folder, String(gateways.length)),
      ...environment,
      ...own,
    });
    gateways.push(gateway);
    return gateway;
  };
  const data = join(folder, 'kept');
  const gateway = await startGateway({ SHUTONG_DATA: data });
  return {
    gateway,
    centre,
    honest,
    faulty,
    startGateway,
    data,
    async setState(code, state) {
      version += 1;
      const changed = nodes.map((node) => (node.code === code ? { ...node, state } : node));
      await centre.tell({ directory: { version: String(version), nodes: changed } });
    },
    async ask(query, { headers = {}, signal, gateway: other = gateway } = {}) {
      const response = await fetch(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
        ...(signal === undefined ? {} : { signal }),
      });
      const text = await response.text();
      const { data = null, errors = [] }: Partial<FaultyAnswer> = JSON.parse(text);
      return { text, data, errors };
    },
    async restartFaulty() {
      const again = await startNodes(['n2'], Number(new URL(faulty.url).port));
      processes.push(again);
      return again;
    },
    async stop() {
      await Promise.all([...gateways, ...processes].map((one) => one.kill()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
