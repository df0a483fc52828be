import type { Logger } from 'pino';
import { type ServedSupergraph, serveSupergraph } from './execution/served-supergraph.ts';
import { SupergraphGateway } from './execution/supergraph-gateway.ts';
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
  readonly gateway: SupergraphGateway;
  /** True when rows are spread over nodes; false for an ordinary supergraph, which needs no directory. */
  readonly horizontal: () => boolean;
  /** What the directives of the supergraph say that is served now. */
  readonly model: () => HorizontalModel;
}

/**
 * A gateway with our data source for every contract that has horizontal directives, and a plain one for the others.
 * Throws a ModelError when the directives cannot be followed. A later supergraph is taken over when it is good; a bad one never
 * replaces a good one.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { supergraph, logger, limits, deadlineMs } = options;
  const plain = new Map<string, PlainDataSource>();
  const plainSource = (name: string, url: string): PlainDataSource => {
    if (url === '') throw new Error(`The supergraph names no address for subgraph "${name}"`);
    const key = `${name}\n${url}`;
    const source = plain.get(key) ?? new PlainDataSource(name, url, { ...limits, timeoutMs: deadlineMs });
    plain.set(key, source);
    return source;
  };
  const prepare = (sdl: string): Prepared => {
    const model = readModel(sdl);
    checkModel(model);
    const served = serveSupergraph(sdl, (name, url) =>
      model.contracts.has(name) ? new HorizontalDataSource(name, () => model, options) : plainSource(name, url),
    );
    return { served, model };
  };
  let current = prepare(supergraph.first);
  const gateway = new SupergraphGateway(current.served, () => stopFollowing());
  const stopFollowing = supergraph.follow((supergraphSdl) => {
    try {
      const next = prepare(supergraphSdl);
      gateway.serve(next.served);
      current = next;
      logger.info('a new supergraph is served');
    } catch (error) {
      logger.error({ err: error }, 'a changed supergraph is refused; the last good one is served on');
    }
  });
  return { gateway, horizontal: () => current.model.contracts.size > 0, model: () => current.model };
}

interface Prepared {
  readonly served: ServedSupergraph;
  readonly model: HorizontalModel;
}
