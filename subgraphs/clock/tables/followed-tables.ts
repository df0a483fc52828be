import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from 'pino';
import type { ClockTables } from './clock-tables.ts';
import { defaultTables } from './default-tables.ts';
import { fetchTables, readWireTables, toClockTables } from './fetch-tables.ts';

export interface FollowingOptions {
  /** Where the registry answers. */
  readonly registry: string;
  /** Where the last tables are kept, so that a start without the centre goes by them. */
  readonly file: string;
  readonly pollMs: number;
  /** Called when tables come that differ from those before. */
  readonly changed: (tables: ClockTables) => Promise<void>;
  readonly logger: Logger;
}

/** The registry's tables, followed: asked for again and again, the last answer kept in memory and on disk. */
export class FollowedTables {
  readonly #options: FollowingOptions;
  readonly #stopping = new AbortController();
  #tables = defaultTables();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(options: FollowingOptions) {
    this.#options = options;
  }

  get current(): ClockTables {
    return this.#tables;
  }

  /** Reads what was kept, then follows. Does not wait for the registry. */
  async start(): Promise<void> {
    const kept = await readFile(this.#options.file, 'utf8').catch(() => undefined);
    if (kept !== undefined) {
      try {
        this.#tables = toClockTables(readWireTables(JSON.parse(kept)));
      } catch (error) {
        this.#options.logger.warn({ file: this.#options.file, err: error }, 'the kept clock tables cannot be read');
      }
    }
    this.#follow();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#round;
  }

  #follow(): void {
    this.#round = this.#ask().catch((error: unknown) =>
      this.#options.logger.debug({ err: error }, 'the registry does not tell the clock tables'),
    );
    void this.#round.then(() => {
      if (this.#stopping.signal.aborted) return;
      this.#timer = setTimeout(() => this.#follow(), this.#options.pollMs);
      this.#timer.unref();
    });
  }

  async #ask(): Promise<void> {
    const { registry, file, changed } = this.#options;
    const wire = await fetchTables(registry, this.#stopping.signal);
    if (wire.version === this.#tables.version) return;
    const next = toClockTables(wire);
    await keep(file, JSON.stringify(wire));
    this.#tables = next;
    await changed(next);
  }
}

/** Written beside and moved into place, so that a crash leaves the old file or the new one. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
