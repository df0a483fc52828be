import fc from 'fast-check';
import type { SortKey } from '../../subgraphs/store/port.ts';

/** What differs between the schemas that are tried: orders, lengths of pages, nullability, merge rules. */
export interface Variant {
  /** Each order of the items, by its name in the schema. */
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
  readonly pageSize: number;
  readonly notesPageSize: number;
  readonly nullable: {
    readonly root: boolean;
    readonly edge: boolean;
    readonly node: boolean;
    readonly counts: boolean;
  };
  readonly rules: {
    readonly name: 'MIN' | 'MAX';
    readonly weight: 'MIN' | 'MAX';
    readonly ranked: 'AND' | 'OR';
    readonly names: 'DISTINCT' | 'CONCAT';
  };
}

/** Orders that every schema has: of the lists that mix types, and of those that tests ask for by name. */
const commonOrders = {
  NAME_ASC: [{ field: 'name', direction: 'ASC' }],
  ID_ASC: [],
} as const satisfies Variant['orders'];

export const plainVariant: Variant = {
  orders: commonOrders,
  pageSize: 3,
  notesPageSize: 2,
  nullable: { root: false, edge: false, node: false, counts: false },
  rules: { name: 'MIN', weight: 'MAX', ranked: 'AND', names: 'DISTINCT' },
};

const sortKey: fc.Arbitrary<SortKey> = fc.record({
  field: fc.constantFrom('name', 'rank', 'price', 'borrower'),
  direction: fc.constantFrom('ASC', 'DESC'),
});
const anyOrder = fc.uniqueArray(sortKey, { minLength: 1, maxLength: 3, selector: ({ field }) => field });

const anyVariant: fc.Arbitrary<Variant> = fc.record({
  orders: fc
    .array(anyOrder, { minLength: 5, maxLength: 5 })
    .map((all) => ({ ...commonOrders, ...Object.fromEntries(all.map((keys) => [nameOf(keys), keys])) })),
  pageSize: fc.integer({ min: 1, max: 5 }),
  notesPageSize: fc.integer({ min: 1, max: 3 }),
  nullable: fc.record({ root: fc.boolean(), edge: fc.boolean(), node: fc.boolean(), counts: fc.boolean() }),
  rules: fc.record({
    name: fc.constantFrom('MIN', 'MAX'),
    weight: fc.constantFrom('MIN', 'MAX'),
    ranked: fc.constantFrom('AND', 'OR'),
    names: fc.constantFrom('DISTINCT', 'CONCAT'),
  }),
});

const nameOf = (keys: readonly SortKey[]): string =>
  keys.map(({ field, direction }) => `${field.toUpperCase()}_${direction}`).join('_');

/** Some schemas, the same for the same seed. The plain one comes first, so that a case is shrunk towards it. */
export const sampleVariants = (seed: number, count: number): readonly Variant[] => [
  plainVariant,
  ...fc.sample(anyVariant, { seed, numRuns: count - 1 }),
];
