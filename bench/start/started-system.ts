import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../../schema/project-root.ts';
import { findFreePort } from '../process/free-port.ts';
import { type RunningProcess, readProcessTree } from '../process/process-tree.ts';

/** Everything that one `npm start` runs. */
export interface StartedSystem {
  readonly gateway: string;
  /** On the clock of `performance.now()`: when `npm start` was spawned. */
  readonly began: number;
  /** npm itself, the launcher, the hosts and the gateway. */
  processes(): readonly RunningProcess[];
  /** True when `npm start` has ended. */
  ended(): boolean;
  stop(): Promise<void>;
}

export interface SystemFolders {
  readonly data: string;
  readonly logs: string;
}

const anyPort = { SHUTONG_PORT_NATIONAL: '0', SHUTONG_PORT_PROVINCIAL: '0', SHUTONG_PORT_DEPARTMENT: '0' };

/** Types `npm start`, on ports of its own and over a data folder of its own. */
export async function startSystem({ data, logs }: SystemFolders): Promise<StartedSystem> {
  const port = String(await findFreePort());
  const log = openSync(join(logs, 'npm-start.log'), 'a');
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: projectRoot,
    env: { ...process.env, ...anyPort, PORT: port, SHUTONG_DATA: data },
    stdio: ['ignore', log, log],
  });
  const pid = npm.pid;
  if (pid === undefined) throw new Error('npm cannot be run: is it installed beside this Node?');
  const ended = () => npm.exitCode !== null || npm.signalCode !== null;
  const processes = () => readProcessTree(pid);
  return {
    gateway: `http://127.0.0.1:${port}`,
    began,
    processes,
    ended,
    async stop() {
      const known = processes();
      npm.kill('SIGTERM');
      const giveUp = performance.now() + stopPatience;
      while (known.some(isAlive) && performance.now() < giveUp) await delay(50);
      for (const process of known.filter(isAlive)) kill(process);
    },
  };
}

const stopPatience = 15_000;

function isAlive({ pid }: RunningProcess): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function kill({ pid }: RunningProcess): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
