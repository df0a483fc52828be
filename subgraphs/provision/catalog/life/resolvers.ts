import type { CatalogEntryDifferenceArgs, Resolvers } from '../../../../schema/generated/resolvers.ts';
import { clockAnswer } from '../../../clock/clock-answer.ts';
import { readDuty } from '../../../clock/duty/duty.ts';
import { ofRow } from '../../../kit/completed-row.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { referenceTo } from '../../../kit/reference.ts';
import { readEntryDuty } from '../clock/entry-duty.ts';
import { catalogEntries } from '../collection.ts';
import { findDuplicates } from '../one-source/find-duplicates.ts';
import { itemsWithSources } from '../one-source/named-sources.ts';
import { differenceOf } from '../revision/difference.ts';
import { readRevision, readRevisions, workingRevision } from '../revision/read-revisions.ts';
import type { CatalogEntryRow } from '../row.ts';
import { actionsOn } from './act-on-entry.ts';
import { codeIsTaken } from './code-taken.ts';
import { consentToEntry } from './consent.ts';
import { createEntry } from './create-entry.ts';
import { editEntry } from './edit-entry.ts';
import { findingsOf } from './findings.ts';
import { publishEntry, returnEntry } from './review-entry.ts';
import { abandonRevision, reviseEntry, withdrawEntry } from './revise-entry.ts';
import { submitEntry } from './submit-entry.ts';
import { extendUpdateDuty, openUpdateDuty } from './update-duty.ts';

export const catalogLifeResolvers: Resolvers = {
  Query: {
    duplicateCandidates: (_root, selection, context) => findDuplicates(context, selection),
  },
  Mutation: {
    createCatalogEntry: (_root, { input }, context) => createEntry(context, input),
    editCatalogEntry: (_root, { input }, context) => editEntry(context, input),
    consentToCatalogEntry: (_root, { input }, context) => consentToEntry(context, input),
    submitCatalogEntry: (_root, { input }, context) => submitEntry(context, input),
    publishCatalogEntry: (_root, { input }, context) => publishEntry(context, input),
    returnCatalogEntry: (_root, { input }, context) => returnEntry(context, input),
    reviseCatalogEntry: (_root, { input }, context) => reviseEntry(context, input),
    abandonCatalogRevision: (_root, { input }, context) => abandonRevision(context, input),
    withdrawCatalogEntry: (_root, { input }, context) => withdrawEntry(context, input),
    openUpdateDuty: (_root, { input }, context) => openUpdateDuty(context, input),
    extendUpdateDuty: (_root, { input }, context) => extendUpdateDuty(context, input),
  },
  CatalogEntry: {
    items: ofRow(catalogEntries, (entry, _arguments, context) => itemsWithSources(context, entry)),
    revision: ofRow(catalogEntries, workingRevision),
    revisions: ofRow(catalogEntries, async (entry, { first }: { readonly first: number }, context) =>
      readRevisions(context, await presentOf(context, entry), first),
    ),
    difference: ofRow(catalogEntries, async (entry, { from, to }: CatalogEntryDifferenceArgs, context) => {
      const present = await presentOf(context, entry);
      const [before, after] = await Promise.all([from, to].map((number) => readRevision(context, present, number)));
      return before && after ? differenceOf(before, after) : null;
    }),
    faults: ofRow(
      catalogEntries,
      async (entry, _arguments, context) => findingsOf(entry, await codeIsTaken(context, entry.id)).problems,
    ),
    warnings: ofRow(catalogEntries, (entry) => findingsOf(entry, false).warnings),
    actions: ofRow(catalogEntries, (entry, _arguments, context) =>
      entry.asOf === undefined ? actionsOn(context, entry) : [],
    ),
    clock: ofRow(catalogEntries, (entry, _arguments, context) => {
      const clock = readDuty(context.clockTables, context.node.code, readEntryDuty(entry), context.today);
      return clock === undefined ? null : clockAnswer(clock);
    }),
  },
  CatalogRevision: {
    provider: ({ provider }) => ({ id: provider }),
    theme: ({ theme }) => referenceTo(theme),
  },
};

/** An entry that is shown as of a moment has revisions that came later. */
const presentOf = async (context: NodeContext, entry: CatalogEntryRow): Promise<CatalogEntryRow> =>
  entry.asOf === undefined ? entry : ((await context.load(catalogEntries, entry.id)) ?? entry);
