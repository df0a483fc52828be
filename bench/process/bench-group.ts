import { join } from 'node:path';
import { GatewayKeys, gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { nationalCode } from '../../subgraphs/registry/platform/national-platform.ts';
import { type BenchProcess, startProcess } from './bench-process.ts';
import { findFreePort } from './free-port.ts';
import { untilComplete } from './until-complete.ts';

type Environment = Readonly<Record<string, string>>;

/** Processes of one measurement, which end together. */
export class BenchGroup {
  readonly #logs: string;
  readonly #data: string;
  readonly #started: BenchProcess[] = [];

  constructor(logs: string) {
    this.#logs = logs;
    this.#data = join(logs, 'gateways');
  }

  /** File of the public keys of this group's gateways. */
  get gatewayKeys(): string {
    return gatewayPublicKeyFile(this.#data);
  }

  /** `script` is a program below `dist/`. */
  async begin(name: string, script: string, environment: Environment): Promise<BenchProcess> {
    const process = await startProcess({ name, script, environment, logFolder: this.#logs });
    this.#started.push(process);
    return process;
  }

  /** Our gateway, once it knows all nodes of the registry and each of them answers. */
  async beginGateway(name: string, registry: string, environment: Environment = {}): Promise<BenchProcess> {
    const gateway = await this.beginGatewayAlone(name, { SHUTONG_REGISTRY: registry, ...environment });
    await untilComplete(gateway);
    return gateway;
  }

  async beginGatewayAlone(name: string, environment: Environment): Promise<BenchProcess> {
    await GatewayKeys.open(this.#data, true, Date.now);
    const own = { PORT: '0', SHUTONG_DATA: this.#data };
    return this.begin(name, 'gateway/main.js', { ...own, ...environment });
  }

  /** A host of sample platforms, the national one among them. Gives the address of its registry. */
  async beginSample(name: string, data: string, environment: Environment): Promise<string> {
    const port = String(await findFreePort());
    const registry = `http://127.0.0.1:${port}/nodes/${nationalCode}/graphql`;
    await this.beginSampleHost(name, data, { PORT: port, SHUTONG_REGISTRY: registry, ...environment });
    return registry;
  }

  /** Sample platforms behind a registry that runs already. As in development: a registry takes the first key of each. */
  beginSampleHost(name: string, data: string, environment: Environment): Promise<BenchProcess> {
    const own = {
      NODE_ENV: 'development',
      PORT: '0',
      SHUTONG_DATA: data,
      SHUTONG_SAMPLE: 'on',
      SHUTONG_GATEWAY_KEYS: this.gatewayKeys,
    };
    return this.begin(name, 'subgraphs/main.js', { ...own, ...environment });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.splice(0).map((process) => process.stop()));
  }
}
