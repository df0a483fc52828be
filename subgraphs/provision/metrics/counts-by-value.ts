import type { FacetBucket } from '../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../kit/code-point-order.ts';

/** How often each value occurs. */
export class CountsByValue {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  buckets(): FacetBucket[] {
    return [...this.#counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => byCodePoint(one.value, other.value));
  }
}
