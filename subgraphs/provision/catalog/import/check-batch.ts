import type { ImportCatalogEntriesInput, Problem } from '../../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../../kit/node-context.ts';

const mostAtOnce = 200;

/** What is wrong with a call as a whole. */
export function checkBatch({ node }: NodeContext, { platform, entries }: ImportCatalogEntriesInput): Problem[] {
  const keys = new Set(entries.map(({ key }) => key));
  return [
    ...(platform === node.code
      ? []
      : [
          problem(
            'NOT_FOUND',
            'platform',
            `This is platform ${node.code}, not ${platform}.`,
            `此处是平台${node.code}，不是${platform}。`,
            'Call the platform that is to own the entries, or the gateway.',
          ),
        ]),
    ...(entries.length <= mostAtOnce
      ? []
      : [
          problem(
            'INVALID_FORMAT',
            'entries',
            `The call brings ${entries.length} entries: ${mostAtOnce} at most.`,
            `一次最多导入${mostAtOnce}条，收到${entries.length}条。`,
            'Part them into several calls.',
          ),
        ]),
    ...(keys.size === entries.length
      ? []
      : [
          problem(
            'DUPLICATE',
            'entries',
            'Two entries of the call have the same key.',
            '同一次导入中有重复的键。',
            'Give each entry a key of its own.',
          ),
        ]),
  ];
}

const problem = (code: string, field: string, message: string, messageZh: string, nextStep: string): Problem => ({
  code,
  field,
  message,
  messageZh,
  rule: null,
  nextStep,
});
