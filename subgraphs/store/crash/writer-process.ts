import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../../../schema/project-root.ts';

export type Writer = ChildProcessByStdio<null, Readable, null>;

/** Makes one file of the writer, so that hundreds of its processes start quickly; where it is. Below the project, for its packages. */
export async function buildWriter(name: string): Promise<string> {
  const outDir = join(projectRoot, 'node_modules', '.shutong', name);
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    build: {
      ssr: fileURLToPath(new URL('./endless-writer.ts', import.meta.url)),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(outDir, 'writer.mjs');
}

/** Starts a writer; `kilobytes` is the size past which the system lets no file of it grow. */
export function startWriter(program: string, place: readonly string[], kilobytes?: number): Writer {
  const command = [process.execPath, program, ...place];
  const [first = '', ...rest] =
    kilobytes === undefined
      ? command
      : ['/bin/bash', '-c', `trap '' XFSZ; ulimit -S -f ${kilobytes}; exec "$@"`, 'bash', ...command];
  return spawn(first, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** As the power goes: nothing is closed, nothing is written any more. */
export async function kill(writer: Writer): Promise<void> {
  if (writer.exitCode !== null || writer.signalCode !== null) return;
  const gone = once(writer, 'exit');
  writer.kill('SIGKILL');
  await gone;
}
