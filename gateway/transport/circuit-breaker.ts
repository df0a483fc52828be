export interface BreakerLimits {
  /** Failures in a row after which a node is not asked any more. */
  readonly failures: number;
  /** Milliseconds between probes of a node that is not asked. */
  readonly probeMs: number;
}

/**
 * Spares clients the wait for a node that does not answer. After some failures in a row the node is no longer asked on their behalf;
 * the gateway probes it by itself, and one answer brings it back. No client pays for a probe.
 */
export class CircuitBreaker {
  readonly #limits: BreakerLimits;
  readonly #probe: () => Promise<boolean>;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: BreakerLimits, probe: () => Promise<boolean>) {
    this.#limits = limits;
    this.#probe = probe;
  }

  /** True while the node is not to be asked. */
  get open(): boolean {
    return this.#timer !== undefined;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#close();
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.#limits.failures && this.#timer === undefined) this.#schedule();
  }

  /** Ends probing. */
  dispose(): void {
    this.#close();
  }

  #schedule(): void {
    const timer = setTimeout(async () => {
      const answered = await this.#probe();
      if (this.#timer !== timer) return; // closed meanwhile
      if (answered) this.succeeded();
      else this.#schedule();
    }, this.#limits.probeMs);
    timer.unref();
    this.#timer = timer;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
