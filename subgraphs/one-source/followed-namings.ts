import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { replaceFile } from '../kit/replace-file.ts';
import { fetchNamings, type ToldNamings, toldNamings } from './fetch-namings.ts';
import { KnownNamings, noNamings } from './known-namings.ts';

/** The source departments that authorities have named, followed: asked of the registry again and again, the last answer kept on disk. */
export class FollowedNamings {
  readonly #file: string;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  #current: KnownNamings;
  #version: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  private constructor(file: string, logger: Logger, kept: ToldNamings | undefined) {
    this.#file = file;
    this.#logger = logger;
    this.#version = kept?.version;
    this.#current = kept === undefined ? noNamings : new KnownNamings(kept.namings);
  }

  /** Begins with what is kept: a node whose centre is away goes on showing what was named. */
  static async open(file: string, logger: Logger): Promise<FollowedNamings> {
    return new FollowedNamings(file, logger, await readKept(file, logger));
  }

  get current(): KnownNamings {
    return this.#current;
  }

  /** Asks the registry now, and again after each pause. */
  follow(registry: string, pauseMs: number): void {
    this.#round = this.#ask(registry).catch((error: unknown) =>
      this.#logger.debug({ registry, err: error }, 'the registry does not tell the source departments'),
    );
    void this.#round.then(() => {
      if (this.#stopping.signal.aborted) return;
      this.#timer = setTimeout(() => this.follow(registry, pauseMs), pauseMs);
      this.#timer.unref();
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #ask(registry: string): Promise<void> {
    const told = await fetchNamings(registry, this.#version, this.#stopping.signal);
    if (told.version === this.#version) return;
    this.#current = new KnownNamings(told.namings);
    await replaceFile(this.#file, JSON.stringify(told));
    this.#version = told.version;
  }
}

async function readKept(file: string, logger: Logger): Promise<ToldNamings | undefined> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept === undefined) return undefined;
  try {
    return toldNamings.parse(JSON.parse(kept));
  } catch (error) {
    logger.warn({ file, err: error }, 'the kept source departments cannot be read: the registry is asked for them');
    return undefined;
  }
}
