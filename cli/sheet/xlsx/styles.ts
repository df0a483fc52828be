import type { Package } from './package.ts';
import { readXml } from './read-xml.ts';

const part = 'xl/styles.xml';

/** Number formats that every spreadsheet program knows as days. */
const builtInDates: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57]);

/** Which styles of cells show a number as a day. */
export async function dateStylesOf(file: Package): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (!file.has(part)) return dates;
  const ownDates = new Set<number>();
  let inCells = false;
  let style = 0;
  await readXml(part, file.text(part), {
    open(name, { numFmtId = '', formatCode = '' }) {
      const format = Number(numFmtId);
      if (name === 'numFmt' && showsDay(formatCode)) ownDates.add(format);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (builtInDates.has(format) || ownDates.has(format)) dates.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** A format with a year or a day in it, outside quoted words and colours. */
const showsDay = (formatCode: string): boolean => /[yd]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
