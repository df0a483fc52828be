import { among } from '../../../kit/conditions.ts';
import type { Rows } from '../../../policy/access/visible-rows.ts';
import type { ListKnowledge } from '../../../responsibility/known-lists.ts';
import type { Filter, Group } from '../../../store/port.ts';
import { markFields, marksOf } from '../../rating/rating-summary.ts';
import type { RatingRow } from '../../rating/row.ts';
import type { CatalogEntryRow } from '../row.ts';
import { isPublished, publishedStates } from '../rules/publication.ts';
import { addExpected, addText, byText, placeOf, TalliedPlaces } from './tallied-places.ts';
import type { Place, PlaceTally } from './tally.ts';

/** Departments and themes that are meant; null: all of them. */
export interface PlaceFilter {
  readonly themes?: readonly (string | null)[] | null | undefined;
  readonly providers?: readonly string[] | null | undefined;
}

/** What is counted, and by what. */
export interface TallySources {
  readonly entries: Pick<Rows<CatalogEntryRow>, 'groups' | 'getMany'>;
  readonly ratings: Pick<Rows<RatingRow>, 'groups'>;
  readonly knowledge: ListKnowledge;
  readonly today: string;
}

const by = [...byText, 'mounted', 'updateStated', 'openTo'];

/** Counts the published entries of a node and what is expected of it, by department and theme: grouped counts, however many there are. */
export async function readTallies(
  { entries, ratings, knowledge, today }: TallySources,
  { themes, providers }: PlaceFilter,
): Promise<readonly PlaceTally[]> {
  const places = new TalliedPlaces();
  const filter: Filter = [
    { field: 'state', in: publishedStates },
    ...among('theme', themes),
    ...among('provider', providers),
  ];
  const isMeant = ({ provider, theme }: Place) =>
    (themes == null || themes.includes(theme)) && (providers == null || providers.includes(provider));
  const [all, fresh, rated] = await Promise.all([
    entries.groups({ filter, by }),
    entries.groups({ filter: [...filter, { field: 'freshUntil', atLeast: today }], by: ['provider', 'theme'] }),
    ratings.groups({ filter: [], by: ['entry'], sum: markFields }),
  ]);
  for (const group of all) addGroup(places, group);
  for (const group of fresh) places.at(placeOf(group)).fresh += group.count;
  await addRatings(places, entries, rated, isMeant);
  if (knowledge.standing === 'IN_FORCE') {
    for (const line of knowledge.list.lines.filter(isMeant)) addExpected(places.at(line), line);
  }
  return places.all();
}

function addGroup(places: TalliedPlaces, group: Group): void {
  const { by: values, count } = group;
  const tally = addText(places, group);
  if (values['mounted'] !== null) tally.mountable += count;
  if (values['mounted'] === true) tally.mounted += count;
  if (values['updateStated'] !== null) tally.regular += count;
  if (values['updateStated'] === true) tally.updateStated += count;
  if (values['openTo'] !== null) tally.opened += count;
}

const entriesAtOnce = 500;

/** Ratings are counted where the entry is that they are of: it may have moved to another theme since. */
async function addRatings(
  places: TalliedPlaces,
  entries: TallySources['entries'],
  rated: readonly Group[],
  isMeant: (place: Place) => boolean,
): Promise<void> {
  for (let start = 0; start < rated.length; start += entriesAtOnce) {
    const groups = rated.slice(start, start + entriesAtOnce);
    const rows = await entries.getMany(groups.map((group) => String(group.by['entry'])));
    for (const [index, group] of groups.entries()) {
      const entry = rows[index];
      if (entry === undefined || !isPublished(entry.state) || !isMeant(entry)) continue;
      const tally = places.at(entry);
      const { ratings, completeness, timeliness, accuracy } = marksOf(group);
      tally.ratings += ratings;
      tally.completeness += completeness;
      tally.timeliness += timeliness;
      tally.accuracy += accuracy;
    }
  }
}
