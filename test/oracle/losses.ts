import { isObject } from '../../gateway/transport/node-answer.ts';

type Path = readonly (string | number)[];

/** Losses of which no error tells: places where an answer differs from the whole one, and no error leads to the place or begins below it. */
export function untoldLosses(
  given: unknown,
  whole: unknown,
  errors: readonly { readonly path?: Path | undefined }[],
): readonly string[] {
  const told = errors.map(({ path }) => names(path ?? []));
  return differences(given, whole, [])
    .map(names)
    .filter((place) => !told.some((path) => leadsTo(path, place) || leadsTo(place, path)))
    .map((place) => place.join('.'));
}

/** Where two answers differ first, on each way down. */
function differences(one: unknown, other: unknown, path: Path): Path[] {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((element, index) => differences(element, other[index], [...path, index]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differences(one[key], other[key], [...path, key]));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

/** Places in lists are left out: on lists of mixed types the path that Apollo's gateway gives may point to another element. */
const names = (path: Path): string[] => path.filter((step) => typeof step === 'string');

const leadsTo = (path: readonly string[], place: readonly string[]): boolean =>
  path.length <= place.length && path.every((step, index) => step === place[index]);
