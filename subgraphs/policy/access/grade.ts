type Grade = 'GENERAL' | 'IMPORTANT' | 'CORE';

const ascending: readonly Grade[] = ['GENERAL', 'IMPORTANT', 'CORE'];

/** The grade of several things taken together is the highest among them (GB/T 43697-2024); what has none counts as GENERAL. */
export function combinedGrade(grades: readonly (Grade | null)[]): Grade {
  return ascending.findLast((grade) => grades.includes(grade)) ?? 'GENERAL';
}
