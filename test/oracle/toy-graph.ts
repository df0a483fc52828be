import { ApolloServer, HeaderMap } from '@apollo/server';
import { type ExecutionResult, graphql } from 'graphql';
import { destination, pino } from 'pino';
import { createExecutor } from '../../gateway/create-executor.ts';
import type { NodeDirectory } from '../../gateway/directory/node-directory.ts';
import { AnswerCache } from '../../gateway/horizontal/cache/answer-cache.ts';
import { checkModel } from '../../gateway/horizontal/model/check-model.ts';
import { readModel } from '../../gateway/horizontal/model/read-model.ts';
import { type FirstPortion, wholePages } from '../../gateway/horizontal/page/portion.ts';
import { partialAnswers } from '../../gateway/partial-answers.ts';
import { Relay } from '../../gateway/relay/relay.ts';
import { fixedSupergraph } from '../../gateway/supergraph-feed.ts';
import type { JsonObject, NodeAnswer } from '../../gateway/transport/node-answer.ts';
import type { NodeAddress, NodeOperation } from '../../gateway/transport/node-client.ts';
import type { RequestScope } from '../../gateway/transport/request-scope.ts';
import { directoryBelow, isOwnNode, type Parents } from './levels.ts';
import { failedAnswer, type Manner, statusOfManner } from './manner.ts';
import { centralNode, groupOf, type Rows, rowsOf } from './toy-rows.ts';
import { type ToySchemas, toySchemas } from './toy-schemas.ts';
import { ToyWorld } from './toy-world.ts';
import { plainVariant, type Variant } from './variant.ts';

/** What the nodes say can be changed on its way to the gateway: the faults of the fault tests. */
export type Tamper = (answer: NodeAnswer) => NodeAnswer;

export interface Scene {
  readonly rows: Rows;
  readonly nodes: readonly string[];
  readonly dead: readonly string[];
  /** How the dead ones fail; UNREACHABLE when it is not said. */
  readonly manner?: Manner;
  readonly variant?: Variant;
  readonly tamper?: Tamper;
  /** Nodes that are asked through a relay above them, which stands in the place of that node. */
  readonly parents?: Parents;
  /** How much of a page each node is asked for at first; without it, all. */
  readonly firstPortion?: FirstPortion;
}

export interface Operation {
  readonly query: string;
  readonly variables: JsonObject;
}

/** Who asks, and how. */
export interface Asking {
  readonly headers?: HeaderMap;
  readonly scope?: RequestScope;
}

/** A gateway over one schema. They are kept, since composing takes longer than asking. */
interface ToyGateway {
  readonly schemas: ToySchemas;
  readonly server: ApolloServer<{ scope?: RequestScope }>;
  readonly started: Promise<void>;
  /** The relay in the place of a node. */
  relay(code: string): Relay;
}

const gateways = new Map<Variant, ToyGateway>();
const cache = new AnswerCache(1_000_000, Date.now);
let scene: Scene = { rows: { items: [], parts: [], loans: [], notes: [], makers: [] }, nodes: [], dead: [] };
let worlds = new Map<string, ToyWorld>();
let sent: { readonly node: string; readonly body: string }[] = [];

const variantOf = ({ variant = plainVariant }: Scene): Variant => variant;

/** Lets nodes die and come back while everything else stays, what the gateway remembers too. */
export function setDead(dead: readonly string[]): void {
  scene = { ...scene, dead };
}

/** Sets the stage for the operations that follow. */
export function setScene(next: Scene): void {
  scene = next;
  cache.clear();
  worlds = new Map(
    next.nodes.map((node) => [
      node,
      new ToyWorld({
        rows: rowsOf(next.rows, node),
        variant: variantOf(next),
        all: [node],
        live: [node],
        countsUnknown: false,
      }),
    ]),
  );
}

const placing = (code: string) => ({
  group: groupOf(code),
  contracts: new Set(code === centralNode ? ['stock', 'loans', 'notes', 'makers'] : ['stock', 'loans', 'notes']),
});

/** What the gateway, or the relay in the place of a node, knows. */
const directoryOf = (viewer: string | undefined): NodeDirectory => {
  const now = () => directoryBelow(scene.nodes, scene.parents ?? {}, viewer, placing);
  return {
    known: true,
    find: (code) => now().find((entry) => entry.code === code),
    serving: (contract) => now().filter((entry) => entry.contracts.has(contract)),
  };
};

const isRelay = (code: string): boolean => Object.values(scene.parents ?? {}).includes(code);

