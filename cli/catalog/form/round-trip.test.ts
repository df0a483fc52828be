import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '../../sheet/csv/write-csv.ts';
import { readSheet } from '../../sheet/read-sheet.ts';
import { writeXlsx } from '../../sheet/xlsx/write-xlsx.ts';
import { codeMapsOf } from './code-maps.ts';
import { entryRows, exportTitles } from './entry-rows.ts';
import { readEntries } from './read-entries.ts';
import type { ProvidedContent, SheetItem } from './sheet-entry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-sheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 });
/** Texts as people write them, and as nobody should. */
const text = fc
  .oneof(
    fc.constantFrom(
      '企业登记信息',
      '=1+1',
      '\'=HYPERLINK("x")',
      '-12',
      '+86',
      '@x',
      "''-",
      'a,b"c"\nd',
      '<b>&amp;',
      '_x0041_',
      '00123',
      '１２',
      '\u{20000}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((value) => value.replaceAll('\r', '').replaceAll('\0', '').trim())
  .filter((value) => value !== '' && !value.startsWith('\ufeff'));
const word = fc.stringMatching(/^[A-Za-z0-9_]{1,8}$/);

const item: fc.Arbitrary<SheetItem> = fc.record({
  name: text,
  code: orNull(word),
  type: orNull(fc.constantFrom('TEXT', 'NUMBER', 'CURRENCY', 'DATE', 'DATETIME', 'BOOLEAN', 'BINARY')),
  length: orNull(fc.nat(1e6)),
  grade: orNull(fc.constantFrom('GENERAL', 'IMPORTANT', 'CORE')),
  personalInformation: fc.boolean(),
  maskingRule: orNull(word),
});

const step = text.filter((value) => !value.includes(' > '));
const entry: fc.Arbitrary<ProvidedContent> = fc.record({
  provider: fc.constantFrom('91350100M000100Y43', '11310000MB2F30457G'),
  providerName: orNull(text),
  content: fc.record({
    // The sheet says a theme and a tree by the code where it says neither: all given here, so that nothing is added.
    code: fc.stringMatching(/^3\d{5}\/\d{6}$/),
    name: text,
    abstract: orNull(text),
    category: fc.constantFrom('BASE', 'THEME', 'DEPARTMENT'),
    theme: orNull(fc.constantFrom('201', '210')),
    classification: fc.array(step, { maxLength: 6 }),
    format: orNull(
      fc.constantFrom('DATABASE', 'SPREADSHEET', 'DOCUMENT', 'STRUCTURED', 'IMAGE', 'GEOSPATIAL', 'MULTIMEDIA'),
    ),
    updateFrequency: orNull(
      fc.constantFrom('REALTIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'ANNUAL', 'IRREGULAR'),
    ),
    sharingClass: orNull(fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
    sharingMode: orNull(fc.constantFrom('API', 'BATCH', 'FILE', 'OTHER')),
    useConditions: orNull(fc.record({ scope: text, purpose: orNull(text) })),
    notShared: orNull(
      fc.record({
        reason: text,
        basisRank: orNull(fc.constantFrom('LAW', 'ADMINISTRATIVE_REGULATION', 'STATE_COUNCIL_DECISION')),
        basis: orNull(text),
      }),
    ),
    grade: orNull(fc.constantFrom('GENERAL', 'IMPORTANT', 'CORE')),
    gradeLevel: orNull(fc.integer({ min: 1, max: 4 })),
    openAttribute: orNull(fc.constantFrom('OPEN', 'CONDITIONALLY_OPEN', 'NOT_OPEN')),
    relatedCodes: fc.array(word, { maxLength: 3 }),
    items: fc.array(item, { maxLength: 4 }),
  }),
});

async function* sheetOf(entries: readonly ProvidedContent[]): AsyncGenerator<readonly string[]> {
  yield exportTitles;
  for (const [index, one] of entries.entries()) yield* entryRows(`cat:310000:${index}`, one);
}

async function readBack(file: string): Promise<readonly ProvidedContent[]> {
  const { entries } = await readEntries(await readSheet(file), codeMapsOf('310000', {}));
  const read: ProvidedContent[] = [];
  for await (const { provider, providerName, content, findings } of entries) {
    expect(findings).toEqual([]);
    read.push({ provider, providerName, content });
  }
  return read;
}

describe('entries that are exported and imported again', { timeout: 60_000 }, () => {
  test.each([
    ['xlsx', (file: string, rows: AsyncIterable<readonly string[]>) => writeXlsx(file, '目录', rows)],
    ['csv', writeCsv],
  ] as const)('say in %s what they said', async (kind, write) => {
    const file = join(folder, `sheet.${kind}`);
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 5 }), async (entries) => {
        await write(file, sheetOf(entries));
        expect(await readBack(file)).toEqual(entries);
      }),
      { numRuns: 80 },
    );
  });
});
