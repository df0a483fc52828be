import type { FacetBucket } from '../../../schema/generated/resolvers.ts';
import { CountedRows } from '../../kit/counted-rows.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { catalogEntries } from './collection.ts';
import { type EntrySelection, entryFilter } from './entry-filter.ts';
import type { CatalogEntryRow } from './row.ts';

/** Entries counted by the values of their fields. */
export class EntryFacets extends CountedRows<CatalogEntryRow> {
  constructor(context: NodeContext, selection: EntrySelection) {
    super(context, catalogEntries, entryFilter(context, selection));
  }

  states(): Promise<FacetBucket[]> {
    return this.bucketsBy('state');
  }

  sharingClasses(): Promise<FacetBucket[]> {
    return this.bucketsBy('sharingClass');
  }

  sharingModes(): Promise<FacetBucket[]> {
    return this.bucketsBy('sharingMode');
  }

  updateFrequencies(): Promise<FacetBucket[]> {
    return this.bucketsBy('updateFrequency');
  }

  formats(): Promise<FacetBucket[]> {
    return this.bucketsBy('format');
  }

  grades(): Promise<FacetBucket[]> {
    return this.bucketsBy('grade');
  }

  themes(): Promise<FacetBucket[]> {
    return this.bucketsBy('theme');
  }

  categories(): Promise<FacetBucket[]> {
    return this.bucketsBy('category');
  }

  openAttributes(): Promise<FacetBucket[]> {
    return this.bucketsBy('openAttribute');
  }

  providers(): Promise<FacetBucket[]> {
    return this.bucketsBy('provider');
  }

  updatedFrom(): Promise<string | null> {
    return this.outermost('min', 'updatedAt');
  }

  updatedTo(): Promise<string | null> {
    return this.outermost('max', 'updatedAt');
  }
}
