import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from 'pino';
import { type ContractTools, HorizontalDataSource } from './horizontal/data-source.ts';
import { checkModel } from './horizontal/model/check-model.ts';
import type { HorizontalModel } from './horizontal/model/horizontal-model.ts';
import { readModel } from './horizontal/model/read-model.ts';
import { PlainDataSource } from './plain/plain-data-source.ts';
import type { SupergraphFeed } from './supergraph-feed.ts';
import type { TransportLimits } from './transport/node-client.ts';

export interface ExecutorOptions extends ContractTools {
  readonly supergraph: SupergraphFeed;
  readonly limits: TransportLimits;
  readonly logger: Logger;
}

export interface Executor {
  readonly gateway: ApolloGateway;
  /** True when rows are spread over nodes; false for an ordinary supergraph, which needs no directory. */
  readonly horizontal: () => boolean;
}

/**
 * Apollo's gateway with our data source for every contract that has horizontal directives, and a plain one for the others.
 * Throws a ModelError when the directives cannot be followed. A later supergraph is taken over when it is good; a bad one never
 * replaces a good one.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  // A government platform tells nobody about itself. Read by the gateway when it is constructed.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { supergraph, logger } = options;
  let model = prepareModel(supergraph.first);
  const gateway = new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const cleanup = supergraph.follow((supergraphSdl) => {
        try {
          const next = prepareModel(supergraphSdl);
          update(supergraphSdl);
          model = next;
          logger.info('a new supergraph is served');
        } catch (error) {
          logger.error({ err: error }, 'a changed supergraph is refused; the last good one is served on');
        }
      });
      return { supergraphSdl: supergraph.first, cleanup: async () => cleanup() };
    },
    buildService: ({ name, url }) => createDataSource(name, url, () => model, options),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    logger,
  });
  return { gateway, horizontal: () => model.contracts.size > 0 };
}

function prepareModel(supergraphSdl: string): HorizontalModel {
  const model = readModel(supergraphSdl);
  checkModel(model);
  return model;
}

/** Apollo's gateway keeps a data source for as long as name and address stay, so the model is looked up for each fetch. */
function createDataSource(
  name: string,
  url: string | undefined,
  model: () => HorizontalModel,
  options: ExecutorOptions,
): GraphQLDataSource {
  const horizontal = new HorizontalDataSource(name, model, options);
  let plain: PlainDataSource | undefined;
  return {
    process(request) {
      if (model().contracts.has(name)) return horizontal.process(request);
      if (url === undefined) throw new Error(`The supergraph names no address for subgraph "${name}"`);
      plain ??= new PlainDataSource(name, url, { ...options.limits, timeoutMs: options.deadlineMs });
      return plain.process(request);
    },
  };
}
