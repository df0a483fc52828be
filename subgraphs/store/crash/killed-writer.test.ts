import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { testMongodb } from '../../../test/mongodb/test-deployment.ts';
import { connectMongodb } from '../mongodb/connect-mongodb.ts';
import type { Store } from '../port.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import type { Recovery } from '../sqlite/recover.ts';
import { buildWriter, kill, startWriter, type Writer } from './writer-process.ts';
import { type WrittenRow, writtenRow, writtenRows } from './written-row.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

/** How often each store's writer is killed: `npm run test:crash` does it 200 times. */
const kills = Number(process.env['SHUTONG_KILLS'] ?? 8);

let program: string;
let folder: string;
let path: string;
let writer: Writer | undefined;
beforeAll(async () => {
  program = await buildWriter(`writer-${randomUUID()}`);
  folder = await mkdtemp(join(tmpdir(), 'shutong-killed-'));
  path = join(folder, '310000.sqlite');
});
afterEach(async () => {
  if (writer !== undefined) await kill(writer);
  await rm(path, { force: true });
});
afterAll(async () => {
  await rm(join(program, '..'), { recursive: true });
  await rm(folder, { recursive: true });
});

interface Place {
  /** What the writer is told. */
  readonly parameters: readonly string[];
  readonly open: () => Promise<Store>;
}

/** Kills the writer again and again, each time after another number of writes, and looks at what the store holds then. */
async function killAgainAndAgain({ parameters, open }: Place): Promise<void> {
  const acknowledged = new Map<number, number>();
  for (let killed = 1; killed <= kills; killed += 1) {
    const writes = 1 + ((killed * 37) % 61);
    let seen = 0;
    writer = startWriter(program, parameters);
    for await (const line of createInterface(writer.stdout)) {
      const [number, version] = line.split(' ').map(Number);
      if (number === undefined || version === undefined) throw new Error(`The writer said ${line}`);
      acknowledged.set(number, version);
      // What it went on to acknowledge until the kill reached it is read as well.
      if (++seen === writes) writer.kill('SIGKILL');
    }
    await kill(writer);
    const store = await open();
    const rows = store.collection<WrittenRow>(writtenRows);
    const { rows: kept } = await rows.page({ filter: [], order: 'NUMBER_ASC', limit: 1e6, from: 'first' });
    const unheard = kept.filter((_, number) => !acknowledged.has(number));
    expect(kept.length).toBe(acknowledged.size + unheard.length);
    // Each kill may have come between a write and its acknowledgement.
    expect(unheard.length).toBeLessThanOrEqual(killed);
    for (const [number, row] of kept.entries()) {
      expect(row).toEqual(writtenRow(number, row.version));
      expect(row.version).toBeGreaterThanOrEqual(acknowledged.get(number) ?? 1);
    }
    await store.close();
  }
}

describe('a SQLite store in another process', () => {
  test(`that is killed while it writes, ${kills} times, has lost nothing that it acknowledged, and says what was put back`, async () => {
    const recoveries: Recovery[] = [];
    const open = () => openSqliteStore(path, { onRecovery: (recovery) => recoveries.push(recovery) });
    await killAgainAndAgain({ parameters: [path], open });
    expect(recoveries.length).toBe(kills);
    expect(recoveries.every(({ logBytes, rebuilt }) => logBytes > 0 && !rebuilt)).toBe(true);
  });

  test('cannot be opened here until that process is gone, however it went', async () => {
    writer = startWriter(program, [path]);
    await once(writer.stdout, 'data');
    await expect(openSqliteStore(path, { patience: 100 })).rejects.toMatchObject({
      code: 'IN_USE',
      store: path,
      message: expect.stringContaining('Another process has the store open'),
    });
    await kill(writer);
    const store = await openSqliteStore(path);
    expect(await store.collection(writtenRows).count([])).toBeGreaterThan(0);
    await store.close();
  });

  test('whose disk is full refuses what it cannot write, and goes on by itself when there is room', async () => {
    writer = startWriter(program, [path], 600);
    const acknowledged = new Map<number, number>();
    let refusals = 0;
    let after = 0;
    for await (const line of createInterface(writer.stdout)) {
      if (/^[A-Z_]+$/.test(line)) {
        expect(line).toBe('DISK_FULL');
        refusals += 1;
        if (refusals === 3) execFileSync('prlimit', ['--pid', String(writer.pid), '--fsize=unlimited:unlimited']);
        continue;
      }
      const [number = -1, version = -1] = line.split(' ').map(Number);
      acknowledged.set(number, version);
      if (refusals >= 3 && ++after === 100) writer.kill('SIGKILL');
    }
    await kill(writer);
    const store = await openSqliteStore(path);
    const rows = store.collection<WrittenRow>(writtenRows);
    for (const [number, version] of acknowledged) {
      const [row] = await rows.getMany([`row ${number}`]);
      expect(row?.version).toBeGreaterThanOrEqual(version);
      expect(row).toEqual(writtenRow(number, row?.version ?? 0));
    }
    expect(acknowledged.size).toBeGreaterThan(50);
    await store.close();
  });
});

const uri = await testMongodb('shutong_crash');
const mongodb = uri === undefined ? undefined : await connectMongodb(uri);
afterAll(() => mongodb?.close());

describe.runIf(mongodb)('on MongoDB', () => {
  test(`a process that is killed while it writes, ${kills} times, has lost nothing that was acknowledged to it`, async () => {
    if (mongodb === undefined || uri === undefined) throw new Error('There is no MongoDB');
    const code = randomUUID().slice(0, 8);
    await killAgainAndAgain({ parameters: [uri, code], open: () => mongodb.open(code) });
    await mongodb.remove(code);
  });
});
