import type { ResponsibilityList } from './responsibility-list.ts';

/** What a platform knows of its responsibility list, on one day. */
export type ListKnowledge =
  | { readonly standing: 'IN_FORCE'; readonly list: ResponsibilityList; readonly checkedAt: string }
  | { readonly standing: 'NONE'; readonly checkedAt: string }
  | { readonly standing: 'UNKNOWN' };

/** The responsibility lists of some platforms, as the registry last told them. No list is another thing than not having been told. */
export class KnownLists {
  readonly #lists: readonly ResponsibilityList[];
  readonly #checkedAt: ReadonlyMap<string, string>;

  /** `checkedAt` says by platform when the registry told; what it does not name was never told. */
  constructor(lists: readonly ResponsibilityList[], checkedAt: ReadonlyMap<string, string>) {
    this.#lists = lists;
    this.#checkedAt = checkedAt;
  }

  /** The list in force at a platform: of those whose day of effect has come, the latest. */
  of(platform: string, today: string): ListKnowledge {
    const checkedAt = this.#checkedAt.get(platform);
    if (checkedAt === undefined) return { standing: 'UNKNOWN' };
    let inForce: ResponsibilityList | undefined;
    for (const list of this.#lists) {
      if (list.platform !== platform || list.effectiveFrom > today) continue;
      if (inForce === undefined || list.effectiveFrom > inForce.effectiveFrom) inForce = list;
    }
    return inForce === undefined ? { standing: 'NONE', checkedAt } : { standing: 'IN_FORCE', list: inForce, checkedAt };
  }
}

/** Before the registry was ever heard. */
export const nothingHeard = new KnownLists([], new Map());
