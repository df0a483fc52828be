import type { CatalogCoverage, CoverageCell } from '../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../kit/code-point-order.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { ownSource } from '../../kit/provenance.ts';
import type { Group } from '../../store/port.ts';
import { catalogEntries } from './collection.ts';
import { isPublished } from './rules/publication.ts';

/** How much this node has published and has in preparation, by theme. */
export async function readCatalogCoverage(context: NodeContext, narrowing: Narrowing): Promise<CatalogCoverage> {
  const groups = await context.collection(catalogEntries).groups({
    filter: ifAsked(context, narrowing, 'state'),
    by: ['theme', 'state'],
    max: ['publishedAt'],
  });
  const cells = new Map<string, CoverageCell>();
  for (const group of groups) {
    const cell = cellOf(context.node.code, group);
    const known = cells.get(cell.key);
    cells.set(cell.key, known === undefined ? cell : addCells(known, cell));
  }
  const sorted = [...cells.values()].sort((one, other) => byCodePoint(one.key, other.key));
  return {
    cells: sorted,
    published: sorted.reduce((sum, { published }) => sum + published, 0),
    inPreparation: sorted.reduce((sum, { inPreparation }) => sum + inPreparation, 0),
    complete: true,
    sources: [ownSource(context)],
  };
}

function cellOf(platform: string, { by, count, max }: Group): CoverageCell {
  const theme = typeof by['theme'] === 'string' ? by['theme'] : null;
  const published = isPublished(by['state']);
  const lastPublishedAt = max['publishedAt'];
  return {
    key: `${platform}/${theme ?? '-'}`,
    platform,
    theme,
    published: published ? count : 0,
    inPreparation: published || by['state'] === 'WITHDRAWN' ? 0 : count,
    lastPublishedAt: published && typeof lastPublishedAt === 'string' ? lastPublishedAt : null,
  };
}

const addCells = (one: CoverageCell, other: CoverageCell): CoverageCell => ({
  ...one,
  published: one.published + other.published,
  inPreparation: one.inPreparation + other.inPreparation,
  lastPublishedAt: later(one.lastPublishedAt ?? null, other.lastPublishedAt ?? null),
});

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
