import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { destination, pino } from 'pino';
import { createExecutor } from '../../gateway/create-executor.ts';
import type { NodeDirectory } from '../../gateway/directory/node-directory.ts';
import { AnswerCache } from '../../gateway/horizontal/cache/answer-cache.ts';
import { unreachableNode } from '../../gateway/horizontal/fault/fault.ts';
import { checkModel } from '../../gateway/horizontal/model/check-model.ts';
import { readModel } from '../../gateway/horizontal/model/read-model.ts';
import { ownerOf } from '../../gateway/horizontal/route/owner.ts';
import { partialAnswers } from '../../gateway/partial-answers.ts';
import { Relay } from '../../gateway/relay/relay.ts';
import { fixedSupergraph } from '../../gateway/supergraph-feed.ts';
import type { JsonObject, NodeAnswer } from '../../gateway/transport/node-answer.ts';
import type { NodeAddress, NodeOperation } from '../../gateway/transport/node-client.ts';
import type { RequestScope } from '../../gateway/transport/request-scope.ts';
import { unionContracts } from '../../subgraphs/kit/union-contracts.ts';
import { directoryBelow, isOwnNode, type Parents } from './levels.ts';
import { composeToy, toyContracts } from './toy-contracts.ts';
import { centralNode, type Rows, ToyWorld } from './toy-world.ts';

const groupOf = (node: string): string => (Number(node.slice(1)) % 2 === 0 ? 'even' : 'odd');

/** What the nodes say can be changed on its way to the gateway: the faults of the fault tests. */
export type Tamper = (answer: NodeAnswer) => NodeAnswer;

export interface Scene {
  readonly rows: Rows;
  readonly nodes: readonly string[];
  readonly dead: readonly string[];
  readonly tamper?: Tamper;
  /** Nodes that are asked through a relay above them, which stands in the place of that node. */
  readonly parents?: Parents;
}

export interface Operation {
  readonly query: string;
  readonly variables: JsonObject;
}

const supergraphSdl = composeToy();
const referencesOf = (typeName: string) => ({
  __resolveReference: (representation: { id: string }, context: { world: ToyWorld }) =>
    context.world.reference(typeName, representation),
});
const nodeSchema = buildSubgraphSchema({
  typeDefs: unionContracts(Object.values(toyContracts)),
  resolvers: {
    Item: referencesOf('Item'),
    Part: referencesOf('Part'),
    Loan: referencesOf('Loan'),
    Maker: referencesOf('Maker'),
    Note: referencesOf('Note'),
  },
});
const apiSchema: GraphQLSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();

/** The rows of one node: what an owner named by an id, or, for loans, the borrower holds. */
function rowsOf({ items, parts, loans, notes, makers }: Rows, node: string): Rows {
  const own = (row: { readonly id: string }) => ownerOf(row.id) === node;
  return {
    items: items.filter(own),
    parts: parts.filter(own),
    loans: loans.filter(own),
    notes: notes.filter(own),
    makers: node === centralNode ? makers : [],
  };
}

let scene: Scene | undefined;
let worlds = new Map<string, ToyWorld>();
let sent: { readonly node: string; readonly body: string }[] = [];

/** Lets nodes die and come back while everything else stays, what the gateway remembers too. */
export function setDead(dead: readonly string[]): void {
  if (scene !== undefined) scene = { ...scene, dead };
}

/** Sets the stage for the operations that follow. */
export function setScene(next: Scene): void {
  scene = next;
  cache.clear();
  worlds = new Map(next.nodes.map((node) => [node, new ToyWorld(rowsOf(next.rows, node), [node], [node], groupOf)]));
}

const placing = (code: string) => ({
  group: groupOf(code),
  contracts: new Set(code === centralNode ? ['stock', 'loans', 'notes', 'makers'] : ['stock', 'loans', 'notes']),
});

