import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../decision/decide.ts';
import type { DecidedCollection, DecidedRow } from '../decision/decided-row.ts';
import { recorded } from '../decision/recorded.ts';
import { hashInput } from '../input-hash.ts';
import type { NodeContext } from '../node-context.ts';
import { checkIdempotencyKey, idempotencyKeyReused } from '../problem.ts';
import type { Acted } from './act.ts';

/** A row that one call makes. Its collection keeps `idempotencyKey` unique. */
export interface KeyedRow extends DecidedRow {
  /** Key of the call that made it, and a digest of that call's input; null in sample data. */
  readonly idempotencyKey: string | null;
  readonly inputHash: string | null;
}

/** A row that somebody asks to be made. */
export interface Creation<R extends KeyedRow> {
  /** The mutation's whole input. */
  readonly input: { readonly idempotencyKey: string };
  /** The new row, or every rule that the input breaks; asked once it is known that the call is not a repeated one. */
  readonly make: () => Promise<Made<R>>;
  readonly procedure: Procedure;
  /** Why there is no place for the row, when another call made one first that holds the same unique value of this field. */
  readonly taken?: (field: string) => readonly Problem[];
  readonly reason?: (row: R) => string | null;
  readonly statement?: string | null;
}

/** The key and the digest are set by `createOnce`. */
type Made<R extends KeyedRow> = { readonly row: R } | { readonly problems: readonly Problem[] };

/**
 * Makes a row once for each idempotency key: of two calls with one key, whenever they come, one writes and both are answered
 * with what it wrote.
 */
export async function createOnce<R extends KeyedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  { input, make, procedure, taken, reason, statement = null }: Creation<R>,
): Promise<Acted<R>> {
  const inputHash = hashInput(input);
  const first = await findByKey(context, collection, input.idempotencyKey);
  if (first !== undefined) return repeat(context, collection, first, inputHash);
  const made = await make();
  if ('problems' in made) return { row: null, problems: made.problems };
  const next: R = { ...made.row, idempotencyKey: input.idempotencyKey, inputHash };
  const decided = await decide(context, collection, {
    seen: null,
    next,
    procedure,
    reason: reason?.(next) ?? null,
    statement,
  });
  if (decided.outcome === 'won') return { row: decided.row, problems: [] };
  const other = await findByKey(context, collection, input.idempotencyKey);
  const problems = other === undefined && decided.outcome === 'taken' ? (taken?.(decided.field) ?? []) : [];
  if (problems.length > 0) return { row: null, problems };
  if (other === undefined) throw new Error(`${next.id} was not stored: ${JSON.stringify(decided)}`);
  return repeat(context, collection, other, inputHash);
}

async function findByKey<R extends KeyedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  key: string,
): Promise<R | undefined> {
  if (checkIdempotencyKey(key).length > 0) return undefined;
  const [order = ''] = Object.keys(collection.orders);
  const filter = [{ field: 'idempotencyKey', in: [key] }];
  return (await context.allRows(collection).page({ filter, order, limit: 1, from: 'first' })).rows[0];
}

async function repeat<R extends KeyedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  first: R,
  inputHash: string,
): Promise<Acted<R>> {
  if (first.inputHash !== inputHash) return { row: null, problems: [idempotencyKeyReused] };
  return { row: await recorded(context, collection, first), problems: [] };
}
