import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the lock is held while the work is done, and gone after it', () => {
  const held = withLock(file, () => readFileSync(file, 'utf8'));
  expect(held).toBe(String(process.pid));
  expect(existsSync(file)).toBe(false);
});

test('the lock is gone after work that fails', () => {
  expect(() =>
    withLock(file, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('a lock left by a process that is dead is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(file, String(dead.pid));
  expect(withLock(file, () => 'done')).toBe('done');
});

test('processes that want it at the same time take turns', async () => {
  const log = join(folder, 'log');
  const script = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
    for (let round = 0; round < 3; round += 1) withLock(${JSON.stringify(file)}, () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const processes = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '-e', script]));
  const codes = await Promise.all(processes.map((one) => once(one, 'exit').then(([code]) => code)));
  expect(codes).toEqual([0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(9));
});
