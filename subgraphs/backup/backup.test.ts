import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { provincial } from '../provincial/tier.ts';
import { sample } from '../sample/index.ts';
import { openSeededStore } from '../seeding/open-seeded-store.ts';
import { seedOnce } from '../seeding/seed-once.ts';
import type { CollectionSpec, Row, Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { checkBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const code = '630000';
const takenAt = new Date('2026-11-22T01:00:00.000Z');
const collections = provincial.contracts.flatMap((contract) => contract.collections);

let folder: string;
let file: string;
let opened: Store[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-backup-'));
  file = join(folder, 'backup.gz');
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  await rm(folder, { recursive: true });
});

async function newStore(path = ':memory:'): Promise<Store> {
  const store = await openSqliteStore(path);
  opened.push(store);
  return store;
}

async function sampleStore(): Promise<Store> {
  const store = await newStore();
  await seedOnce(store, '2026-11-22', () => sample.rows(code, '2026-11-22'));
  return store;
}

async function contentOf(store: Store): Promise<unknown> {
  const content: Record<string, unknown> = { marks: [...(await store.marks())] };
  for (const spec of collections) {
    const [order = ''] = Object.keys(spec.orders);
    content[spec.name] = (await store.collection(spec).page({ filter: [], order, limit: 1e6, from: 'first' })).rows;
  }
  return content;
}

const backUp = (store: Store) => writeBackup(store, code, collections, file, takenAt);
const restore = (store: Store, known: readonly CollectionSpec[] = collections, into = code) =>
  restoreBackup(store, into, known, file);

describe('a backup', () => {
  test('restored into an empty store is the store that it was taken of, row for row and mark for mark', async () => {
    const store = await sampleStore();
    const { rows } = await backUp(store);
    expect(rows).toBeGreaterThan(100);
    const restored = await newStore();
    expect(await restore(restored)).toMatchObject({ code, rows, takenAt: takenAt.toISOString() });
    const content = await contentOf(store);
    expect(await contentOf(restored)).toEqual({
      ...(content as object),
      marks: [
        ['sample', 'restore of 2026-11-22T01:00:00.000Z'],
        ['seeding', '2026-11-22'],
      ],
    });
  });

  test('that was changed in any byte, or cut anywhere, is refused, and nothing of it is restored', async () => {
    await backUp(await sampleStore());
    const whole = gunzipSync(await readFile(file));
    const place = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(place, async ({ at, to, cut }) => {
        fc.pre(cut || whole[at] !== to);
        const changed = cut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!cut) changed[at] = to;
        await writeFile(file, gzipSync(changed));
        const store = await newStore();
        await expect(restore(store)).rejects.toMatchObject({ name: 'BackupError' });
        expect(await store.isEmpty()).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('whose file breaks off, is no backup, or is not there, is refused', async () => {
    await backUp(await sampleStore());
    const zipped = await readFile(file);
    await writeFile(file, zipped.subarray(0, zipped.length - 200));
    await expect(checkBackup(file)).rejects.toMatchObject({ code: 'DAMAGED' });
    await writeFile(file, 'no backup');
    await expect(checkBackup(file)).rejects.toMatchObject({ code: 'NOT_A_BACKUP' });
    await expect(checkBackup(join(folder, 'nowhere.gz'))).rejects.toMatchObject({ code: 'NOT_A_BACKUP' });
  });

  test('is restored neither over rows, nor for another platform, nor by software that does not know its rows', async () => {
    await backUp(await sampleStore());
    await expect(restore(await sampleStore())).rejects.toMatchObject({ code: 'NOT_EMPTY' });
    await expect(restore(await newStore(), collections, '310000')).rejects.toMatchObject({ code: 'OTHER_PLATFORM' });
    const [first] = collections;
    await expect(restore(await newStore(), first === undefined ? [] : [first])).rejects.toMatchObject({
      code: 'NEWER_VERSION',
    });
  });

  test('whose restoring was cut off leaves a store that starts empty', async () => {
    await backUp(await sampleStore());
    const path = join(folder, 'store.sqlite');
    const store = await newStore(path);
    const cutOff: Store = {
      collection: (spec) => {
        if (spec.name !== 'sharingRequests') return store.collection(spec);
        throw new Error('killed');
      },
      ready: () => store.ready(),
      readMark: (name) => store.readMark(name),
      writeMark: (name, value) => store.writeMark(name, value),
      marks: () => store.marks(),
      isEmpty: () => store.isEmpty(),
      close: () => store.close(),
    };
    await expect(restore(cutOff)).rejects.toThrow('killed');
    expect(await store.isEmpty()).toBe(false);
    await store.close();
    const place = { open: () => openSqliteStore(path), remove: () => rm(path) };
    const again = await openSeededStore(place, async () => undefined);
    opened.push(again);
    expect(await again.isEmpty()).toBe(true);
  });

  test('taken while others write holds each row as it was at one moment', async () => {
    interface Counter extends Row {
      readonly first: number;
      readonly second: number;
    }
    const spec: CollectionSpec = { name: 'counters', fields: {}, orders: { ID_ASC: [] } };
    const store = await newStore();
    const counters = store.collection<Counter>(spec);
    const ids = Array.from({ length: 1_500 }, (_, number) => `counter ${number}`);
    await counters.insertAll(ids.map((id) => ({ id, version: 1, first: 0, second: 0 })));
    let writing = true;
    const writer = (async () => {
      for (let version = 1; writing; version += 1) {
        for (const id of ids) {
          await counters.compareAndSet({ id, version: version + 1, first: version, second: version }, version);
          if (Number(id.slice(8)) % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
        }
      }
    })();
    await writeBackup(store, code, [spec], file, takenAt);
    writing = false;
    await writer;
    const restored = await newStore();
    await restore(restored, [spec]);
    const { rows } = await restored
      .collection<Counter>(spec)
      .page({ filter: [], order: 'ID_ASC', limit: 2_000, from: 'first' });
    expect(rows.length).toBe(ids.length);
    expect(rows.every(({ first, second, version }) => first === second && version === first + 1)).toBe(true);
  });
});
