import { open, stat } from 'node:fs/promises';
import { readCsv } from './csv/read-csv.ts';
import { sheetLimits } from './limits.ts';
import type { SheetReading } from './sheet.ts';
import { SheetError } from './sheet-error.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Reads a file as what it is, whatever its name says: an xlsx file is a zip, everything else is taken for text of columns. */
export async function readSheet(path: string, sheet?: string): Promise<SheetReading> {
  const { size } = await stat(path);
  if (size > sheetLimits.bytes) {
    throw new SheetError(
      'FILE_TOO_LARGE',
      `${path} has ${size} bytes, ${sheetLimits.bytes} at most: part it.`,
      '文件过大，请拆分。',
    );
  }
  const start = await firstBytes(path);
  if (start.startsWith('504b0304')) return readXlsx(path, sheet);
  if (start.startsWith('d0cf11e0')) {
    throw new SheetError(
      'NOT_A_SHEET',
      `${path} is an old .xls file or is encrypted: save it as .xlsx without a password.`,
      '这是旧版.xls文件或已加密，请另存为不加密的.xlsx。',
    );
  }
  return readCsv(path);
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
