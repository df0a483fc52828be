import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { readCpuTime } from './cpu-time.ts';
import { readMemory } from './memory.ts';
import { readProcessTree } from './process-tree.ts';

test('a process tree holds the children of children', async () => {
  const script = `require('node:child_process').spawn(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { stdio: 'inherit' })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [printed] = await once(child.stdout, 'data');
  const grandchild = Number(String(printed));
  const found = readProcessTree(process.pid).map(({ pid }) => pid);
  process.kill(grandchild);
  child.kill();
  expect(found).toContain(process.pid);
  expect(found).toContain(child.pid);
  expect(found).toContain(grandchild);
});

test("a process's CPU time grows by what it uses", () => {
  const before = readCpuTime(process.pid);
  const start = process.cpuUsage();
  let spent = 0;
  while (spent < 200_000) {
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
  expect(readCpuTime(process.pid) - before).toBeGreaterThan(0.15);
});

test('memory counts shared pages in parts, so that the proportional size is the smaller one', () => {
  const { rss, pss } = readMemory(process.pid);
  expect(pss).toBeLessThanOrEqual(rss);
  expect(pss).toBeGreaterThan(10 * 1024 * 1024);
});
