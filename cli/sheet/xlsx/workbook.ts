import { posix } from 'node:path';
import type { Package } from './package.ts';
import { readXml } from './read-xml.ts';

export interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its rows are in the package. */
  readonly part: string;
}

const workbook = 'xl/workbook.xml';

/** The sheets of a workbook, in the order of their tabs. */
export async function sheetsOf(file: Package): Promise<readonly NamedSheet[]> {
  const targets = new Map<string, string>();
  await readXml(workbook, file.text('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const sheets: NamedSheet[] = [];
  await readXml(workbook, file.text(workbook), {
    open(tag, attributes) {
      if (tag !== 'sheet') return;
      const { name = '', state } = attributes;
      const target = targets.get(attributes['r:id'] ?? '');
      if (target === undefined) return;
      const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      sheets.push({ name, hidden: state === 'hidden' || state === 'veryHidden', part });
    },
  });
  return sheets;
}
