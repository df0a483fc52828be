import type {
  CombinedGrade,
  QueryCombinedGradeArgs,
  SelectedGrade,
  UnknownSelection,
} from '../../../../schema/generated/resolvers.ts';
import { graphError } from '../../../kit/graph-error.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { catalogEntries } from '../collection.ts';
import { highestGrade, type SelectedNames, selectedGrade, withoutLevel } from './selected-grade.ts';

/** The grade of this node's entries among those selected; of an entry that the caller may not see no more is told than of one that is not there. */
export async function combinedGrade(
  context: NodeContext,
  { entries, items }: QueryCombinedGradeArgs,
): Promise<CombinedGrade> {
  checkLength('entries', entries, 1);
  for (const { names } of items ?? []) checkLength('items', names, 0);
  mayReadGrades(context);
  const selected = namesByEntry(entries, items ?? []);
  const own = [...selected.keys()].filter((id) => namesOwner(id, context.node.code)).sort();
  const rows = await context.collection(catalogEntries).getMany(own);
  const found: SelectedGrade[] = [];
  const unknown: UnknownSelection[] = [];
  for (const [index, entry] of own.entries()) {
    const row = rows[index];
    const names = selected.get(entry);
    if (row === undefined) {
      unknown.push({ key: entry, entry, item: null });
      continue;
    }
    context.seen.note(catalogEntries.name, row, 'terms');
    found.push({ entry, grade: selectedGrade(row, names) });
    const there = new Set(row.items.map(({ name }) => name));
    for (const item of names ?? []) if (!there.has(item)) unknown.push({ key: `${entry}/${item}`, entry, item });
  }
  const highest = highestGrade(found.map(({ grade }) => grade ?? null));
  return {
    grade: highest === null ? null : withoutLevel(highest),
    gradeAndLevel: highest,
    gradeIsLowerBound: unknown.length > 0 || found.some(({ grade }) => grade === null),
    entries: found,
    unknown,
    complete: true,
    sources: [ownSource(context)],
  };
}

/** Whoever asked took this node for the owner by no more than this: what is no id of an entry is then unknown here, and not passed over. */
const namesOwner = (id: string, node: string): boolean => (id.split(':')[1] ?? id) === node;

/** Names are joined where an entry stands among `items` more than once. */
function namesByEntry(
  entries: readonly string[],
  items: NonNullable<QueryCombinedGradeArgs['items']>,
): ReadonlyMap<string, SelectedNames> {
  const selected = new Map<string, Set<string> | undefined>(entries.map((id) => [id, undefined]));
  for (const { entry, names } of items) {
    if (!selected.has(entry)) throw unselected(entry);
    selected.set(entry, new Set([...(selected.get(entry) ?? []), ...names]));
  }
  return selected;
}

/** What is read with the row has to be what its own field would show. */
function mayReadGrades({ access }: NodeContext): void {
  const entries = access.to(catalogEntries.name);
  if (!entries.mayAskBy('grade')) throw entries.refusedToAskBy('grade');
}

const longest = 500;

function checkLength(argument: string, { length }: readonly unknown[], least: number): void {
  if (length >= least && length <= longest) return;
  throw graphError('INVALID_ARGUMENT', `\`${argument}\` holds ${length}: it has to be from ${least} to ${longest}.`, {
    argument,
    received: length,
    allowed: `${least} to ${longest}`,
  });
}

const unselected = (entry: string) =>
  graphError('INVALID_ARGUMENT', `\`items\` names ${entry}, which is not among \`entries\`.`, {
    argument: 'items',
    received: entry,
    allowed: 'an entry that `entries` names',
  });
