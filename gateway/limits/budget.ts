import { LRUCache } from 'lru-cache';

/** What may be spent in a minute: by everybody who is not named, and by role. Undefined: as much as one likes. */
export interface Budgets {
  readonly standard: number | undefined;
  readonly roles: ReadonlyMap<string, number>;
}

/** What a spending left over, or in how many seconds enough will be there. */
export type Spending =
  | { readonly spent: true; readonly remaining: number }
  | { readonly spent: false; readonly retryAfterSeconds: number };

const mostCallers = 10_000;
const minuteMs = 60_000;

/**
 * Cost that each caller may cause in a minute, as a bucket that fills evenly. Callers who have not asked for longest are forgotten when
 * there are too many: their buckets are full again, or nearly so.
 */
export class CallerBudgets {
  readonly #now: () => number;
  readonly #buckets = new LRUCache<string, { readonly left: number; readonly at: number }>({ max: mostCallers });

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes `cost` from a caller's bucket of `perMinute`, or nothing when there is not enough in it. */
  spend(caller: string, cost: number, perMinute: number): Spending {
    const now = this.#now();
    const bucket = this.#buckets.get(caller) ?? { left: perMinute, at: now };
    const left = Math.min(perMinute, bucket.left + ((now - bucket.at) / minuteMs) * perMinute);
    if (cost > left) {
      this.#buckets.set(caller, { left, at: now });
      return {
        spent: false,
        retryAfterSeconds: Math.max(1, Math.ceil(((Math.min(cost, perMinute) - left) / perMinute) * 60)),
      };
    }
    this.#buckets.set(caller, { left: left - cost, at: now });
    return { spent: true, remaining: Math.floor(left - cost) };
  }
}
