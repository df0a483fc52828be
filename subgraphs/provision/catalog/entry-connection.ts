import type { QueryCatalogEntriesArgs } from '../../../schema/generated/resolvers.ts';
import { Connection } from '../../kit/connection.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { catalogEntries } from './collection.ts';
import { entryFilter, orderOf } from './entry-filter.ts';
import type { CatalogEntryRow } from './row.ts';

type Selection = Pick<QueryCatalogEntriesArgs, 'filter' | 'search' | 'platforms' | 'tiers'> &
  Required<Pick<QueryCatalogEntriesArgs, 'orderBy'>> &
  ConstructorParameters<typeof Connection>[2]['page'];

/** A page of entries, which knows whether there is nothing that was looked for. */
export class EntryConnection extends Connection<CatalogEntryRow> {
  readonly #isNarrowed: boolean;

  constructor(context: NodeContext, selection: Selection) {
    const { orderBy, search, filter } = selection;
    super(context, catalogEntries, {
      order: orderOf(orderBy, search),
      filter: entryFilter(context, selection),
      page: selection,
    });
    const words = (search ?? '').trim() !== '';
    this.#isNarrowed = words || Object.values(filter ?? {}).some((value) => value != null);
  }

  /** Art 20: what is looked for in vain can be demanded. */
  async offersDemand(): Promise<boolean> {
    return this.#isNarrowed && (await this.totalCount()) === 0;
  }
}
