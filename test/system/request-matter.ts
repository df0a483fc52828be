import { dayInShanghai } from '../../subgraphs/kit/day.ts';
import { ask } from './ask.ts';
import type { Matter } from './request-walk.ts';

/** A matter about an entry that is shared on conditions, so that an extension is possible, by an organisation of Shanghai. */
export async function requestMatter(graph: string, node: string): Promise<Matter> {
  const { data } = await ask<{
    catalogEntries: {
      edges: { node: { id: string; provider: { code: string }; items: { name: string }[] } }[];
    };
  }>(
    graph,
    `query ($node: ID!) {
      catalogEntries(platforms: [$node], first: 20, orderBy: ID_ASC, filter: { states: [PUBLISHED], sharingClasses: [CONDITIONAL] }) {
        edges { node { id provider { code } items { name } } }
      }
    }`,
    { node },
  );
  const found = data.catalogEntries.edges.map((edge) => edge.node).find(({ items }) => items.length > 1);
  if (found === undefined) throw new Error(`${node} has no entry that is shared on conditions`);
  return {
    graph,
    node,
    entry: found.id,
    items: found.items.slice(0, 2).map(({ name }) => name),
    requester: '91350100M000100Y43',
    requesterNode: '310000',
    provider: found.provider.code,
    today: dayInShanghai(new Date()),
  };
}
