import { byCodePoint } from '../../kit/code-point-order.ts';

/** What is counted in each cell, the cell being named by the values that it is told apart by. */
export class Cells<Tally> {
  readonly #make: () => Tally;
  readonly #cells = new Map<string, Tally>();

  constructor(make: () => Tally) {
    this.#make = make;
  }

  /** The cell of these values, `ALL` without any. */
  at(values: readonly string[]): Tally {
    const key = values.length === 0 ? 'ALL' : values.join('/');
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = this.#make();
      this.#cells.set(key, cell);
    }
    return cell;
  }

  byKey(): readonly (readonly [key: string, tally: Tally])[] {
    return [...this.#cells].sort(([one], [other]) => byCodePoint(one, other));
  }
}
