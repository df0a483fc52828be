/** Adds up vitest's JSON results: `N passed, N failed, N skipped`. A file that is missing, or that ran no test, has failed. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of process.argv.slice(2)) {
  const results = readResults(file);
  if (results === undefined) {
    console.error(`No test results in ${file}.`);
    failed += 1;
    continue;
  }
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  skipped += results.numPendingTests + results.numTodoTests;
  // A test file that could not even be loaded has no tests to count.
  failed += results.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

function readResults(file) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    return results.numTotalTests > 0 || results.testResults.length > 0 ? results : undefined;
  } catch {
    return undefined;
  }
}
