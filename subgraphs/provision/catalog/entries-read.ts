import type { EntriesRead } from '../../kit/read-log/read-log.ts';
import type { Collection } from '../../store/port.ts';
import { sharingRequests } from '../sharing-request/collection.ts';
import type { SharingRequestRow } from '../sharing-request/row.ts';
import { catalogEntries } from './collection.ts';
import type { CatalogEntryRow } from './row.ts';

/** Finds the entries with personal information that reads are about. A request is its requester's own to read. */
export const entriesRead =
  (entries: Collection<CatalogEntryRow>, requests: Collection<SharingRequestRow>): EntriesRead =>
  async (reads) => {
    const found = new Map(reads.flatMap(({ id, seen }) => (seen.entry === undefined ? [] : [[id, seen.entry]])));
    const ofRequests = reads.filter(({ seen }) => seen.collection === sharingRequests.name);
    const rows = await requests.getMany(ofRequests.map(({ seen }) => seen.id));
    const open = [
      ...reads.flatMap(({ id, seen }) =>
        seen.entry === undefined && seen.collection === catalogEntries.name ? [{ id, entry: seen.id }] : [],
      ),
      ...ofRequests.flatMap(({ id, caller }, index) => {
        const request = rows[index];
        return request === undefined || request.requester === caller.organisation ? [] : [{ id, entry: request.entry }];
      }),
    ];
    const about = await entries.getMany(open.map(({ entry }) => entry));
    for (const [index, { id, entry }] of open.entries()) {
      if (about[index]?.personalInformation === true) found.set(id, entry);
    }
    return found;
  };
