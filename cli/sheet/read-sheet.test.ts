import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readSheet } from './read-sheet.ts';
import { addressOf, type MergedCells } from './sheet.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-read-sheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Read {
  readonly cells: readonly string[];
  readonly merged: readonly MergedCells[];
}

/** Every filled cell, `A1 text 名称`. */
async function read(path: string, sheet?: string): Promise<Read> {
  const reading = await readSheet(path, sheet);
  const cells: string[] = [];
  for await (const { row, cells: filled } of reading.rows) {
    for (const [column, { text, type }] of filled) cells.push(`${addressOf({ row, column })} ${type} ${text}`);
  }
  return { cells, merged: reading.merged };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of two sheets, the first hidden, whose second has the XML given. */
async function workbook(name: string, sheet: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const zip = new ZipFile();
  const parts = {
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>',
    'xl/workbook.xml': `<x:workbook xmlns:x="${spreadsheet}" xmlns:r="r"><x:sheets><x:sheet name="旧" state="hidden" r:id="r1"/><x:sheet name="目录" r:id="r2"/></x:sheets></x:workbook>`,
    'xl/worksheets/a.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>hidden</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/b.xml': sheet,
    ...more,
  };
  for (const [part, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), part);
  zip.end();
  const path = join(folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

const sheetOf = (rows: string, after = ''): string =>
  `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

describe('a text of columns', () => {
  // 名称,代码 and 企业,001 in GB18030.
  const gb18030 = Buffer.from('c3fbb3c62cb4fac2eb0d0ac6f3d2b52c3030310d0a', 'hex');

  test.each([
    ['UTF-8', Buffer.from('名称,代码\r\n企业,001\r\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff名称,代码\r\n企业,001\r\n')],
    ['GB18030', gb18030],
  ])('is read in %s', async (_, content) => {
    const { cells } = await read(await file('any.csv', content));
    expect(cells).toEqual(['A1 text 名称', 'B1 text 代码', 'A2 text 企业', 'B2 text 001']);
  });

  test('keeps commas, quotes and lines within quotes, and passes over empty cells', async () => {
    const { cells } = await read(await file('quoted.csv', '"a,b","c ""d""\ne",,\n,,x'));
    expect(cells).toEqual(['A1 text a,b', 'B1 text c "d"\ne', 'C2 text x']);
  });

  test('in another encoding, or no text at all, is refused', async () => {
    await expect(read(await file('utf-16.csv', Buffer.from('名称,a', 'utf16le')))).rejects.toMatchObject({
      code: 'UNKNOWN_ENCODING',
    });
    await expect(read(await file('bytes.csv', Buffer.from([0xff, 0xff, 0x80, 0xff])))).rejects.toMatchObject({
      code: 'UNKNOWN_ENCODING',
    });
  });

  test('with too many columns or too long a cell is refused where it begins', async () => {
    await expect(read(await file('wide.csv', `a\n${'x,'.repeat(300)}`))).rejects.toThrow(/wide\.csv!IW2/);
    await expect(read(await file('long.csv', `a\nb,${'长'.repeat(32_768)}`))).rejects.toThrow(/long\.csv!B2/);
  });
});

describe('a workbook', () => {
  test('is read cell by cell: shared, inline and rich texts, numbers, days, truth, errors, results of formulas', async () => {
    const path = await workbook(
      'types.xlsx',
      sheetOf(
        `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>46347</v></c><c r="D2" t="b"><v>1</v></c>
         <c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>A1&amp;"x"</f><v>y_x000A_z</v></c><c t="inlineStr"><is><t>in</t></is></c></row><row><c t="s"><v>0</v></c></row>`,
        '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      ),
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>企业</t></si><si><r><t>登</t></r><r><t>记</t></r><rPh><t>deng</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    );
    const { cells, merged } = await read(path);
    expect(cells).toEqual([
      'A2 text 登记',
      'B2 number 12.5',
      'C2 date 2026-11-21',
      'D2 boolean TRUE',
      'E2 error #REF!',
      'F2 text y\nz',
      'G2 text in',
      'A3 text 企业',
    ]);
    expect(merged.map(({ first, last }) => [addressOf(first), addressOf(last)])).toEqual([['A2', 'A3']]);
  });

  test('is read from the sheet that is named, and by itself from the first that is shown', async () => {
    const path = await workbook('sheets.xlsx', sheetOf('<row r="1"><c r="A1" t="str"><v>shown</v></c></row>'));
    expect((await read(path)).cells).toEqual(['A1 text shown']);
    expect((await read(path, '旧')).cells).toEqual(['A1 text hidden']);
    await expect(read(path, '新')).rejects.toThrow(/it has: 旧, 目录/);
  });

  test('that declares entities, is cut short or is none is refused with what to do', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`;
    await expect(read(await workbook('entities.xlsx', bomb))).rejects.toMatchObject({ code: 'DAMAGED' });
    await expect(read(await workbook('cut.xlsx', '<worksheet><sheetData><row r="1">'))).rejects.toMatchObject({
      code: 'DAMAGED',
    });
    await expect(read(await file('zip.xlsx', Buffer.from('504b030400000000', 'hex')))).rejects.toMatchObject({
      code: 'DAMAGED',
    });
    await expect(read(await file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).rejects.toThrow(
      /save it as \.xlsx/,
    );
  });

  test('whose cell unpacks to more than a cell can hold is given up there', async () => {
    const path = await workbook(
      'bomb.xlsx',
      sheetOf(`<row r="7"><c r="C7" t="str"><v>${'0'.repeat(5_000_000)}</v></c></row>`),
    );
    await expect(read(path)).rejects.toMatchObject({
      code: 'CELL_TOO_LONG',
      message: expect.stringContaining('目录!C7'),
    });
  });
});
