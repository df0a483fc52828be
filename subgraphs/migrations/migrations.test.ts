import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { provincial } from '../provincial/tier.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import type { SharingRequestRow } from '../provision/sharing-request/row.ts';
import { sample } from '../sample/index.ts';
import { migrateStore } from '../store/migration/migrate-store.ts';
import type { Row, Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { migrations } from './migrations.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A store of 新疆生产建设兵团 with its sample, as the first release left it. */
const fixture = new URL('../../test/fixtures/store-of-version-1.sqlite.gz', import.meta.url);
const environment = { now: () => new Date('2026-11-22T00:00:00.000Z'), logger: pino({ level: 'silent' }) };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-migrations-'));
  const path = join(folder, '660000.sqlite');
  await writeFile(path, gunzipSync(await readFile(fixture)));
  store = await openSqliteStore(path);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Rows of the fixture with the fields that it holds and no others: read as a collection that declares none. */
async function rowsAsStored(name: string): Promise<readonly Row[]> {
  const path = join(folder, 'as-stored.sqlite');
  await writeFile(path, gunzipSync(await readFile(fixture)));
  const asStored = await openSqliteStore(path);
  try {
    const rows = asStored.collection({ name, fields: {}, orders: { ID_ASC: [] } });
    return (await rows.page({ filter: [], order: 'ID_ASC', limit: 1e6, from: 'first' })).rows;
  } finally {
    await asStored.close();
  }
}

const migrate = () => migrateStore(store, '660000', migrations, environment);

async function allRows(collection: Parameters<Store['collection']>[0]): Promise<readonly Row[]> {
  const [order = ''] = Object.keys(collection.orders);
  const rows = store.collection(collection);
  return (await rows.page({ filter: [], order, limit: 1e6, from: 'first' })).rows;
}

describe('a store of the first release', () => {
  test('has after its migration every field that rows have today, in every collection', async () => {
    await migrate();
    const fresh = new Map(sample.rows('660000', '2026-11-22').map(({ collection, rows }) => [collection.name, rows]));
    const shapes = (rows: readonly object[]) => [...new Set(rows.map((row) => Object.keys(row).sort().join()))].sort();
    let compared = 0;
    for (const collection of provincial.contracts.flatMap(({ collections }) => collections)) {
      const today = fresh.get(collection.name) ?? [];
      const migrated = await allRows(collection);
      // Kinds that the first release did not know have no rows to compare.
      if (today.length === 0 || migrated.length === 0) continue;
      expect(shapes(migrated), collection.name).toEqual(shapes(today));
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(4);
  });

  test('keeps every row, its version and everything that it said', async () => {
    const before = await rowsAsStored(sharingRequests.name);
    await migrate();
    const after = await allRows(sharingRequests);
    expect(after.length).toBe(before.length);
    expect(before.length).toBeGreaterThan(10);
    expect(before.some((row) => Object.values(row).includes(null))).toBe(true);
    for (const [index, row] of before.entries()) expect(after[index]).toMatchObject(row);
  });

  test('knows which of its requests are for entries that are open to all', async () => {
    await migrate();
    const requests = store.collection<SharingRequestRow>(sharingRequests);
    const classes = new Map(
      (await allRows(catalogEntries)).map((entry) => [entry.id, Reflect.get(entry, 'sharingClass')]),
    );
    const { rows } = await requests.page({ filter: [], order: 'ID_ASC', limit: 1e6, from: 'first' });
    const unconditional = rows.filter(({ sharingClass }) => sharingClass === 'UNCONDITIONAL').map(({ id }) => id);
    expect(unconditional).toEqual(
      rows.filter(({ entry }) => classes.get(entry) === 'UNCONDITIONAL').map(({ id }) => id),
    );
    expect(unconditional.length).toBeGreaterThan(0);
  });

  test('is migrated once: a second time changes nothing', async () => {
    await migrate();
    const after = await allRows(sharingRequests);
    await migrate();
    expect(await allRows(sharingRequests)).toEqual(after);
  });
});
