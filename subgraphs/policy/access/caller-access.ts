import { LRUCache } from 'lru-cache';
import { typePolicies } from '../table.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { Asking } from './relation-filter.ts';
import { TypeAccess } from './type-access.ts';

const policyOf = new Map(typePolicies.map((policy) => [policy.collection, policy]));

/** What one caller may see at one platform: each type's part of the table is worked out when it is first asked for. */
export class CallerAccess {
  readonly #asking: Asking;
  readonly #types = new Map<string, TypeAccess>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Fails for a collection that the table does not know: nobody may read it. */
  to(collection: string): TypeAccess {
    const known = this.#types.get(collection);
    if (known !== undefined) return known;
    const policy = policyOf.get(collection);
    if (policy === undefined)
      throw new Error(`Collection ${collection} is not in the policy table: nobody may read it`);
    const access = new TypeAccess(policy, this.#asking);
    this.#types.set(collection, access);
    return access;
  }
}

const most = 10_000;
const remembered = new WeakMap<Hierarchy, LRUCache<string, CallerAccess>>();

/** The access of everybody with the same role, organisation and platform is the same, so it is worked out once for all of them. */
export function accessOf({ caller, platform, hierarchy }: Asking): CallerAccess {
  let accesses = remembered.get(hierarchy);
  if (accesses === undefined) {
    accesses = new LRUCache({ max: most });
    remembered.set(hierarchy, accesses);
  }
  const { role, organisation, node } = caller;
  const key = JSON.stringify([role, organisation, node, platform]);
  const known = accesses.get(key);
  if (known !== undefined) return known;
  const access = new CallerAccess({ caller: { role, organisation, node }, platform, hierarchy });
  accesses.set(key, access);
  return access;
}
