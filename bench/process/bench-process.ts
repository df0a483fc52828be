import { join } from 'node:path';
import { launch } from '../../cli/launcher/launched-process.ts';
import { readLogTail } from '../../cli/launcher/log-tail.ts';
import { projectRoot } from '../../schema/project-root.ts';

/** A server under measurement, or one that it needs. */
export interface BenchProcess {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

export interface BenchLaunch {
  readonly name: string;
  /** A program below `dist/`. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
}

/** Starts a program of ours as `npm start` would, but as in production. Rejects with the end of its log when it ends before it is ready. */
export async function startProcess({ name, script, environment, logFolder }: BenchLaunch): Promise<BenchProcess> {
  const logFile = join(logFolder, `${name}.log`);
  const child = launch({
    name,
    script: join(projectRoot, 'dist', script),
    environment: { ...process.env, NODE_ENV: 'production', ...environment },
    logFile,
  });
  const url = await Promise.race([child.ready, child.exited.then(() => undefined)]);
  if (url === undefined || child.pid === undefined) {
    throw new Error(`${name} ended before it was ready:\n${readLogTail(logFile, 20)}`);
  }
  return { name, pid: child.pid, url, stop: () => child.stop(5000) };
}
