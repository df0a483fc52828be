import type { Grade, GradeAndLevel } from '../../../../schema/generated/resolvers.ts';
import type { CatalogEntryRow } from '../row.ts';

/** What of an entry is selected: its items of these names, or all of it. */
export type SelectedNames = ReadonlySet<string> | undefined;

/**
 * The grade of what is selected of an entry: the highest among the items selected. A grade above that of every item was given to the
 * entry as a whole and holds for any part of it, and so does a level inside GENERAL. Null when there is none.
 */
export function selectedGrade(entry: CatalogEntryRow, names: SelectedNames): GradeAndLevel | null {
  const whole = gradeOfWhole(entry);
  const items = names === undefined ? entry.items : entry.items.filter(({ name }) => names.has(name));
  const grades = items.map(({ grade }) => grade);
  const fromAnItem = whole !== null && entry.items.some(({ grade }) => grade === whole);
  return highestGrade(names === undefined || !fromAnItem ? [whole, ...grades] : grades);
}

/** The highest of several; null of none. */
export const highestGrade = (grades: readonly (GradeAndLevel | null)[]): GradeAndLevel | null =>
  ascending.findLast((grade) => grades.includes(grade)) ?? null;

export const withoutLevel = (grade: GradeAndLevel): Grade =>
  grade === 'IMPORTANT' || grade === 'CORE' ? grade : 'GENERAL';

const levels: readonly GradeAndLevel[] = ['GENERAL', 'GENERAL_1', 'GENERAL_2', 'GENERAL_3', 'GENERAL_4'];
const ascending: readonly GradeAndLevel[] = [...levels, 'IMPORTANT', 'CORE'];

/** A level that the standard does not know counts as none. */
const gradeOfWhole = ({ grade, gradeLevel }: CatalogEntryRow): GradeAndLevel | null =>
  grade === 'GENERAL' ? (levels[gradeLevel ?? 0] ?? 'GENERAL') : grade;
