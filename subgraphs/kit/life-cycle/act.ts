import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { Row } from '../../store/port.ts';
import { decide } from '../decision/decide.ts';
import type { DecidedCollection, DecidedRow } from '../decision/decided-row.ts';
import { lostTo } from '../decision/lost-to.ts';
import { recorded } from '../decision/recorded.ts';
import { winnerOver } from '../decision/winner-over.ts';
import { hashInput } from '../input-hash.ts';
import type { NodeContext } from '../node-context.ts';
import { checkIdempotencyKey, idempotencyKeyReused } from '../problem.ts';
import { findStep } from './find-step.ts';
import type { LifeCycle } from './life-cycle.ts';

/** A row that lives by a life cycle. */
export interface ActedRow extends DecidedRow {
  readonly state: string;
  readonly updatedAt: string;
  /** The calls that moved it, the last hundred: a repeated one is answered, not done again. */
  readonly calls: readonly RememberedCall[];
}

interface RememberedCall {
  readonly key: string;
  /** Digest of the action and its whole input. */
  readonly hash: string;
}

/** Rows of one kind, and how they live. */
export interface ActedKind<R extends ActedRow, Action extends string, Side extends string> {
  readonly collection: DecidedCollection<R>;
  readonly cycle: LifeCycle<R, Action, Side>;
}

/** One step that somebody asks for. */
export interface Act<R extends ActedRow, Action extends string> {
  readonly action: Action;
  readonly id: string;
  /** The mutation's whole input: it tells a repeated call from another one with the same key. */
  readonly input: { readonly idempotencyKey: string; readonly expectedVersion: number };
  /** Every rule that it breaks, for the row as it stands. */
  readonly check?: (row: R) => readonly Problem[];
  /** What the row becomes, given the state that it comes to; state, version, time of change and remembered calls are set here. */
  readonly change: (row: R, state: R['state']) => R;
  /** Rows of another collection that the step brings about, from the row as it was. */
  readonly carries?: (row: R) => readonly Row[];
  readonly reason?: string | null;
  readonly statement?: string | null;
}

/** The row as it now stands, or why nothing was done. */
export type Acted<R> =
  | { readonly row: R; readonly problems: readonly [] }
  | { readonly row: null; readonly problems: readonly Problem[] };

const remembered = 100;

/**
 * Takes one step in the life of a row, once for each idempotency key. Refused with NOT_FOUND where the caller sees no such row,
 * VERSION_CONFLICT when somebody was first (told who and when), NOT_YOURS_TO_DO on the wrong side, NOT_POSSIBLE_NOW in another
 * state, and with whatever `check` finds.
 */
export async function act<R extends ActedRow, Action extends string, Side extends string>(
  context: NodeContext,
  kind: ActedKind<R, Action, Side>,
  asked: Act<R, Action>,
): Promise<Acted<R>> {
  const { collection, cycle } = kind;
  const { action, id, input } = asked;
  const form = checkIdempotencyKey(input.idempotencyKey);
  const [row] = await context.collection(collection).getMany([id]);
  if (row === undefined) return refused([notFound(cycle, id), ...form]);
  if (form.length > 0) return refused(form);
  const call: RememberedCall = { key: input.idempotencyKey, hash: hashInput({ action, input }) };
  const earlier = await answerAgain(context, kind, row, call);
  if (earlier !== undefined) return earlier;

  // Before anything else, since who may act can depend on what the row says now.
  if (row.version !== input.expectedVersion) {
    return refused([lostTo(await winnerOver(context, collection, id, input.expectedVersion), id)]);
  }
  const found = findStep(cycle, row, action, context.caller, { node: context.node.code, hierarchy: context.hierarchy });
  if ('problem' in found) return refused([found.problem]);
  const problems = asked.check?.(row) ?? [];
  if (problems.length > 0) return refused(problems);

  const next: R = {
    ...asked.change(row, found.step.to),
    state: found.step.to,
    updatedAt: context.now,
    calls: [...row.calls, call].slice(-remembered),
  };
  const { reason = null, statement = null } = asked;
  const decided = await decide(context, collection, {
    seen: row,
    next,
    procedure: found.step.procedure,
    reason,
    statement,
    carries: asked.carries?.(row) ?? [],
  });
  if (decided.outcome === 'won') return { row: decided.row, problems: [] };
  return lost(context, kind, id, call, decided.outcome === 'lost' ? decided.to : null);
}

/** The row, when this very call has moved it before; a refusal when the key was used for another call. */
async function answerAgain<R extends ActedRow, Action extends string, Side extends string>(
  context: NodeContext,
  { collection }: ActedKind<R, Action, Side>,
  row: R,
  { key, hash }: RememberedCall,
): Promise<Acted<R> | undefined> {
  const earlier = row.calls.find((one) => one.key === key);
  if (earlier === undefined) return undefined;
  if (earlier.hash !== hash) return refused([idempotencyKeyReused]);
  return { row: await recorded(context, collection, row), problems: [] };
}

/** Of two calls at once with one key, the one that lost is answered like the one that won. */
async function lost<R extends ActedRow, Action extends string, Side extends string>(
  context: NodeContext,
  kind: ActedKind<R, Action, Side>,
  id: string,
  call: RememberedCall,
  winner: Parameters<typeof lostTo>[0],
): Promise<Acted<R>> {
  const [current] = await context.allRows(kind.collection).getMany([id]);
  const again = current === undefined ? undefined : await answerAgain(context, kind, current, call);
  return again ?? refused([lostTo(winner, id)]);
}

const refused = (problems: readonly Problem[]) => ({ row: null, problems }) as const;

const notFound = ({ name, nameZh }: { name: string; nameZh: string }, id: string): Problem => ({
  code: 'NOT_FOUND',
  field: 'id',
  message: `There is no ${name} ${id} here, or it is not for you to see.`,
  messageZh: `此处没有您可见的${nameZh}${id}。`,
  rule: null,
  nextStep: 'Take the id from the answer of a query, and sign in for a side of the matter.',
});
