/** Kills writers of both stores, and nodes that decide, 200 times each, or as often as SHUTONG_KILLS says. */
import { runPackage } from './bootstrap/process.mjs';
import { ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
process.env.SHUTONG_KILLS ??= '200';
process.env.SHUTONG_AWAY_MS ??= '30000';
process.exitCode = runPackage('vitest/vitest.mjs', [
  'run',
  '--project',
  'unit',
  '--project',
  'integration',
  'subgraphs/store/crash',
  'subgraphs/store/mongodb/away',
  'test/integration/killed',
]);
