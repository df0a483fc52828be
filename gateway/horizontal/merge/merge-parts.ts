import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { FieldMerge, MergePlan, Projection } from '../compile/merge-plan.ts';
import { statusOf } from '../fault/fault.ts';
import type { Part, SourceRecord } from './part.ts';
import { type MergedRows, mergeRows, type Window } from './rows.ts';
import { compareText, extreme, sum } from './scalar.ts';

export interface MergeInput {
  readonly plan: MergePlan;
  /** One for each node that was asked, in the order of their codes. A part whose rows turn out to be unusable is given a fault. */
  readonly parts: readonly Part[];
  readonly window: Window;
  /** The time to state for a node that does not state its own. */
  readonly now: string;
}

export interface MergeOutput {
  readonly value: JsonObject;
  /** Set when rows were merged. */
  readonly rows: MergedRows | undefined;
}

/** Makes one answer of what N nodes answered to the same root field. */
export function mergeParts({ plan, parts, window, now }: MergeInput): MergeOutput {
  const rows = plan.spine === undefined ? undefined : mergeRows(plan, plan.spine, parts, window);
  const failed = parts.some((part) => part.fault !== undefined);
  const answers = parts.map((part) => part.value).filter((value) => value !== undefined);
  const value = mergeObjects(plan, answers, (field) => {
    switch (field.rule) {
      case 'ORDERED':
        return rows?.places.map((place) => elementAt(place.part.value?.[field.key], place.index)) ?? [];
      case 'PAGE_INFO':
        return pageInfo(field.projections, field.typeName, field.key, answers, rows);
      case 'SOURCES':
        return parts
          .flatMap((part) => sources(part, field.key, now))
          .map((source) => project(field.projections, field.typeName, source));
      case 'COMPLETE':
        return !failed && answers.every((answer) => answer[field.key] !== false);
      case 'LOWER_BOUND':
        return failed || answers.some((answer) => answer[field.key] === true);
    }
  });
  return { value, rows };
}

type PageRule = Extract<FieldMerge, { rule: 'ORDERED' | 'PAGE_INFO' | 'SOURCES' | 'COMPLETE' | 'LOWER_BOUND' }>;

/** Merges objects field by field. What belongs to the page as a whole is left to `ofPage`. */
function mergeObjects(
  plan: MergePlan,
  answers: readonly JsonObject[],
  ofPage: (field: PageRule) => unknown,
): JsonObject {
  const merged: JsonObject = {};
  for (const field of plan.fields) {
    // A key that no answer has was excluded by a condition; with no answer at all it gets the value of no rows.
    if (answers.length > 0 && answers.every((answer) => answer[field.key] === undefined)) continue;
    merged[field.key] = mergeField(field, answers, ofPage);
  }
  return merged;
}

function mergeField(field: FieldMerge, answers: readonly JsonObject[], ofPage: (field: PageRule) => unknown): unknown {
  const values = () => answers.map((answer) => answer[field.key]).filter((value) => value !== undefined);
  switch (field.rule) {
    case 'ORDERED':
    case 'PAGE_INFO':
    case 'SOURCES':
    case 'COMPLETE':
    case 'LOWER_BOUND':
      return ofPage(field);
    case 'SAME':
      return values()[0] ?? null;
    case 'AND':
      return values().every((value) => value !== false);
    case 'OR':
      return values().some((value) => value === true);
    case 'CONCAT':
      return values().flatMap((value) => (Array.isArray(value) ? value : []));
    case 'SUM':
      return sum(values(), field.scalar);
    case 'MIN':
      return extreme(values(), field.scalar, 1);
    case 'MAX':
      return extreme(values(), field.scalar, -1);
    case 'FIELDS':
      return mergeObjects(field.plan, values().filter(isObject), ofPage);
    case 'BUCKETS':
      return mergeBuckets(field.plan, field.bucketKey, values(), ofPage);
  }
}

/** Buckets with the same key become one; they come out sorted by key. */
function mergeBuckets(
  plan: MergePlan,
  bucketKey: string,
  values: readonly unknown[],
  ofPage: (field: PageRule) => unknown,
): JsonObject[] {
  const byKey = new Map<string, JsonObject[]>();
  for (const list of values) {
    for (const bucket of Array.isArray(list) ? list : []) {
      if (!isObject(bucket)) continue;
      const key = String(bucket[bucketKey]);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [bucket]);
      else known.push(bucket);
    }
  }
  return [...byKey.entries()]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, buckets]) => mergeObjects(plan, buckets, ofPage));
}

function pageInfo(
  projections: readonly Projection[],
  typeName: string,
  key: string,
  answers: readonly JsonObject[],
  rows: MergedRows | undefined,
): JsonObject {
  const flag = (name: string) =>
    answers.some((answer) => {
      const info = answer[key];
      return isObject(info) && info[name] === true;
    });
  const places = rows?.places ?? [];
  return project(projections, typeName, {
    hasNextPage: rows?.cutAtEnd === true || flag('hasNextPage'),
    hasPreviousPage: rows?.cutAtStart === true || flag('hasPreviousPage'),
    startCursor: places[0]?.cursor ?? null,
    endCursor: places.at(-1)?.cursor ?? null,
  });
}

function sources(part: Part, key: string, now: string): SourceRecord[] {
  const stated = part.value?.[key];
  if (part.fault !== undefined || !Array.isArray(stated)) {
    const asOf = part.value === undefined ? null : now;
    const status = part.fault === undefined ? 'OK' : statusOf(part.fault.code);
    return [{ platform: part.node, status, asOf, latencyMs: part.latencyMs, problem: part.fault?.problem ?? null }];
  }
  // A node may itself have asked others: what it says of them stands, what it says of itself gains the time we saw.
  return stated.filter(isObject).map((source) => ({
    platform: String(source['platform']),
    status: (source['status'] ?? 'OK') as SourceRecord['status'],
    asOf: typeof source['asOf'] === 'string' ? source['asOf'] : null,
    latencyMs:
      source['platform'] === part.node
        ? part.latencyMs
        : typeof source['latencyMs'] === 'number'
          ? source['latencyMs']
          : null,
    problem: typeof source['problem'] === 'string' ? source['problem'] : null,
  }));
}

function project(projections: readonly Projection[], typeName: string, record: object): JsonObject {
  const values = new Map<string, unknown>(Object.entries(record));
  const projected: JsonObject = {};
  for (const { key, name } of projections)
    projected[key] = name === '__typename' ? typeName : (values.get(name) ?? null);
  return projected;
}

const elementAt = (list: unknown, index: number): unknown => (Array.isArray(list) ? list[index] : undefined);
