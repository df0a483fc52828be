import { z } from 'zod';

const answer = z.object({
  data: z.record(z.string(), z.object({ problems: z.array(z.object({ code: z.string() })) })).nullish(),
});

const patience = 10_000;

/** Announces all in one request; returns those that the registry did not take. */
export async function sendAnnouncement(
  registry: string,
  endpoints: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const nodes = [...endpoints].map(([code, endpoint], index) => ({ alias: `node${index}`, code, endpoint }));
  const response = await fetch(registry, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: announcementOf(nodes.map(({ alias }) => alias)),
      variables: Object.fromEntries(nodes.map(({ alias, code, endpoint }) => [alias, { code, endpoint }])),
    }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  const { data } = answer.parse(await response.json());
  const taken = (alias: string): boolean => data?.[alias]?.problems.length === 0;
  return new Map(nodes.filter(({ alias }) => !taken(alias)).map(({ code, endpoint }) => [code, endpoint]));
}

const announcementOf = (aliases: readonly string[]): string => `
  mutation AnnounceNodes(${aliases.map((alias) => `$${alias}: AnnounceNodeInput!`).join(', ')}) {
    ${aliases.map((alias) => `${alias}: announceNode(input: $${alias}) { problems { code } }`).join('\n    ')}
  }`;
