import { addressOf, type MergedCells } from '../../sheet/sheet.ts';
import type { Header } from '../form/find-header.ts';
import type { Finding } from '../form/finding.ts';

/** Titles that nothing is read under. */
export const titleDoubts = (file: string, { unknown, row }: Header): readonly Finding[] =>
  unknown.map((title) => ({
    weight: 'WARNING',
    place: `${file}:${row}`,
    name: '',
    code: 'UNKNOWN_TITLE',
    message: `Nothing is read under the title ${title}.`,
    messageZh: `未识别列“${title}”，未读取。`,
    nextStep: 'Leave it, or give it the title of the compilation guide.',
  }));

/** Cells merged across columns: what they say is read under the first title alone. Merged down, they say that rows belong together. */
export const mergedDoubts = (merged: readonly MergedCells[], { row }: Header): readonly Finding[] =>
  merged
    .filter(({ first, last }) => first.row > row && last.column > first.column)
    .map(({ sheet, first, last }) => {
      const place = `${sheet}!${addressOf(first)}:${addressOf(last)}`;
      return {
        weight: 'WARNING',
        place,
        name: '',
        code: 'MERGED_CELLS',
        message: `${place} is merged across columns: it was read under the first of them alone.`,
        messageZh: `${place}跨列合并，仅按首列读取。`,
        nextStep: 'Part the cells and fill each.',
      };
    });
