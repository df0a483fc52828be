import { LRUCache } from 'lru-cache';
import type { PlannedField } from '../compile/route-plan.ts';

/** By the code of a node: its part of the rows of a page, from 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

/** Questions remembered for one field of one document. */
const mostQuestions = 200;

/**
 * Remembers which nodes ran out of their first portion, and what share of the page they had: the next page of the same question, or the same page
 * again, is likely to be made alike. A hint for how much to ask, never a truth: a wrong one costs rows or a round, no answer depends on it.
 */
export class ShareMemory {
  readonly #fields = new WeakMap<PlannedField, LRUCache<string, Shares>>();

  /** `question`: gives all that the rows depend on but the page's place in the list; called only where there is something to find. */
  recall(field: PlannedField, question: () => string): Shares | undefined {
    return this.#fields.get(field)?.get(question());
  }

  /** Nothing to remember means that even portions were right. */
  keep(field: PlannedField, question: () => string, shares: Shares): void {
    const known = this.#fields.get(field);
    if (shares.size === 0) {
      known?.delete(question());
      return;
    }
    const questions = known ?? new LRUCache<string, Shares>({ max: mostQuestions });
    if (known === undefined) this.#fields.set(field, questions);
    questions.set(question(), shares);
  }
}
