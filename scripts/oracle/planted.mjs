import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** What is not copied: it is large, or made from the rest. */
const left = new Set(['node_modules', 'dist', '.git', '.data', '.vitest-results', 'docs', 'bench', 'console']);

/**
 * Plants the bugs of test/oracle/planted/bugs.json one at a time in a copy of the sources and runs the oracle on each.
 * Resolves to 0 when every one of them is found. `only`: a part of the name of those to plant.
 */
export async function tryPlantedBugs(only = '') {
  const bugs = JSON.parse(readFileSync(join(root, 'test/oracle/planted/bugs.json'), 'utf8'));
  const copy = mkdtempSync(join(tmpdir(), 'shutong-planted-'));
  const escaped = [];
  try {
    for (const name of readdirSync(root).filter((one) => !left.has(one)))
      cpSync(join(root, name), join(copy, name), { recursive: true });
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
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      'unit',
      'test/oracle/oracle.test.ts',
      '--bail',
      '1',
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, SHUTONG_ORACLE_SHRINK: '0', NO_COLOR: '1' } },
  );
  writeFileSync(path, sound);
  if (status === 0) return 'NOT FOUND';
  const runs = [...`${stdout}${stderr}`.matchAll(/Property failed after (\d+) tests/g)].map(([, count]) =>
    Number(count),
  );
  if (runs.length === 0) console.error(`${stdout}${stderr}`.slice(-2000));
  return runs.length === 0 ? 'BROKEN' : `found in run ${Math.min(...runs)}`;
}
