import type { Directory } from '../directory/directory.ts';
import type { Language } from '../language/language.ts';
import { noTheme } from './matrix.ts';
import type { Metric } from './metric.ts';
import { coverageWords } from './words.ts';

/** A column of the matrix in words: a theme's name, or the month as it stands. */
export function columnName(
  column: string,
  metric: Pick<Metric, 'columns'>,
  directory: Directory,
  language: Language,
): string {
  if (metric.columns === 'MONTH') return column;
  return column === noTheme ? coverageWords[language].noTheme : directory.themeName(column);
}
