import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { NodeDirectory } from './directory/node-directory.ts';
import { HorizontalDataSource } from './horizontal/data-source.ts';
import { checkModel } from './horizontal/model/check-model.ts';
import type { HorizontalModel } from './horizontal/model/horizontal-model.ts';
import { readModel } from './horizontal/model/read-model.ts';
import { PlainDataSource } from './plain/plain-data-source.ts';
import type { NodeClient, TransportLimits } from './transport/node-client.ts';

export interface ExecutorOptions {
  readonly supergraphSdl: string;
  readonly directory: NodeDirectory;
  readonly client: Pick<NodeClient, 'send'>;
  readonly limits: TransportLimits;
  /** Milliseconds that one client operation may take where its context does not say. */
  readonly deadlineMs: number;
  readonly now: () => Date;
  readonly afterCentralMutation: () => Promise<void>;
  readonly logger: Logger;
}

export interface Executor {
  readonly gateway: ApolloGateway;
  /** True when rows are spread over nodes; false for an ordinary supergraph, which needs no directory. */
  readonly horizontal: boolean;
}

/**
 * Apollo's gateway with our data source for every contract that has horizontal directives, and a plain one for the others.
 * Throws a ModelError when the directives cannot be followed.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  // A government platform tells nobody about itself. Read by the gateway when it is constructed.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const model = readModel(options.supergraphSdl);
  checkModel(model);
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService: ({ name, url }) => createDataSource(name, url, model, options),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    logger: options.logger,
  });
  return { gateway, horizontal: model.contracts.size > 0 };
}

function createDataSource(
  name: string,
  url: string | undefined,
  model: HorizontalModel,
  options: ExecutorOptions,
): GraphQLDataSource {
  const contract = model.contracts.get(name);
  if (contract === undefined) {
    if (url === undefined) throw new Error(`The supergraph names no address for subgraph "${name}"`);
    return new PlainDataSource(name, url, options.limits);
  }
  const { directory, client, deadlineMs, now, afterCentralMutation } = options;
  return new HorizontalDataSource(model, { contract, directory, client, deadlineMs, now, afterCentralMutation });
}
