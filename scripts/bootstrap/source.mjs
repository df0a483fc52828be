import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Imports a TypeScript module from its source, without type-checking or building anything: what generates or checks
 * the sources has to run while they do not compile.
 */
export async function importSource(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
