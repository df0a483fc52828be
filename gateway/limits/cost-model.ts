import type { HorizontalModel } from '../horizontal/model/horizontal-model.ts';
import type { CostModel } from './operation-cost.ts';

const known = new WeakMap<HorizontalModel, CostModel>();

/** What a supergraph's directives say of sizes; undefined for an ordinary one. */
export function costModelOf(model: HorizontalModel): CostModel | undefined {
  if (model.contracts.size === 0) return undefined;
  const before = known.get(model);
  if (before !== undefined) return before;
  const fanouts = new Map<string, { readonly pageSize: number | undefined }>();
  for (const { roots, fanouts: below } of model.contracts.values()) {
    for (const [field, route] of [...roots, ...below]) if (route.kind === 'fanout') fanouts.set(field, route);
  }
  const costs = { schema: model.schema, fanouts };
  known.set(model, costs);
  return costs;
}
