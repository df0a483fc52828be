import { LRUCache } from 'lru-cache';
import { type NodeTokenSubject, signNodeToken } from '../../identity/node-token.ts';
import type { SigningKey } from '../../identity/signing-key.ts';
import { type Asker, rightsOf } from './asker.ts';

/** Seconds that a token is good for, and for how many of them it is handed out: the rest is for the operation under way and for clocks that differ. */
const lifeSeconds = 30;
const useMs = 15_000;
const mostTokens = 16_384;

interface Minted {
  readonly token: Promise<string>;
  readonly until: number;
}

/** Makes the tokens by which nodes know on whose behalf they are asked. */
export class NodeCredentials {
  readonly #currentKey: () => SigningKey;
  readonly #now: () => number;
  readonly #minted = new LRUCache<string, Minted>({ max: mostTokens });

  constructor(currentKey: () => SigningKey, now: () => number) {
    this.#currentKey = currentKey;
    this.#now = now;
  }

  /** For reads: one signature for a caller and a node serves until half its life is over. */
  forReads(asker: Asker, node: string): Promise<string> {
    const now = this.#now();
    const key = `${node}\n${rightsOf(asker)}`;
    const known = this.#minted.get(key);
    if (known !== undefined && now < known.until) return known.token;
    const token = this.#sign({ ...asker, traceId: null }, node);
    this.#minted.set(key, { token, until: now + useMs });
    token.catch(() => this.#minted.delete(key));
    return token;
  }

  /** For one write: names the operation, so that what it changes can be traced to it. */
  forWrite(asker: Asker, node: string, traceId: string): Promise<string> {
    return this.#sign({ ...asker, traceId }, node);
  }

  async #sign(subject: NodeTokenSubject, node: string): Promise<string> {
    const issuedAt = Math.floor(this.#now() / 1000);
    return signNodeToken(this.#currentKey(), subject, node, { issuedAt, lifeSeconds });
  }
}
