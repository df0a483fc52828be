import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { malformed, missing } from '../../../kit/problem.ts';
import type { DraftEntry } from './draft-entry.ts';
import { entryFields } from './entry-fields.ts';
import { fault } from './fault.ts';

const order = ['GENERAL', 'IMPORTANT', 'CORE'] as const;
const zh = { GENERAL: '一般', IMPORTANT: '重要', CORE: '核心' } as const;

/** A combined result takes the highest grade of its parts; a level is for GENERAL data (GB/T 43697-2024). */
export function checkGrade({ grade, gradeLevel, items }: DraftEntry): Problem[] {
  if (grade === null) return [missing(entryFields.grade), ...checkLevel(null, gradeLevel)];
  const highest = order.findLast((one) => items.some((item) => item.grade === one));
  if (highest === undefined || order.indexOf(highest) <= order.indexOf(grade)) return checkLevel(grade, gradeLevel);
  return [
    fault(
      'GRADE_TOO_LOW',
      {
        ...entryFields.grade,
        rule: 'GB/T 43697-2024',
        nextStep: `Raise the grade to ${highest}, or correct that of the items.`,
      },
      `The entry is graded ${grade}, but one of its items is ${highest}: the whole takes the highest grade.`,
      `目录分级为“${zh[grade]}”，但含有“${zh[highest]}”级数据项，应就高定级。`,
    ),
    ...checkLevel(grade, gradeLevel),
  ];
}

function checkLevel(grade: DraftEntry['grade'], level: number | null): Problem[] {
  if (level === null) return [];
  const form = entryFields.gradeLevel;
  if (grade !== null && grade !== 'GENERAL') {
    return [
      fault(
        'LEVEL_NOT_ALLOWED',
        form,
        `The level ${level} stands beside the grade ${grade}: only GENERAL data has levels.`,
        `“${zh[grade]}”级数据不填写级别，级别仅用于一般数据。`,
      ),
    ];
  }
  if (Number.isInteger(level) && level >= 1 && level <= 4) return [];
  return [malformed(form, `The level ${level} is not one of 1 to 4.`, `级别${level}不在1至4之间。`)];
}
