import type { Logger } from 'pino';
import type { Collection } from '../../store/port.ts';
import type { Caller } from '../caller.ts';
import { globalId } from '../global-id.ts';
import { gapRow, type PersonalDataReadRow, readRow } from './collection.ts';
import { type ReadLogLimits, removeExpired } from './retention.ts';
import type { SeenRow } from './seen-rows.ts';

/** A read that waits to be written. */
export interface Waiting {
  readonly id: string;
  readonly at: string;
  readonly caller: Caller;
  readonly seen: SeenRow;
}

/** The entries with personal information that the reads are about, by the id of the read; those about none are left out. */
export type EntriesRead = (reads: readonly Waiting[]) => Promise<ReadonlyMap<string, string>>;

export interface ReadLogOptions {
  readonly node: string;
  readonly rows: Collection<PersonalDataReadRow>;
  readonly entriesRead: EntriesRead;
  readonly now: () => Date;
  readonly newLocalId: () => string;
  readonly limits: ReadLogLimits;
  readonly logger: Pick<Logger, 'error'>;
}

interface Gap {
  readonly id: string;
  readonly since: string;
  count: number;
}

/** What is being written, and stays as it is until the store has taken it: tried again under the same ids, it is written once. */
interface Batch {
  readonly reads: readonly Waiting[];
  readonly gap: Gap | undefined;
}

/**
 * The log of what callers of other platforms read of personal-data entries, off the read path: a read is noted in memory, and written
 * with others after it was answered. A store that refuses delays the log, never a read; what does not fit into memory then is counted
 * and the count is written, so that a gap is seen as one.
 */
export class ReadLog {
  readonly #options: ReadLogOptions;
  readonly #waiting = new Map<string, Waiting>();
  #gap: Gap | undefined;
  #batch: Batch | undefined;
  #writing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;
  /** The first write cleans up too. */
  #sinceCleaning = rowsBetweenCleanings;

  /** Rows in the store, once they have been counted; what another host writes there meanwhile is counted at the next start. */
  #kept: number | undefined;

  constructor(options: ReadLogOptions) {
    this.#options = options;
  }

  /** Takes what a request was shown. Returns at once and never fails. */
  take(caller: Caller, at: string, all: readonly SeenRow[]): void {
    if (all.length === 0) return;
    const { node, newLocalId, limits } = this.#options;
    const newId = (): string => globalId('pdr', node, newLocalId());
    const operation = caller.traceId === null ? undefined : JSON.stringify([caller.traceId, caller.subject]);
    for (const seen of all) {
      const key = operation === undefined ? undefined : `${operation} ${seen.id}`;
      const known = key === undefined ? undefined : this.#waiting.get(key);
      if (known !== undefined) for (const group of seen.fieldGroups) known.seen.fieldGroups.add(group);
      else if (this.#inMemory < limits.waiting) {
        const id = newId();
        this.#waiting.set(key ?? id, { id, at, caller, seen });
      } else {
        this.#gap ??= { id: newId(), since: at, count: 0 };
        this.#gap.count += 1;
      }
    }
    this.#schedule();
  }

  /** Writes everything that waits; rejects when the store refuses, and nothing is lost by that. */
  async flush(): Promise<void> {
    while (this.#pending()) await this.#write();
  }

  /** Writes what waits, once, and takes no more. What the store does not take now is told. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    try {
      await this.flush();
    } catch (error) {
      const { node, logger } = this.#options;
      const { waiting, lost } = this.backlog;
      const reads = waiting + lost;
      logger.error({ node, reads, err: error }, 'reads of personal-data entries could not be recorded before the stop');
    }
  }

  /** Reads in memory that are not written yet, and reads that were lost and are not told yet. */
  get backlog(): { readonly waiting: number; readonly lost: number } {
    return { waiting: this.#inMemory, lost: (this.#gap?.count ?? 0) + (this.#batch?.gap?.count ?? 0) };
  }

  get #inMemory(): number {
    return this.#waiting.size + (this.#batch?.reads.length ?? 0);
  }

  #pending(): boolean {
    return this.#waiting.size > 0 || this.#gap !== undefined || this.#batch !== undefined;
  }

  /** A write is due when the oldest read has waited long enough, at once when there is a batch full, later when the store refuses. */
  #schedule(): void {
    if (this.#closed || this.#writing !== undefined || !this.#pending()) return;
    const { everyMs, atOnce } = this.#options.limits;
    const full = this.#failures === 0 && this.#waiting.size >= atOnce;
    if (this.#timer !== undefined) {
      if (!full) return;
      clearTimeout(this.#timer);
    }
    const pause = full ? 0 : Math.min(everyMs * 2 ** this.#failures, Math.max(everyMs, longestPauseMs));
    this.#timer = setTimeout(() => void this.#writeInTheBackground(), pause);
    this.#timer.unref();
  }

  async #writeInTheBackground(): Promise<void> {
    this.#timer = undefined;
    try {
      await this.#write();
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      const { node, logger } = this.#options;
      logger.error({ node, ...this.backlog, err: error }, 'the log of reads cannot be written now: it is tried again');
    }
    this.#schedule();
  }

  /** One batch at a time. */
  #write(): Promise<void> {
    this.#writing ??= this.#writeBatch().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeBatch(): Promise<void> {
    const { rows, entriesRead, limits, now } = this.#options;
    this.#batch ??= this.#nextBatch();
    const { reads, gap } = this.#batch;
    const entries = await entriesRead(reads);
    const recorded = reads.flatMap((read) => {
      const entry = entries.get(read.id);
      return entry === undefined ? [] : [readRow(read, entry)];
    });
    await rows.insertMany([...recorded, ...(gap === undefined ? [] : [gapRow(gap.id, gap.since, gap.count)])]);
    this.#batch = undefined;
    this.#sinceCleaning += recorded.length;
    if (this.#kept !== undefined) this.#kept += recorded.length;
    if (this.#sinceCleaning < rowsBetweenCleanings) return;
    this.#kept ??= await rows.count([]);
    const { removed, more } = await removeExpired(rows, this.#kept, limits, now());
    this.#kept -= removed;
    this.#sinceCleaning = more ? rowsBetweenCleanings : 0;
  }

  #nextBatch(): Batch {
    const next = [...this.#waiting].slice(0, this.#options.limits.atOnce);
    for (const [key] of next) this.#waiting.delete(key);
    const gap = this.#gap;
    this.#gap = undefined;
    return { reads: next.map(([, read]) => read), gap };
  }
}

const rowsBetweenCleanings = 1_000;
const longestPauseMs = 30_000;
