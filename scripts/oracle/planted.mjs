import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** What the oracle test needs of the package. */
const sources = ['gateway', 'schema', 'subgraphs', 'test/oracle', 'vitest.config.ts', 'package.json', 'tsconfig.json'];

/**
 * Plants the bugs of test/oracle/planted/bugs.json one at a time in a copy of the sources and runs the oracle on each.
 * Resolves to 0 when every one of them is found. `only`: a part of the name of those to plant.
 */
export async function tryPlantedBugs(only = '') {
  const bugs = JSON.parse(readFileSync(join(root, 'test/oracle/planted/bugs.json'), 'utf8'));
  const copy = mkdtempSync(join(tmpdir(), 'shutong-planted-'));
  const escaped = [];
  try {
    for (const source of sources) cpSync(join(root, source), join(copy, source), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const bug of bugs.filter(({ name }) => name.includes(only))) {
      const outcome = plant(copy, bug);
      console.log(`${outcome.padEnd(24)} ${bug.name}`);
      if (!outcome.startsWith('found')) escaped.push(bug.name);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return escaped.length === 0 ? 0 : 1;
}

function plant(copy, { file, find, replace }) {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(find).length !== 2) return 'NO SUCH PLACE';
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'test/oracle/oracle.test.ts'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, SHUTONG_ORACLE_SHRINK: '0', NO_COLOR: '1' } },
  );
  writeFileSync(path, sound);
  if (status === 0) return 'NOT FOUND';
  const runs = [...stdout.matchAll(/Property failed after (\d+) tests/g)].map(([, count]) => Number(count));
  return runs.length === 0 ? 'BROKEN' : `found in run ${Math.min(...runs)}`;
}
