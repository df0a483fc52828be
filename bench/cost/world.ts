import { usageRecords } from '../../subgraphs/consumption/usage/collection.ts';
import {
  catalogEntryRow,
  disputeRow,
  organisationRow,
  platformRow,
  provider,
  sharingRequestRow,
  usageRecordRow,
} from '../../subgraphs/fixture/rows.ts';
import { disputes } from '../../subgraphs/oversight/dispute/collection.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import { organisations } from '../../subgraphs/registry/organisation/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { nationalCode } from '../../subgraphs/registry/platform/national-platform.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';

/** How many rows of each kind the one node holds. */
const counts = { entries: 2000, requests: 400, disputes: 200, usageRecordsOfRequest: 5 } as const;

export type RowKind = 'cat' | 'req' | 'use' | 'dsp';

export const rowId = (kind: RowKind, index: number): string =>
  `${kind}:${nationalCode}:${String(index).padStart(6, '0')}`;

/**
 * Rows of one node that serves every contract and owns everything: the same graph can then be asked of a gateway that
 * knows rows have owners and of one that does not.
 */
export function worldRows(): readonly SeedRows[] {
  const range = <Made>(length: number, make: (index: number) => Made): Made[] =>
    Array.from({ length }, (_, index) => make(index));
  return [
    {
      collection: platforms,
      rows: [platformRow({ id: nationalCode, name: '国家政务大数据平台', tier: 'NATIONAL' })],
    },
    { collection: organisations, rows: [organisationRow({ id: provider, platform: nationalCode })] },
    {
      collection: catalogEntries,
      rows: range(counts.entries, (index) =>
        catalogEntryRow({
          id: rowId('cat', index),
          code: `306001/${String(index).padStart(6, '0')}`,
          name: `企业登记信息 ${index}`,
          updatedAt: instant(index),
        }),
      ),
    },
    {
      collection: sharingRequests,
      rows: range(counts.requests, (index) =>
        sharingRequestRow({
          id: rowId('req', index),
          entry: rowId('cat', (index * 7) % counts.entries),
          requesterNode: nationalCode,
          submittedAt: instant(index),
        }),
      ),
    },
    {
      collection: usageRecords,
      rows: range(counts.requests * counts.usageRecordsOfRequest, (index) =>
        usageRecordRow({
          id: rowId('use', index),
          request: rowId('req', index % counts.requests),
          usedAt: instant(index),
        }),
      ),
    },
    {
      collection: disputes,
      rows: range(counts.disputes, (index) =>
        disputeRow({ id: rowId('dsp', index), request: rowId('req', index), raisedAt: instant(index) }),
      ),
    },
  ];
}

const minute = 60_000;

const instant = (index: number): string => new Date(Date.UTC(2026, 0, 5) + index * minute).toISOString();
