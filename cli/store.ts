import { join } from 'node:path';
import { destination, pino } from 'pino';
import { BackupError } from '../subgraphs/backup/backup-error.ts';
import { checkBackup } from '../subgraphs/backup/read-backup.ts';
import { restoreBackup } from '../subgraphs/backup/restore-backup.ts';
import { writeBackup } from '../subgraphs/backup/write-backup.ts';
import { readConfiguration } from '../subgraphs/configuration.ts';
import { hostedPlatforms } from '../subgraphs/hosted-platforms.ts';
import { dayInShanghai } from '../subgraphs/kit/day.ts';
import { nodeStores } from '../subgraphs/node-stores.ts';
import { sample } from '../subgraphs/sample/index.ts';
import type { CollectionSpec, Store } from '../subgraphs/store/port.ts';
import { StoreError } from '../subgraphs/store/store-error.ts';
import { type ExitCode, exitCode } from './platform/exit-code.ts';
import { parseStore, type StoreRequest, storeUsage } from './store/store-request.ts';

try {
  process.exitCode = await run(parseStore(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BackupError || error instanceof StoreError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = exitCode.refused;
}

async function run(request: StoreRequest): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      console.log(storeUsage);
      return exitCode.done;
    case 'wrong':
      console.error(`${request.message}\n\n${storeUsage}`);
      return exitCode.wrongUsage;
    case 'backup': {
      const now = new Date();
      const file = request.file ?? join('.', `${request.code}-${dayInShanghai(now)}.backup.gz`);
      const { rows } = await withStore(request.code, (store, collections) =>
        writeBackup(store, request.code, collections, file, now),
      );
      console.log(`${file}: ${rows} rows of platform ${request.code}. 已备份${rows}行。`);
      return exitCode.done;
    }
    case 'restore': {
      const { rows, takenAt } = await withStore(request.code, (store, collections) =>
        restoreBackup(store, request.code, collections, request.file),
      );
      console.log(`Platform ${request.code} has its ${rows} rows of ${takenAt} again. 已恢复${rows}行。`);
      return exitCode.done;
    }
    case 'check': {
      const { code, takenAt, rows, collections } = await checkBackup(request.file);
      console.log(`${request.file} is whole: ${rows} rows of platform ${code}, taken ${takenAt}. 备份完整。`);
      for (const [name, count] of collections) console.log(`  ${name}  ${count}`);
      return exitCode.done;
    }
  }
}

/** Does the work on the store of a platform, with every collection that a node of its tier serves. */
async function withStore<Result>(
  code: string,
  work: (store: Store, collections: readonly CollectionSpec[]) => Promise<Result>,
): Promise<Result> {
  const { data, mongodbUri, tier } = readConfiguration(process.env);
  const [platform] = hostedPlatforms([code], sample.platforms, tier);
  const collections = platform?.tier.contracts.flatMap((contract) => contract.collections) ?? [];
  const stores = await nodeStores(data, mongodbUri, pino({ level: 'warn', name: 'store' }, destination(2)));
  try {
    const store = await stores.of(code).open();
    try {
      return await work(store, collections);
    } finally {
      await store.close();
    }
  } finally {
    await stores.close();
  }
}
