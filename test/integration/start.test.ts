import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../schema/project-root.ts';

const data = mkdtempSync(join(tmpdir(), 'shutong-start-'));
const anyPort = { SHUTONG_PORT_NATIONAL: '0', SHUTONG_PORT_PROVINCIAL: '0', SHUTONG_PORT_DEPARTMENT: '0' };

interface Started {
  readonly launcher: ChildProcess;
  readonly gateway: string;
  readonly registry: string;
  /** Process ids by the names in the table. */
  readonly pids: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, number>;
  readonly output: () => string;
}

const running: Started[] = [];

/** `npm start` without npm, on free ports. */
async function startAll(): Promise<Started> {
  const launcher = spawn(
    process.execPath,
    [join(projectRoot, 'dist', 'cli', 'start.js'), '--port', '0', '--data', data],
    { env: { ...process.env, ...anyPort }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  launcher.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  launcher.stderr.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  while (!text.includes('Ctrl-C')) {
    if (launcher.exitCode !== null) throw new Error(`It ended: ${text}`);
    await delay(100);
  }
  const rows = [...text.matchAll(/^(national|provincial|department|gateway) +(\d+) +(\d+) *(\d*)$/gm)];
  const started: Started = {
    launcher,
    gateway: /answers at (\S+)/.exec(text)?.[1] ?? '',
    registry: /SHUTONG_REGISTRY=(\S+)/.exec(text)?.[1] ?? '',
    pids: new Map(rows.map(([, name = '', pid]) => [name, Number(pid)])),
    nodes: new Map(rows.map(([, name = '', , , nodes]) => [name, Number(nodes)])),
    output: () => text,
  };
  running.push(started);
  return started;
}

const isAlive = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Returns when none of the processes is left; the test's own time limit ends it otherwise. */
async function untilGone(pids: ReadonlyMap<string, number>): Promise<void> {
  while ([...pids.values()].some(isAlive)) await delay(50);
}

afterAll(async () => {
  for (const { launcher, pids } of running) {
    if (launcher.exitCode === null && launcher.signalCode === null) {
      launcher.kill('SIGTERM');
      await once(launcher, 'exit');
    }
    await untilGone(pids);
  }
  rmSync(data, { recursive: true, force: true });
});

/** `npm run platform -- …` without npm. */
async function platform({ gateway, registry }: Started, ...parameters: string[]) {
  const command = spawn(process.execPath, [join(projectRoot, 'dist', 'cli', 'platform.js'), ...parameters], {
    env: { ...process.env, SHUTONG_GATEWAY: gateway, SHUTONG_REGISTRY: registry },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(command, 'close');
  return { code, output };
}

async function sourcesOf({ gateway }: Started): Promise<readonly { platform: string; status: string }[]> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ catalogEntries(first: 1) { sources { platform status } } }' }),
  });
  const body = (await response.json()) as {
    data: { catalogEntries: { sources: { platform: string; status: string }[] } };
  };
  return body.data.catalogEntries.sources;
}

