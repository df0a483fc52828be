import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { replaceFile } from '../kit/replace-file.ts';
import { fetchLists, type KeptLists, keptLists } from './fetch-lists.ts';
import { KnownLists } from './known-lists.ts';
import type { ResponsibilityList } from './responsibility-list.ts';

interface FollowedListsOptions {
  /** Where what was told is kept: a file for each platform, so that hosts of one folder do not write over each other. */
  readonly folder: string;
  readonly platforms: readonly string[];
  readonly now: () => Date;
  readonly logger: Logger;
}

/** A registry that was never heard is asked again sooner: until then nobody knows whether there is a list. */
const untilHeardMs = 1_000;

/** The responsibility lists of a host's platforms, followed: asked of the registry again and again, the last answer kept in memory and on disk. */
export class FollowedLists {
  readonly #options: FollowedListsOptions;
  readonly #stopping = new AbortController();
  #current: KnownLists;
  /** What the registry told last, and its version. */
  #told: { readonly version: string; readonly lists: readonly ResponsibilityList[] } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  private constructor(options: FollowedListsOptions, current: KnownLists) {
    this.#options = options;
    this.#current = current;
  }

  /** Begins with what is kept, told as of the time when it was: a start without the centre goes by it, and says so. */
  static async open(options: FollowedListsOptions): Promise<FollowedLists> {
    const kept = await Promise.all(
      options.platforms.map(
        async (code) => [code, await readKept(fileOf(options.folder, code), options.logger)] as const,
      ),
    );
    const known = kept.flatMap(([code, one]) => (one === undefined ? [] : [{ code, ...one }]));
    const current = new KnownLists(
      known.flatMap(({ lists }) => lists),
      new Map(known.map(({ code, checkedAt }) => [code, checkedAt])),
    );
    return new FollowedLists(options, current);
  }

  get current(): KnownLists {
    return this.#current;
  }

  /** Asks the registry now, and again after each pause. */
  follow(registry: string, pauseMs: number): void {
    this.#round = this.#ask(registry).catch((error: unknown) =>
      this.#options.logger.debug({ registry, err: error }, 'the registry does not tell the responsibility lists'),
    );
    void this.#round.then(() => {
      if (this.#stopping.signal.aborted) return;
      const pause = this.#told === undefined ? Math.min(untilHeardMs, pauseMs) : pauseMs;
      this.#timer = setTimeout(() => this.follow(registry, pauseMs), pause);
      this.#timer.unref();
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #ask(registry: string): Promise<void> {
    const { folder, platforms, now } = this.#options;
    const answer = await fetchLists(registry, platforms, this.#told?.version, this.#stopping.signal);
    const told = answer.version === this.#told?.version ? this.#told : answer;
    const checkedAt = now().toISOString();
    this.#current = new KnownLists(told.lists, new Map(platforms.map((code) => [code, checkedAt])));
    if (told === this.#told) return;
    for (const code of platforms) {
      const kept: KeptLists = {
        checkedAt,
        lists: told.lists.filter(({ platform }) => platform === code).map(writable),
      };
      await replaceFile(fileOf(folder, code), JSON.stringify(kept));
    }
    this.#told = told;
  }
}

const fileOf = (folder: string, code: string): string => join(folder, `${code}.json`);

const writable = (list: ResponsibilityList): KeptLists['lists'][number] => ({ ...list, lines: [...list.lines] });

async function readKept(file: string, logger: Logger): Promise<KeptLists | undefined> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept === undefined) return undefined;
  try {
    return keptLists.parse(JSON.parse(kept));
  } catch (error) {
    logger.warn({ file, err: error }, 'the kept responsibility lists cannot be read: the registry is asked for them');
    return undefined;
  }
}
