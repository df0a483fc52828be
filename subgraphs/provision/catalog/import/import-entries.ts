import type {
  ImportCatalogEntriesInput,
  ImportCatalogEntriesPayload,
  ImportedEntry,
  ImportedEntryInput,
  Problem,
} from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkIdempotencyKey } from '../../../kit/problem.ts';
import { catalogEntries } from '../collection.ts';
import { readContent } from '../life/content-input.ts';
import { createEntry } from '../life/create-entry.ts';
import { draftOf } from '../life/draft-of.ts';
import type { CatalogEntryRow } from '../row.ts';
import { type Findings, validateEntry } from '../validation/validate-entry.ts';
import { checkBatch } from './check-batch.ts';
import { takenCodes } from './taken-codes.ts';

/** What the entries of one call are judged against, read once for all of them. */
interface Known {
  readonly byKey: ReadonlyMap<string, CatalogEntryRow>;
  readonly takenCodes: ReadonlySet<string>;
}

/**
 * Brings entries of another catalog in as drafts, each for itself: one that is refused keeps no other out, and one that is there already
 * is left as it is. Who calls decides whether all have to be sound before any is written: by a dry run first.
 */
export async function importEntries(
  context: NodeContext,
  input: ImportCatalogEntriesInput,
): Promise<ImportCatalogEntriesPayload> {
  const problems = checkBatch(context, input);
  if (problems.length > 0) return { entries: [], problems };
  const known = {
    byKey: await entriesByKey(context, input.entries),
    takenCodes: await takenCodes(context, input.entries),
  };
  const entries: ImportedEntry[] = [];
  for (const entry of input.entries) entries.push(await importEntry(context, input, entry, known));
  return { entries, problems: [] };
}

async function importEntry(
  context: NodeContext,
  { platform, dryRun }: ImportCatalogEntriesInput,
  entry: ImportedEntryInput,
  known: Known,
): Promise<ImportedEntry> {
  const creation = { ...entry, platform, idempotencyKey: entry.key };
  const refused = [...checkOwner(context, entry), ...draftOf(context, creation).problems].map(ofEntry);
  const { problems: faults, warnings } = findingsOf(entry, known);
  const answer = { key: entry.key, id: null, problems: refused, faults: [...faults], warnings: [...warnings] };
  if (refused.length > 0) return { ...answer, outcome: 'REFUSED', faults: [], warnings: [] };
  const before = known.byKey.get(entry.key);
  if (dryRun && before === undefined) return { ...answer, outcome: 'CHECKED' };
  const { entry: row, problems } = await createEntry(context, withoutKey(creation));
  if (row === null) return { ...answer, outcome: 'REFUSED', problems: problems.map(ofEntry), faults: [], warnings: [] };
  return { ...answer, outcome: before === undefined ? 'CREATED' : 'KNOWN', id: row.id };
}

/** What makes a call the same call: the entry and its key, not which other entries came with it. */
const withoutKey = ({ key: _, ...creation }: ImportedEntryInput & { platform: string; idempotencyKey: string }) =>
  creation;

/** Codes of a catalog from elsewhere are looked at as those of a legacy catalog: a credit code that does not check out is a warning. */
const findingsOf = ({ provider, content: input }: ImportedEntryInput, { takenCodes }: Known): Findings => {
  const content = readContent(input);
  const codeTaken = content.code !== null && takenCodes.has(content.code);
  return validateEntry({ ...content, provider }, { origin: 'LEGACY', codeTaken });
};

/** An office brings in what its own organisation provides; an authority what is of its platform. */
function checkOwner({ caller }: NodeContext, { provider }: ImportedEntryInput): Problem[] {
  if (caller.role === 'SHARING_AUTHORITY' || provider.trim() === caller.organisation) return [];
  return [
    {
      code: 'NOT_YOURS_TO_DO',
      field: 'provider',
      message: `${provider} is not your organisation: an office brings in its own entries.`,
      messageZh: `${provider}不是您所在的单位，工作机构只能导入本单位的目录。`,
      rule: 'Art 13',
      nextStep: 'Leave it to that organisation, or to the authority of the platform.',
    },
  ];
}

/** Paths as they stand in one entry of the import. */
const ofEntry = (problem: Problem): Problem => {
  if (problem.field === 'idempotencyKey') return { ...problem, field: 'key' };
  return problem.field?.startsWith('content.') === true
    ? { ...problem, field: problem.field.slice('content.'.length) }
    : problem;
};

async function entriesByKey(
  context: NodeContext,
  entries: readonly ImportedEntryInput[],
): Promise<ReadonlyMap<string, CatalogEntryRow>> {
  const keys = entries.map(({ key }) => key).filter((key) => checkIdempotencyKey(key).length === 0);
  const { rows } = await context
    .allRows(catalogEntries)
    .page({ filter: [{ field: 'idempotencyKey', in: keys }], order: 'ID_ASC', limit: keys.length, from: 'first' });
  return new Map(rows.flatMap((row) => (row.idempotencyKey === null ? [] : [[row.idempotencyKey, row]])));
}
