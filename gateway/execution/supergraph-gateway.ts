import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import { executeOperation } from './execute-operation.ts';
import { findOperation } from './find-operation.ts';
import { type PreparedOperation, prepareOperation } from './prepare-operation.ts';
import type { ServedSupergraph } from './served-supergraph.ts';

/** Operations that stay prepared, counted by the length of their text. */
const preparedText = 4 * 1024 * 1024;

/**
 * The gateway behind Apollo Server: Apollo's composition and planner, with an execution of our own that does per operation,
 * once, what Apollo's gateway does per request (docs/decisions/0006).
 */
export class SupergraphGateway implements GatewayInterface {
  #served: ServedSupergraph;
  #prepared = emptyCache();
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  readonly #stop: () => void;

  /** `stop` is called when the server stops. */
  constructor(first: ServedSupergraph, stop: () => void) {
    this.#served = first;
    this.#stop = stop;
  }

  async load(): Promise<GatewayLoadResult> {
    this.serve(this.#served);
    return { executor: (request) => this.#execute(request) };
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#stop();
  }

  /** Takes a supergraph over. Operations under way end with the one that they began with. */
  serve(supergraph: ServedSupergraph): void {
    this.#served = supergraph;
    this.#prepared = emptyCache();
    for (const listener of this.#listeners)
      listener({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl });
  }

  async #execute({
    request,
    document,
    queryHash,
    source,
    context,
  }: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const served = this.#served;
    const { operationName, variables } = request;
    const key = operationName ? `${queryHash}\n${operationName}` : queryHash;
    const known = this.#prepared.get(key);
    const definition = known?.definition ?? findOperation(document, operationName);
    const { errors } = getVariableValues(served.schema, definition.variableDefinitions ?? [], variables ?? {});
    if (errors !== undefined) return { errors };
    const prepared = known ?? prepareOperation(served, document, definition);
    if (known === undefined) this.#prepared.set(key, prepared, { size: Math.max(source.length, 1) });
    return executeOperation(prepared, served, variables, context);
  }
}

const emptyCache = () => new LRUCache<string, PreparedOperation>({ maxSize: preparedText });
