import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { FenceShape } from '../compile/fence-shape.ts';
import { ownerOf } from '../route/owner.ts';

/**
 * Takes out of an answer every row that the answering node may not speak for: a node cannot speak for another, but for itself and those
 * below it that it was asked for. Below a row stand rows of the same owner alone, or crossing contracts, stubs without one.
 * A row in a list goes without trace, one in a nullable field becomes null, one that may not be null takes its parent along.
 */
export class Fence {
  readonly #members: readonly string[];
  /** Rows dropped so far. */
  dropped = 0;

  /** `members`: the nodes whose rows are admitted. */
  constructor(members: readonly string[]) {
    this.#members = members;
  }

  /** The value without foreign rows; undefined when the value itself has to go. */
  clear(value: unknown, shape: FenceShape): unknown {
    return this.#clear(value, shape, this.#members);
  }

  /** For lists whose indexes matter: the elements that have to go are undefined. */
  clearInPlace(values: unknown[], shape: FenceShape): void {
    for (let index = 0; index < values.length; index += 1) values[index] = this.clear(values[index], shape);
  }

  #clear(value: unknown, shape: FenceShape, admitted: readonly string[]): unknown {
    if (Array.isArray(value)) {
      return value.map((element) => this.#clear(element, shape, admitted)).filter((element) => element !== undefined);
    }
    return isObject(value) ? this.#clearObject(value, shape, admitted) : value;
  }

  #clearObject(value: JsonObject, shape: FenceShape, admitted: readonly string[]): JsonObject | undefined {
    let below = admitted;
    // Absent where a fragment's type is another: such a row is no row with an owner.
    if (shape.ownerKey !== undefined && Object.hasOwn(value, shape.ownerKey)) {
      const owner = ownerOf(value[shape.ownerKey]);
      if (owner === undefined || !admitted.includes(owner)) {
        this.dropped += 1;
        return undefined;
      }
      if (admitted.length > 1) below = [owner];
    }
    for (const [key, child] of shape.children) {
      const inner = value[key];
      if (inner === null || inner === undefined) continue;
      const cleared = this.#clear(inner, child.shape, below);
      if (cleared === undefined && child.nonNull) return undefined;
      value[key] = cleared ?? null;
    }
    return value;
  }
}
