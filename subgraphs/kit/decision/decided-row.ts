import type { DecisionContent } from '../../evidence/chain/record.ts';
import type { FieldType, Row } from '../../store/port.ts';
import type { CollectionOf, RowCollection } from '../collection-of.ts';

/**
 * A row that changes by decisions alone. A change is written together with the decision behind it, in one document, since no
 * operation of the store spans two (docs/decisions/0004); from there the decision goes to the log, and is taken off the row.
 */
export interface DecidedRow extends Row {
  /** Decisions that are not known to be in the log, oldest first. */
  readonly pending?: readonly DecisionContent[];
  /** When the oldest of them was made: how they are found after a crash. Null when there are none. */
  readonly pendingSince: string | null;
  /** Rows of another collection that its changes brought about, and that are not known to be stored there (docs/decisions/0050). */
  readonly carried?: readonly Row[];
}

interface PendingField {
  readonly fields: { readonly pendingSince: 'text' };
  /** Fields that readers of the log may not see, such as internal addresses: they stand in it by their digest. */
  readonly concealed?: readonly string[];
  /** Where the rows go that its rows carry. */
  readonly carriesTo?: RowCollection<Row>;
}

/** How a collection of decided rows is declared: without `pendingSince` among its fields it does not compile. */
export type DecidedCollectionOf<R extends DecidedRow, Order extends string> = CollectionOf<R, Order> & PendingField;
export type DecidedCollection<R extends DecidedRow> = RowCollection<R> & PendingField;

export const isDecided = (collection: RowCollection<Row>): collection is DecidedCollection<DecidedRow> => {
  const fields: Readonly<Record<string, FieldType>> = collection.fields;
  return Object.hasOwn(fields, 'pendingSince');
};

/** What a decided row says, without what is kept on it for the log. */
export function contentOf<R extends DecidedRow>(row: R): Omit<R, 'pending' | 'pendingSince' | 'carried'> {
  const { pending, pendingSince, carried, ...content } = row;
  return content;
}
