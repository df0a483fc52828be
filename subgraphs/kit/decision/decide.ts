import { digestOf } from '../../evidence/chain/canonical-json.ts';
import type { DecisionContent, Procedure } from '../../evidence/chain/record.ts';
import type { Row } from '../../store/port.ts';
import type { NodeContext } from '../node-context.ts';
import { changedFields } from './changed-fields.ts';
import { contentOf, type DecidedCollection, type DecidedRow } from './decided-row.ts';
import { recorded } from './recorded.ts';
import { type Winner, winnerOver } from './winner-over.ts';

/** A change that somebody answers for. Who and when are the context's. */
export interface Decision<R extends DecidedRow> {
  /** The row that it was based on, as it was loaded; null when there was none. */
  readonly seen: R | null;
  /** The version that the caller says to have seen; left out, what was loaded is what was seen. */
  readonly expectedVersion?: number | null | undefined;
  /** What the row is to become. Its version and what is kept on it for the log are set here. */
  readonly next: R;
  readonly procedure: Procedure;
  readonly reason?: string | null;
  /** What the official states about acting in good faith. */
  readonly statement?: string | null;
  /** Rows of the collection that this one carries to, which the change brings about: a new one has version 1, a changed one its next. */
  readonly carries?: readonly Row[];
}

/** What became of it. A new row is refused by name of the field whose value another row holds. */
export type DecisionOutcome<R extends DecidedRow> =
  | { readonly outcome: 'won'; readonly row: R }
  | { readonly outcome: 'taken'; readonly field: string }
  | { readonly outcome: 'lost'; readonly to: Winner | null };

/**
 * Every change that decides something is made here: the row and the decision are written as one document, and the decision is in
 * the node's log, signed, when this resolves. A change that lost to another is not made; it is told to whom.
 * When the log cannot be written this rejects, while the change stands with its decision on it: the log takes it up later.
 */
export async function decide<R extends DecidedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  decision: Decision<R>,
): Promise<DecisionOutcome<R>> {
  const { seen, next, expectedVersion } = decision;
  const rows = context.allRows(collection);
  if (seen === null) {
    const row = {
      ...next,
      version: 1,
      pending: [contentFor(context, collection, decision, 1)],
      pendingSince: context.now,
    };
    const inserted = await rows.insert(row);
    if (!inserted.inserted) return { outcome: 'taken', field: inserted.conflict };
    return { outcome: 'won', row: await recorded(context, collection, row) };
  }
  if (expectedVersion != null && expectedVersion !== seen.version) {
    return { outcome: 'lost', to: await winnerOver(context, collection, seen.id, expectedVersion) };
  }
  const version = seen.version + 1;
  const carried = [...(seen.carried ?? []), ...(decision.carries ?? [])];
  const row = {
    ...next,
    version,
    ...(carried.length === 0 ? {} : { carried }),
    // Those that are still on the row go first: the log tells a row's decisions in the order of its versions.
    pending: [...(seen.pending ?? []), contentFor(context, collection, decision, version)],
    pendingSince: seen.pendingSince ?? context.now,
  };
  if (await rows.compareAndSet(row, seen.version)) {
    return { outcome: 'won', row: await recorded(context, collection, row) };
  }
  return { outcome: 'lost', to: await winnerOver(context, collection, seen.id, seen.version) };
}

function contentFor<R extends DecidedRow>(
  { caller, now }: NodeContext,
  { name: collection, concealed }: DecidedCollection<R>,
  { seen, next, procedure, reason = null, statement = null }: Decision<R>,
  version: number,
): DecisionContent {
  const { subject, role, organisation, node, traceId } = caller;
  return {
    who: { subject, role, organisation, node },
    at: now,
    collection,
    row: next.id,
    seenVersion: seen?.version ?? null,
    version,
    changed: changedFields(seen, next, concealed),
    beforeHash: seen === null ? null : digestOf(contentOf(seen)),
    afterHash: digestOf(contentOf({ ...next, version })),
    procedure,
    reason,
    statement,
    traceId,
  };
}
