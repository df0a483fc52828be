/** Tries generated operations against a single store: npm run test:oracle -- [--runs N] [--seed N] [--path P] [--variants N], or --planted for the proof of the proof. */
import { parseArgs } from 'node:util';
import { runPackage } from './bootstrap/process.mjs';
import { ensureInstalled } from './bootstrap.mjs';
import { tryPlantedBugs } from './oracle/planted.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
    variants: { type: 'string', default: '8' },
    planted: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

ensureInstalled();
process.env.SHUTONG_ORACLE_RUNS = values.runs;
process.env.SHUTONG_ORACLE_SEED = values.seed;
process.env.SHUTONG_ORACLE_VARIANTS = values.variants;
if (values.path !== undefined) process.env.SHUTONG_ORACLE_PATH = values.path;
console.log(`${values.runs} runs over ${values.variants} schemas, seed ${values.seed}`);
if (values.planted) process.exitCode = await tryPlantedBugs(values.only);
else process.exitCode = runPackage('vitest/vitest.mjs', ['run', '--project', 'unit', 'test/oracle/oracle.test.ts']);
