import type { CatalogTrend, CatalogTrendPoint } from '../../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../../kit/code-point-order.ts';
import { among } from '../../../kit/conditions.ts';
import { graphError } from '../../../kit/graph-error.ts';
import { ifAsked } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import type { Filter } from '../../../store/port.ts';
import { catalogEntries } from '../collection.ts';
import { catalogRevisions } from '../revision/collection.ts';
import { settleCarried } from '../revision/settle-carried.ts';
import { publishedStates } from '../rules/publication.ts';
import { gatherCells } from './gather-cells.ts';
import type { MetricsSelection } from './read-catalog-metrics.ts';
import type { PlaceFilter } from './read-tallies.ts';
import { addExpected, addText, byText, TalliedPlaces } from './tallied-places.ts';
import type { PlaceTally } from './tally.ts';

interface TrendSelection extends MetricsSelection {
  readonly days: readonly string[];
}

const mostDays = 60;

/** This node's part of a trend: what was in force at the end of each day, from the entries as they stand and the revisions before them. */
export async function readCatalogTrend(context: NodeContext, selection: TrendSelection): Promise<CatalogTrend> {
  const { node, today } = context;
  const days = [...new Set(selection.days)].sort();
  if (days.length === 0 || days.length > mostDays)
    throw graphError('INVALID_ARGUMENT', `days has ${days.length} days: give 1 to ${mostDays}.`);
  const coming = days.find((day) => day > today);
  if (coming !== undefined) throw graphError('INVALID_ARGUMENT', `days has ${coming}, which is still to come.`);
  const isAsked = ifAsked(context, selection, 'state').length === 0;
  if (isAsked) await settleCarried(context);
  const points = await Promise.all(
    (isAsked ? days : []).map(async (day) =>
      gatherCells(node.code, await talliesOn(context, day, selection.filter ?? {}), selection.by).map(
        ({ key, platform, theme, provider, ...metrics }): CatalogTrendPoint => ({
          key: `${day}/${key}`,
          day,
          platform: platform ?? null,
          theme: theme ?? null,
          provider: provider ?? null,
          ...metrics,
        }),
      ),
    ),
  );
  return {
    points: points.flat().sort((one, other) => byCodePoint(one.key, other.key)),
    complete: true,
    sources: [ownSource(context)],
  };
}

async function talliesOn(
  context: NodeContext,
  day: string,
  { themes, providers }: PlaceFilter,
): Promise<readonly PlaceTally[]> {
  // Midnight in Asia/Shanghai, the end of the day.
  const end = `${day}T16:00:00.000Z`;
  const place: Filter = [...among('theme', themes), ...among('provider', providers)];
  const current = await context.collection(catalogEntries).groups({
    filter: [...place, { field: 'state', in: publishedStates }, { field: 'inForceSince', below: end }],
    by: byText,
  });
  // Whoever may count all entries by their terms, as was just asked, may count their revisions so.
  const past = await context.allRows(catalogRevisions).groups({
    filter: [...place, { field: 'inForceSince', below: end }, { field: 'inForceUntil', atLeast: end }],
    by: byText,
  });
  const places = new TalliedPlaces();
  for (const group of [...current, ...past]) addText(places, group);
  const knowledge = context.knownLists.of(context.node.code, day);
  if (knowledge.standing === 'IN_FORCE') {
    for (const line of knowledge.list.lines) {
      if (themes != null && !themes.includes(line.theme)) continue;
      if (providers != null && !providers.includes(line.provider)) continue;
      addExpected(places.at(line), line);
    }
  }
  return places.all();
}
