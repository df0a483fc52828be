/**
 * Makes a clone ready to run: installs what is missing and builds what is stale, and says so. Plain JavaScript without
 * dependencies, since it runs before there are any.
 */
import { join } from 'node:path';
import { isInstalled } from './bootstrap/installed.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { run } from './bootstrap/process.mjs';
import { root } from './bootstrap/root.mjs';
import { markBuilt, staleParts } from './bootstrap/stale.mjs';

/** One process of a clone installs or builds at a time. */
const lockFile = join(root, '.bootstrap.lock');
const oldest = { major: 20, minor: 19 };

/** Installs the packages of package-lock.json unless they are there. Packages for development are needed to build and to test. */
export function ensureInstalled({ development } = { development: true }) {
  refuseOldNode();
  if (isInstalled(root, { development })) return;
  withLock(lockFile, () => {
    if (isInstalled(root, { development })) return;
    console.log('Installing the packages of package-lock.json (npm ci) …');
    const npm = process.env.npm_execpath;
    const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
    const status = npm?.endsWith('npm-cli.js')
      ? run(process.execPath, [npm, ...options])
      : run('npm', options, { shell: process.platform === 'win32' });
    if (status !== 0) fail('npm ci did not succeed (its own words are above). Is the npm registry reachable?', status);
  });
}

/** Builds the server and the console into dist/, each only if its sources changed since it was last built. */
export function ensureBuilt() {
  if (staleParts().length === 0) return;
  ensureInstalled({ development: true });
  withLock(lockFile, () => {
    for (const part of staleParts()) {
      console.log(`Building the ${part.name} …`);
      const status = part.build();
      if (status !== 0) fail(`The ${part.name} does not build (see above).`, status);
      markBuilt(part);
    }
  });
}

/** Everything that has to be true before a process of ours is started from dist/. */
export function ensureReady() {
  ensureInstalled({ development: staleParts().length > 0 });
  ensureBuilt();
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  fail(
    `Shutong needs Node ${oldest.major}.${oldest.minor} or later; this is ${process.versions.node} (${process.execPath}).`,
    1,
  );
}

function fail(message, status) {
  console.error(message);
  process.exit(status || 1);
}
