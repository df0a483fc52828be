import type {
  InputMaybe,
  RequestDimension,
  RequestMetrics,
  RequestMetricsCell,
  RequestMetricsFilter,
} from '../../../../schema/generated/resolvers.ts';
import { among } from '../../../kit/conditions.ts';
import { dayInShanghai } from '../../../kit/day.ts';
import { eachRow } from '../../../kit/each-row.ts';
import { ifAsked, type Narrowing } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { Cells } from '../../metrics/cells.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow } from '../row.ts';
import { type RequestOutcome, readOutcome } from './request-outcome.ts';
import { RequestTally } from './request-tally.ts';

interface RequestMetricsSelection extends Narrowing {
  readonly by: readonly RequestDimension[];
  readonly filter?: InputMaybe<RequestMetricsFilter> | undefined;
}

const dimensions: readonly RequestDimension[] = ['PLATFORM', 'PROVIDER', 'SHARING_CLASS', 'MONTH'];

/** This node's part of the metrics: each request is read once, and its clock with it, since what is overdue changes from day to day. */
export async function readRequestMetrics(
  context: NodeContext,
  selection: RequestMetricsSelection,
): Promise<RequestMetrics> {
  const { node, clockTables, today } = context;
  const { filter } = selection;
  const by = dimensions.filter((dimension) => selection.by.includes(dimension));
  const cells = new Cells(() => ({ tally: new RequestTally(), place: new Map<RequestDimension, string>() }));
  const rows = eachRow(context.collection(sharingRequests), 'ID_ASC', [
    ...ifAsked(context, selection, 'state'),
    ...among('provider', filter?.providers),
  ]);
  for await (const request of rows) {
    const outcome = isMeant(request, filter) ? readOutcome(clockTables, node.code, request, today) : undefined;
    if (outcome === undefined) continue;
    const values = by.map((dimension) => partOf(dimension, node.code, request, outcome));
    const { tally, place } = cells.at(values);
    for (const [index, dimension] of by.entries()) place.set(dimension, values[index] ?? '');
    tally.add(request, outcome);
  }
  return {
    cells: cells.byKey().map(([key, { tally, place }]): RequestMetricsCell => {
      const sharingClass = place.get('SHARING_CLASS');
      return {
        key,
        platform: place.get('PLATFORM') ?? null,
        provider: place.get('PROVIDER') ?? null,
        sharingClass: sharingClass === 'UNCONDITIONAL' || sharingClass === 'CONDITIONAL' ? sharingClass : null,
        month: place.get('MONTH') ?? null,
        ...tally.metrics(),
      };
    }),
    complete: true,
    sources: [ownSource(context)],
  };
}

function partOf(
  dimension: RequestDimension,
  platform: string,
  { provider, sharingClass }: SharingRequestRow,
  { month }: RequestOutcome,
): string {
  switch (dimension) {
    case 'PLATFORM':
      return platform;
    case 'PROVIDER':
      return provider;
    case 'SHARING_CLASS':
      return sharingClass;
    case 'MONTH':
      return month;
  }
}

function isMeant(
  { sharingClass, submittedAt }: SharingRequestRow,
  filter: InputMaybe<RequestMetricsFilter> | undefined,
): boolean {
  if (submittedAt === null) return false;
  const receivedOn = dayInShanghai(new Date(submittedAt));
  return (
    (filter?.sharingClasses == null || filter.sharingClasses.includes(sharingClass)) &&
    (filter?.receivedFrom == null || receivedOn >= filter.receivedFrom) &&
    (filter?.receivedUntil == null || receivedOn <= filter.receivedUntil)
  );
}
