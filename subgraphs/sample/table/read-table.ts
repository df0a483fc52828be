import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../schema/project-root.ts';

/**
 * Reads one of the tab-separated files in `facts/`: a header line, then one record a line.
 * The header has to name exactly the columns asked for, so that a file and its reader cannot drift apart.
 */
export function readTable<const Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const path = join(projectRoot, 'subgraphs', 'sample', 'facts', file);
  const [header, ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t'))
    throw new Error(`${file}: the header is "${header}", not "${columns.join('\t')}".`);
  return lines.map((line, index) => {
    const values = line.split('\t');
    if (values.length !== columns.length) {
      throw new Error(`${file}, line ${index + 2}: ${values.length} values for ${columns.length} columns.`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])) as Record<Column, string>;
  });
}
