import type { Logger } from 'pino';
import type { NodeEnvironment } from '../kit/node-context.ts';
import type { NodeHost } from '../kit/node-host.ts';
import { nationalCode } from '../registry/platform/national-platform.ts';
import type { CheckpointWatch } from './checkpoint-watch.ts';
import { exchangeOnce } from './exchange-once.ts';

export interface ExchangeOptions {
  readonly host: Pick<NodeHost, 'work'>;
  /** Nodes of this host. */
  readonly nodes: readonly string[];
  /** Where the centre answers: it keeps the checkpoints of all, and gives each its own to keep. */
  readonly centre: string;
  readonly environment: Pick<NodeEnvironment, 'now' | 'newLocalId'>;
  readonly everyMs: number;
  readonly watch: CheckpointWatch;
  readonly logger: Logger;
}

/** Exchanges checkpoints with the centre, one node after another, again and again. A centre that is away is asked the next time. */
export function exchangeCheckpoints(options: ExchangeOptions): { stop(): void } {
  const { nodes, everyMs, logger } = options;
  const stopping = new AbortController();
  const acknowledged = new Map<string, number>();
  let timer: NodeJS.Timeout;

  const round = async (): Promise<void> => {
    for (const node of nodes.filter((code) => code !== nationalCode)) {
      if (stopping.signal.aborted) return;
      try {
        const known = acknowledged.get(node);
        const length = await exchangeOnce(options, node, known, stopping.signal);
        if (length !== undefined) acknowledged.set(node, length);
      } catch (error) {
        logger.debug({ node, err: error }, 'the centre does not take checkpoints now');
      }
    }
    again();
  };
  const again = (): void => {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => void round(), everyMs);
    timer.unref();
  };

  again();
  return {
    stop() {
      stopping.abort();
      clearTimeout(timer);
    },
  };
}
