import type { Finding } from '../form/finding.ts';
import type { SheetEntry } from '../form/sheet-entry.ts';
import type { ImportedEntry, Problem } from './send-batch.ts';

/** What the platform found in an entry, at the cells where it stands. */
export function findingsOfAnswer(entry: SheetEntry, imported: ImportedEntry): readonly Finding[] {
  const told = (weight: Finding['weight'], problems: readonly Problem[]): readonly Finding[] =>
    problems.map((problem) => ({
      weight,
      place: placeOfField(entry, problem.field),
      name: entry.content.name,
      code: problem.code,
      message: problem.message,
      messageZh: problem.messageZh,
      nextStep: problem.nextStep ?? '',
    }));
  return [
    ...told('REFUSED', imported.problems),
    ...told('FAULT', imported.faults),
    ...told('WARNING', imported.warnings),
  ];
}

/** The cell of a field; of what the field is part of, where it has none of its own; of the name at last. */
function placeOfField({ places, row }: SheetEntry, field: string | null): string {
  for (let path = field ?? ''; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = places.get(path);
    if (place !== undefined) return place;
  }
  return places.get('name') ?? `row ${row}`;
}
