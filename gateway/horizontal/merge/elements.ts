import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { FieldMerge } from '../compile/merge-plan.ts';
import { compareScalars, compareText } from './scalar.ts';

/** The elements of several lists, those with the same key together; sorted by key, numbers as numbers. */
export function groupByKey(lists: readonly unknown[], keyName: string): JsonObject[][] {
  const groups = new Map<unknown, JsonObject[]>();
  for (const element of lists.flat()) {
    if (!isObject(element)) continue;
    const key = element[keyName];
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [element]);
    else known.push(element);
  }
  const numbers = [...groups.keys()].every((key) => typeof key === 'number');
  return [...groups]
    .sort(([one], [other]) => compareScalars(one, other, numbers ? 'number' : 'text'))
    .map(([, group]) => group);
}

/** The elements of several lists, each once: objects by their key, scalars by themselves; sorted. */
export function distinct(lists: readonly unknown[], keyName: string | undefined): unknown[] {
  if (keyName !== undefined) return groupByKey(lists, keyName).flatMap(([first]) => first ?? []);
  const values = [...new Set(lists.flat())];
  const numbers = values.every((value) => typeof value === 'number');
  return values.sort((one, other) => compareScalars(one, other, numbers ? 'number' : 'text'));
}

/** The elements with the greatest value, ties by key. A limit that is no number takes all. */
export function top(
  lists: readonly unknown[],
  field: Extract<FieldMerge, { rule: 'TOP' }>,
  limit: unknown,
): JsonObject[] {
  const { elementKey, byKey, scalar } = field;
  const elements = lists.flat().filter(isObject);
  elements.sort(
    (one, other) =>
      compareScalars(other[byKey], one[byKey], scalar) ||
      compareText(String(one[elementKey]), String(other[elementKey])),
  );
  return typeof limit === 'number' ? elements.slice(0, limit) : elements;
}
