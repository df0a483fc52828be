import { dayInShanghai } from '../kit/day.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import type { SharingRequestRow } from '../provision/sharing-request/row.ts';
import type { Migration } from '../store/migration/migration.ts';
import { rewriteRows } from '../store/migration/rewrite-rows.ts';

/**
 * Requests of the first release say neither by which class their time limit goes nor what moved it. The class is that of the entry;
 * when a supplement was asked for or an extension granted is the day of the last change. Due days are settled at the start anyway.
 */
export const requestsHaveTimeLimits: Migration = {
  version: 2,
  name: 'sharing requests know their time limits',
  async run(store) {
    const entries = store.collection<CatalogEntryRow>(catalogEntries);
    await store.ready();
    const unconditional = new Set<string>();
    for (let last: string | undefined; ; ) {
      const page = await entries.page({
        filter: [{ field: 'sharingClass', in: ['UNCONDITIONAL'] }],
        order: 'ID_ASC',
        limit: 1_000,
        from: 'first',
        ...(last === undefined ? {} : { after: [last] }),
      });
      for (const { id } of page.rows) unconditional.add(id);
      last = page.rows.at(-1)?.id;
      if (!page.hasMore) break;
    }
    return rewriteRows<SharingRequestRow>(store, sharingRequests, 'ID_ASC', (request) => {
      // The type says that it is there; in rows of the first release it is not.
      if (Object.hasOwn(request, 'sharingClass')) return undefined;
      const on = dayInShanghai(new Date(request.updatedAt));
      return {
        ...request,
        sharingClass: unconditional.has(request.entry) ? 'UNCONDITIONAL' : 'CONDITIONAL',
        supplement:
          request.state === 'SUPPLEMENT_REQUESTED'
            ? { askedOn: on, missing: [], suppliedOn: null, supplied: null }
            : null,
        extension: request.state === 'EXTENDED' ? { grantedOn: on, workingDays: 10, reason: '' } : null,
        dueOn: '9999-12-31',
        pendingSince: null,
      };
    });
  },
};
