import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { unreachableNode } from '../horizontal/fault/fault.ts';
import type { NodeAnswer } from '../transport/node-answer.ts';
import { directoryFile } from './directory-memory.ts';
import { FollowedDirectory } from './followed-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'directory-'));
const memory = directoryFile(join(folder, 'deep', 'directory.json'));
const log = { info: () => {}, warn: () => {} };
let directories: FollowedDirectory[] = [];

afterEach(() => {
  for (const directory of directories) directory.stop();
  directories = [];
  rmSync(folder, { recursive: true, force: true });
});

const node = (code: string, rest: object = {}) => ({
  code,
  group: 'g',
  endpoint: 'http://127.0.0.1:1/',
  contracts: ['stock'],
  state: 'LIVE',
  ...rest,
});

/** A registry whose answer can be changed, or be none. */
function follow(state: { answer: object | undefined }): FollowedDirectory {
  const send = async (): Promise<NodeAnswer> =>
    state.answer === undefined
      ? { kind: 'failed', node: 'registry', fault: unreachableNode('registry', 'down', '停'), latencyMs: 0 }
      : { kind: 'answered', node: 'registry', data: { nodeDirectory: state.answer }, errors: [], latencyMs: 0 };
  const directory = new FollowedDirectory({
    registry: 'http://127.0.0.1:1/',
    pollMs: 10,
    client: { send },
    memory,
    log,
  });
  directories.push(directory);
  return directory;
}

test('the directory follows the registry: nodes come, go and change while it runs', async () => {
  const state = { answer: { version: '1', nodes: [node('b'), node('a')] } };
  const directory = follow(state);
  await directory.start();
  expect(directory.serving('stock').map(({ code }) => code)).toEqual(['a', 'b']);
  state.answer = { version: '2', nodes: [node('c', { contracts: ['loans'] })] };
  await expect.poll(() => directory.serving('loans').map(({ code }) => code)).toEqual(['c']);
  expect(directory.find('a')).toBeUndefined();
});

test('until it has been read once it is not known; an answer that makes no sense changes nothing', async () => {
  const state: { answer: object | undefined } = { answer: undefined };
  const directory = follow(state);
  await directory.start();
  expect(directory.known).toBe(false);
  state.answer = { version: '1', nodes: [{ code: 7 }] };
  await directory.refresh();
  expect(directory.known).toBe(false);
  state.answer = { version: '1', nodes: [node('a')] };
  await expect.poll(() => directory.known).toBe(true);
});

test('a gateway that starts while the registry is down knows the nodes of its last run', async () => {
  await follow({ answer: { version: '7', nodes: [node('a')] } }).start();
  const state: { answer: object | undefined } = { answer: undefined };
  const directory = follow(state);
  await directory.start();
  expect(directory.serving('stock').map(({ code }) => code)).toEqual(['a']);
  state.answer = { version: '8', nodes: [node('b')] };
  await expect.poll(() => directory.serving('stock').map(({ code }) => code)).toEqual(['b']);
});
