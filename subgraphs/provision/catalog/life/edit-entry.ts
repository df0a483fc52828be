import type { EditCatalogEntryInput } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkEntrySecrets } from '../validation/entry-secrets.ts';
import { actOnWorkingCopy, type EntryOutcome } from './act-on-entry.ts';
import { checkSize, readContent } from './content-input.ts';
import { inContent } from './draft-of.ts';
import { unvouched, workingCopyOf } from './working-copy.ts';

/** Replaces the text that is being worked on. Nobody has consented to the new one, and nobody has assessed it. */
export const editEntry = (context: NodeContext, input: EditCatalogEntryInput): Promise<EntryOutcome> =>
  actOnWorkingCopy(context, {
    action: 'editCatalogEntry',
    input,
    check: () => {
      const content = readContent(input.content);
      return inContent([...checkSize(content), ...checkEntrySecrets(content)]);
    },
    change: (_copy, row) => ({
      ...readContent(input.content, workingCopyOf(row).items),
      ...unvouched,
      stateReason: null,
    }),
  });
