import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when the node_modules of a folder hold what its package-lock.json names. Compares the lock with npm's own note of what it installed,
 * which is also right after a plain `npm ci` or `npm install`; packages for other machines are allowed to be missing.
 */
export function isInstalled(folder, { development }) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const installed = present[path];
    if (installed !== undefined) return installed.version === entry.version;
    return isOptional(entry) || (entry.dev === true && !development);
  });
}

const isOptional = (entry) => entry.optional === true || entry.devOptional === true;

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
