import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { FieldMerge, MergePlan } from '../compile/merge-plan.ts';
import { argumentValue, type Variables } from '../route/argument-value.ts';
import { distinct, groupByKey, top } from './elements.ts';
import type { Part } from './part.ts';
import { pageInfo, project, sources } from './provenance.ts';
import { quantile } from './quantile.ts';
import type { MergedRows } from './rows.ts';
import { average, compareText, extreme, sum } from './scalar.ts';

export interface MergeInput {
  readonly plan: MergePlan;
  /** One for each node that was asked, in the order of their codes. */
  readonly parts: readonly Part[];
  /** The page, where rows are merged. */
  readonly rows: MergedRows | undefined;
  readonly variables: Variables;
  /** The time to state for a node that does not state its own. */
  readonly now: string;
}

/** Makes one answer of what N nodes answered to the same root field. */
export function mergeParts({ plan, parts, rows, variables, now }: MergeInput): JsonObject {
  const failed = parts.some((part) => part.fault !== undefined);
  const answers = parts.map((part) => part.value).filter((value) => value !== undefined);
  const ofPage = (field: PageRule): unknown => {
    switch (field.rule) {
      case 'ORDERED':
        return rows?.places.map((place) => elementAt(place.part.value?.[field.key], place.index)) ?? [];
      case 'PAGE_INFO':
        return pageInfo(field.projections, field.typeName, field.key, answers, rows);
      case 'SOURCES':
        return parts
          .flatMap((part) => sources(part, field.key, now))
          .sort((one, other) => compareText(one.platform, other.platform))
          .map((source) => project(field.projections, field.typeName, source));
      case 'COMPLETE':
        return !failed && answers.every((answer) => answer[field.key] !== false);
      case 'LOWER_BOUND':
        // A stale part is in the total, and one that failed after its first rows; one that is missing, or had to be dropped, is not.
        return (
          parts.some((part) => part.fault !== undefined && part.staleAsOf === undefined && !part.cutShort) ||
          answers.some((answer) => answer[field.key] === true)
        );
    }
  };
  return mergeObjects(plan, answers, { ofPage, variables });
}

type PageRule = Extract<FieldMerge, { rule: 'ORDERED' | 'PAGE_INFO' | 'SOURCES' | 'COMPLETE' | 'LOWER_BOUND' }>;

interface MergeContext {
  /** Merges what belongs to the page as a whole. */
  readonly ofPage: (field: PageRule) => unknown;
  readonly variables: Variables;
}

/** Merges objects field by field. */
function mergeObjects(plan: MergePlan, answers: readonly JsonObject[], context: MergeContext): JsonObject {
  const merged: JsonObject = {};
  for (const field of plan.fields) {
    // A key that no answer has was excluded by a condition; with no answer at all it gets the value of no rows.
    if (answers.length > 0 && answers.every((answer) => answer[field.key] === undefined)) continue;
    merged[field.key] = mergeField(field, answers, context);
  }
  return merged;
}

function mergeField(field: FieldMerge, answers: readonly JsonObject[], context: MergeContext): unknown {
  const values = () => answers.map((answer) => answer[field.key]).filter((value) => value !== undefined);
  switch (field.rule) {
    case 'ORDERED':
    case 'PAGE_INFO':
    case 'SOURCES':
    case 'COMPLETE':
    case 'LOWER_BOUND':
      return context.ofPage(field);
    case 'SAME':
      return values()[0] ?? null;
    case 'TYPE_NAME':
      return field.typeName;
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
      return mergeObjects(field.plan, values().filter(isObject), context);
    case 'AVERAGE':
      return average(
        answers.map((answer) => answer[field.ofKey]),
        field.of,
        answers.map((answer) => answer[field.overKey]),
        field.over,
      );
    case 'QUANTILE':
      return quantile(
        answers.flatMap((answer) => answer[field.ofKey]),
        field,
      );
    case 'DISTINCT':
      return distinct(values(), field.elementKey);
    case 'TOP':
      return top(values(), field, argumentValue(field.limit, context.variables));
    case 'BUCKETS':
      // Null at every node: each denied it to this caller, and says so.
      return values().length > 0 && values().every((value) => value === null)
        ? null
        : groupByKey(values(), field.bucketKey).map((buckets) => mergeObjects(field.plan, buckets, context));
  }
}

const elementAt = (list: unknown, index: number): unknown => (Array.isArray(list) ? list[index] : undefined);
