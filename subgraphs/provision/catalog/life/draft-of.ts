import type { CreateCatalogEntryInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { checkIdempotencyKey, checkText, type TextField } from '../../../kit/problem.ts';
import type { EntryContent } from '../row.ts';
import { checkEntrySecrets } from '../validation/entry-secrets.ts';
import { checkSize, readContent } from './content-input.ts';

/** A draft as it is to be written down, and what forbids that. */
interface Draft {
  readonly provider: string;
  readonly providerName: string | null;
  readonly content: EntryContent;
  readonly problems: readonly Problem[];
}

/** What an input says of a new draft, and why it may not be written down at all: too long, secret (Art 3), not for this platform. */
export function draftOf(context: NodeContext, input: CreateCatalogEntryInput): Draft {
  const providerName = input.providerName?.trim() || null;
  const content = readContent(input.content);
  return {
    provider: input.provider.trim(),
    providerName,
    content,
    problems: [
      ...checkPlatform(context, input.platform),
      ...(providerName === null ? [] : checkText(nameOfProvider, providerName)),
      ...inContent([...checkSize(content), ...checkEntrySecrets(content)]),
      ...checkIdempotencyKey(input.idempotencyKey),
    ],
  };
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
