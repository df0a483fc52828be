import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { startGateway } from '../../gateway/server.ts';
import type { Role } from '../../schema/roles.ts';
import type { Answer } from '../../subgraphs/fixture/ask.ts';
import { platformRow, provider } from '../../subgraphs/fixture/rows.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { gatewayConfiguration } from '../system/gateway-configuration.ts';

const nodes = ['100000', '310000', 'samr'] as const;

export interface Step {
  readonly entry: { readonly id: string; readonly version: number; readonly state: string } & Readonly<
    Record<string, unknown>
  >;
  readonly problems: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
    readonly messageZh: string;
    readonly rule: string | null;
    readonly nextStep: string | null;
  }[];
}

/** A gateway over three nodes, whose clock the test moves. */
export interface LifeWorld {
  /** The instant that the nodes believe in. */
  at(instant: string): void;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>, role?: Role): Promise<Answer<Data>>;
  /** Calls a mutation on entries, as somebody of Shanghai who may. */
  step(mutation: string, role: Role, input: Readonly<Record<string, unknown>>, select?: string): Promise<Step>;
  stop(): Promise<void>;
}

export async function startLifeWorld(rows: Readonly<Record<string, readonly SeedRows[]>> = {}): Promise<LifeWorld> {
  const data = await mkdtemp(join(tmpdir(), 'shutong-catalog-'));
  let now = '2026-03-02T01:00:00.000Z';
  const host = await startHost({
    folder: data,
    gatewayKeys: gatewayPublicKeyFile(data),
    environment: { now: () => new Date(now) },
    platforms: nodes.map((code) => ({
      code,
      rows: [
        ...(rows[code] ?? []),
        ...(code === '100000' ? [{ collection: platforms, rows: nodes.map((id) => platformRow({ id })) }] : []),
      ],
    })),
  });
  await host.announce();
  const gateway = await startGateway(
    gatewayConfiguration({ SHUTONG_REGISTRY: host.endpoint('100000'), SHUTONG_DATA: data, SHUTONG_CACHE_BYTES: '0' }),
  );
  askSystemIn(data);
  const graph = `${gateway.url}/graphql`;
  const world: LifeWorld = {
    at(instant) {
      now = instant;
    },
    ask: (query, variables = {}, role = 'SHARING_OFFICE') =>
      ask(graph, query, variables, { role, organisation: provider, node: '310000' }),
    async step(mutation, role, input, select = '') {
      const type = `${inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`}`;
      const answer = await world.ask<Readonly<Record<string, Step>>>(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) {
          entry { id version state ${select} } problems { code field message messageZh rule nextStep } } }`,
        { input: { idempotencyKey: `key-${++calls}-of-the-test`, ...input } },
        role,
      );
      const step = answer.data?.[mutation];
      if (step === undefined || answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
      return step;
    },
    async stop() {
      await gateway.stop();
      await host.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
  return world;
}

let calls = 0;

/** Mutations whose input is not named after them. */
const inputTypes: Readonly<Record<string, string>> = {
  submitCatalogEntry: 'CatalogEntryStepInput',
  publishCatalogEntry: 'CatalogEntryStepInput',
  returnCatalogEntry: 'ReasonedCatalogEntryStepInput',
  reviseCatalogEntry: 'ReasonedCatalogEntryStepInput',
  abandonCatalogRevision: 'ReasonedCatalogEntryStepInput',
  withdrawCatalogEntry: 'ReasonedCatalogEntryStepInput',
};
