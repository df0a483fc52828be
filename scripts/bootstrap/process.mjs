import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs a program in the folder of the package, its output on ours, and returns its exit status. */
export function run(program, parameters, options = {}) {
  const { status, error } = spawnSync(program, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error) console.error(`${program} could not be run: ${error.message}`);
  return status ?? 1;
}

/** Runs the command of an installed package with this very Node. */
export function runPackage(script, parameters, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...parameters], options);
}
