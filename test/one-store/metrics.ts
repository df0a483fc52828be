import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { recountCoverageRatios, recountMetrics } from '../recount/recount-metrics.ts';
import { today } from './stores.ts';
import { unheard, type World } from './world.ts';

/** Of those nodes that know of one, the list in force. */
export const listsInForce = (world: World, owners: readonly string[]) =>
  owners
    .filter((owner) => owner !== unheard)
    .flatMap((platform) =>
      world.lists
        .filter((list) => list.platform === platform && list.effectiveFrom <= today)
        .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1))
        .slice(0, 1),
    );

/** The answer to `metricsQuery`, from the rows and lists of those nodes. */
export function recountWorldMetrics(world: World, owners: readonly string[]) {
  const inForce = listsInForce(world, owners);
  const entries = world.entries
    .map((entry) => ({ ...entry, platform: ownerOf(entry.id) }))
    .filter(({ platform }) => owners.includes(platform));
  const facts = { entries, lists: inForce, ratings: world.ratings, today };
  const cells = recountMetrics(facts);
  const lists = owners.toSorted().map((platform) => {
    const list = inForce.find((one) => one.platform === platform);
    const standing = platform === unheard ? 'UNKNOWN' : list === undefined ? 'NONE' : 'IN_FORCE';
    return { platform, standing, effectiveFrom: list?.effectiveFrom ?? null };
  });
  const coverage = recountCoverageRatios(facts);
  return {
    ...Object.fromEntries(Object.entries(cells).map(([alias, found]) => [alias, { cells: found, lists }])),
    catalogCoverage: { ...coverage, lists },
  };
}
