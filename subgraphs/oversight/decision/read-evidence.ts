import { type EvidencePack, packFormat } from '../../evidence/pack/evidence-pack.ts';
import { decisions } from '../../kit/decision/collection.ts';
import type { NodeContext } from '../../kit/node-context.ts';

/** Records behind the decision whose digests a pack holds: enough to reach a checkpoint that another platform keeps. */
const mostLinks = 1_000;

export async function readEvidence(context: NodeContext, id: string): Promise<EvidencePack | null> {
  const decision = await context.load(decisions, id);
  if (decision === null) return null;
  const { record } = decision;
  const { checkpoint, links, keyChanges } = await context.log.offerFrom(record.sequence, mostLinks, context.now);
  return { format: packFormat, record, links: [...links], keyChanges: [...keyChanges], checkpoint };
}
