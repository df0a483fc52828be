import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import type { AnsweringNode } from '../directory/answering-node.ts';
import type { NodeDirectory } from '../directory/node-directory.ts';
import { visibleTo } from '../directory/visible-nodes.ts';
import type { SubgraphFetch, SubgraphSource } from '../execution/subgraph-source.ts';
import type { NodeAnswer } from '../transport/node-answer.ts';
import type { NodeClient, NodeOperation } from '../transport/node-client.ts';
import { ownScope, type RequestScope, scopeOf } from '../transport/request-scope.ts';
import type { AnswerCache } from './cache/answer-cache.ts';
import { compileFetch } from './compile/compile-fetch.ts';
import type { RoutePlan } from './compile/route-plan.ts';
import type { Fault } from './fault/fault.ts';
import type { ContractModel, HorizontalModel } from './model/horizontal-model.ts';
import type { FirstPortion } from './page/portion.ts';
import { ShareMemory } from './page/share-memory.ts';
import type { Variables } from './route/argument-value.ts';
import { fetchEntities } from './route/fetch-entities.ts';
import { fetchMutations, fetchRoots } from './route/fetch-roots.ts';
import { plannedBody } from './route/planned-body.ts';

/** What every fetch needs, of whatever contract and shape. */
export interface ContractTools {
  readonly directory: NodeDirectory;
  readonly client: Pick<NodeClient, 'send'>;
  /** Why a node is not asked for a contract, where something speaks against it. */
  readonly keptOut?: (node: string, contract: string) => Fault | undefined;
  /** Last good answers. */
  readonly cache: AnswerCache;
  /** How long an operation may take that brings no scope of its own. */
  readonly deadlineMs: number;
  /** The time, for answers that do not state their own. */
  readonly now: () => Date;
  /** How much of a page that many nodes share each is asked for at first. */
  readonly firstPortion: FirstPortion;
  /** Called after a mutation was answered by the node in charge of a contract: the directory may have changed with it. */
  readonly afterCentralMutation: () => Promise<void>;
}

/** What one fetch needs: its contract, and what holds for the client's operation. */
export interface FetchTools extends Omit<ContractTools, 'client'> {
  readonly client: ContractClient;
  readonly contract: ContractModel;
  readonly scope: RequestScope;
  readonly shares: ShareMemory;
  /** At a relay, the nodes that it was asked for; undefined for every node there is. */
  readonly among: ReadonlySet<string> | undefined;
}

/** Sends what was planned for the contract, and says so: the node may be a relay. */
interface ContractClient {
  send(node: AnsweringNode, operation: NodeOperation, scope: RequestScope): Promise<NodeAnswer>;
}

/** What was planned elsewhere for a contract, and arrives here to be answered for some nodes. */
export interface RelayedFetch {
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly among: ReadonlySet<string>;
  /** Relays that it has passed, this one included. */
  readonly via: readonly string[];
  readonly scope: RequestScope;
}

/** Answers the fetches that Apollo's planner makes for one contract from the nodes that hold the rows. */
export class HorizontalDataSource implements SubgraphSource {
  readonly #name: string;
  readonly #model: () => HorizontalModel;
  readonly #tools: ContractTools;
  readonly #shares = new ShareMemory();
  readonly #plans = new WeakMap<DocumentNode, RoutePlan>();

  /** `model` gives the model of the supergraph that is served now, of which `name` is a contract. */
  constructor(name: string, model: () => HorizontalModel, tools: ContractTools) {
    this.#name = name;
    this.#model = model;
    this.#tools = tools;
  }

  async process({ request, document, context }: SubgraphFetch): Promise<GatewayGraphQLResponse> {
    const scope = scopeOf(context) ?? ownScope(this.#tools.deadlineMs);
    return this.#answer(document, request.variables, scope, undefined, []);
  }

  /** Answers what another gateway planned for this contract. Throws on documents that no planner makes. */
  relay({ document, variables, scope, among, via }: RelayedFetch): Promise<GatewayGraphQLResponse> {
    return this.#answer(document, variables, scope, among, via);
  }

  async #answer(
    document: DocumentNode,
    variables: Variables,
    scope: RequestScope,
    among: ReadonlySet<string> | undefined,
    via: readonly string[],
  ): Promise<GatewayGraphQLResponse> {
    const model = this.#model();
    const contract = model.contracts.get(this.#name);
    if (contract === undefined) throw new Error(`The supergraph has no contract ${this.#name}`);
    const plan = this.#plan(model, contract, document);
    const client: ContractClient = {
      send: (node, { kind, body }, asScope) =>
        this.#tools.client.send(node, { kind, body: plannedBody(body, this.#name, node.members, via) }, asScope),
    };
    const directory = visibleTo(scope, this.#tools.directory);
    const tools: FetchTools = { ...this.#tools, directory, client, contract, scope, among, shares: this.#shares };
    switch (plan.kind) {
      case 'entities':
        return fetchEntities(plan, variables, tools);
      case 'mutation':
        return fetchMutations(plan, variables, tools);
      case 'query':
        return fetchRoots(plan, variables, tools);
    }
  }

  #plan(model: HorizontalModel, contract: ContractModel, document: DocumentNode): RoutePlan {
    const known = this.#plans.get(document);
    if (known !== undefined) return known;
    const plan = compileFetch(model, contract, document);
    this.#plans.set(document, plan);
    return plan;
  }
}
