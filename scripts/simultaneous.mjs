/** Ten thousand pairs of officials decide at once over HTTP, or as many as SHUTONG_PAIRS says. */
import { runPackage } from './bootstrap/process.mjs';
import { ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
process.env.SHUTONG_PAIRS ??= '10000';
process.exitCode = runPackage('vitest/vitest.mjs', [
  'run',
  '--project',
  'integration',
  'test/integration/simultaneous-decisions',
]);
