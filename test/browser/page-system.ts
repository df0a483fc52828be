import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { choosePort } from '../../cli/launcher/free-port.ts';
import { projectRoot } from '../../schema/project-root.ts';

/** A whole system of its own: the gateway with the page, and three node hosts, over a new and empty data folder. */
export interface PageSystem {
  /** Where the page is. */
  readonly url: string;
  /** Takes one platform down, or up again, at its host. */
  switchPlatform(code: string, to: 'stop' | 'start'): Promise<void>;
  stop(): Promise<void>;
}

const readyMessage = z.object({ ready: z.literal(true), url: z.string() });
const completeAnswer = z.object({
  data: z.object({
    platforms: z.object({ totalCount: z.number() }),
    catalogFacets: z.object({ complete: z.boolean(), sources: z.array(z.unknown()) }),
  }),
});

/** Starts the built processes on free ports, and waits until every platform answers. */
export async function startPageSystem(): Promise<PageSystem> {
  const data = mkdtempSync(join(tmpdir(), 'shutong-page-'));
  const children: ChildProcess[] = [];
  const start = (script: string, environment: Record<string, string>) => {
    const child = spawn(process.execPath, [join(projectRoot, script)], {
      env: { ...process.env, NODE_ENV: 'test', PORT: '0', SHUTONG_DATA: data, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    return readyUrl(child, script);
  };
  const stop = async () => {
    await Promise.all(children.map(ended));
    rmSync(data, { recursive: true, force: true });
  };

  try {
    // Announces itself to the registry that it holds, so it has to know its own address before it starts.
    const port = await choosePort({ port: 0, setting: 'PORT', asked: false }, '127.0.0.1', [], true);
    const registry = { SHUTONG_REGISTRY: `http://127.0.0.1:${port}/nodes/100000/graphql` };
    const national = { SHUTONG_NODES: 'NATIONAL', PORT: String(port), ...registry };
    const nationalHost = await start('dist/subgraphs/main.js', national);
    const [provincialHost, departmentHost, url] = await Promise.all([
      start('dist/subgraphs/main.js', { SHUTONG_NODES: 'PROVINCIAL', ...registry }),
      start('dist/subgraphs/main.js', { SHUTONG_NODES: 'DEPARTMENT', ...registry }),
      start('dist/gateway/main.js', registry),
    ]);
    await everyPlatformAnswers(url);
    const hostOf = (code: string) => {
      if (code === '100000') return nationalHost;
      return /^\d{6}$/.test(code) ? provincialHost : departmentHost;
    };
    return {
      url,
      stop,
      async switchPlatform(code, to) {
        const address = `${hostOf(code)}/nodes/${code}/${to}`;
        const response = await fetch(address, { method: 'POST', headers: { 'x-shutong-operator': '1' } });
        if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readyUrl(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${script} ended before it was ready (${code ?? signal}).`)));
    child.on('message', (message) => {
      const parsed = readyMessage.safeParse(message);
      if (parsed.success) resolve(parsed.data.url);
    });
  });
}

async function everyPlatformAnswers(url: string): Promise<void> {
  const deadline = AbortSignal.timeout(60_000);
  let last = '';
  const query = '{ platforms(first: 1) { totalCount } catalogFacets { complete sources { platform } } }';
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    last = await response.text();
    const answer = completeAnswer.safeParse(JSON.parse(last));
    if (answer.success) {
      const { platforms, catalogFacets } = answer.data.data;
      if (catalogFacets.complete && catalogFacets.sources.length === platforms.totalCount) return;
    }
    if (deadline.aborted) throw new Error(`Not every platform answers after a minute: ${last}`);
    await delay(200);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(late);
}
