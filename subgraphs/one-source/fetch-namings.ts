import { z } from 'zod';
import { postQuery } from '../kit/post-query.ts';
import type { SourceNaming } from './known-namings.ts';

const naming = z.object({
  jurisdiction: z.string(),
  key: z.string(),
  source: z.string(),
  namedAt: z.string(),
}) satisfies z.ZodType<SourceNaming>;

/** The namings as they are told and kept on disk. Their version changes with them and with nothing else. */
export const toldNamings = z.object({ version: z.string(), namings: z.array(naming) });
export type ToldNamings = z.infer<typeof toldNamings>;

const answer = z.object({ data: z.object({ followedNamings: toldNamings }) });
const query =
  'query ($known: String) { followedNamings(known: $known) { version namings { jurisdiction key source namedAt } } }';
const patience = 10_000;

/** Asks the registry; no namings when they are still those of the version that is known. Rejects when it does not answer with namings. */
export async function fetchNamings(
  registry: string,
  known: string | undefined,
  signal: AbortSignal,
): Promise<ToldNamings> {
  const told = await postQuery(registry, { query, variables: { known: known ?? null } }, patience, signal);
  return answer.parse(told).data.followedNamings;
}
