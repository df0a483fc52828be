import { chmod, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CollectionSpec, Row } from '../port.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

interface Note extends Row {
  readonly text: string;
}
const notes: CollectionSpec = { name: 'notes', fields: { text: 'text' }, orders: { ID_ASC: [] } };
const note: Note = { id: '1', version: 1, text: '数据' };

describe('opening a SQLite store', { timeout: 60_000 }, () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shutong-open-'));
    path = join(folder, '310000.sqlite');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function fill(count = 1): Promise<void> {
    const store = await openSqliteStore(path);
    await store
      .collection<Note>(notes)
      .insertAll(Array.from({ length: count }, (_, index) => ({ ...note, id: `${index}` })));
    await store.close();
  }

  test('makes the folder, and after it was closed there is one file and nothing beside it', async () => {
    path = join(folder, 'a', 'b', '310000.sqlite');
    await fill();
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['310000.sqlite']);
  });

  test('in memory leaves nothing behind, and each is a store of its own', async () => {
    const [one, other] = await Promise.all([openSqliteStore(':memory:'), openSqliteStore(':memory:')]);
    await one.collection<Note>(notes).insert(note);
    expect(await other.isEmpty()).toBe(true);
    expect(await one.collection<Note>(notes).getMany(['1'])).toEqual([note]);
    await one.close();
    await other.close();
  });

  test('twice in one process is refused, and possible at once when the first was closed', async () => {
    const first = await openSqliteStore(path);
    const collection = first.collection<Note>(notes);
    await collection.insert(note);
    await expect(openSqliteStore(path, { patience: 0 })).rejects.toMatchObject({ code: 'IN_USE', store: path });
    await first.close();
    const second = await openSqliteStore(path, { patience: 0 });
    expect(await second.collection<Note>(notes).getMany(['1'])).toEqual([note]);
    await second.close();
  });

  test('waits for the one who is just closing it', async () => {
    const first = await openSqliteStore(path);
    const waiting = openSqliteStore(path, { patience: 30_000 });
    await first.writeMark('closing', 'soon');
    await first.close();
    const second = await waiting;
    expect(await second.readMark('closing')).toBe('soon');
    await second.close();
  });

  test('refuses a file that is no database, and leaves it as it is', async () => {
    await writeFile(path, '这不是数据库。'.repeat(1000));
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'NOT_A_DATABASE',
      message: expect.stringContaining('restore a copy'),
      store: path,
    });
    expect(await readFile(path, 'utf8')).toBe('这不是数据库。'.repeat(1000));
  });

  test('refuses a file that was cut off', async () => {
    await fill(500);
    await truncate(path, 4096 * 2);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'NOT_A_DATABASE', store: path });
  });

  test('refuses the database of another program, and changes nothing in it', async () => {
    const other = new Database(path);
    other.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)');
    other.close();
    const before = await readFile(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'NOT_A_STORE', store: path });
    expect(await readFile(path)).toEqual(before);
  });

  test('refuses a store that later software wrote, and changes nothing in it', async () => {
    await fill();
    const later = new Database(path);
    later.exec('PRAGMA user_version = 1000');
    later.close();
    const before = await readFile(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'NEWER_VERSION',
      message: expect.stringContaining('of version 1000'),
    });
    expect(await readFile(path)).toEqual(before);
  });

  test('refuses a store that it may not write', async () => {
    await fill();
    await chmod(path, 0o444);
    await chmod(folder, 0o555);
    await expect(asNobody(() => openSqliteStore(path))).rejects.toMatchObject({ code: 'READ_ONLY', store: path });
    await chmod(folder, 0o755);
  });

  test('that was not closed makes indexes anew that lack rows, and says so', async () => {
    await fill(500);
    const raw = new Database(path);
    const [index] = raw
      .prepare("SELECT name, tbl_name, rootpage, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%text%'")
      .raw()
      .all([]) as unknown as [[string, string, number, string]];
    // An index that was away while a row was added.
    raw.exec(
      `PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = '${index[0]}'; PRAGMA writable_schema = RESET`,
    );
    raw.exec(`INSERT INTO notes SELECT 1000, 'lost', version, '找不到' FROM notes LIMIT 1;
      INSERT INTO "notes documents" VALUES (1000, '{"id":"lost","version":1,"text":"找不到"}');
      PRAGMA writable_schema = ON`);
    raw
      .prepare("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('index', ?, ?, ?, ?)")
      .run([...index]);
    raw.close();
    await writeFile(`${path}-wal`, 'nothing that can be read');
    const recoveries: unknown[] = [];
    const store = await openSqliteStore(path, { onRecovery: (recovery) => recoveries.push(recovery) });
    expect(recoveries).toEqual([{ logBytes: 24, rebuilt: true }]);
    const found = await store
      .collection<Note>(notes)
      .page({ filter: [{ field: 'text', in: ['找不到'] }], order: 'ID_ASC', limit: 5, from: 'first' });
    expect(found.rows.map(({ id }) => id)).toEqual(['lost']);
    await store.close();
  });

  test('refuses a path where no file can be', async () => {
    await fill();
    for (const impossible of [join(path, 'below.sqlite'), folder]) {
      await expect(openSqliteStore(impossible)).rejects.toMatchObject({ code: 'CANNOT_OPEN', store: impossible });
    }
  });
});

/** Permissions do not bind the superuser, who runs the tests in a container. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
