import type { Problem, RateResourceInput } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../../kit/decision/decide.ts';
import { lostTo } from '../../kit/decision/lost-to.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import { winnerOver } from '../../kit/decision/winner-over.ts';
import { hashInput } from '../../kit/input-hash.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { idempotencyKeyReused } from '../../kit/problem.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { sharingRequests } from '../sharing-request/collection.ts';
import { ratings } from './collection.ts';
import type { RatingRow } from './row.ts';
import { checkRating } from './rules/rating-form.ts';

const rating: Procedure = {
  code: 'RATE_RESOURCE',
  name: 'A department rates a resource that it uses, or revises its rating',
  nameZh: '评价共享资源',
  basis: 'practice',
};

type Rated =
  | { readonly rating: RatingRow; readonly problems: readonly [] }
  | { readonly rating: null; readonly problems: readonly Problem[] };

/** Takes a department's rating of an entry that it was given the data of: one of each, revised on top of the version that was seen. */
export async function rateResource(context: NodeContext, input: RateResourceInput): Promise<Rated> {
  const id = `rat:${input.entryId.split(':').slice(1).join(':')}-${input.organisation}`;
  const inputHash = hashInput(input);
  const [seen] = await context.allRows(ratings).getMany([id]);
  const earlier = seen && (await answerAgain(context, seen, input, inputHash));
  if (earlier !== undefined) return earlier;
  const entry = await context.load(catalogEntries, input.entryId);
  const problems = checkRating(input, { found: entry !== null, isUser: await wasGiven(context, input) });
  if (problems.length > 0) return refused(problems);
  if (seen !== undefined && input.expectedVersion == null) {
    return refused([lostTo(await winnerOver(context, ratings, id, seen.version - 1), id)]);
  }
  const next: RatingRow = {
    id,
    version: 1,
    entry: input.entryId,
    organisation: input.organisation,
    completeness: input.completeness,
    timeliness: input.timeliness,
    accuracy: input.accuracy,
    comment: input.comment?.trim() ?? null,
    createdAt: seen?.createdAt ?? context.now,
    updatedAt: context.now,
    idempotencyKey: input.idempotencyKey,
    inputHash,
    pendingSince: null,
    sample: false,
  };
  const { expectedVersion } = input;
  const decided = await decide(context, ratings, { seen: seen ?? null, expectedVersion, next, procedure: rating });
  if (decided.outcome === 'won') return { rating: decided.row, problems: [] };
  const [current] = await context.allRows(ratings).getMany([id]);
  const again = current && (await answerAgain(context, current, input, inputHash));
  const winner = decided.outcome === 'lost' ? decided.to : await winnerOver(context, ratings, id, 0);
  return again ?? refused([lostTo(winner, id)]);
}

/** The rating, when this very call has given it; a refusal when its key was used for another input. */
async function answerAgain(
  context: NodeContext,
  row: RatingRow,
  { idempotencyKey }: RateResourceInput,
  inputHash: string,
): Promise<Rated | undefined> {
  if (row.idempotencyKey !== idempotencyKey) return undefined;
  if (row.inputHash !== inputHash) return refused([idempotencyKeyReused]);
  return { rating: await recorded(context, ratings, row), problems: [] };
}

/** Whether the department was ever given the data: a request of its own was handed over, whatever became of it. */
async function wasGiven(context: NodeContext, { entryId, organisation }: RateResourceInput): Promise<boolean> {
  const { rows } = await context.allRows(sharingRequests).page({
    filter: [
      { field: 'entry', in: [entryId] },
      { field: 'requester', in: [organisation] },
    ],
    order: 'ID_ASC',
    limit: 1_000,
    from: 'first',
  });
  return rows.some(({ activeAt }) => activeAt !== null);
}

const refused = (problems: readonly Problem[]) => ({ rating: null, problems }) as const;
