import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writtenRow, writtenRows } from './endless-writer.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const source = fileURLToPath(new URL('./endless-writer.ts', import.meta.url));
const program = `import { runnerImport } from 'vite';
const { module } = await runnerImport(process.argv[1], { configFile: false, logLevel: 'error' });
await module.writeEndlessly(process.argv[2]);`;

type Writer = ChildProcessByStdio<null, Readable, null>;

describe('a SQLite store in another process', () => {
  let folder: string;
  let path: string;
  let writer: Writer | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shutong-killed-'));
    path = join(folder, '310000.sqlite');
  });

  afterEach(async () => {
    await kill();
    await rm(folder, { recursive: true });
  });

  function start(): Writer {
    writer = spawn(process.execPath, ['--input-type=module', '-e', program, source, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return writer;
  }

  /** As the power goes: nothing is closed, nothing is written any more. */
  async function kill(): Promise<void> {
    if (writer === undefined || writer.exitCode !== null || writer.signalCode !== null) return;
    const gone = once(writer, 'exit');
    writer.kill('SIGKILL');
    await gone;
  }

  test('that is killed while it writes, five times, has lost nothing that it acknowledged', {
    timeout: 120_000,
  }, async () => {
    const acknowledged = new Map<number, number>();
    for (const [kills, writes] of [1, 40, 7, 88, 23].entries()) {
      let seen = 0;
      for await (const line of createInterface(start().stdout)) {
        const [number, version] = line.split(' ').map(Number);
        if (number === undefined || version === undefined) throw new Error(`The writer said ${line}`);
        acknowledged.set(number, version);
        // What it went on to acknowledge until the kill reached it is read as well.
        if (++seen === writes) writer?.kill('SIGKILL');
      }
      await kill();

      const store = await openSqliteStore(path);
      const rows = store.collection<ReturnType<typeof writtenRow>>(writtenRows);
      const { rows: kept } = await rows.page({ filter: [], order: 'NUMBER_ASC', limit: 1e6, from: 'first' });
      const unheard = kept.filter((_, number) => !acknowledged.has(number));
      expect(kept.length).toBe(acknowledged.size + unheard.length);
      // Each kill may have come between a write and its acknowledgement.
      expect(unheard.length).toBeLessThanOrEqual(kills + 1);
      for (const [number, row] of kept.entries()) {
        expect(row).toEqual(writtenRow(number, row.version));
        expect(row.version).toBeGreaterThanOrEqual(acknowledged.get(number) ?? 1);
      }
      await store.close();
    }
  });

  test('cannot be opened here until that process is gone, however it went', { timeout: 60_000 }, async () => {
    await once(start().stdout, 'data');
    await expect(openSqliteStore(path, { patience: 100 })).rejects.toMatchObject({
      code: 'IN_USE',
      store: path,
      message: expect.stringContaining('Another process has the store open'),
    });
    await kill();
    const store = await openSqliteStore(path);
    expect(await store.collection(writtenRows).count([])).toBeGreaterThan(0);
    await store.close();
  });
});
