import { sheetLimits } from '../limits.ts';
import { SheetError } from '../sheet-error.ts';
import type { Package } from './package.ts';
import { readXml } from './read-xml.ts';
import { unescaped } from './unescaped.ts';

const part = 'xl/sharedStrings.xml';

/** The texts that the file keeps once for all its cells; readings (phonetic guides) beside them are left out. */
export async function readSharedTexts(file: Package): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!file.has(part)) return texts;
  let current = '';
  let characters = 0;
  let inText = false;
  let inReading = false;
  await readXml(part, file.text(part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(text) {
      if (!inText) return;
      current += text;
      characters += text.length;
      if (characters > sheetLimits.sharedCharacters) {
        throw new SheetError(
          'FILE_TOO_LARGE',
          'The texts of the file take too much memory: part it.',
          '文本过多，请拆分。',
        );
      }
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') texts.push(unescaped(current));
    },
  });
  return texts;
}
