/** The connections that fan out over all platforms, with their orders: sort keys first, `id` being the last of each. */
export const connections: readonly {
  readonly root: string;
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
  /** How many the sample has at least, where that is fewer than a page: they are then read in small pages. */
  readonly few?: number;
}[] = [
  {
    root: 'catalogEntries',
    orders: {
      ID_ASC: [],
      NAME_ASC: [['name', 'ASC']],
      NAME_DESC: [['name', 'DESC']],
      CODE_ASC: [['code', 'ASC']],
      UPDATED_AT_ASC: [['updatedAt', 'ASC']],
      UPDATED_AT_DESC: [['updatedAt', 'DESC']],
      PUBLISHED_AT_ASC: [['publishedAt', 'ASC']],
      PUBLISHED_AT_DESC: [['publishedAt', 'DESC']],
    },
  },
  {
    root: 'sharingRequests',
    orders: {
      ID_ASC: [],
      SUBMITTED_AT_ASC: [['submittedAt', 'ASC']],
      SUBMITTED_AT_DESC: [['submittedAt', 'DESC']],
      UPDATED_AT_ASC: [['updatedAt', 'ASC']],
      UPDATED_AT_DESC: [['updatedAt', 'DESC']],
    },
  },
  { root: 'backflowPlans', orders: { ID_ASC: [], AGREED_ON_DESC: [['agreedOn', 'DESC']] } },
  {
    root: 'backflowDeliveries',
    orders: { ID_ASC: [], DUE_ON_ASC: [['dueOn', 'ASC']], DUE_ON_DESC: [['dueOn', 'DESC']] },
  },
  { root: 'backflowReceipts', orders: { ID_ASC: [], RECEIVED_AT_DESC: [['receivedAt', 'DESC']] } },
  {
    root: 'usageRecords',
    orders: { ID_ASC: [], USED_AT_ASC: [['usedAt', 'ASC']], USED_AT_DESC: [['usedAt', 'DESC']] },
  },
  { root: 'disposalProofs', orders: { ID_ASC: [], DISPOSED_ON_DESC: [['disposedOn', 'DESC']] }, few: 30 },
  {
    root: 'disputes',
    orders: { ID_ASC: [], RAISED_AT_ASC: [['raisedAt', 'ASC']], RAISED_AT_DESC: [['raisedAt', 'DESC']] },
  },
];

type SortKey = readonly [field: string, direction: 'ASC' | 'DESC'];
type SortedRow = Readonly<Record<string, string | null>>;

/** The rows sorted by values, not by cursors: null first and text by code point when ascending, ties by id. */
export function sortRows<Row extends SortedRow>(rows: readonly Row[], keys: readonly SortKey[]): Row[] {
  const all: readonly SortKey[] = [...keys, ['id', 'ASC']];
  return rows.toSorted((one, other) => {
    for (const [field, direction] of all) {
      const compared = compare(one[field] ?? null, other[field] ?? null);
      if (compared !== 0) return direction === 'ASC' ? compared : -compared;
    }
    return 0;
  });
}

function compare(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
