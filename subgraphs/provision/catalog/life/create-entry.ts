import type { CreateCatalogEntryInput } from '../../../../schema/generated/resolvers.ts';
import { globalId } from '../../../kit/global-id.ts';
import { createOnce } from '../../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { catalogEntries } from '../collection.ts';
import { type EntryOutcome, outcomeOf } from './act-on-entry.ts';
import { draftOf } from './draft-of.ts';
import { creation } from './entry-life.ts';
import { newEntry } from './new-entry.ts';

/** Begins an entry as a draft, once for each idempotency key. What may not be written down at all is refused (Art 3). */
export async function createEntry(context: NodeContext, input: CreateCatalogEntryInput): Promise<EntryOutcome> {
  return outcomeOf(
    await createOnce(context, catalogEntries, {
      input,
      make: async () => {
        const { provider, providerName, content, problems } = draftOf(context, input);
        if (problems.length > 0) return { problems };
        const id = globalId('cat', context.node.code, context.newLocalId());
        return { row: newEntry({ id, provider, providerName, content, now: context.now }) };
      },
      procedure: creation,
      reason: ({ name }) => name,
    }),
  );
}
