import { isObject, type JsonObject } from '../../transport/node-answer.ts';

/** Adds what a subgraph answered to what is known of the same object: objects into objects, lists of equal length element by element. */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(known) && isObject(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeElements(known, value);
    else setOwn(target, key, value);
  }
}

function mergeElements(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const known = target[index];
    if (isObject(known) && isObject(value)) mergeInto(known, value);
    else target[index] = value;
  }
}

/** `__proto__` is a name that a client may choose for a field; assigned to, it would change what the object inherits. */
export function setOwn(target: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else target[key] = value;
}
