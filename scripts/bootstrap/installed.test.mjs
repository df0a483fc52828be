import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './installed.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-installed-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const wanted = {
  '': { name: 'project' },
  'node_modules/run': { version: '1.0.0' },
  'node_modules/build': { version: '2.0.0', dev: true },
  'node_modules/elsewhere': { version: '3.0.0', optional: true },
};
const { '': _project, 'node_modules/elsewhere': _elsewhere, ...all } = wanted;
const { 'node_modules/build': _build, ...forRunning } = all;

const writeLocks = (present) => {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (present) {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
  }
};

test('nothing is installed when npm has left no note', () => {
  writeLocks(undefined);
  expect(isInstalled(folder, { development: false })).toBe(false);
});

test('packages for other machines may be missing', () => {
  writeLocks(all);
  expect(isInstalled(folder, { development: true })).toBe(true);
});

test('packages for development may be missing unless they are needed', () => {
  writeLocks(forRunning);
  expect(isInstalled(folder, { development: false })).toBe(true);
  expect(isInstalled(folder, { development: true })).toBe(false);
});

test('another version than the locked one is not installed', () => {
  writeLocks({ ...all, 'node_modules/run': { version: '1.0.1' } });
  expect(isInstalled(folder, { development: true })).toBe(false);
});
