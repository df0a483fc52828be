import { LRUCache } from 'lru-cache';

/** How long an answer may stand in for the node: `freshMs` without asking it, `staleMs` when it does not answer. */
export interface CachePolicy {
  readonly freshMs: number;
  readonly staleMs: number;
}

interface Kept {
  readonly text: string;
  readonly at: number;
}

/** Something a node answered earlier, and when. The value is the receiver's own. */
export interface Remembered {
  readonly value: unknown;
  readonly at: Date;
}

/**
 * Last good answers, by caller: what one caller may see is never shown to another. Kept as text, since whoever receives an answer writes into it.
 * Bounded by size; what has not been used for longest goes first.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept>;
  readonly #now: () => number;

  constructor(bytes: number, now: () => number) {
    this.#kept = new LRUCache({
      maxSize: Math.max(1, bytes), // of 0 LRUCache makes no bound; into 1 nothing fits
      sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + 100,
    });
    this.#now = now;
  }

  keep(key: string, value: unknown): void {
    this.#kept.set(key, { text: JSON.stringify(value), at: this.#now() });
  }

  /** What was kept less than `maximumAgeMs` ago. */
  find(key: string, maximumAgeMs: number): Remembered | undefined {
    if (maximumAgeMs <= 0) return undefined;
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#now() - kept.at >= maximumAgeMs) return undefined;
    return { value: JSON.parse(kept.text), at: new Date(kept.at) };
  }

  /** Forgets everything: after a change that may concern any of it. */
  clear(): void {
    this.#kept.clear();
  }
}
