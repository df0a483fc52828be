import type {
  CorrectionDimension,
  CorrectionMetrics,
  CorrectionMetricsCell,
} from '../../../../schema/generated/resolvers.ts';
import { readDuty } from '../../../clock/duty/duty.ts';
import type { ClockReading } from '../../../clock/read-clock.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import { eachRow } from '../../../kit/each-row.ts';
import { ifAsked, type Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { Cells } from '../../metrics/cells.ts';
import { CountsByValue } from '../../metrics/counts-by-value.ts';
import { DayCounts } from '../../metrics/durations.ts';
import { type Punctuality, punctualityOf } from '../../metrics/punctuality.ts';
import { ratioOf } from '../../metrics/ratio.ts';
import { corrections } from '../collection.ts';
import { datedCorrections } from '../dated-corrections.ts';
import type { CorrectionRow } from '../row.ts';

interface CorrectionMetricsSelection extends Narrowing {
  readonly by: readonly CorrectionDimension[];
}

const dimensions: readonly CorrectionDimension[] = ['PLATFORM', 'PROVIDER', 'MONTH'];

/** This node's part of the metrics: its corrections, each by its own clock. */
export async function readCorrectionMetrics(
  context: NodeContext,
  selection: CorrectionMetricsSelection,
): Promise<CorrectionMetrics> {
  const { node, clockTables, today } = context;
  const by = dimensions.filter((dimension) => selection.by.includes(dimension));
  const cells = new Cells(() => ({ tally: new CorrectionTally(), place: new Map<CorrectionDimension, string>() }));
  const rows = eachRow(context.collection(corrections), 'ID_ASC', ifAsked(context, selection, 'state'));
  for await (const correction of rows) {
    const values = by.map((dimension) => partOf(dimension, node.code, correction));
    const { tally, place } = cells.at(values);
    for (const [index, dimension] of by.entries()) place.set(dimension, values[index] ?? '');
    tally.add(correction, readDuty(clockTables, node.code, datedCorrections.dutyOf(correction), today));
  }
  return {
    cells: cells.byKey().map(
      ([key, { tally, place }]): CorrectionMetricsCell => ({
        key,
        platform: place.get('PLATFORM') ?? null,
        provider: place.get('PROVIDER') ?? null,
        month: place.get('MONTH') ?? null,
        ...tally.metrics(),
      }),
    ),
    complete: true,
    sources: [ownSource(context)],
  };
}

function partOf(dimension: CorrectionDimension, platform: string, { provider, raisedAt }: CorrectionRow): string {
  switch (dimension) {
    case 'PLATFORM':
      return platform;
    case 'PROVIDER':
      return provider;
    case 'MONTH':
      return dayInShanghai(new Date(raisedAt)).slice(0, 7);
  }
}

/** What is counted of the corrections of one cell. */
class CorrectionTally {
  #raised = 0;
  readonly #states = new CountsByValue();
  readonly #answers: Record<Punctuality, number> = { IN_TIME: 0, LATE: 0, OVERDUE: 0, PENDING: 0 };
  readonly #days = new DayCounts();

  /** Without a clock it was withdrawn, or no rule says when an answer is due. */
  add({ state }: CorrectionRow, clock: ClockReading | undefined): void {
    this.#raised += 1;
    this.#states.add(state);
    if (clock === undefined) return;
    this.#answers[punctualityOf(clock)] += 1;
    if (clock.endedOn !== null) this.#days.add(clock.workingDaysUsed);
  }

  metrics(): Omit<CorrectionMetricsCell, 'key' | 'platform' | 'provider' | 'month'> {
    const { IN_TIME, LATE, OVERDUE } = this.#answers;
    return {
      raised: this.#raised,
      states: this.#states.buckets(),
      onTimeAnswers: ratioOf(IN_TIME, IN_TIME + LATE + OVERDUE),
      daysToAnswer: this.#days.durations(),
    };
  }
}
