import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../schema/project-root.ts';

/** A process of the product, as built. */
export interface Child {
  /** Where it answers. */
  readonly url: string;
  readonly pid: number;
  /** Ends it as a crash would (SIGKILL). */
  kill(): Promise<void>;
  /** Asks it to end (SIGTERM). The exit code, or the signal that ended it. */
  stop(): Promise<number | NodeJS.Signals | null>;
  /** Makes it hang, connections open and nobody answering (SIGSTOP); and go on. */
  pause(): void;
  resume(): void;
  /** What it has written to stderr so far. */
  complaints(): string;
}

export type Script = 'dist/gateway/main.js' | 'dist/relay/main.js' | 'dist/subgraphs/main.js';

const readyMessage = z.object({ ready: z.literal(true), url: z.string() });

/** Starts a process on a free port and waits until it is ready. It sees no variable of ours but those given. */
export async function startChild(script: Script, environment: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectRoot, script)], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const url = await readyUrl(child, () => `${script} ended before it was ready: ${complaints}`);
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const endBy = async (...signals: NodeJS.Signals[]): Promise<number | NodeJS.Signals | null> => {
    if (!ended()) {
      const exit = once(child, 'exit');
      for (const signal of signals) child.kill(signal);
      await exit;
    }
    return child.exitCode ?? child.signalCode;
  };
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => void (await endBy('SIGKILL')),
    stop: () => endBy('SIGCONT', 'SIGTERM'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    complaints: () => complaints,
  };
}

function readyUrl(child: ChildProcess, reason: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(reason())));
    child.on('message', (message) => {
      const parsed = readyMessage.safeParse(message);
      if (parsed.success) resolve(parsed.data.url);
    });
  });
}
