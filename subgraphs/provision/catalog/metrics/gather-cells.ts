import type { CatalogDimension, CatalogMetricsCell } from '../../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../../kit/code-point-order.ts';
import { ratioOf } from '../../metrics/ratio.ts';
import { summaryOf } from '../../rating/rating-summary.ts';
import { addTally, emptyTally, type PlaceTally, type Tally } from './tally.ts';

interface GatheredCell {
  readonly key: string;
  readonly platform: string | null;
  readonly theme: string | null;
  readonly provider: string | null;
  readonly tally: Tally;
}

/** Adds up the tallies of a platform's places into the cells asked for, by key. */
export function gatherCells(
  platform: string,
  places: readonly PlaceTally[],
  by: readonly CatalogDimension[],
): readonly CatalogMetricsCell[] {
  const cells = new Map<string, GatheredCell>();
  for (const { provider, theme, tally } of places) {
    const cell = {
      platform: by.includes('PLATFORM') ? platform : null,
      theme: by.includes('THEME') ? theme : null,
      provider: by.includes('PROVIDER') ? provider : null,
    };
    const parts = [
      ...(by.includes('PLATFORM') ? [platform] : []),
      ...(by.includes('THEME') ? [theme ?? '-'] : []),
      ...(by.includes('PROVIDER') ? [provider] : []),
    ];
    const key = parts.length === 0 ? 'ALL' : parts.join('/');
    const known = cells.get(key) ?? { key, ...cell, tally: emptyTally() };
    addTally(known.tally, tally);
    cells.set(key, known);
  }
  return [...cells.values()].map(metricsOf).sort((one, other) => byCodePoint(one.key, other.key));
}

function metricsOf({ tally, ...cell }: GatheredCell): CatalogMetricsCell {
  return {
    ...cell,
    published: tally.published,
    coverage: ratioOf(tally.listed, tally.expected),
    shortfall: tally.shortfall,
    unconditional: ratioOf(tally.unconditional, tally.classified),
    conditional: ratioOf(tally.conditional, tally.classified),
    notShared: ratioOf(tally.notShared, tally.classified),
    notSharedWithoutBasis: ratioOf(tally.basisLacking, tally.notShared),
    metadataComplete: ratioOf(tally.metadataWhole, tally.published),
    machineReadable: ratioOf(tally.machineReadable, tally.formatted),
    mounted: ratioOf(tally.mounted, tally.mountable),
    updateStated: ratioOf(tally.updateStated, tally.regular),
    fresh: ratioOf(tally.fresh, tally.updateStated),
    opened: ratioOf(tally.opened, tally.published),
    ratings: summaryOf(tally),
  };
}
