/** One read in ten may be asked twice, and a few in a row: a node that is slow because it is overloaded is not given twice the work. */
const share = 0.1;
const most = 3;

/** How many second questions a node may be asked, earned by first ones. */
export class HedgeBudget {
  #tokens = 1;

  earn(): void {
    this.#tokens = Math.min(most, this.#tokens + share);
  }

  /** False when there is nothing left to spend. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
