import { canonicalJson, digestOf } from '../../evidence/chain/canonical-json.ts';
import type { FieldChange } from '../../evidence/chain/record.ts';
import { contentOf, type DecidedRow } from './decided-row.ts';

/** A value that is longer than this, as JSON, stands in the log by its digest. */
const longest = 500;
/** Every change changes it. */
const counter = 'version';

/** The fields in which two versions of a row differ, by name. */
export function changedFields(before: DecidedRow | null, after: DecidedRow): FieldChange[] {
  const old = before === null ? {} : valuesOf(before);
  const now = valuesOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => field !== counter)
    .sort()
    .map((field) => ({ field, before: shown(old[field]), after: shown(now[field]) }))
    .filter((change) => change.before !== change.after);
}

const valuesOf = (row: DecidedRow): Readonly<Record<string, unknown>> => contentOf(row);

/** Null where there is no value. */
function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = canonicalJson(value);
  return text.length <= longest ? text : `sha256:${digestOf(value)}`;
}
