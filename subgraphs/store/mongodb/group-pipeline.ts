import type { AccumulatorOperator, PipelineStage } from 'mongoose';
import { z } from 'zod';
import type { Group, GroupQuery } from '../port.ts';
import { filterDocument, type Searchable } from './filter-document.ts';
import { pathOf } from './stored-row.ts';

const halfOfSum = 2 ** 32;

/** Counts, sums and extremes by the values of some fields. A group's parts are named after the field, a letter before it. */
export function groupPipeline(
  searchable: Searchable,
  { filter, by, sum = [], min = [], max = [] }: GroupQuery,
): PipelineStage[] {
  const { name, types } = searchable;
  for (const field of [...by, ...min, ...max]) {
    if (!types.has(field)) throw new TypeError(`${name} cannot be grouped by ${field}`);
  }
  for (const field of sum) {
    if (types.get(field) !== 'integer') throw new TypeError(`${name} has no integer field ${field} to sum`);
  }
  const group: PipelineStage.Group['$group'] = {
    // A field that an older row does not have is null as any other: MongoDB would tell them apart here.
    _id: by.length === 0 ? null : Object.fromEntries(by.map((field) => [field, { $ifNull: [value(field), null] }])),
    count: { $sum: 1 },
    ...Object.fromEntries(sum.flatMap(sumOf)),
    ...Object.fromEntries(min.map((field) => [`min ${field}`, { $min: value(field) }])),
    ...Object.fromEntries(max.map((field) => [`max ${field}`, { $max: value(field) }])),
  };
  const sort = Object.fromEntries(by.map((field): [string, 1] => [`_id.${field}`, 1]));
  return [
    { $match: filterDocument(searchable, filter) },
    { $group: group },
    ...(by.length === 0 ? [] : [{ $sort: sort }]),
  ];
}

const value = (field: string): string => `$${pathOf(field)}`;

/** Summed in two halves of whole numbers, since MongoDB would go on in floating point beyond 64 bits. */
function sumOf(field: string): readonly [string, AccumulatorOperator][] {
  const high = { $floor: { $divide: [value(field), halfOfSum] } };
  const low = { $subtract: [value(field), { $multiply: [high, halfOfSum] }] };
  return [
    [`high ${field}`, { $sum: { $toLong: high } }],
    [`low ${field}`, { $sum: { $toLong: low } }],
  ];
}

const whole = z.union([z.bigint(), z.number().transform(BigInt)]);
const fieldValue = z.union([z.string(), z.boolean(), z.null(), z.number(), z.bigint().transform(Number)]);

/** A group as the pipeline answers it. */
export function readGroup(answer: Readonly<Record<string, unknown>>, query: GroupQuery): Group {
  const by = z.record(z.string(), fieldValue).nullable().parse(answer['_id']);
  const part = (role: 'min' | 'max') => (field: string) => fieldValue.parse(answer[`${role} ${field}`] ?? null);
  return {
    by: record(query.by, (field) => by?.[field] ?? null),
    count: Number(whole.parse(answer['count'])),
    sum: record(
      query.sum ?? [],
      (field) => whole.parse(answer[`high ${field}`]) * BigInt(halfOfSum) + whole.parse(answer[`low ${field}`]),
    ),
    min: record(query.min ?? [], part('min')),
    max: record(query.max ?? [], part('max')),
  };
}

function record<Value>(fields: readonly string[], read: (field: string) => Value): Readonly<Record<string, Value>> {
  const entries: Record<string, Value> = Object.create(null);
  for (const field of fields) entries[field] = read(field);
  return entries;
}
