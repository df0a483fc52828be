/** Pseudo-random choices that depend on a seed and on nothing else: the same seed gives the same choices everywhere. */
export interface Random {
  /** From 0 up to, and without, 1. */
  unit(): number;
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  /** True with the probability given. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** One choice, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  /** Different elements of the list, at most `count`, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Seeds are text, such as `entry/310000/17`, so that each row has a stream of its own and no row moves another. */
export function createRandom(seed: string): Random {
  let state = hash(seed);

  function unit(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  function whole(least: number, most: number): number {
    return least + Math.floor(unit() * (most - least + 1));
  }

  function pick<T>(choices: readonly T[]): T {
    const index = whole(0, choices.length - 1);
    if (index >= choices.length || index < 0) throw new RangeError('There is nothing to pick from an empty list.');
    return choices[index] as T;
  }

  function weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let rest = unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return pick(choices)[0];
  }

  function some<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, index) => {
      const taken = unit() * (list.length - index) < wanted;
      if (taken) wanted -= 1;
      return taken;
    });
  }

  return { unit, whole, chance: (probability) => unit() < probability, pick, weighted, some };
}

/** FNV-1a over UTF-16 code units, with a final mix: seeds that differ in one digit start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
