import type { CollectionSpec, Row } from '../port.ts';

export interface WrittenRow extends Row {
  readonly number: number;
  readonly text: string;
}

export const writtenRows: CollectionSpec = {
  name: 'written',
  fields: { number: 'integer' },
  orders: { NUMBER_ASC: [{ field: 'number', direction: 'ASC' }] },
};

/** What the writer writes: a function of number and version, so that a half write is seen. */
export const writtenRow = (number: number, version: number): WrittenRow => ({
  id: `row ${number}`,
  version,
  number,
  text: `数据 ${version} `.repeat(number % 500),
});
