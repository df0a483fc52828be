import { nationalCode } from '../../registry/platform/national-platform.ts';

/** Which platform stands above which: explicit, never read from codes, since 兵团's cities lie inside 新疆's prefix. */
export interface Hierarchy {
  /** True when `above` is a parent of `code`, or a parent of its parent, and so on. A platform is not above itself. */
  isAbove(above: string, code: string): boolean;
  /** The platforms that are known to stand below one. The centre stands above all, which need not be named. */
  namedBelow(above: string): readonly string[];
  /** The platforms above one, nearest first, the centre last. */
  above(code: string): readonly string[];
}

/** `parents` names platforms that have another parent than the centre, the cities of a province for instance. */
export function createHierarchy(parents: ReadonlyMap<string, string>): Hierarchy {
  const above = new Map<string, ReadonlySet<string>>();
  for (const code of parents.keys()) above.set(code, ancestorsOf(code, parents));
  return {
    isAbove: (one, code) => (one === nationalCode ? code !== nationalCode : (above.get(code)?.has(one) ?? false)),
    namedBelow: (one) => [...above].flatMap(([code, ancestors]) => (ancestors.has(one) ? [code] : [])),
    above(code) {
      if (code === nationalCode) return [];
      const known = [...(above.get(code) ?? [])];
      return known.includes(nationalCode) ? known : [...known, nationalCode];
    },
  };
}

/** 1 + 32 + N: the centre, and everybody else right below it. */
export const flatHierarchy = createHierarchy(new Map());

function ancestorsOf(code: string, parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ancestors = new Set<string>();
  for (let parent = parents.get(code); parent !== undefined; parent = parents.get(parent)) {
    if (parent === code || ancestors.has(parent)) throw new Error(`Platform ${code} stands above itself`);
    ancestors.add(parent);
  }
  return ancestors;
}