/** What the gateway, or the relay in the place of a node, knows. */
const directoryOf = (viewer: string | undefined): NodeDirectory => {
  const now = () => directoryBelow(scene?.nodes ?? [], scene?.parents ?? {}, viewer, placing);
  return {
    known: true,
    find: (code) => now().find((entry) => entry.code === code),
    serving: (contract) => now().filter((entry) => entry.contracts.has(contract)),
  };
};

const isRelay = (code: string): boolean => Object.values(scene?.parents ?? {}).includes(code);

async function sendToRelay(code: string, body: string, scope: RequestScope): Promise<NodeAnswer> {
  const { body: answer } = await relayOf(code).answer(JSON.parse(body), scope);
  const { data, errors } = JSON.parse(JSON.stringify(answer)) as { data?: JsonObject; errors?: [] };
  return { kind: 'answered', node: code, data: data ?? null, errors: errors ?? [], latencyMs: 1 };
}

async function send(node: NodeAddress, { body }: NodeOperation, scope: RequestScope): Promise<NodeAnswer> {
  const { code } = node;
  if (isRelay(code) && !isOwnNode(node)) return sendToRelay(code, body, scope);
  sent.push({ node: code, body });
  const world = worlds.get(code);
  if (world === undefined || scene?.dead.includes(code)) {
    return { kind: 'failed', node: code, fault: unreachableNode(code, 'it is dead', '已停止'), latencyMs: 1 };
  }
  const { query, variables } = JSON.parse(body) as { query: string; variables?: JsonObject };
  const result = await graphql({
    schema: nodeSchema,
    source: query,
    rootValue: world,
    contextValue: { world },
    variableValues: variables,
  });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as { data?: JsonObject; errors?: [] };
  const answer: NodeAnswer = { kind: 'answered', node: code, data: data ?? null, errors: errors ?? [], latencyMs: 1 };
  return scene?.tamper?.(answer) ?? answer;
}

const cache = new AnswerCache(1_000_000, Date.now);
const logger = pino({ level: 'silent' }, destination(2));
const model = readModel(supergraphSdl);
checkModel(model);
const relays = new Map<string, Relay>();

function relayOf(code: string): Relay {
  const known = relays.get(code);
  if (known !== undefined) return known;
  const relay = new Relay({
    code,
    model: () => model,
    tools: { ...toolsOf(code), cache: new AnswerCache(0, Date.now) },
    logger,
  });
  relays.set(code, relay);
  return relay;
}

const toolsOf = (viewer: string | undefined) => ({
  directory: directoryOf(viewer),
  client: { send },
  deadlineMs: 1000,
  cache,
  now: () => new Date(0),
  afterCentralMutation: async () => {},
});
const { gateway } = createExecutor({
  supergraph: fixedSupergraph(supergraphSdl),
  ...toolsOf(undefined),
  limits: { timeoutMs: 1000, connections: 1, responseBytes: 1_000_000, failures: 3, probeMs: 100 },
  logger,
});
const server = new ApolloServer({ gateway, logger, stopOnTerminationSignals: false, plugins: [partialAnswers()] });
const started = server.start();

/** The answer put together from the nodes, and what each node was sent. */
export async function askGraph(
  operation: Operation,
  headers = new HeaderMap(),
): Promise<ExecutionResult & { readonly sent: typeof sent }> {
  await started;
  sent = [];
  const http = { method: 'POST', headers, search: '', body: '' };
  const response = await server.executeOperation({ query: operation.query, variables: operation.variables, http });
  if (response.body.kind !== 'single') throw new Error('An answer in parts');
  const { data, errors } = response.body.singleResult;
  return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors as [] }), sent };
}

/** The answer of one store that holds the rows of every node that lives. */
export function askOracle(operation: Operation, { rows, nodes, dead }: Scene): Promise<ExecutionResult> {
  const live = nodes.filter((node) => !dead.includes(node));
  const world = new ToyWorld(rows, nodes, live, groupOf);
  return graphql({ schema: apiSchema, source: operation.query, rootValue: world, variableValues: operation.variables });
}
