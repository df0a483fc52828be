import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogEntryRow, platformRow } from '../fixture/rows.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../provision/catalog/row.ts';
import { platforms } from '../registry/platform/collection.ts';
import type { Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { openSeededStore, type StoreFile } from './open-seeded-store.ts';
import { type SeedRows, seedOnce } from './seed-once.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let file: StoreFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-seeding-'));
  const path = join(folder, '310000.sqlite');
  file = { open: () => openSqliteStore(path), remove: () => rm(path) };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entries = [1, 2].map((number) => catalogEntryRow({ id: `cat:310000:${number}` }));
const seedRows: SeedRows[] = [
  { collection: platforms, rows: [platformRow({ id: '310000' })] },
  { collection: catalogEntries, rows: entries },
];
const seed = (store: Store) => seedOnce(store, '2026-03-10', () => seedRows);
const leaveAlone = async (): Promise<void> => undefined;

async function within<Result>(
  how: (store: Store) => Promise<void>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openSeededStore(file, how);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const stored = (store: Store) => store.collection<CatalogEntryRow>(catalogEntries).count([]);

describe('a seeded store', () => {
  test('is filled when it is empty, once, and then left to those who use it', async () => {
    expect(await within(seed, stored)).toBe(2);
    await within(seed, (store) => store.collection(catalogEntries).insert(catalogEntryRow({ id: 'cat:310000:3' })));
    expect(await within(seed, stored)).toBe(3);
  });

  test('that held anything before is never touched', async () => {
    await within(leaveAlone, (store) => store.collection(platforms).insert(platformRow({ id: '310000' })));
    expect(await within(seed, stored)).toBe(0);
    expect(await within(seed, (store) => store.readMark('sample'))).toBeUndefined();
  });

  test('whose seeding was cut off is seeded anew', async () => {
    const cutOff = (store: Store) =>
      seedOnce(store, '2026-03-10', () => [
        ...seedRows.slice(0, 1),
        {
          collection: catalogEntries,
          get rows(): never {
            throw new Error('killed');
          },
        },
      ]);
    await expect(openSeededStore(file, cutOff)).rejects.toThrow('killed');
    expect(await within(seed, stored)).toBe(2);
    expect(await within(seed, (store) => store.collection(platforms).count([]))).toBe(1);
  });

  test('whose seeding was cut off starts empty when it is not to be seeded', async () => {
    await within(leaveAlone, async (store) => {
      await store.writeMark('seeding', '2026-03-10');
      await store.collection(catalogEntries).insertAll(entries);
    });
    expect(await within(leaveAlone, (store) => store.isEmpty())).toBe(true);
  });
});
