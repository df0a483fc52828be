import { sampleRows } from '../index.ts';
import { samplePlatforms } from '../platform/platforms.ts';
import type { SampleRows } from './sample-rows.ts';

/** Day around which the tests' sample lies: a Sunday. */
export const today = '2026-11-22';

export const codes: readonly string[] = samplePlatforms().map(({ code }) => code);

const world = new Map<string, SampleRows>(codes.map((code) => [code, sampleRows(code, today)]));

/** The rows of one node. */
export function rowsOf(code: string): SampleRows {
  const rows = world.get(code);
  if (!rows) throw new Error(`The tests have no platform "${code}".`);
  return rows;
}

/** The rows of one kind on all nodes. */
export const gathered = <Kind extends keyof SampleRows>(kind: Kind): SampleRows[Kind][number][] =>
  codes.flatMap((code) => [...rowsOf(code)[kind]]);

export const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Code of the node that a global id names. */
export const ownerOf = (id: string): string => id.split(':')[1] ?? '';

export const tierOf = (code: string): string | undefined =>
  samplePlatforms().find((platform) => platform.code === code)?.tier;

/** A few of the rows that break a rule, so that a failure shows them. */
export const offenders = <T>(rows: readonly T[], holds: (row: T) => boolean): T[] =>
  rows.filter((row) => !holds(row)).slice(0, 3);

/** The different values of a list, sorted. */
export const valuesOf = <T, V>(rows: readonly T[], value: (row: T) => V): V[] => [...new Set(rows.map(value))].sort();

export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && new Date(text).toISOString() === text;
