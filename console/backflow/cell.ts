import type { CellState } from '../coverage/cell-state.ts';
import type { BackflowMatrixQuery } from './backflow.generated.ts';
import type { BackflowMetric } from './words.ts';

export type BackflowCell = NonNullable<BackflowMatrixQuery['backflowStatus']>['cells'][number];

/** What some cells say together of one metric. */
export function backflowState(cells: readonly BackflowCell[], metric: BackflowMetric): CellState {
  const sum = (part: (cell: BackflowCell) => number) => cells.reduce((total, cell) => total + part(cell), 0);
  if (cells.length === 0) return { kind: 'nothing' };
  switch (metric) {
    case 'late':
      return { kind: 'value', value: sum(({ late }) => late), of: null };
    case 'deliveries':
      return { kind: 'value', value: sum(({ deliveries }) => deliveries), of: null };
    case 'verified':
      return { kind: 'value', value: sum(({ verified }) => verified), of: sum(({ deliveries }) => deliveries) };
    case 'completeness': {
      const expected = cells.reduce((total, cell) => total + BigInt(cell.recordsExpected), 0n);
      const delivered = cells.reduce((total, cell) => total + BigInt(cell.recordsDelivered), 0n);
      return expected === 0n ? { kind: 'nothing' } : { kind: 'value', value: Number(delivered), of: Number(expected) };
    }
  }
}
