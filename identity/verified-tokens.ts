import { LRUCache } from 'lru-cache';

/** What a token says, and until when it may be believed, in milliseconds of Unix time. */
export interface Verified<Value> {
  readonly value: Value;
  readonly until: number;
}

const mostTokens = 4096;

/**
 * Tokens whose signature has been checked, by their text: checking it again costs more than the rest of a small read.
 * Bounded; what is refused is not kept, so that no flood of bad tokens drives out good ones.
 */
export class VerifiedTokens<Value> {
  readonly #verified = new LRUCache<string, Verified<Value> & object>({ max: mostTokens });
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async verify(token: string, check: () => Promise<Verified<Value>>): Promise<Value> {
    const known = this.#verified.get(token);
    if (known !== undefined && this.#now() < known.until) return known.value;
    const verified = await check();
    this.#verified.set(token, verified);
    return verified.value;
  }

  /** Forgets all: a key is no longer trusted. */
  clear(): void {
    this.#verified.clear();
  }
}
