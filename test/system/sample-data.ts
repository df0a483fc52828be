import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startChild } from './child.ts';

/** Fills a new data folder with stores that hold the sample, as hosts that were started once and stopped leave them. */
export async function copySample(folder: string): Promise<void> {
  const sample = join(inject('sampleFolder'), 'made');
  const made = await readdir(sample).catch(() => undefined);
  if (made === undefined) await makeSample(sample);
  await cp(sample, folder, { recursive: true });
}

async function makeSample(folder: string): Promise<void> {
  const unfinished = `${folder}-unfinished`;
  const nobody = 'http://127.0.0.1:9/nodes/100000/graphql';
  const host = await startChild('dist/subgraphs/main.js', { SHUTONG_DATA: unfinished, SHUTONG_REGISTRY: nobody });
  const code = await host.stop();
  if (code !== 0) throw new Error(`The host that made the sample ended with ${code}: ${host.complaints()}`);
  await rename(unfinished, folder);
}
