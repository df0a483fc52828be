import { among } from '../../../kit/conditions.ts';
import type { Rows } from '../../../policy/access/visible-rows.ts';
import type { ListKnowledge } from '../../../responsibility/known-lists.ts';
import type { ExpectedLine } from '../../../responsibility/responsibility-list.ts';
import type { Filter, Group } from '../../../store/port.ts';
import type { CatalogEntryRow } from '../row.ts';
import { publishedStates } from '../rules/publication.ts';
import { emptyTally, type Place, type PlaceTally, type Tally } from './tally.ts';

/** Departments and themes that are meant; null: all of them. */
export interface PlaceFilter {
  readonly themes?: readonly (string | null)[] | null | undefined;
  readonly providers?: readonly string[] | null | undefined;
}

const by = ['provider', 'theme', 'sharingClass', 'basisLacking', 'metadataWhole', 'machineReadable'];

/** Counts the published entries of a node and what is expected of it, by department and theme: one grouped count, however many there are. */
export async function readTallies(
  entries: Pick<Rows<CatalogEntryRow>, 'groups'>,
  asked: Filter,
  knowledge: ListKnowledge,
  { themes, providers }: PlaceFilter,
): Promise<readonly PlaceTally[]> {
  const places = new TalliedPlaces();
  const filter = [
    ...asked,
    { field: 'state', in: publishedStates },
    ...among('theme', themes),
    ...among('provider', providers),
  ];
  for (const group of await entries.groups({ filter, by })) addGroup(places, group);
  if (knowledge.standing === 'IN_FORCE') {
    const isMeant = ({ provider, theme }: ExpectedLine) =>
      (themes == null || themes.includes(theme)) && (providers == null || providers.includes(provider));
    for (const line of knowledge.list.lines.filter(isMeant)) addExpected(places.at(line), line);
  }
  return places.all();
}

function addGroup(places: TalliedPlaces, { by: values, count }: Group): void {
  const theme = typeof values['theme'] === 'string' ? values['theme'] : null;
  const tally = places.at({ provider: String(values['provider']), theme });
  const sharingClass = values['sharingClass'];
  tally.published += count;
  if (sharingClass !== null) tally.classified += count;
  if (sharingClass === 'UNCONDITIONAL') tally.unconditional += count;
  if (sharingClass === 'CONDITIONAL') tally.conditional += count;
  if (sharingClass === 'NOT_SHARED') tally.notShared += count;
  if (values['basisLacking'] === true) tally.basisLacking += count;
  if (values['metadataWhole'] === true) tally.metadataWhole += count;
  if (values['machineReadable'] !== null) tally.formatted += count;
  if (values['machineReadable'] === true) tally.machineReadable += count;
}

/** After everything published is counted. */
function addExpected(tally: Tally, { expected }: ExpectedLine): void {
  tally.listed += tally.published;
  tally.expected += expected;
  tally.shortfall += Math.max(0, expected - tally.published);
}

class TalliedPlaces {
  readonly #places = new Map<string, Place & { readonly tally: Tally }>();

  at({ provider, theme }: Place): Tally {
    const key = JSON.stringify([provider, theme]);
    const known = this.#places.get(key);
    if (known !== undefined) return known.tally;
    const tally = emptyTally();
    this.#places.set(key, { provider, theme, tally });
    return tally;
  }

  all(): readonly PlaceTally[] {
    return [...this.#places.values()];
  }
}
