import { randomUUID } from 'node:crypto';
import type { CollectionSpec, Row, Store } from '../port.ts';

interface LeaseRow extends Row {
  /** Who migrates; null when nobody does. */
  readonly holder: string | null;
  /** Until when, unless it is renewed: a process that is killed does not hold up the others for longer. */
  readonly until: string;
}

const leases: CollectionSpec = { name: 'leases', fields: {}, orders: { ID_ASC: [] } };
const id = 'migration';
const lengthMs = 15_000;

/** The right to migrate a store, held by one process at a time: a row that is changed by compare-and-set. */
export class MigrationLease {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #holder = randomUUID();

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** False: another process holds it. */
  async take(): Promise<boolean> {
    const rows = this.#store.collection<LeaseRow>(leases);
    await this.#store.ready();
    const [held] = await rows.getMany([id]);
    if (held === undefined) return (await rows.insert({ id, version: 1, ...this.#held() })).inserted;
    const isFree = held.holder === null || held.holder === this.#holder || held.until < this.#now().toISOString();
    return isFree && (await rows.compareAndSet({ id, version: held.version + 1, ...this.#held() }, held.version));
  }

  /** Renews the lease until the work is done. */
  async keepWhile<Result>(work: () => Promise<Result>): Promise<Result> {
    const timer = setInterval(() => void this.take().catch(() => undefined), lengthMs / 3);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }

  async release(): Promise<void> {
    const rows = this.#store.collection<LeaseRow>(leases);
    const [held] = await rows.getMany([id]);
    if (held?.holder !== this.#holder) return;
    await rows.compareAndSet({ ...held, version: held.version + 1, holder: null }, held.version);
  }

  #held(): Pick<LeaseRow, 'holder' | 'until'> {
    return { holder: this.#holder, until: new Date(this.#now().getTime() + lengthMs).toISOString() };
  }
}
