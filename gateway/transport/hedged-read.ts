import { Cancellation } from './cancellation.ts';
import type { WireResult } from './node-pool.ts';

/** What became of the second question of a read: asked because the first was slow or had failed, or not asked for want of budget. */
export type HedgeOutcome = 'WON' | 'LOST' | 'FAILED_OVER' | 'NO_BUDGET';

export interface HedgedRead {
  /** Sends the read to the primary, or to the replica. */
  readonly ask: (which: 'first' | 'second', timeoutMs: number, cancellation: Cancellation) => Promise<WireResult>;
  readonly timeoutMs: number;
  /** Milliseconds after which the replica is asked too. */
  readonly delayMs: number;
  readonly mayHedge: () => boolean;
  /** Happens when nobody waits any more. */
  readonly cancellation: Cancellation;
  readonly outcome: (outcome: HedgeOutcome) => void;
}

/**
 * A read of a node that has a replica: two exchanges at the most. The replica is asked when the first answer is slow to come, or at once
 * when it is a failure. The first good answer wins and the other question is withdrawn; when both fail, the first failure is told.
 */
export async function hedgedRead(read: HedgedRead): Promise<WireResult> {
  const began = performance.now();
  const left = () => read.timeoutMs - Math.ceil(performance.now() - began);
  const first = start(read, 'first', read.timeoutMs);
  const early = await Promise.race([first.result, after(read.delayMs)]);
  if (early !== undefined) {
    if (isGood(early) || early.kind === 'cancelled' || left() <= 0) return early;
    read.outcome('FAILED_OVER');
    const second = await start(read, 'second', left()).result;
    return isGood(second) ? second : early;
  }
  if (!read.mayHedge()) {
    read.outcome('NO_BUDGET');
    return first.result;
  }
  const second = start(read, 'second', left());
  const winner = await Promise.race([
    good(first.result, 'first'),
    good(second.result, 'second'),
    both(first.result, second.result),
  ]);
  read.outcome(winner === 'second' ? 'WON' : 'LOST');
  (winner === 'second' ? first : second).withdraw();
  return winner === 'second' ? second.result : first.result;
}

interface Question {
  readonly result: Promise<WireResult>;
  withdraw(): void;
}

function start({ ask, cancellation }: HedgedRead, which: 'first' | 'second', timeoutMs: number): Question {
  const own = new Cancellation();
  const withdraw = () => own.cancel();
  cancellation.subscribe(withdraw);
  const result = ask(which, timeoutMs, own).finally(() => cancellation.unsubscribe(withdraw));
  return { result, withdraw };
}

/** An answer of the node's own making: another copy of it would not answer otherwise. */
const isGood = (result: WireResult): boolean => result.kind === 'response' && result.status < 500;

/** Settles when the result is good, and never when it is not. */
const good = (result: Promise<WireResult>, which: 'first' | 'second'): Promise<'first' | 'second'> =>
  new Promise((resolve) => {
    void result.then((settled) => {
      if (isGood(settled)) resolve(which);
    });
  });

/** Settles when both have: the good answer of the two wins anyway, by coming before. */
const both = async (first: Promise<WireResult>, second: Promise<WireResult>): Promise<'first'> => {
  await Promise.all([first, second]);
  return 'first';
};

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
