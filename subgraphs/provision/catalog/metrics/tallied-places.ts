import type { ExpectedLine } from '../../../responsibility/responsibility-list.ts';
import type { Group } from '../../../store/port.ts';
import { emptyTally, type Place, type PlaceTally, type Tally } from './tally.ts';

/** What is grouped by to count what follows from the texts of entries. */
export const byText = ['provider', 'theme', 'sharingClass', 'basisLacking', 'metadataWhole', 'machineReadable'];

/** Counts a group of texts, grouped by `byText` at least, where it belongs. */
export function addText(places: TalliedPlaces, group: Group): Tally {
  const { by: values, count } = group;
  const tally = places.at(placeOf(group));
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
  return tally;
}

export const placeOf = ({ by: values }: Group): Place => ({
  provider: String(values['provider']),
  theme: typeof values['theme'] === 'string' ? values['theme'] : null,
});

/** After everything published is counted. */
export function addExpected(tally: Tally, { expected }: ExpectedLine): void {
  tally.listed += tally.published;
  tally.expected += expected;
  tally.shortfall += Math.max(0, expected - tally.published);
}

/** Tallies by department and theme. */
export class TalliedPlaces {
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
