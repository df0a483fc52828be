import type { CatalogDifference, DataItemChange, ValueChange } from '../../../../schema/generated/resolvers.ts';
import type { DataItemRow, EntryContent } from '../row.ts';

interface Revision extends EntryContent {
  readonly number: number;
}

/** Fields in the order of the form. Items are compared one by one. */
const compared = [
  'code',
  'name',
  'abstract',
  'category',
  'theme',
  'classification',
  'format',
  'updateFrequency',
  'sharingClass',
  'sharingMode',
  'useConditions',
  'notShared',
  'grade',
  'gradeLevel',
  'personalInformation',
  'openAttribute',
  'relatedCodes',
] as const satisfies readonly (keyof EntryContent)[];

const comparedOfItem = [
  'name',
  'code',
  'type',
  'length',
  'grade',
  'personalInformation',
  'maskingRule',
  'sourceDepartment',
] as const satisfies readonly (keyof DataItemRow)[];

/** What differs between two revisions, as data. */
export function differenceOf(from: Revision, to: Revision): CatalogDifference {
  const before = new Map(from.items.map((item) => [identityOf(item), item]));
  const after = new Map(to.items.map((item) => [identityOf(item), item]));
  return {
    from: from.number,
    to: to.number,
    fields: changesOf(compared, from, to),
    itemsAdded: namesOf(to.items.filter((item) => !before.has(identityOf(item)))),
    itemsRemoved: namesOf(from.items.filter((item) => !after.has(identityOf(item)))),
    itemsChanged: to.items.flatMap((item) => changeOf(before.get(identityOf(item)), item)),
  };
}

function changeOf(before: DataItemRow | undefined, after: DataItemRow): DataItemChange[] {
  if (before === undefined) return [];
  const fields = changesOf(comparedOfItem, before, after);
  return fields.length === 0 ? [] : [{ name: after.name, fields }];
}

function changesOf<T, Field extends keyof T & string>(fields: readonly Field[], before: T, after: T): ValueChange[] {
  return fields
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
    .filter((change) => change.before !== change.after);
}

const shown = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

/** The code where there is one: a renamed item is the same item. */
const identityOf = ({ code, name }: DataItemRow): string => (code === null ? `name ${name}` : `code ${code}`);
const namesOf = (items: readonly DataItemRow[]): string[] => items.map(({ name }) => name);
