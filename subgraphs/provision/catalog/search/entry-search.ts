import type { SearchSpec } from '../../../store/port.ts';
import type { CatalogEntryRow } from '../row.ts';
import { readingOf } from './reading.ts';
import { beginning, end, searchedForm } from './searched-form.ts';

/** The texts in which entries are searched. */
export type EntryText = 'name' | 'code' | 'provider' | 'syllables' | 'initials' | 'abstract';

const marked = (text: string): string => `${beginning}${searchedForm(text)}${end}`;

/** What of an entry is searched, and how it is written for that. Another making needs another version. */
export const entrySearch: SearchSpec = {
  version: '1',
  tells: ['name', 'code', 'provider', 'providerName', 'abstract'],
  texts: ['name', 'code', 'provider', 'syllables', 'initials', 'abstract'] satisfies readonly EntryText[],
  textsOf(row: CatalogEntryRow): Readonly<Record<EntryText, string | null>> {
    const { name, code, provider, providerName, abstract } = row;
    const { syllables, initials } = readingOf(name);
    return {
      name: marked(name),
      code: code === null ? null : marked(code),
      // A row from before providers were named has the code alone.
      provider: `${marked(providerName ?? '')}${marked(provider)}`,
      syllables: `${beginning}${syllables}`,
      initials: `${beginning}${initials}`,
      abstract: abstract === null ? null : searchedForm(abstract),
    };
  },
};
