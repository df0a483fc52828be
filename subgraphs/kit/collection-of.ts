import type { CollectionSpec, FieldType, FieldValue, Row, SortKey } from '../store/port.ts';

/** A collection's specification that carries the type of its rows. */
export interface RowCollection<R extends Row> extends CollectionSpec {
  /** Never set: it is there for the compiler. */
  readonly rows?: readonly R[];
  readonly derived?: Readonly<Record<string, { readonly type: FieldType; read(row: R): FieldValue }>>;
}

/** How a collection is declared: a misspelt field, or an order that the schema does not know, does not compile. */
export interface CollectionOf<R extends Row, Order extends string> extends RowCollection<R> {
  readonly fields: Readonly<Record<string, FieldType>> & { readonly [Field in keyof R]?: FieldType };
  readonly orders: Readonly<Record<Order, readonly (SortKey & { readonly field: (keyof R & string) | 'score' })[]>>;
  readonly unique?: readonly (keyof R & string)[];
  readonly text?: readonly (keyof R & string)[];
}
