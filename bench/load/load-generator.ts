import { fork } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.ts';
import type { LoadJob, LoadResult } from './run-load.ts';

/** A process that sends requests, so that neither their making nor the waiting is on the account of what is measured. */
export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadResult>;
  stop(): void;
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(projectRoot, 'dist', 'bench', 'load.js'));
  return {
    run(job) {
      return new Promise((resolve, reject) => {
        const give = (result: unknown) => {
          child.off('exit', fail);
          resolve(result as LoadResult);
        };
        const fail = (code: number | null, signal: NodeJS.Signals | null) => {
          child.off('message', give);
          reject(new Error(`The load generator ended before its job was done (${signal ?? `exit code ${code}`})`));
        };
        child.once('message', give).once('exit', fail);
        child.send(job);
      });
    },
    stop() {
      child.kill();
    },
  };
}
