import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { connectMongodb } from '../mongodb/connect-mongodb.ts';
import type { Store } from '../port.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { StoreError } from '../store-error.ts';
import { type WrittenRow, writtenRow, writtenRows } from './written-row.ts';

/**
 * A process for tests to kill: inserts rows without end and changes each once, and prints `<number> <version>` for each that was
 * acknowledged. What the store refuses is printed as its code and tried again. Parameters: a path, or a MongoDB URI and a code.
 */
const [place = '', code] = process.argv.slice(2);
await writeEndlessly(
  code === undefined ? await openSqliteStore(place) : await (await connectMongodb(place)).open(code),
);

async function writeEndlessly(store: Store): Promise<never> {
  const rows = store.collection<WrittenRow>(writtenRows);
  await store.ready();
  for (let number = await rows.count([]); ; number++) {
    await untilTaken(() => rows.insert(writtenRow(number, 1)));
    writeSync(1, `${number} 1\n`);
    await untilTaken(() => rows.compareAndSet(writtenRow(number, 2), 1));
    writeSync(1, `${number} 2\n`);
  }
}

async function untilTaken(write: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      writeSync(1, `${error.code}\n`);
      await pause(50);
    }
  }
}
