import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStore } from '../contract-suite.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

describeStore('a SQLite store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shutong-store-'));
  const path = join(folder, 'new', '310000.sqlite');
  return {
    open: () => openSqliteStore(path),
    remove: () => rm(folder, { recursive: true }),
  };
});
