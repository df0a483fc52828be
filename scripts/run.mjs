/** Runs one process of ours in the foreground, after installing and building what is missing. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap/root.mjs';
import { stopWithNpm } from './bootstrap/stop-with-npm.mjs';
import { ensureReady } from './bootstrap.mjs';

const entries = {
  start: 'dist/cli/start.js',
  gateway: 'dist/gateway/main.js',
  relay: 'dist/relay/main.js',
  node: 'dist/subgraphs/main.js',
  platform: 'dist/cli/platform.js',
  keys: 'dist/cli/keys.js',
  store: 'dist/cli/store.js',
  evidence: 'dist/cli/evidence.js',
  catalog: 'dist/cli/catalog.js',
};

const name = process.argv[2] ?? '';
const entry = entries[name];
if (entry === undefined) {
  console.error(`node scripts/run.mjs <${Object.keys(entries).join('|')}>: "${name}" is none of them.`);
  process.exit(2);
}
ensureReady();
stopWithNpm();
const file = join(root, entry);
process.argv.splice(1, 2, file);
await import(pathToFileURL(file).href);
