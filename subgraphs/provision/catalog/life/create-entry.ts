import type { CreateCatalogEntryInput, Problem } from '../../../../schema/generated/resolvers.ts';
import { globalId } from '../../../kit/global-id.ts';
import { createOnce } from '../../../kit/life-cycle/create-once.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkIdempotencyKey, checkText, type TextField } from '../../../kit/problem.ts';
import { catalogEntries } from '../collection.ts';
import { checkEntrySecrets } from '../validation/entry-secrets.ts';
import { type EntryOutcome, outcomeOf } from './act-on-entry.ts';
import { checkSize, readContent } from './content-input.ts';
import { creation } from './entry-life.ts';
import { newEntry } from './new-entry.ts';

/** Begins an entry as a draft, once for each idempotency key. What may not be written down at all is refused (Art 3). */
export async function createEntry(context: NodeContext, input: CreateCatalogEntryInput): Promise<EntryOutcome> {
  return outcomeOf(
    await createOnce(context, catalogEntries, {
      input,
      make: async () => {
        const provider = input.provider.trim();
        const providerName = input.providerName?.trim() || null;
        const content = readContent(input.content);
        const problems = [
          ...checkPlatform(context, input.platform),
          ...(providerName === null ? [] : checkText(nameOfProvider, providerName)),
          ...inContent([...checkSize(content), ...checkEntrySecrets(content)]),
          ...checkIdempotencyKey(input.idempotencyKey),
        ];
        if (problems.length > 0) return { problems };
        const id = globalId('cat', context.node.code, context.newLocalId());
        return { row: newEntry({ id, provider, providerName, content, now: context.now }) };
      },
      procedure: creation,
      reason: ({ name }) => name,
    }),
  );
}

const nameOfProvider: TextField = {
  field: 'providerName',
  name: 'The name of the provider',
  nameZh: '提供单位名称',
  rule: null,
  nextStep: 'Give its full name, or leave it out.',
  least: 2,
  most: 200,
};

/** Paths of the text, as they stand in an input that holds it under `content`. */
export const inContent = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (problem.field == null ? problem : { ...problem, field: `content.${problem.field}` }));

/** A call through the gateway is at the right platform by itself; one to the node may be meant for another. */
function checkPlatform({ node }: NodeContext, platform: string): Problem[] {
  if (platform === node.code) return [];
  return [
    {
      code: 'NOT_FOUND',
      field: 'platform',
      message: `This is platform ${node.code}, not ${platform}.`,
      messageZh: `此处是平台${node.code}，不是${platform}。`,
      rule: null,
      nextStep: 'Call the platform that is to own the entry, or the gateway.',
    },
  ];
}
