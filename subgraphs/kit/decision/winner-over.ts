import type { NodeContext } from '../node-context.ts';
import type { DecidedCollection, DecidedRow } from './decided-row.ts';

/** Whose decision came first. */
export interface Winner {
  readonly subject: string;
  readonly role: string;
  readonly at: string;
}

/** Who decided on that version of the row; null when it is not known, or the row is not there. */
export async function winnerOver<R extends DecidedRow>(
  context: NodeContext,
  collection: DecidedCollection<R>,
  id: string,
  version: number,
): Promise<Winner | null> {
  const [current] = await context.allRows(collection).getMany([id]);
  const made = version + 1;
  const decision =
    current?.pending?.find((one) => one.version === made) ??
    (await context.log.decisionBehind(collection.name, id, made));
  return decision === undefined ? null : { subject: decision.who.subject, role: decision.who.role, at: decision.at };
}
