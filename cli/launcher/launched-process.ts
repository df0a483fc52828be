import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { projectRoot } from '../../schema/project-root.ts';

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child of the launcher. What it writes goes to its log file. */
export interface LaunchedProcess {
  readonly name: string;
  readonly pid: number | undefined;
  /** The address it answers at, once it says that it is ready. Stays open when it ends before: watch `exited` too. */
  readonly ready: Promise<string>;
  readonly exited: Promise<Exit>;
  /** Asks it to stop, and ends it when it has not done so after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

export interface Launch {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
}

const readyMessage = z.object({ ready: z.literal(true), url: z.string() });
const exitWithParent = pathToFileURL(join(projectRoot, 'cli', 'launcher', 'exit-with-parent.mjs'));

/** Starts a script of ours as a child that ends with us, and that is not in our process group: Ctrl-C is for us to hand on. */
export function launch({ name, script, environment, logFile }: Launch): LaunchedProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', exitWithParent.href, script], {
    env: environment,
    stdio: ['ignore', log, log, 'ipc'],
    detached: process.platform !== 'win32',
  });
  closeSync(log);

  const exited = new Promise<Exit>((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const ready = new Promise<string>((resolve) => {
    child.on('message', (message) => {
      const parsed = readyMessage.safeParse(message);
      if (parsed.success) resolve(parsed.data.url);
    });
  });

  const stop = async (patience: number) => {
    child.kill('SIGTERM');
    const waiting = new AbortController();
    const tooLong = delay(patience, true, { signal: waiting.signal }).catch(() => false);
    const late = await Promise.race([exited.then(() => false), tooLong]);
    waiting.abort();
    if (late) child.kill('SIGKILL');
    await exited;
  };
  return { name, pid: child.pid, ready, exited, stop };
}
