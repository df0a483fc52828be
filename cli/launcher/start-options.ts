import { parseArgs } from 'node:util';
import { z } from 'zod';

/** The hosts that `npm start` runs: one process for each tier. */
export const hostNames = ['national', 'provincial', 'department'] as const;
export type HostName = (typeof hostNames)[number];

/** A port to listen on. One that was asked for by name is used or refused; a default may give way to a free one. */
export interface WantedPort {
  readonly port: number;
  readonly asked: boolean;
  /** How to ask for another. */
  readonly setting: string;
}

export interface StartOptions {
  readonly host: string;
  readonly gateway: WantedPort;
  readonly hosts: Readonly<Record<HostName, WantedPort>>;
  /** Folder of the stores; undefined for the default one. */
  readonly data: string | undefined;
  /** The stores are in MongoDB, at an address that the hosts read themselves: it holds a password. */
  readonly mongodb: boolean;
  readonly sample: boolean;
  /** Twelve cities below a province, behind a relay: two more processes. */
  readonly cities: boolean;
  /** Folder of certificates; undefined for HTTP without TLS. In it `nodes` is for gateway and hosts among each other, `front` for the gateway's own address. */
  readonly certificates: string | undefined;
}

export type StartRequest =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const startUsage = `Usage: npm start -- [options]

Starts the gateway and three node hosts: the national node, the provinces, the departments.
启动网关与三个节点进程：国家、各省、各部门。

  --port <port>    port of the gateway (PORT, default 4000)
  --data <folder>  where the nodes keep their stores (SHUTONG_DATA, default .data)
  --cities         also twelve cities of 兵团 behind a relay, in a data folder of its own (.data/with-cities)
  --tls            https in front and mutual TLS behind, with certificates made for it (<data>/certificates)
  --no-sample      do not fill empty stores with sample data (SHUTONG_SAMPLE=off)
  --help           this text

Ports of the hosts: SHUTONG_PORT_NATIONAL, SHUTONG_PORT_PROVINCIAL, SHUTONG_PORT_DEPARTMENT
(default 4001, 4002, 4003, or a free one when that is taken). SHUTONG_HOST: address to listen on (default 127.0.0.1).
MONGODB_URI: keep the stores in MongoDB, one database for each node.`;

/** Below the data folder, unless another is named. */
const certificatesFolder = 'certificates';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65535));

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the command line of `npm start`; an option wins over its environment variable. */
export function parseStart(parameters: readonly string[], environment: Environment): StartRequest {
  let values: { port?: string; data?: string; cities?: boolean; tls?: boolean; 'no-sample'?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...parameters],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        cities: { type: 'boolean' },
        tls: { type: 'boolean' },
        'no-sample': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { kind: 'help' };

  const faults: string[] = [];
  const readPort = (setting: string, value: string | undefined, standard: number): WantedPort => {
    if (value === undefined || value === '') return { port: standard, asked: false, setting };
    const parsed = port.safeParse(value);
    if (!parsed.success) faults.push(`${setting} has to be a port from 0 to 65535, and is "${value}".`);
    return { port: parsed.data ?? standard, asked: true, setting };
  };
  const options: StartOptions = {
    host: environment['SHUTONG_HOST'] || '127.0.0.1',
    gateway:
      values.port === undefined ? readPort('PORT', environment['PORT'], 4000) : readPort('--port', values.port, 4000),
    hosts: {
      national: readPort('SHUTONG_PORT_NATIONAL', environment['SHUTONG_PORT_NATIONAL'], 4001),
      provincial: readPort('SHUTONG_PORT_PROVINCIAL', environment['SHUTONG_PORT_PROVINCIAL'], 4002),
      department: readPort('SHUTONG_PORT_DEPARTMENT', environment['SHUTONG_PORT_DEPARTMENT'], 4003),
    },
    data: values.data ?? (environment['SHUTONG_DATA'] || undefined),
    mongodb: Boolean(environment['MONGODB_URI']),
    sample: !values['no-sample'] && environment['SHUTONG_SAMPLE'] !== 'off',
    cities: values.cities ?? false,
    certificates: values.tls ? certificatesFolder : undefined,
  };
  if (options.cities && !options.sample)
    faults.push('--cities are sample data: leave out --no-sample and SHUTONG_SAMPLE=off.');
  return faults.length > 0 ? { kind: 'wrong', message: faults.join('\n') } : { kind: 'start', options };
}
