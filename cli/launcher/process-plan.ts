import { join } from 'node:path';
import { province, relayNodes } from './relay-nodes.ts';
import { type HostName, hostNames, type StartOptions } from './start-options.ts';

/** One process to be started, and how a person starts it again by hand. */
export interface ProcessPlan {
  readonly name: string;
  readonly script: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly restartCommand: string;
}

export interface Ports {
  readonly gateway: number;
  readonly hosts: Readonly<Record<HostName, number>>;
  /** Of the host of the cities and of the relay above them, where there are cities. */
  readonly cities?: { readonly host: number; readonly relay: number };
}

export interface StartPlan {
  readonly gatewayUrl: string;
  readonly registryUrl: string;
  readonly hosts: readonly ProcessPlan[];
  readonly relays: readonly ProcessPlan[];
  readonly gateway: ProcessPlan;
  /** What the processes read, to be written before they start. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** The authority that a client of the gateway has to trust; undefined without TLS. */
  readonly authorityFile: string | undefined;
  /** What `npm run platform` has to be told, in front of it, to find these processes; empty when it finds them by itself. */
  readonly operatorPrefix: string;
}

const defaultRegistry = 'http://127.0.0.1:4001/nodes/100000/graphql';
const defaultGateway = 'http://127.0.0.1:4000';

/** Which processes to start, with what settings; every one is told the same registry, data folder and address. */
export function planStart(options: StartOptions, ports: Ports, root: string): StartPlan {
  const reachable = options.host === '0.0.0.0' || options.host === '::' ? '127.0.0.1' : options.host;
  const scheme = options.certificates === undefined ? 'http' : 'https';
  const addressOf = (port: number) => `${scheme}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
  const registryUrl = `${addressOf(ports.hosts.national)}/nodes/100000/graphql`;
  const gatewayUrl = addressOf(ports.gateway);

  const { certificates } = options;
  const nodeTls: Record<string, string> =
    certificates === undefined ? {} : { SHUTONG_NODE_TLS: join(certificates, 'nodes') };
  const frontTls: Record<string, string> =
    certificates === undefined ? {} : { SHUTONG_FRONT_TLS: join(certificates, 'front') };
  const shared: Record<string, string> = {
    ...(options.host === '127.0.0.1' ? {} : { SHUTONG_HOST: options.host }),
    ...(registryUrl === defaultRegistry ? {} : { SHUTONG_REGISTRY: registryUrl }),
    ...nodeTls,
  };
  const folder: Record<string, string> = options.data === undefined ? {} : { SHUTONG_DATA: options.data };
  const stores: Record<string, string> = {
    ...folder,
    ...(options.sample ? (ports.cities === undefined ? {} : { SHUTONG_SAMPLE: 'cities' }) : { SHUTONG_SAMPLE: 'off' }),
  };
  const plan = (name: string, script: string, task: string, port: number, own: Record<string, string>): ProcessPlan => {
    const environment = { ...own, PORT: String(port), ...shared };
    // For the person to fill in: what is printed is seen by others.
    const secret = task === 'node' && options.mongodb ? ['MONGODB_URI=…'] : [];
    return {
      name,
      script: join(root, script),
      port,
      environment: { SHUTONG_REGISTRY: registryUrl, ...environment },
      restartCommand: [...secret, ...Object.entries(environment).map(assignment), 'npm run', task].join(' '),
    };
  };
  const planHost = (name: string, port: number, own: Record<string, string>) =>
    plan(name, 'dist/subgraphs/main.js', 'node', port, { SHUTONG_NODES: name.toUpperCase(), ...own, ...stores });
  const relayed: Record<string, string> = ports.cities === undefined ? {} : { SHUTONG_BEHIND_RELAY: province };
  const relayFile = join(options.data ?? join(root, '.data'), `relay-${province}.json`);
  const operator: Record<string, string> = {
    ...(gatewayUrl === defaultGateway ? {} : { SHUTONG_GATEWAY: gatewayUrl }),
    ...(registryUrl === defaultRegistry ? {} : { SHUTONG_REGISTRY: registryUrl }),
    ...nodeTls,
  };
  return {
    gatewayUrl,
    registryUrl,
    authorityFile: certificates === undefined ? undefined : join(certificates, 'front', 'authority.pem'),
    hosts: [
      ...hostNames.map((name) => planHost(name, ports.hosts[name], name === 'provincial' ? relayed : {})),
      ...(ports.cities === undefined ? [] : [planHost('city', ports.cities.host, { SHUTONG_BEHIND_RELAY: 'CITY' })]),
    ],
    relays:
      ports.cities === undefined
        ? []
        : [
            plan('relay', 'dist/relay/main.js', 'relay', ports.cities.relay, {
              SHUTONG_RELAY: province,
              SHUTONG_RELAY_NODES: relayFile,
              ...folder,
            }),
          ],
    files:
      ports.cities === undefined
        ? []
        : [{ path: relayFile, text: relayNodes(addressOf(ports.hosts.provincial), addressOf(ports.cities.host)) }],
    gateway: plan('gateway', 'dist/gateway/main.js', 'gateway', ports.gateway, { ...frontTls, ...folder }),
    operatorPrefix: Object.entries(operator)
      .map((pair) => `${assignment(pair)} `)
      .join(''),
  };
}

const assignment = ([name, value]: [string, string]) =>
  `${name}=${/^[\w./:@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`}`;
