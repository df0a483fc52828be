import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for stores with the sample, filled by the first system of a run and copied by every later one. */
    readonly sampleFolder: string;
  }
}

/** Set-up of the projects that start processes: making the sample takes longer than copying it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'shutong-sample-'));
  provide('sampleFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
