import { type Asker, rightsOf } from '../identity/asker.ts';
import type { Cancellation } from './cancellation.ts';

/** What holds for everything that one client operation causes: how long it may take, whether anybody still waits, on whose behalf. */
export interface RequestScope {
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** Happens when the client has gone away. */
  readonly cancellation: Cancellation | undefined;
  /** A key of the caller's rights: reads of the same may share an answer; those of others never do. */
  readonly caller: string;
  /** On whose behalf nodes are asked; undefined for the public. */
  readonly asker: Asker | undefined;
  /** Names the operation in what nodes record of it: 32 hexadecimal digits; null for what the gateway does of its own accord. */
  readonly traceId: string | null;
}

/** A scope for what the gateway does of its own accord. Without an asker it asks as the public. */
export const ownScope = (milliseconds: number, asker?: Asker): RequestScope => ({
  deadline: performance.now() + milliseconds,
  cancellation: undefined,
  caller: rightsOf(asker),
  asker,
  traceId: null,
});

/** The scope that the server put into the context of an operation, where it did. */
export const scopeOf = (context: object): RequestScope | undefined =>
  'scope' in context ? (context.scope as RequestScope) : undefined;
