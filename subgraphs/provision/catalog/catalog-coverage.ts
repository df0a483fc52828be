import type { CatalogCoverage, CoverageCell } from '../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../kit/code-point-order.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { ownSource } from '../../kit/provenance.ts';
import type { ListKnowledge } from '../../responsibility/known-lists.ts';
import type { Group } from '../../store/port.ts';
import { ratioOf } from '../metrics/ratio.ts';
import { catalogEntries } from './collection.ts';
import { listUsed } from './metrics/list-used.ts';
import { isPublished } from './rules/publication.ts';

/** How much this node has published and has in preparation, by theme, and how much of what its responsibility list expects. */
export async function readCatalogCoverage(context: NodeContext, narrowing: Narrowing): Promise<CatalogCoverage> {
  const { node, now, today } = context;
  const asked = ifAsked(context, narrowing, 'state');
  const isAsked = asked.length === 0;
  const knowledge = context.knownLists.of(node.code, today);
  const groups = await context.collection(catalogEntries).groups({
    filter: asked,
    by: ['theme', 'provider', 'state'],
    max: ['publishedAt'],
  });
  const themes = new Map<string | null, ThemeCount>();
  for (const group of groups) addGroup(countOf(themes, group.by['theme']), group);
  if (isAsked && knowledge.standing === 'IN_FORCE') addExpected(themes, knowledge.list.lines);
  const counts = [...themes.values()];
  return {
    cells: [...themes]
      .map(([theme, count]) => cellOf(node.code, theme, count))
      .sort((one, other) => byCodePoint(one.key, other.key)),
    published: sumOf(counts, 'published'),
    inPreparation: sumOf(counts, 'inPreparation'),
    coverage: ratioOf(sumOf(counts, 'listed'), sumOf(counts, 'expected')),
    lists: isAsked ? [listUsed(node.code, knowledge, now)] : [],
    complete: true,
    sources: [ownSource(context)],
  };
}

interface ThemeCount {
  published: number;
  inPreparation: number;
  listed: number;
  expected: number;
  lastPublishedAt: string | null;
  /** Published, by department. */
  readonly byProvider: Map<string, number>;
}

function countOf(themes: Map<string | null, ThemeCount>, value: unknown): ThemeCount {
  const theme = typeof value === 'string' ? value : null;
  const known = themes.get(theme);
  if (known !== undefined) return known;
  const byProvider = new Map<string, number>();
  const count = { published: 0, inPreparation: 0, listed: 0, expected: 0, lastPublishedAt: null, byProvider };
  themes.set(theme, count);
  return count;
}

function addGroup(theme: ThemeCount, { by, count, max }: Group): void {
  if (!isPublished(by['state'])) {
    if (by['state'] !== 'WITHDRAWN') theme.inPreparation += count;
    return;
  }
  const provider = String(by['provider']);
  theme.published += count;
  theme.byProvider.set(provider, (theme.byProvider.get(provider) ?? 0) + count);
  const latest = max['publishedAt'];
  if (typeof latest === 'string' && (theme.lastPublishedAt === null || latest > theme.lastPublishedAt))
    theme.lastPublishedAt = latest;
}

function addExpected(
  themes: Map<string | null, ThemeCount>,
  lines: Extract<ListKnowledge, { readonly standing: 'IN_FORCE' }>['list']['lines'],
): void {
  for (const { provider, theme, expected } of lines) {
    const count = countOf(themes, theme);
    count.expected += expected;
    count.listed += count.byProvider.get(provider) ?? 0;
  }
}

const cellOf = (platform: string, theme: string | null, count: ThemeCount): CoverageCell => ({
  key: `${platform}/${theme ?? '-'}`,
  platform,
  theme,
  published: count.published,
  inPreparation: count.inPreparation,
  lastPublishedAt: count.lastPublishedAt,
  coverage: ratioOf(count.listed, count.expected),
});

const sumOf = (counts: readonly ThemeCount[], field: 'published' | 'inPreparation' | 'listed' | 'expected'): number =>
  counts.reduce((total, count) => total + count[field], 0);