describe('npm start', () => {
  let started: Started;
  beforeAll(async () => {
    started = await startAll();
  });

  test('runs one node for the country, 32 for the provinces and at least 12 for departments', () => {
    expect(started.nodes.get('national')).toBe(1);
    expect(started.nodes.get('provincial')).toBe(32);
    expect(started.nodes.get('department')).toBeGreaterThanOrEqual(12);
  });

  test('says that it answers only when every platform does', async () => {
    const count = [...started.nodes.values()].reduce((sum, nodes) => sum + nodes, 0);
    expect(started.output()).toContain(`(${count} of ${count} platforms answer)`);
    const sources = await sourcesOf(started);
    expect(sources.filter((source) => source.status === 'OK')).toHaveLength(count);
  });

  test('the operator lists the platforms by their names', async () => {
    const { code, output } = await platform(started, 'list');
    expect(code).toBe(0);
    expect(output).toMatch(/^310000 +PROVINCIAL +LIVE +OK +上海/m);
    const asJson = await platform(started, 'list', '--json');
    expect(JSON.parse(asJson.output)).toHaveLength(output.trimEnd().split('\n').length - 1);
  });

  test('the operator takes a platform down and brings it up again', async () => {
    expect(await platform(started, 'stop', '310000')).toEqual({ code: 0, output: '310000 is stopped 已停止\n' });
    const down = await platform(started, 'status', '310000', '320000');
    expect(down.code).toBe(1);
    expect(down.output).toMatch(/^310000 +PROVINCIAL +LIVE +no /m);
    expect(down.output).toMatch(/^320000 +PROVINCIAL +LIVE +yes /m);
    expect((await sourcesOf(started)).find((source) => source.platform === '310000')?.status).not.toBe('OK');

    expect(await platform(started, 'start', '310000')).toEqual({ code: 0, output: '310000 is running 已启动\n' });
    expect((await platform(started, 'status', '310000')).code).toBe(0);
    expect((await sourcesOf(started)).find((source) => source.platform === '310000')?.status).toBe('OK');
  });

  test('the registry itself can be stopped and started again', async () => {
    expect((await platform(started, 'stop', '100000')).code).toBe(0);
    expect((await platform(started, 'status')).code).toBe(3);
    expect((await platform(started, 'start', '100000')).code).toBe(0);
    expect((await platform(started, 'status', '100000')).code).toBe(0);
  });

  test('a platform that is not registered cannot be stopped', async () => {
    const { code, output } = await platform(started, 'stop', '999999');
    expect(code).toBe(1);
    expect(output).toContain('999999 is not registered');
  });

  test('a wrong registration is refused with every problem, a right one appears in the list', async () => {
    const facts = ['--name', '试验平台', '--name-en', 'Trial platform', '--tier', 'PROVINCIAL'];
    const refused = await platform(started, 'register', '--code', 'NOT A CODE', ...facts);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('code INVALID_FORMAT');

    const registered = await platform(started, 'register', '--code', '990000', ...facts, '--territory', '990000');
    expect(registered.code).toBe(0);
    expect(registered.output).toContain('990000 试验平台 is registered as PROVINCIAL');
    expect((await platform(started, 'list')).output).toMatch(/^990000 +PROVINCIAL/m);
    expect((await platform(started, 'status', '990000')).output).toContain('has not announced itself');
  });

  test('a process that dies is named with how to start it again, and the rest goes on', async () => {
    const department = started.pids.get('department');
    if (department === undefined) throw new Error(`The table names no department: ${started.output()}`);
    process.kill(department, 'SIGKILL');
    while (!started.output().includes('The process department has ended (signal SIGKILL)')) await delay(50);
    expect(started.output()).toMatch(
      /SHUTONG_NODES=DEPARTMENT SHUTONG_DATA=\S+ PORT=\d+ SHUTONG_REGISTRY=\S+ npm run node/,
    );
    expect(started.launcher.exitCode).toBeNull();
    const sources = await sourcesOf(started);
    expect(sources.find((source) => source.platform === '310000')?.status).toBe('OK');
    expect(sources.find((source) => source.platform === 'samr')?.status).toBe('UNREACHABLE');
  });

  test('asked to stop, it stops everything and ends with 0', async () => {
    started.launcher.kill('SIGTERM');
    const [code] = await once(started.launcher, 'exit');
    expect(code).toBe(0);
    expect([...started.pids.values()].filter(isAlive)).toEqual([]);
  });
});

describe('npm start, once more on the same stores', () => {
  test('killed, it leaves no process behind', { timeout: 120_000 }, async () => {
    const started = await startAll();
    expect([...started.pids.values()].filter(isAlive)).toHaveLength(4);
    started.launcher.kill('SIGKILL');
    await untilGone(started.pids);
  });
});

test('a port that is taken is named, with what to change', async () => {
  const other = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port); })`,
  ]);
  const [chunk] = await once(other.stdout, 'data');
  const port = String(chunk).trim();
  const launcher = spawn(process.execPath, [join(projectRoot, 'dist', 'cli', 'start.js'), '--port', port], {
    env: { ...process.env, ...anyPort, SHUTONG_DATA: data },
  });
  let errors = '';
  launcher.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const [code] = await once(launcher, 'close');
  other.kill();
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} on 127.0.0.1 is taken. Stop the program that listens there, or choose another port with --port.\n`,
  );
});

test('the package asks for the Node that the bootstrap checks', () => {
  const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const bootstrap = readFileSync(join(projectRoot, 'scripts', 'bootstrap.mjs'), 'utf8');
  const [, major, minor] = /oldest = \{ major: (\d+), minor: (\d+) \}/.exec(bootstrap) ?? [];
  expect(engines.node).toBe(`>=${major}.${minor}`);
});
