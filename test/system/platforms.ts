import { ask } from './ask.ts';

interface Platforms {
  readonly platforms: {
    readonly edges: readonly { readonly node: { readonly code: string; readonly tier: string } }[];
  };
}

/** Codes of the registered platforms, by tier, in the order of the codes. */
export async function registeredPlatforms(graph: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { data } = await ask<Platforms>(graph, '{ platforms(first: 200) { edges { node { code tier } } } }');
  const byTier = new Map<string, string[]>();
  for (const { node } of data.platforms.edges) byTier.set(node.tier, [...(byTier.get(node.tier) ?? []), node.code]);
  return byTier;
}
