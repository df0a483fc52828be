import { canonicalJson, digestOf } from '../../evidence/chain/canonical-json.ts';
import type { FieldChange } from '../../evidence/chain/record.ts';
import { contentOf, type DecidedRow } from './decided-row.ts';

/** A value that is longer than this, as JSON, stands in the log by its digest. */
const longest = 500;
/** Every change changes it. */
const counter = 'version';

/** The fields in which two versions of a row differ, by name. */
export function changedFields(
  before: DecidedRow | null,
  after: DecidedRow,
  concealed: readonly string[] = [],
): FieldChange[] {
  const old = before === null ? {} : valuesOf(before);
  const now = valuesOf(after);
  const told = (field: string, value: unknown) => shown(value, concealed.includes(field));
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => field !== counter)
    .sort()
    .map((field) => ({ field, before: told(field, old[field]), after: told(field, now[field]) }))
    .filter((change) => change.before !== change.after);
}

const valuesOf = (row: DecidedRow): Readonly<Record<string, unknown>> => contentOf(row);

/** Null where there is no value. */
function shown(value: unknown, concealed: boolean): string | null {
  if (value === undefined || value === null) return null;
  const text = canonicalJson(value);
  return text.length <= longest && !concealed ? text : `sha256:${digestOf(value)}`;
}
