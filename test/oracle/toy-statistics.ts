import { ownerOf } from '../../gateway/horizontal/route/owner.ts';
import { compareBytes } from './toy-page.ts';
import type { ItemRow } from './toy-rows.ts';
import type { Variant } from './variant.ts';

/** The aggregates over some items, counted from the rows: one for each merge rule. `asked`: the nodes, in the order of their codes. */
export function itemStatistics(rows: readonly ItemRow[], asked: readonly string[], rules: Variant['rules']) {
  const prices = rows.flatMap((row) => row.price ?? []);
  const ranks = rows.flatMap((row) => row.rank ?? []);
  const byNode = asked.map((node) => rows.filter((row) => ownerOf(row.id) === node));
  const names = [...rows.map((row) => row.name)].sort(compareBytes);
  return {
    count: rows.length,
    weight: total(rows),
    extremeWeight:
      rows.length === 0
        ? null
        : String(rows.map((row) => row.weight).reduce(rules.weight === 'MAX' ? greater : lesser)),
    extremeSize: extremeSize(rows, rules.weight),
    extremeName: (rules.name === 'MIN' ? names[0] : names.at(-1)) ?? null,
    ranked: rules.ranked === 'AND' ? rows.every((row) => row.rank !== null) : rows.some((row) => row.rank !== null),
    anyPriced: prices.length > 0,
    priced: prices.length,
    priceSum: summed(prices),
    averagePrice: averaged(prices),
    lengths: lengthsOf(rows),
    medianLength: ranked(rows, 50),
    longLength: ranked(rows, 90),
    names: rules.names === 'DISTINCT' ? [...new Set(names)] : byNode.flatMap((own) => distinctNames(own)),
    ranksSeen: [...new Set(ranks)].sort((one, other) => one - other),
    highestRank: ranks.length === 0 ? null : Math.max(...ranks),
    borrowers: [...new Set(rows.map((row) => row.borrower))].sort(compareBytes).map((code) => ({ code })),
    heaviestItems: ({ first }: { first?: number | null }) =>
      [...rows]
        .sort(
          (one, other) =>
            Number(other.weight > one.weight) - Number(other.weight < one.weight) || compareBytes(one.id, other.id),
        )
        .slice(0, first ?? rows.length)
        .map(({ id, weight }) => ({ id, weight: String(weight) })),
    prices: {
      least: prices.length === 0 ? null : Math.min(...prices),
      greatest: prices.length === 0 ? null : Math.max(...prices),
    },
    ranks: grouped(rows, (row) => String(row.rank)).map(([key, group]) => rankBucket(key, group)),
    ids: byNode.flatMap((own) => own.map((row) => row.id).sort(compareBytes)),
  };
}

/** Sizes ascend as their enum lists them, which is not as they sort as text. */
const sizes = ['TINY', 'MIDDLING', 'HUGE'];

function extremeSize(rows: readonly ItemRow[], rule: 'MIN' | 'MAX'): string | null {
  const seen = rows.map(({ weight }) => (weight < 0n ? 'TINY' : weight < 100n ? 'MIDDLING' : 'HUGE'));
  const ascending = sizes.filter((size) => seen.some((one) => one === size));
  return (rule === 'MAX' ? ascending.at(-1) : ascending[0]) ?? null;
}

function rankBucket(key: string, group: readonly ItemRow[]) {
  const prices = group.flatMap((row) => row.price ?? []);
  return {
    key,
    rank: group[0]?.rank ?? null,
    count: group.length,
    weight: total(group),
    least: prices.length === 0 ? null : Math.min(...prices),
    priced: prices.length,
    priceSum: summed(prices),
    average: averaged(prices),
    lengths: lengthsOf(group),
    medianLength: ranked(group, 50),
    names: grouped(group, (row) => row.name).map(([name, same]) => ({ name, count: same.length })),
  };
}

const distinctNames = (rows: readonly ItemRow[]): string[] =>
  [...new Set(rows.map((row) => row.name))].sort(compareBytes);

const greater = (one: bigint, other: bigint): bigint => (one > other ? one : other);
const lesser = (one: bigint, other: bigint): bigint => (one < other ? one : other);

const total = (rows: readonly ItemRow[]): string => String(rows.reduce((sum, row) => sum + row.weight, 0n));

const summed = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Lengths of ids: numbers of one digit and of two, so that their order is not that of text. */
const lengthOf = (row: ItemRow): number => row.id.length + row.name.length;

const lengthsOf = (rows: readonly ItemRow[]) =>
  [...new Set(rows.map(lengthOf))]
    .sort((one, other) => one - other)
    .map((length) => ({ length, count: rows.filter((row) => lengthOf(row) === length).length }));

/** The value at a rank of all values in order: what that many in a hundred do not exceed. */
const ranked = (rows: readonly ItemRow[], percent: number): number | null =>
  rows.map(lengthOf).sort((one, other) => one - other)[Math.ceil((rows.length * percent) / 100) - 1] ?? null;

const averaged = (values: readonly number[]): number | null =>
  values.length === 0 ? null : summed(values) / values.length;

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): readonly (readonly [string, readonly R[]])[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([one], [other]) => compareBytes(one, other));
}
