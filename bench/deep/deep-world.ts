import { catalogEntryRow, organisationRow, platformRow, provider } from '../../subgraphs/fixture/rows.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { organisations } from '../../subgraphs/registry/organisation/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { nationalCode } from '../../subgraphs/registry/platform/national-platform.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';

/** Nodes that share the pages. */
export const deepCodes: readonly string[] = [nationalCode, '310000', '320000', '330000'];

/** 20,400 together: a thousand pages of 20, and some more. */
const entriesOfNode = 5100;

export function deepRows(code: string): readonly SeedRows[] {
  const place = deepCodes.indexOf(code);
  const entries = Array.from({ length: entriesOfNode }, (_, index) => {
    // Neighbours in the order of time are at different nodes, so that each page is put together from all of them.
    const rank = index * deepCodes.length + place;
    return catalogEntryRow({
      id: `cat:${code}:${String(index).padStart(6, '0')}`,
      code: `306001/${String(index).padStart(6, '0')}`,
      name: `企业登记信息 ${(rank * 7919) % 20_400}`,
      updatedAt: new Date(Date.UTC(2026, 0, 5) + rank * 60_000).toISOString(),
    });
  });
  const rows: SeedRows[] = [{ collection: catalogEntries, rows: entries }];
  if (code !== nationalCode) return rows;
  return [
    {
      collection: platforms,
      rows: deepCodes.map((id) => platformRow({ id, tier: id === nationalCode ? 'NATIONAL' : 'PROVINCIAL' })),
    },
    { collection: organisations, rows: [organisationRow({ id: provider, platform: nationalCode })] },
    ...rows,
  ];
}