async function sendToRelay(code: string, body: string, scope: RequestScope): Promise<NodeAnswer> {
  const { body: answer } = await gatewayOf(variantOf(scene)).relay(code).answer(JSON.parse(body), scope);
  const { data, errors } = JSON.parse(JSON.stringify(answer)) as { data?: JsonObject; errors?: [] };
  return { kind: 'answered', node: code, data: data ?? null, errors: errors ?? [], latencyMs: 1 };
}

async function send(node: NodeAddress, { body }: NodeOperation, scope: RequestScope): Promise<NodeAnswer> {
  const { code } = node;
  if (isRelay(code) && !isOwnNode(node)) return sendToRelay(code, body, scope);
  sent.push({ node: code, body });
  const world = worlds.get(code);
  if (world === undefined || scene.dead.includes(code)) return failedAnswer(code, scene.manner ?? 'UNREACHABLE');
  const { query, variables } = JSON.parse(body) as { query: string; variables?: JsonObject };
  const result = await graphql({
    schema: gatewayOf(variantOf(scene)).schemas.node,
    source: query,
    rootValue: world,
    contextValue: { world },
    variableValues: variables,
  });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as { data?: JsonObject; errors?: [] };
  const answer: NodeAnswer = { kind: 'answered', node: code, data: data ?? null, errors: errors ?? [], latencyMs: 1 };
  return scene.tamper?.(answer) ?? answer;
}

const toolsOf = (viewer: string | undefined) => ({
  directory: directoryOf(viewer),
  client: { send },
  deadlineMs: 1000,
  cache,
  now: () => new Date(0),
  firstPortion: (size: number, nodes: number) => scene.firstPortion?.(size, nodes) ?? size,
  afterCentralMutation: async () => {},
});
const logger = pino({ level: 'silent' }, destination(2));

function gatewayOf(variant: Variant): ToyGateway {
  const known = gateways.get(variant);
  if (known !== undefined) return known;
  const schemas = toySchemas(variant);
  const model = readModel(schemas.supergraphSdl);
  checkModel(model);
  const { gateway } = createExecutor({
    supergraph: fixedSupergraph(schemas.supergraphSdl),
    ...toolsOf(undefined),
    limits: { timeoutMs: 1000, connections: 1, responseBytes: 1_000_000, failures: 3, probeMs: 100 },
    logger,
  });
  const relays = new Map<string, Relay>();
  const relay = (code: string): Relay => {
    const tools = { ...toolsOf(code), firstPortion: wholePages, cache: new AnswerCache(0, Date.now) };
    const made = relays.get(code) ?? new Relay({ code, model: () => model, tools, logger });
    relays.set(code, made);
    return made;
  };
  const server = new ApolloServer<{ scope?: RequestScope }>({
    gateway,
    logger,
    stopOnTerminationSignals: false,
    plugins: [partialAnswers()],
  });
  const made: ToyGateway = { schemas, server, started: server.start(), relay };
  gateways.set(variant, made);
  return made;
}

/** The answer put together from the nodes, and what each node was sent. */
export async function askGraph(
  operation: Operation,
  { headers = new HeaderMap(), scope }: Asking = {},
): Promise<ExecutionResult & { readonly sent: typeof sent }> {
  const { server, started } = gatewayOf(variantOf(scene));
  await started;
  sent = [];
  const http = { method: 'POST', headers, search: '', body: '' };
  const { query, variables } = operation;
  const contextValue = scope === undefined ? {} : { scope };
  const response = await server.executeOperation({ query, variables, http }, { contextValue });
  if (response.body.kind !== 'single') throw new Error('An answer in parts');
  const { data, errors } = response.body.singleResult;
  return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors as [] }), sent };
}

/** The answer of one store that holds the rows of every node that lives. `lenient`: as if nobody had named a node that is not there. */
export function askOracle(operation: Operation, asked: Scene, lenient = false): Promise<ExecutionResult> {
  const { rows, nodes, dead, manner = 'UNREACHABLE' } = asked;
  const variant = variantOf(asked);
  const world = new ToyWorld({
    rows,
    variant,
    all: nodes,
    live: nodes.filter((node) => !dead.includes(node)),
    lossStatus: statusOfManner(manner),
    countsUnknown: !lenient,
  });
  return graphql({
    schema: gatewayOf(variant).schemas.api,
    source: operation.query,
    rootValue: world,
    variableValues: operation.variables,
  });
}
