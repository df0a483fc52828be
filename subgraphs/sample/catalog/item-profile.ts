import type { CatalogEntryRow, DataItemRow, UpdateFrequencyCode } from '../../provision/catalog/row.ts';
import { lazily } from '../lazily/lazily.ts';
import { readTable } from '../table/read-table.ts';

/** What kind of data a resource with such a name holds: its usual items, formats and frequencies, with weights. */
export interface ItemProfile {
  readonly items: readonly DataItemRow[];
  readonly formats: readonly (readonly [NonNullable<CatalogEntryRow['format']>, number])[];
  readonly frequencies: readonly (readonly [UpdateFrequencyCode, number])[];
}

const itemTypes = ['TEXT', 'NUMBER', 'CURRENCY', 'DATE', 'DATETIME', 'BOOLEAN', 'BINARY'] as const;
const grades = ['GENERAL', 'IMPORTANT', 'CORE'] as const;
const formats = ['DATABASE', 'SPREADSHEET', 'DOCUMENT', 'STRUCTURED', 'IMAGE', 'GEOSPATIAL', 'MULTIMEDIA'] as const;
const frequencies = [
  ...(['REALTIME', 'DAILY', 'WEEKLY', 'MONTHLY'] as const),
  ...(['QUARTERLY', 'SEMIANNUAL', 'ANNUAL', 'IRREGULAR'] as const),
];

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}.`);
  return found;
}

/** `DAILY:4 MONTHLY:2` as choices with their weights. */
function weights<T extends string>(values: readonly T[], text: string): (readonly [T, number])[] {
  return text.split(' ').map((part) => {
    const [name = '', weight] = part.split(':');
    return [oneOf(values, name), Number(weight)] as const;
  });
}

const itemsByProfile = lazily(() => {
  const items = new Map<string, DataItemRow[]>();
  for (const row of readTable('data-items.tsv', [
    ...(['profile', 'name', 'code', 'type', 'length', 'grade', 'personal', 'masking'] as const),
  ])) {
    const item: DataItemRow = {
      name: row.name,
      code: row.code,
      type: oneOf(itemTypes, row.type),
      length: row.length ? Number(row.length) : null,
      grade: oneOf(grades, row.grade),
      personalInformation: row.personal === '1',
      maskingRule: row.masking || null,
      sourceDepartment: null,
    };
    items.set(row.profile, [...(items.get(row.profile) ?? []), item]);
  }
  return items;
});

const profiles = lazily(() =>
  readTable('item-profiles.tsv', ['profile', 'words', 'formats', 'frequencies']).map((row) => ({
    words: row.words ? row.words.split(' ') : [],
    items: itemsByProfile().get(row.profile) ?? [],
    formats: weights(formats, row.formats),
    frequencies: weights(frequencies, row.frequencies),
  })),
);

/** Items that any resource may carry at its end. */
export const trailingItems = (): readonly DataItemRow[] => itemsByProfile().get('any') ?? [];

const profileByWord = lazily(
  () => new Map(profiles().flatMap((profile) => profile.words.map((word) => [word, profile]))),
);
const longestWord = lazily(() => Math.max(...[...profileByWord().keys()].map((word) => word.length)));

/** The profile whose word stands last in the name, since Chinese puts what a thing is at its end; the last profile when none does. */
export function profileOf(resource: string): ItemProfile {
  for (let end = resource.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - longestWord()); start < end; start += 1) {
      const profile = profileByWord().get(resource.slice(start, end));
      if (profile) return profile;
    }
  }
  const fallback = profiles().at(-1);
  if (!fallback) throw new Error('item-profiles.tsv is empty.');
  return fallback;
}
