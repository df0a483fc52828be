import { isObject } from '../../transport/node-answer.ts';

/** A place of the result, and what is there: one value, or those of all the lists on the way. */
export interface ResultPlace {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Undefined when there is nothing. */
export function placeBelow(place: ResultPlace, path: readonly string[]): ResultPlace | undefined {
  const value = valueAt(place.value, path, 0);
  return value === undefined || value === null ? undefined : { path: [...place.path, ...path], value };
}

function valueAt(value: unknown, path: readonly string[], from: number): unknown {
  const step = path[from];
  if (step === undefined || value === undefined || value === null) return value;
  if (step === '@') return Array.isArray(value) ? value.flatMap((one) => valueAt(one, path, from + 1)) : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? valueAt(value[step], path, from + 1) : undefined;
}

/** The path of each value at a place, in the order of the values; null is no value. */
export function pathsOf(path: readonly string[], result: unknown): readonly (readonly (string | number)[])[] {
  const found: (string | number)[][] = [];
  const walk = (value: unknown, from: number, above: readonly (string | number)[]): void => {
    if (value === undefined || value === null) return;
    const step = path[from];
    if (step === undefined) found.push([...above]);
    else if (Array.isArray(value)) {
      const next = step === '@' ? from + 1 : from;
      for (const [index, one] of value.entries()) walk(one, next, [...above, index]);
    } else if (isObject(value) && Object.hasOwn(value, step)) walk(value[step], from + 1, [...above, step]);
  };
  walk(result, 0, []);
  return found;
}
