import type { KeepCheckpointInput, KeepCheckpointPayload, Problem } from '../../../schema/generated/resolvers.ts';
import { canonicalJson } from '../../evidence/chain/canonical-json.ts';
import type { Judgement } from '../../evidence/chain/continuation.ts';
import { readCheckpoint } from '../../evidence/export/export-file.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { keptCheckpoints } from './collection.ts';
import { keepCheckpoint, latestKept } from './keep-checkpoint.ts';

/** Records whose digests one answer holds at most. */
export const mostLinks = 5_000;

/** Takes another node's checkpoint, and gives this node's own in return: each keeps the other to its past. */
export async function receiveCheckpoint(
  context: NodeContext,
  input: KeepCheckpointInput,
): Promise<KeepCheckpointPayload> {
  const rows = context.allRows(keptCheckpoints);
  const read = readCheckpoint(input.checkpoint);
  const own = await context.log.offerFrom(Math.max(0, input.knows), mostLinks, context.now);
  const answer = {
    own: canonicalJson(own.checkpoint),
    ownLinks: own.links,
    ownKeyChanges: own.keyChanges,
  };
  if ('problem' in read || input.links.length > mostLinks) return { ...answer, kept: 0, problems: [malformed] };
  const offered = { checkpoint: read.value, from: input.from, links: input.links, keyChanges: input.keyChanges };
  const keeper = { node: context.node.code, rows, now: context.now, newLocalId: context.newLocalId };
  const judgement = await keepCheckpoint(keeper, offered);
  const kept = await latestKept(rows, read.value.node);
  return { ...answer, kept: kept?.length ?? 0, problems: problemsOf(judgement, read.value.node) };
}

const problem = (code: string, message: string, messageZh: string, nextStep: string): Problem => ({
  code,
  field: 'checkpoint',
  message,
  messageZh,
  rule: null,
  nextStep,
});

const malformed = problem(
  'INVALID_FORMAT',
  'The checkpoint cannot be read, or comes with too many digests.',
  '检查点格式不正确，或附带的摘要过多。',
  `Send one line of canonical JSON and at most ${mostLinks} digests.`,
);

function problemsOf(judgement: Judgement, node: string): readonly Problem[] {
  switch (judgement) {
    case 'FIRST':
    case 'CONTINUES':
    case 'STALE':
      return [];
    case 'RESEND':
      return [
        problem(
          'RESEND',
          'The digests do not begin where the kept checkpoint ends.',
          '摘要起点与已存检查点不符。',
          'Send them from `kept` on.',
        ),
      ];
    case 'NOT_SIGNED':
      return [
        problem('NOT_SIGNED', 'The signature is not valid.', '签名无效。', 'Sign it with the key that it names.'),
      ];
    case 'UNKNOWN_KEY':
      return [
        problem(
          'UNKNOWN_KEY',
          `The key is not the one that platform ${node} used before, and that one does not vouch for it.`,
          `该密钥不是平台${node}原用密钥，也未经其背书。`,
          'Start the node with its earlier key in its key folder.',
        ),
      ];
    case 'CONTRADICTS':
      return [
        problem(
          'LOG_REWRITTEN',
          `The log of platform ${node} no longer continues what it had signed before: decisions were removed or changed. Both signatures are kept.`,
          `平台${node}的决定日志与其此前签名的检查点不一致：有决定被删除或修改。两份签名均已留存。`,
          'Compare with a backup: npm run evidence -- verify <export> --checkpoint <kept checkpoints>.',
        ),
      ];
  }
}
