import { wordOf } from './code-maps.ts';
import { type ColumnKey, columnKeys, columnTitles } from './columns.ts';
import { furtherLevels } from './read-entry.ts';
import type { ProvidedContent, SheetItem } from './sheet-entry.ts';

/** The titles of an export: the guide's, and what the Regulation asks beside them. */
const written = columnKeys.filter((key) => !['condition', 'formatType', 'modeClass'].includes(key));
export const exportTitles: readonly string[] = written.map((key) => columnTitles[key][0]);

/** The rows that say an entry: one for each data item, what concerns the whole in the first alone. */
export function entryRows(id: string, entry: ProvidedContent): readonly (readonly string[])[] {
  const whole = { id, ...wholeCells(entry) };
  const [first, ...others] = entry.content.items.map(itemCells);
  const rows = [{ ...whole, ...first }, ...others];
  return rows.map((cells) => written.map((key) => cells[key] ?? ''));
}

type Cells = Partial<Record<ColumnKey, string>>;

function wholeCells({ provider, providerName, content }: ProvidedContent): Cells {
  const [first, second, third, ...further] = content.classification;
  return {
    category: wordOf('category', content.category),
    class: first ?? '',
    item: second ?? '',
    topic: third ?? '',
    detail: further.join(furtherLevels),
    name: content.name,
    code: content.code ?? '',
    providerName: providerName ?? '',
    provider,
    abstract: content.abstract ?? '',
    formatClass: wordOf('format', content.format),
    sharingClass: wordOf('sharingClass', content.sharingClass),
    scope: content.useConditions?.scope ?? '',
    purpose: content.useConditions?.purpose ?? '',
    reason: content.notShared?.reason ?? '',
    basisRank: wordOf('basisRank', content.notShared?.basisRank),
    basis: content.notShared?.basis ?? '',
    modeType: wordOf('sharingMode', content.sharingMode),
    open: wordOf('openAttribute', content.openAttribute),
    updateFrequency: wordOf('updateFrequency', content.updateFrequency),
    grade: wordOf('grade', content.grade),
    gradeLevel: content.gradeLevel === null ? '' : String(content.gradeLevel),
    theme: content.theme ?? '',
    relatedCodes: content.relatedCodes.join('；'),
  };
}

const itemCells = (item: SheetItem): Cells => ({
  itemName: item.name,
  itemCode: item.code ?? '',
  itemType: wordOf('itemType', item.type),
  itemLength: item.length === null ? '' : String(item.length),
  itemGrade: wordOf('grade', item.grade),
  itemPersonal: item.personalInformation ? '是' : '否',
  itemMasking: item.maskingRule ?? '',
});
