/** What is counted of the published entries of one department under one theme. All are sums: tallies of places add up. */
const counted = [
  'published',
  'listed',
  'expected',
  'shortfall',
  'classified',
  'unconditional',
  'conditional',
  'notShared',
  'basisLacking',
  'metadataWhole',
  'formatted',
  'machineReadable',
  'mountable',
  'mounted',
  'regular',
  'updateStated',
  'fresh',
  'opened',
  'ratings',
  'completeness',
  'timeliness',
  'accuracy',
] as const;

export type Tally = Record<(typeof counted)[number], number>;

/** Where entries are counted: the finest that metrics are told apart by, within a platform. */
export interface Place {
  readonly provider: string;
  readonly theme: string | null;
}

export interface PlaceTally extends Place {
  readonly tally: Readonly<Tally>;
}

export const emptyTally = (): Tally => ({
  published: 0,
  listed: 0,
  expected: 0,
  shortfall: 0,
  classified: 0,
  unconditional: 0,
  conditional: 0,
  notShared: 0,
  basisLacking: 0,
  metadataWhole: 0,
  formatted: 0,
  machineReadable: 0,
  mountable: 0,
  mounted: 0,
  regular: 0,
  updateStated: 0,
  fresh: 0,
  opened: 0,
  ratings: 0,
  completeness: 0,
  timeliness: 0,
  accuracy: 0,
});

export function addTally(total: Tally, more: Readonly<Tally>): void {
  for (const name of counted) total[name] += more[name];
}
