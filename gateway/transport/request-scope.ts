import type { Cancellation } from './cancellation.ts';

/** What holds for everything that one client operation causes: how long it may take, whether anybody still waits, on whose behalf. */
export interface RequestScope {
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** Happens when the client has gone away. */
  readonly cancellation: Cancellation | undefined;
  /** Reads of the same caller may share an answer; those of different callers never do. */
  readonly caller: string;
}

/** A scope for what the gateway does of its own accord. */
export const ownScope = (milliseconds: number): RequestScope => ({
  deadline: performance.now() + milliseconds,
  cancellation: undefined,
  caller: 'gateway',
});

/** The scope that the server put into the context of an operation, where it did. */
export const scopeOf = (context: object): RequestScope | undefined =>
  'scope' in context ? (context.scope as RequestScope) : undefined;
