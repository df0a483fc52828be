/** Style, dead code and our own lint of the contracts: all of them run, so that all faults are seen at once. */
import { runPackage } from './bootstrap/process.mjs';
import { importSource } from './bootstrap/source.mjs';
import { ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
const statuses = [
  runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  runPackage('knip/bin/knip.js', []),
  await lintContracts(),
];
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;

async function lintContracts() {
  const lint = await importSource('schema/tools/lint.ts');
  const faults = lint.lintContracts();
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}
