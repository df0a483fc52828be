import type { CatalogEntryRow, CatalogRevisionRow } from '../../provision/catalog/row.ts';
import { createRandom } from '../random/random.ts';
import { sampleId } from '../sample-id/sample-id.ts';
import { sampleEntry } from './entry.ts';
import { withLife } from './life.ts';
import { type CatalogPlan, planCatalog } from './plan.ts';
import { createResourceCodes } from './resource-code.ts';
import { withStanding } from './standing.ts';

/** The catalog of one platform. */
export interface SampleCatalog {
  readonly plan: CatalogPlan;
  readonly entries: readonly CatalogEntryRow[];
  /** Published revisions that are in force no longer. */
  readonly revisions: readonly CatalogRevisionRow[];
}

export const sampleCatalog = (platform: string, today: string): SampleCatalog =>
  catalogOf(planCatalog(platform), today);

/** The rows of a planned catalog. */
export function catalogOf(plan: CatalogPlan, today: string): SampleCatalog {
  const { platform } = plan;
  const nextCode = createResourceCodes();
  const rows = plan.entries.map((planned, at) => sampleEntry(planned, sampleId('cat', platform, at), today, nextCode));
  const lives = rows.map((row, at) =>
    withLife({ ...row, relatedCodes: relatedTo(row, rows.slice(Math.max(0, at - 6), at)) }, today),
  );
  return {
    plan,
    entries: lives.map(({ entry }) => withStanding(entry, today)),
    revisions: lives.flatMap(({ revisions }) => revisions),
  };
}

/** Codes of a few resources before it with the same provider. */
function relatedTo(row: CatalogEntryRow, nearby: readonly CatalogEntryRow[]): readonly string[] {
  if (row.code === null) return [];
  const codes = nearby.flatMap(({ provider, code }) => (provider === row.provider && code !== null ? [code] : []));
  const random = createRandom(`related/${row.id}`);
  return random.chance(0.4) ? random.some(codes, random.whole(1, 3)) : [];
}
