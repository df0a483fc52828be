import { z } from 'zod';
import { canonicalJson } from '../evidence/chain/canonical-json.ts';
import type { OfferedCheckpoint } from '../evidence/chain/continuation.ts';
import { readCheckpoint } from '../evidence/export/export-file.ts';
import type { Collections } from '../kit/node-context.ts';
import { postQuery } from '../kit/post-query.ts';
import { keptCheckpoints } from '../oversight/checkpoint/collection.ts';
import { keepCheckpoint, latestKept } from '../oversight/checkpoint/keep-checkpoint.ts';
import { mostLinks } from '../oversight/checkpoint/receive-checkpoint.ts';
import { nationalCode } from '../registry/platform/national-platform.ts';
import type { ExchangeOptions } from './exchange-checkpoints.ts';

const query = `mutation KeepCheckpoint($input: KeepCheckpointInput!) {
  keepCheckpoint(input: $input) { kept own ownLinks ownKeyChanges problems { code message } }
}`;

const answer = z.object({
  data: z.object({
    keepCheckpoint: z.object({
      kept: z.int().min(0),
      own: z.string(),
      ownLinks: z.array(z.string()),
      ownKeyChanges: z.array(z.string()),
      problems: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  }),
});
type Answer = z.infer<typeof answer>['data']['keepCheckpoint'];

const patience = 10_000;

/** Brings the centre up to date on a node's log, and the node on the centre's. Returns the length that the centre has then. */
export async function exchangeOnce(
  options: ExchangeOptions,
  node: string,
  acknowledged: number | undefined,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { host, environment, logger } = options;
  return await host.work(node, async (collections: Collections) => {
    const kept = collections.of(keptCheckpoints);
    // Without knowing what the centre keeps, an offer without links is answered with it.
    let from = acknowledged ?? (await collections.log.head()).length;
    for (;;) {
      const now = environment.now().toISOString();
      const offered = await collections.log.offerFrom(from, mostLinks, now);
      const knows = (await latestKept(kept, nationalCode))?.length ?? 0;
      const received = await send(options.centre, offered, knows, signal);
      await keepTheCentres(received, knows);
      const problem = received.problems.find(({ code }) => code !== 'RESEND');
      if (problem !== undefined) {
        logger.error({ node, code: problem.code }, problem.message);
        options.watch.refused(node, problem.code);
        return undefined;
      }
      const done = received.kept === offered.checkpoint.length && offered.links.length < mostLinks;
      if (done || (received.kept === from && received.problems.length > 0)) {
        options.watch.exchanged(node);
        return received.kept;
      }
      from = received.kept;
    }

    async function keepTheCentres({ own, ownLinks, ownKeyChanges }: Answer, knows: number): Promise<void> {
      const read = readCheckpoint(own);
      if ('problem' in read || read.value.node !== nationalCode) return;
      const offered = { checkpoint: read.value, from: knows, links: ownLinks, keyChanges: ownKeyChanges };
      const { now, newLocalId } = environment;
      const judgement = await keepCheckpoint({ node, rows: kept, now: now().toISOString(), newLocalId }, offered);
      if (judgement === 'CONTRADICTS' || judgement === 'UNKNOWN_KEY' || judgement === 'NOT_SIGNED') {
        logger.error(
          { node, judgement },
          "the centre's log of decisions no longer continues what it had signed before",
        );
      }
    }
  });
}

async function send(
  centre: string,
  { checkpoint, from, links, keyChanges }: OfferedCheckpoint,
  knows: number,
  signal: AbortSignal,
): Promise<Answer> {
  const input = { keeper: nationalCode, checkpoint: canonicalJson(checkpoint), from, links, keyChanges, knows };
  const told = await postQuery(centre, { query, variables: { input } }, patience, signal);
  return answer.parse(told).data.keepCheckpoint;
}
