import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { FenceShape } from '../compile/fence-shape.ts';
import { ownerOf } from '../route/owner.ts';

/**
 * Takes out of an answer every row that the answering node does not own: a node cannot speak for another.
 * A row in a list goes without trace, one in a nullable field becomes null, one that may not be null takes its parent along.
 */
export class Fence {
  readonly #node: string;
  /** Rows dropped so far. */
  dropped = 0;

  constructor(node: string) {
    this.#node = node;
  }

  /** The value without foreign rows; undefined when the value itself has to go. */
  clear(value: unknown, shape: FenceShape): unknown {
    if (Array.isArray(value)) {
      return value.map((element) => this.clear(element, shape)).filter((element) => element !== undefined);
    }
    return isObject(value) ? this.#clearObject(value, shape) : value;
  }

  /** For lists whose indexes matter: the elements that have to go are undefined. */
  clearInPlace(values: unknown[], shape: FenceShape): void {
    for (let index = 0; index < values.length; index += 1) values[index] = this.clear(values[index], shape);
  }

  #clearObject(value: JsonObject, shape: FenceShape): JsonObject | undefined {
    if (shape.ownerKey !== undefined && this.#isForeign(value, shape.ownerKey)) {
      this.dropped += 1;
      return undefined;
    }
    for (const [key, child] of shape.children) {
      const inner = value[key];
      if (inner === null || inner === undefined) continue;
      const cleared = this.clear(inner, child.shape);
      if (cleared === undefined && child.nonNull) return undefined;
      value[key] = cleared ?? null;
    }
    return value;
  }

  #isForeign(row: JsonObject, ownerKey: string): boolean {
    // Absent where a fragment's type is another: such a row is no row with an owner.
    return Object.hasOwn(row, ownerKey) && ownerOf(row[ownerKey]) !== this.#node;
  }
}
