import type { CodeMaps } from './code-maps.ts';
import type { ColumnKey } from './columns.ts';
import type { Finding } from './finding.ts';
import { type ResourceRows, textIn } from './group-rows.ts';
import { readItems } from './read-items.ts';
import { RowReader } from './row-reader.ts';
import type { EntryContent, SheetEntry } from './sheet-entry.ts';

/** The entry that the rows of a resource say. */
export function readEntry(rows: ResourceRows, columns: ReadonlyMap<ColumnKey, number>, maps: CodeMaps): SheetEntry {
  const [first] = rows;
  const places = new Map<string, string>();
  const findings: Finding[] = [];
  const name = textIn(first.cells, columns.get('name'));
  const cells = new RowReader(first, name, columns, maps, places, findings);
  const code = cells.code('code', 'code');
  const sharingClass = cells.coded('sharingClass', 'sharingClass', 'sharingClass');
  const content: EntryContent = {
    name: cells.text('name', 'name') ?? '',
    code,
    abstract: cells.text('abstract', 'abstract'),
    category:
      cells.coded('category', 'category', 'category') ?? categoryOf(cells.text('class', 'classification.0'), code),
    theme: cells.code('theme', 'theme') ?? themeOf(code),
    classification: readClassification(cells),
    format: cells.coded('format', 'formatClass', 'format'),
    updateFrequency: cells.coded('updateFrequency', 'updateFrequency', 'updateFrequency'),
    sharingClass,
    sharingMode: readMode(cells),
    ...readTerms(cells, sharingClass),
    grade: cells.coded('grade', 'grade', 'grade'),
    gradeLevel: cells.number('gradeLevel', 'gradeLevel'),
    openAttribute: cells.coded('openAttribute', 'open', 'openAttribute'),
    relatedCodes: listOf(cells.text('relatedCodes', 'relatedCodes')),
    items: readItems(rows, name, columns, maps, places, findings),
  };
  return {
    row: first.row,
    provider: cells.code('provider', 'provider') ?? '',
    providerName: cells.text('providerName', 'providerName')?.trim() ?? null,
    content,
    places,
    findings,
  };
}

/** Names below the fourth level stand behind it, apart by ` > `. */
const levels = ['class', 'item', 'topic', 'detail'] as const;
export const furtherLevels = ' > ';

function readClassification(cells: RowReader): readonly string[] {
  const names = levels.flatMap((level, index) => {
    const text = cells.text(level, `classification.${index}`);
    if (text === null) return [];
    return level === 'detail' ? text.split(furtherLevels) : [text];
  });
  for (let index = levels.length; index < names.length; index++) cells.text('detail', `classification.${index}`);
  return names;
}

/** The guide says it by the first level's name and by the first digit of the code. */
function categoryOf(firstLevel: string | null, code: string | null): EntryContent['category'] {
  if (firstLevel?.includes('基础') === true || code?.startsWith('1') === true) return 'BASE';
  if (firstLevel?.includes('主题') === true || code?.startsWith('2') === true) return 'THEME';
  if (firstLevel?.includes('部门') === true || code?.startsWith('3') === true) return 'DEPARTMENT';
  return null;
}

const themeOf = (code: string | null): string | null =>
  code !== null && /^2\d\d/.test(code) ? code.slice(0, 3) : null;

/** The way of sharing by its type, 数据库 or 接口; where the sheet has none, by its class. 共享平台方式 alone says only that there is one. */
function readMode(cells: RowReader): EntryContent['sharingMode'] {
  const type = cells.coded('sharingMode', 'modeType', 'sharingMode');
  if (type !== null) return type;
  const platformWay = /^共享平台(方式)?$/.test(cells.text('modeClass', 'sharingMode')?.trim() ?? '');
  return platformWay ? null : cells.coded('sharingMode', 'modeClass', 'sharingMode');
}

/** The guide has one column, 共享条件, for what the Regulation asks apart: scope and purpose, or reason and basis (Art 15). */
function readTerms(
  cells: RowReader,
  sharingClass: EntryContent['sharingClass'],
): Pick<EntryContent, 'useConditions' | 'notShared'> {
  const condition = cells.text('condition', 'useConditions');
  const scope = cells.text('scope', 'useConditions.scope') ?? (sharingClass === 'NOT_SHARED' ? null : condition);
  const purpose = cells.text('purpose', 'useConditions.purpose');
  const reason = cells.text('reason', 'notShared.reason') ?? (sharingClass === 'NOT_SHARED' ? condition : null);
  const basisRank = cells.coded('basisRank', 'basisRank', 'notShared.basisRank');
  const basis = cells.text('basis', 'notShared.basis');
  return {
    useConditions: scope === null && purpose === null ? null : { scope, purpose },
    notShared: reason === null && basisRank === null && basis === null ? null : { reason, basisRank, basis },
  };
}

const listOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[;；,，、\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
