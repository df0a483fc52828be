import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../schema/project-root.ts';
import { launch } from './launched-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'shutong-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** A program for the launcher to start. */
function write(source: string): string {
  const file = join(folder, `program-${count++}.mjs`);
  writeFileSync(file, source);
  return file;
}

function launchProgram(source: string) {
  const logFile = join(folder, 'logs', `${count}.log`);
  const script = write(source);
  return { logFile, child: launch({ name: 'program', script, environment: process.env, logFile }) };
}

const serving = `process.send({ ready: true, url: 'http://127.0.0.1:1' }); setInterval(() => {}, 1000);`;

test('a child is ready when it says so, and what it prints is in its log', async () => {
  const { child, logFile } = launchProgram(
    `console.log('hello'); process.on('SIGTERM', () => process.exit(0)); ${serving}`,
  );
  expect(await child.ready).toBe('http://127.0.0.1:1');
  await child.stop(5_000);
  expect(await child.exited).toEqual({ code: 0, signal: null });
  expect(readFileSync(logFile, 'utf8')).toBe('hello\n');
});

test('a child that stops by itself is not kept alive by the launcher', async () => {
  const { child } = launchProgram(`process.send({ ready: true, url: 'x' });`);
  expect(await child.exited).toEqual({ code: 0, signal: null });
});

test('a child that does not stop when asked is ended', async () => {
  const { child } = launchProgram(`process.on('SIGTERM', () => {}); ${serving}`);
  await child.ready;
  await child.stop(50);
  expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
});

test('a child that dies says how', async () => {
  const { child } = launchProgram('process.exit(7);');
  expect(await child.exited).toEqual({ code: 7, signal: null });
});

test('when the launcher is killed its children stop as if they had been asked to', async () => {
  const stopped = join(folder, 'stopped');
  const script = write(`
    import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(stopped)}, 'cleanly'); process.exit(0); });
    ${serving}`);
  const exitWithParent = pathToFileURL(join(projectRoot, 'cli', 'launcher', 'exit-with-parent.mjs')).href;
  const parent = spawn(process.execPath, [
    write(`
      import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['--import', ${JSON.stringify(exitWithParent)}, ${JSON.stringify(script)}],
        { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true });
      child.on('message', () => process.kill(process.pid, 'SIGKILL'));`),
  ]);
  await new Promise((resolve) => parent.once('exit', resolve));
  while (!existsSync(stopped)) await delay(20);
  await expect.poll(() => readFileSync(stopped, 'utf8')).toBe('cleanly');
});
