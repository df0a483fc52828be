import type { Tier } from '../../schema/generated/resolvers.ts';
import type { Filter } from '../store/port.ts';
import type { NodeContext } from './node-context.ts';

/** The arguments that narrow a question to some platforms. */
export interface Narrowing {
  readonly platforms?: readonly string[] | null | undefined;
  readonly tiers?: readonly Tier[] | null | undefined;
}

/**
 * A node answers for itself alone: asked for others, it has nothing. No list is no narrowing; a list that names none asks nobody.
 * `field` is any field of the collection that can be filtered.
 */
export function ifAsked({ node }: NodeContext, { platforms, tiers }: Narrowing, field: string): Filter {
  const named = platforms == null || platforms.includes(node.code);
  const ofTier = tiers == null || tiers.includes(node.tier);
  return named && ofTier ? [] : [{ field, in: [] }];
}
