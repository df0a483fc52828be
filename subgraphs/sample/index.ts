import { demands } from '../consumption/demand/collection.ts';
import { disposalProofs } from '../consumption/disposal-proof/collection.ts';
import { backflowReceipts } from '../consumption/receipt/collection.ts';
import { usageRecords } from '../consumption/usage/collection.ts';
import { complaints } from '../oversight/complaint/collection.ts';
import { disputes } from '../oversight/dispute/collection.ts';
import { violations } from '../oversight/violation/collection.ts';
import { backflowDeliveries } from '../provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../provision/backflow/plan/collection.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { catalogRevisions } from '../provision/catalog/revision/collection.ts';
import { corrections } from '../provision/correction/collection.ts';
import { ratings } from '../provision/rating/collection.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import { organisations } from '../registry/organisation/collection.ts';
import { platforms } from '../registry/platform/collection.ts';
import { nationalCode } from '../registry/platform/national-platform.ts';
import { responsibilityLists } from '../registry/responsibility-list/collection.ts';
import { themes } from '../registry/theme/collection.ts';
import type { SampleSource } from '../sample-source.ts';
import type { SeedRows } from '../seeding/seed-once.ts';
import { sampleCities } from './city/cities.ts';
import { cityCatalog, cityRows } from './city/city-rows.ts';
import { platformRow } from './platform/platform-row.ts';
import { samplePlatforms } from './platform/platforms.ts';
import type { SampleRows } from './world/sample-rows.ts';
import { sampleWorld } from './world/world.ts';

/**
 * The sample of one node as of a day, `YYYY-MM-DD` in Asia/Shanghai: the same arguments give the same rows, everywhere.
 * What has happened lies before that day; what is due may lie after it.
 */
export const sampleRows = (code: string, today: string): SampleRows => sampleWorld(today).rowsOf(code);

/** The sample as a node host seeds its stores from it: collections without rows are left out. */
export const sample: SampleSource = {
  get platforms() {
    return samplePlatforms().map(({ code, tier }) => ({ id: code, tier }));
  },
  rows: (code, today) => seedsOf(sampleRows(code, today)),
};

/** The same with cities below a province: the registry knows them, and all else stays as it is. */
export const sampleWithCities: SampleSource = {
  get platforms() {
    return [...sample.platforms, ...sampleCities().map(({ code, tier, parent }) => ({ id: code, tier, parent }))];
  },
  rows(code, today) {
    const city = sampleCities().find((one) => one.code === code);
    if (city !== undefined) return seedsOf(cityRows(city, today));
    const rows = sampleRows(code, today);
    return seedsOf(code === nationalCode ? withCities(rows, today) : rows);
  },
};

const withCities = (rows: SampleRows, today: string): SampleRows => ({
  ...rows,
  platforms: [...rows.platforms, ...sampleCities().map(platformRow)],
  organisations: [
    ...rows.organisations,
    ...sampleCities().flatMap((city) => cityCatalog(city, today).plan.organisations),
  ],
});

const seedsOf = (rows: SampleRows): readonly SeedRows[] =>
  [
    { collection: platforms, rows: rows.platforms },
    { collection: organisations, rows: rows.organisations },
    { collection: themes, rows: rows.themes },
    { collection: responsibilityLists, rows: rows.responsibilityLists },
    { collection: catalogEntries, rows: rows.catalogEntries },
    { collection: catalogRevisions, rows: rows.catalogRevisions },
    { collection: sharingRequests, rows: rows.sharingRequests },
    { collection: corrections, rows: rows.corrections },
    { collection: ratings, rows: rows.ratings },
    { collection: backflowPlans, rows: rows.backflowPlans },
    { collection: backflowDeliveries, rows: rows.backflowDeliveries },
    { collection: disposalProofs, rows: rows.disposalProofs },
    { collection: usageRecords, rows: rows.usageRecords },
    { collection: backflowReceipts, rows: rows.backflowReceipts },
    { collection: disputes, rows: rows.disputes },
    { collection: violations, rows: rows.violations },
    { collection: complaints, rows: rows.complaints },
    { collection: demands, rows: rows.demands },
  ].filter((seed) => seed.rows.length > 0);
