import { z } from 'zod';
import { postQuery } from '../kit/post-query.ts';
import type { ResponsibilityList } from './responsibility-list.ts';

const list = z.object({
  platform: z.string(),
  effectiveFrom: z.iso.date(),
  lines: z.array(
    z.object({ provider: z.string(), theme: z.string().nullable(), expected: z.number().int().nonnegative() }),
  ),
}) satisfies z.ZodType<ResponsibilityList>;

/** The lists of one platform as they are kept on disk, and when the registry told them. */
export const keptLists = z.object({ checkedAt: z.iso.datetime(), lists: z.array(list) });
export type KeptLists = z.infer<typeof keptLists>;

const answer = z.object({
  data: z.object({ followedLists: z.object({ version: z.string(), lists: z.array(list) }) }),
});

const query = `query ($platforms: [ID!]!, $known: String) {
  followedLists(platforms: $platforms, known: $known) { version lists { platform effectiveFrom lines { provider theme expected } } } }`;

const patience = 10_000;

/** What the registry answers; no lists when they are still those of the version named as known. */
export interface ToldLists {
  readonly version: string;
  readonly lists: readonly ResponsibilityList[];
}

/** Asks the registry. Rejects when it does not answer, or not with lists. */
export async function fetchLists(
  registry: string,
  platforms: readonly string[],
  known: string | undefined,
  signal: AbortSignal,
): Promise<ToldLists> {
  const told = await postQuery(registry, { query, variables: { platforms, known: known ?? null } }, patience, signal);
  return answer.parse(told).data.followedLists;
}
