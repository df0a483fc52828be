/** Runs the tests after installing and building what is missing: integration tests start processes from dist/. */
import { runPackage } from './bootstrap/process.mjs';
import { ensureReady } from './bootstrap.mjs';

ensureReady();
const browser = process.argv[2] === '--browser';
const projects = browser ? ['browser'] : ['unit', 'integration'];
const parameters = [...projects.flatMap((name) => ['--project', name]), ...process.argv.slice(browser ? 3 : 2)];
process.exitCode = runPackage('vitest/vitest.mjs', ['run', ...parameters]);
