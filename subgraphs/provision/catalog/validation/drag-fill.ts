/** A run of neighbours that differ by a counting number at their end alone, as dragging a cell's corner makes them. */
export interface DragFill {
  readonly first: number;
  readonly last: number;
  readonly stem: string;
}

const shortest = 3;

/** Runs of three and more: 企业信息1, 企业信息2, 企业信息3. Give it one column of a sheet, or the names of an entry's items, in their order. */
export function findDragFills(values: readonly string[]): DragFill[] {
  const runs: DragFill[] = [];
  const read = values.map(stemAndNumber);
  for (let first = 0; first < values.length; ) {
    let last = first;
    while (last + 1 < values.length && follows(read[last], read[last + 1])) last += 1;
    const stem = read[last]?.stem;
    if (stem !== undefined && last - first + 1 >= shortest) runs.push({ first, last, stem });
    first = last + 1;
  }
  return runs;
}

interface Numbered {
  readonly stem: string;
  /** Text without a number counts as the one before 1: 姓名, 姓名1, 姓名2. */
  readonly number: bigint;
}

function stemAndNumber(value: string): Numbered {
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/su.exec(value.normalize('NFKC').trim()) ?? [];
  return { stem, number: digits === '' ? 0n : BigInt(digits) };
}

const follows = (one: Numbered | undefined, next: Numbered | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  one.stem !== '' &&
  one.stem === next.stem &&
  next.number === one.number + 1n;
