import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGraph, NoAnswerError } from '../graph/ask.ts';
import { readNodeDirectory } from '../graph/node-directory.ts';

/** How many platforms the registry calls live, and how many of them the gateway put into one answer. */
export interface FirstAnswer {
  readonly live: number;
  readonly answered: number;
}

const query = '{ catalogEntries(first: 1) { sources { platform status } } }';
const shape = z.object({
  catalogEntries: z.object({ sources: z.array(z.object({ platform: z.string(), status: z.string() })) }),
});
const pause = 150;

/**
 * Asks until every live node that was started here is in the gateway's answer, or until it is told to give up:
 * nodes announce themselves after they have started, and the first question should not miss any. Others are not waited for.
 */
export async function awaitFirstAnswer(
  gatewayUrl: string,
  registryUrl: string,
  started: ReadonlySet<string>,
  giveUp: AbortSignal,
): Promise<FirstAnswer> {
  let seen: FirstAnswer = { live: 0, answered: 0 };
  while (!giveUp.aborted) {
    try {
      const directory = await readNodeDirectory(registryUrl, 5_000);
      const { catalogEntries } = await askGraph(`${gatewayUrl}/graphql`, query, {}, shape, 5_000);
      const live = directory.filter((node) => node.state === 'LIVE').map((node) => node.code);
      const answered = new Set(
        catalogEntries.sources.filter((source) => source.status === 'OK').map((source) => source.platform),
      );
      seen = { live: live.length, answered: answered.size };
      const awaited = live.filter((code) => started.has(code));
      if (awaited.length > 0 && awaited.every((code) => answered.has(code))) return seen;
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
    }
    await delay(pause);
  }
  return seen;
}
