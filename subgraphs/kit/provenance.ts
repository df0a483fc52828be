import type { Source } from '../../schema/generated/resolvers.ts';
import type { NodeContext } from './node-context.ts';

/** What a node says of its own answer: it speaks for itself alone, and answered now. */
export const ownSource = (context: NodeContext): Source => ({
  platform: context.node.code,
  status: 'OK',
  asOf: context.now,
  latencyMs: null,
  problem: null,
  problemZh: null,
});
