import type { CollectionSpec, Store } from '../../subgraphs/store/port.ts';
import type { Contender, EntryRow } from './contender.ts';

const entries: CollectionSpec = {
  name: 'entries',
  fields: { name: 'text', state: 'text' },
  orders: { NAME_ASC: [{ field: 'name', direction: 'ASC' }] },
  text: ['name', 'abstract'],
};

/** An adapter of the store port. */
export async function adapter(name: string, store: Store): Promise<Contender> {
  const rows = store.collection<EntryRow>(entries);
  await store.ready();
  return {
    name,
    fill: (all) => rows.insertAll(all),
    async page({ name: last, id }) {
      const page = await rows.page({ filter: [], order: 'NAME_ASC', limit: 20, from: 'first', after: [last, id] });
      return page.rows.length;
    },
    batch: async (ids) => (await rows.getMany(ids)).filter((row) => row !== undefined).length,
    insert: async (row) => Number((await rows.insert(row)).inserted),
    change: async (row) => Number(await rows.compareAndSet(row, row.version - 1)),
    groups: async () => (await rows.groups({ filter: [], by: ['state'] })).length,
    search: (word) => rows.count([{ words: [word] }]),
    close: () => store.close(),
  };
}
