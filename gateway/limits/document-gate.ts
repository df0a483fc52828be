import { GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DocumentLimits, Excess } from './document-limits.ts';
import { excessOf } from './measure-document.ts';
import { nestingOf } from './nesting.ts';

/** Texts that were found small enough, counted by their length. */
const knownText = 4 * 1024 * 1024;
/** Brackets are nested by arguments too, whose values are no fields. */
const bracketsForEachLevel = 3;

/** Looks at each text once, before it is validated: what is refused costs a reading, what is repeated a look-up. */
export class DocumentGate {
  readonly #limits: DocumentLimits;
  readonly #small = new LRUCache<string, true>({
    maxSize: knownText,
    sizeCalculation: (_small, text) => text.length + 1,
  });

  constructor(limits: DocumentLimits) {
    this.#limits = limits;
  }

  /** The limit that a text goes beyond. A text that is no document is left to the server, which says what is wrong with it. */
  excess(source: string): Excess | undefined {
    if (this.#small.has(source)) return undefined;
    const excess = this.#look(source);
    if (excess === undefined) this.#small.set(source, true);
    return excess;
  }

  #look(source: string): Excess | undefined {
    const { tokens, depth } = this.#limits;
    if (nestingOf(source) > bracketsForEachLevel * depth) return { limit: 'depth', allowed: depth, found: undefined };
    try {
      return excessOf(parse(source, { noLocation: true, maxTokens: tokens }), this.#limits);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // graphql-js gives it no code of its own; a text that does not parse fails again at the server, with its place.
      return error.message.endsWith('tokens. Parsing aborted.')
        ? { limit: 'tokens', allowed: tokens, found: undefined }
        : undefined;
    }
  }
}
