import { join } from 'node:path';
import { nationalCode } from '../../subgraphs/registry/platform/national-platform.ts';
import { type BenchProcess, startProcess } from './bench-process.ts';
import { findFreePort } from './free-port.ts';
import { untilComplete } from './until-complete.ts';

type Environment = Readonly<Record<string, string>>;

/** Processes of one measurement, which end together. */
export class BenchGroup {
  readonly #logs: string;
  readonly #started: BenchProcess[] = [];

  constructor(logs: string) {
    this.#logs = logs;
  }

  /** `script` is a program below `dist/`. */
  async begin(name: string, script: string, environment: Environment): Promise<BenchProcess> {
    const process = await startProcess({ name, script, environment, logFolder: this.#logs });
    this.#started.push(process);
    return process;
  }

  /** Our gateway, once it knows all nodes of the registry and each of them answers. */
  async beginGateway(name: string, registry: string): Promise<BenchProcess> {
    const gateway = await this.beginGatewayAlone(name, { SHUTONG_REGISTRY: registry });
    await untilComplete(gateway);
    return gateway;
  }

  beginGatewayAlone(name: string, environment: Environment): Promise<BenchProcess> {
    const own = { PORT: '0', SHUTONG_DATA: join(this.#logs, name) };
    return this.begin(name, 'gateway/main.js', { ...own, ...environment });
  }

  /** A host of sample platforms, the national one among them. Gives the address of its registry. */
  async beginSample(name: string, data: string, environment: Environment): Promise<string> {
    const port = String(await findFreePort());
    const registry = `http://127.0.0.1:${port}/nodes/${nationalCode}/graphql`;
    const own = { PORT: port, SHUTONG_REGISTRY: registry, SHUTONG_DATA: data, SHUTONG_SAMPLE: 'on' };
    await this.begin(name, 'subgraphs/main.js', { ...own, ...environment });
    return registry;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.splice(0).map((process) => process.stop()));
  }
}
