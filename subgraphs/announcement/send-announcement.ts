import { z } from 'zod';
import { postQuery } from '../kit/post-query.ts';
import type { SignedAnnouncement } from './signed-announcement.ts';

const problems = z.array(z.object({ code: z.string(), message: z.string() }));
const answer = z.object({ data: z.record(z.string(), z.object({ problems })).nullish() });

const patience = 10_000;

/** Announces all in one request; returns, by code, those that the registry did not take, and why, as far as it said so. */
export async function sendAnnouncement(
  registry: string,
  announcements: readonly SignedAnnouncement[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly { readonly code: string; readonly message: string }[]>> {
  const nodes = announcements.map((input, index) => ({ alias: `node${index}`, input }));
  const posted = {
    query: announcementOf(nodes.map(({ alias }) => alias)),
    variables: Object.fromEntries(nodes.map(({ alias, input }) => [alias, input])),
  };
  const { data } = answer.parse(await postQuery(registry, posted, patience, signal));
  const refused = nodes.flatMap(({ alias, input }) => {
    const said = data?.[alias]?.problems;
    return said?.length === 0 ? [] : [[input.code, said ?? []] as const];
  });
  return new Map(refused);
}

const announcementOf = (aliases: readonly string[]): string => `
  mutation AnnounceNodes(${aliases.map((alias) => `$${alias}: AnnounceNodeInput!`).join(', ')}) {
    ${aliases.map((alias) => `${alias}: announceNode(input: $${alias}) { problems { code message } }`).join('\n    ')}
  }`;
