import { createRandom } from '../random/random.ts';
import { type GovernmentFunction, governmentFunction } from './functions.ts';

/** Hands out the names of one platform's resources, no name twice. */
export interface ResourceNames {
  /** This name; undefined when it is gone. */
  take(name: string): string | undefined;
  /** A name for something that the provider keeps in this place; undefined when there is nothing left to keep. */
  draw(place: string, provider: string, work: GovernmentFunction): string | undefined;
}

export function createResourceNames(platform: string): ResourceNames {
  const taken = new Set<string>();

  function take(name: string): string | undefined {
    if (taken.has(name)) return undefined;
    taken.add(name);
    return name;
  }

  /** The list, begun at a point that differs from place to place, so that cities do not all open with the same resource. */
  function from(list: readonly string[], seed: string): readonly string[] {
    const start = createRandom(`names/${platform}/${seed}`).whole(0, list.length - 1);
    return [...list.slice(start), ...list.slice(0, start)];
  }

  function draw(place: string, provider: string, work: GovernmentFunction): string | undefined {
    const own = from(work.resources, place + work.key).map((resource) => place + resource);
    // An office whose own subjects others of the place have already listed still keeps what every office keeps.
    const common = from(governmentFunction('service').resources, provider).map((resource) => provider + resource);
    for (const name of [...own, ...common]) {
      if (take(name) !== undefined) return name;
    }
    return undefined;
  }

  return { take, draw };
}
