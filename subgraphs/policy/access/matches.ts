import type { Condition, FieldValue, Filter, Row } from '../../store/port.ts';

/** Whether a row satisfies a filter of the policy: the store's own words, for a row that was already read. Policy searches no words. */
export const matches = (filter: Filter, row: Row): boolean => {
  const fields = row as Row & Readonly<Record<string, FieldValue | undefined>>;
  return filter.every((condition) => holds(condition, row, fields));
};

function holds(condition: Condition, row: Row, fields: Readonly<Record<string, FieldValue | undefined>>): boolean {
  if ('words' in condition || 'match' in condition)
    throw new TypeError('A relation of the policy cannot depend on words');
  if ('anyOf' in condition) return condition.anyOf.some((filter) => matches(filter, row));
  const value = fields[condition.field] ?? null;
  if ('in' in condition) return condition.in.includes(value);
  if (value === null) return false;
  // Bounds are global ids, which are ASCII: there, text order is that of the store.
  return 'atLeast' in condition ? value >= condition.atLeast : value < condition.below;
}
