import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { replaceFile } from '../../kit/replace-file.ts';
import type { ClockTables } from './clock-tables.ts';
import { defaultTables } from './default-tables.ts';
import { fetchTables, readWireTables, toClockTables } from './fetch-tables.ts';

/** The registry's tables, followed: asked for again and again, the last answer kept in memory and on disk. */
export class FollowedTables {
  readonly #file: string;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  #current: ClockTables;
  /** Version of the tables that were told of, wholly. */
  #told: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  private constructor(file: string, current: ClockTables, logger: Logger) {
    this.#file = file;
    this.#current = current;
    this.#logger = logger;
  }

  /** Begins with the tables kept in the file, so that a start without the centre goes by them; without any, with those of this release. */
  static async open(file: string, logger: Logger): Promise<FollowedTables> {
    return new FollowedTables(file, (await readKept(file, logger)) ?? defaultTables(), logger);
  }

  get current(): ClockTables {
    return this.#current;
  }

  /** Asks the registry now, and again after each pause. `changed` is called with the first tables and with those that differ from the last, again when it failed. */
  follow(registry: string, pauseMs: number, changed: (tables: ClockTables) => Promise<void>): void {
    this.#round = this.#ask(registry, changed).catch((error: unknown) =>
      this.#logger.debug({ registry, err: error }, 'the registry does not tell the clock tables'),
    );
    void this.#round.then(() => {
      if (this.#stopping.signal.aborted) return;
      this.#timer = setTimeout(() => this.follow(registry, pauseMs, changed), pauseMs);
      this.#timer.unref();
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #ask(registry: string, changed: (tables: ClockTables) => Promise<void>): Promise<void> {
    const wire = await fetchTables(registry, this.#stopping.signal);
    if (wire.version === this.#told) return;
    if (wire.version !== this.#current.version) this.#current = toClockTables(wire);
    await changed(this.#current);
    await replaceFile(this.#file, JSON.stringify(wire));
    this.#told = wire.version;
  }
}

async function readKept(file: string, logger: Logger): Promise<ClockTables | undefined> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept === undefined) return undefined;
  try {
    return toClockTables(readWireTables(JSON.parse(kept)));
  } catch (error) {
    logger.warn({ file, err: error }, 'the kept clock tables cannot be read: going by those of this release');
    return undefined;
  }
}
