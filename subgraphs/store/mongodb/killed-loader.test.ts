import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { testMongodb } from '../../../test/mongodb/test-deployment.ts';
import { loadedRow, loadedRows } from './bulk-loader.ts';
import { connectMongodb } from './connect-mongodb.ts';

const source = fileURLToPath(new URL('./bulk-loader.ts', import.meta.url));
const program = `import { runnerImport } from 'vite';
const { module } = await runnerImport(process.argv[1], { configFile: false, logLevel: 'error' });
await module.loadAtOnce(process.argv[2], process.argv[3], Number(process.argv[4]));`;

const uri = await testMongodb('shutong_killed');
const mongodb = uri === undefined ? undefined : await connectMongodb(uri);
afterAll(() => mongodb?.close());

/** Starts a process that loads 5,000 rows, and kills it as it sends its n-th insert, nothing being closed. */
async function killAtInsert(code: string, wanted: number): Promise<void> {
  const loader = spawn(process.execPath, ['--input-type=module', '-e', program, source, uri ?? '', code, '5000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(loader, 'exit');
  let inserts = 0;
  for await (const line of createInterface(loader.stdout)) {
    if (line === 'done') throw new Error('It was done before it could be killed');
    if (line === 'insert' && ++inserts === wanted) loader.kill('SIGKILL');
  }
  await exit;
}

describe.runIf(mongodb)('rows that are inserted all at once into MongoDB', { timeout: 120_000 }, () => {
  test.each([2, 4])(
    'are none when the process is killed at the insert number %i, and can be inserted again',
    async (insert) => {
      if (mongodb === undefined) throw new Error('There is no MongoDB');
      const code = randomUUID().slice(0, 8);
      await killAtInsert(code, insert);
      const store = await mongodb.open(code);
      expect(await store.isEmpty()).toBe(true);
      const rows = store.collection(loadedRows);
      expect(await rows.count([])).toBe(0);
      await rows.insertAll([loadedRow(1)]);
      expect(await store.isEmpty()).toBe(false);
      await store.close();
      const again = await mongodb.open(code);
      expect(await again.collection(loadedRows).count([])).toBe(1);
      await mongodb.remove(code);
    },
  );
});
