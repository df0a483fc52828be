import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type DocumentNode, parse } from 'graphql';
import type { NodeDirectory } from '../directory/node-directory.ts';
import type { NodeClient } from '../transport/node-client.ts';
import { ownScope, type RequestScope, scopeOf } from '../transport/request-scope.ts';
import { compileFetch } from './compile/compile-fetch.ts';
import type { RoutePlan } from './compile/route-plan.ts';
import type { ContractModel, HorizontalModel } from './model/horizontal-model.ts';
import { fetchEntities } from './route/fetch-entities.ts';
import { fetchMutations, fetchRoots } from './route/fetch-roots.ts';

/** What every fetch of a contract needs, whatever its shape. */
export interface ContractTools {
  readonly contract: ContractModel;
  readonly directory: NodeDirectory;
  readonly client: Pick<NodeClient, 'send'>;
  /** How long an operation may take that brings no scope of its own. */
  readonly deadlineMs: number;
  /** The time, for answers that do not state their own. */
  readonly now: () => Date;
  /** Called after a mutation was answered by the node in charge of a contract: the directory may have changed with it. */
  readonly afterCentralMutation: () => Promise<void>;
}

/** What one fetch needs: the tools of its contract, and what holds for the client's operation. */
export interface FetchTools extends ContractTools {
  readonly scope: RequestScope;
}

/** Answers the fetches that Apollo's planner makes for one contract from the nodes that hold the rows. */
export class HorizontalDataSource implements GraphQLDataSource {
  readonly #model: HorizontalModel;
  readonly #tools: ContractTools;
  readonly #plans = new WeakMap<DocumentNode, RoutePlan>();

  constructor(model: HorizontalModel, tools: ContractTools) {
    this.#model = model;
    this.#tools = tools;
  }

  async process(options: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { request } = options;
    const document = ('document' in options ? options.document : undefined) ?? parse(request.query ?? '');
    const plan = this.#plan(document);
    const variables = request.variables ?? {};
    const scope = scopeOf(options.context) ?? ownScope(this.#tools.deadlineMs);
    const tools: FetchTools = { ...this.#tools, scope };
    switch (plan.kind) {
      case 'entities':
        return fetchEntities(plan, variables, tools);
      case 'mutation':
        return fetchMutations(plan, variables, tools);
      case 'query':
        return fetchRoots(plan, variables, tools);
    }
  }

  #plan(document: DocumentNode): RoutePlan {
    const known = this.#plans.get(document);
    if (known !== undefined) return known;
    const plan = compileFetch(this.#model, this.#tools.contract, document);
    this.#plans.set(document, plan);
    return plan;
  }
}
