const kept = 64;
const enough = 20;
/** Sorting for each read would cost more than it tells. */
const refreshedEvery = 16;

/** How long an endpoint took for its last answers. */
export class RecentLatencies {
  readonly #milliseconds = new Float64Array(kept);
  #count = 0;
  #slow: number | undefined;

  add(milliseconds: number): void {
    this.#milliseconds[this.#count % kept] = milliseconds;
    this.#count += 1;
    if (this.#count % refreshedEvery === 0) this.#slow = undefined;
  }

  /** What nineteen answers of twenty took no longer than; undefined until there are enough to tell. */
  get slow(): number | undefined {
    if (this.#count < enough) return undefined;
    this.#slow ??= this.#quantile(0.95);
    return this.#slow;
  }

  #quantile(share: number): number | undefined {
    const known = this.#milliseconds.slice(0, Math.min(this.#count, kept)).sort();
    return known[Math.floor(share * (known.length - 1))];
  }
}
