import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGraph, NoAnswerError } from '../graph/ask.ts';
import { type DirectoryNode, readNodeDirectory } from '../graph/node-directory.ts';

export interface FirstAnswer {
  readonly nodes: readonly DirectoryNode[];
  /** How many platforms the gateway put into one answer. */
  readonly answered: number;
}

const query = '{ catalogEntries(first: 1) { sources { platform status } } }';
const shape = z.object({
  catalogEntries: z.object({ sources: z.array(z.object({ platform: z.string(), status: z.string() })) }),
});
const pause = 150;

/**
 * Asks until every live node of the registry is in the gateway's answer, or until `patience` milliseconds are over:
 * nodes announce themselves after they have started, and the first question should not miss any.
 */
export async function awaitFirstAnswer(
  gatewayUrl: string,
  registryUrl: string,
  patience: number,
): Promise<FirstAnswer> {
  const giveUp = AbortSignal.timeout(patience);
  let seen: FirstAnswer = { nodes: [], answered: 0 };
  while (!giveUp.aborted) {
    try {
      const nodes = await readNodeDirectory(registryUrl, 5_000);
      const { catalogEntries } = await askGraph(`${gatewayUrl}/graphql`, query, {}, shape, 5_000);
      const answered = catalogEntries.sources.filter((source) => source.status === 'OK').length;
      seen = { nodes, answered };
      if (nodes.length > 0 && answered >= nodes.filter((node) => node.state === 'LIVE').length) return seen;
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
    }
    await delay(pause);
  }
  return seen;
}
