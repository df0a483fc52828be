import { catalogOf, type SampleCatalog } from '../catalog/catalog.ts';
import { governmentFunctions, officeIn } from '../catalog/functions.ts';
import { planFrom, readingsOf } from '../catalog/plan.ts';
import { sampleComplaints } from '../complaint/complaints.ts';
import { sampleCorrections } from '../correction/corrections.ts';
import { sampleDemands } from '../demand/demands.ts';
import { sampleDisputes } from '../dispute/disputes.ts';
import { createRandom } from '../random/random.ts';
import { sampleRatings } from '../rating/ratings.ts';
import { askingOrganisations } from '../request/requester.ts';
import { sampleRequests } from '../request/requests.ts';
import { sampleDisposalProofs } from '../usage/disposal-proofs.ts';
import { sampleUsageRecords } from '../usage/usage-records.ts';
import { sampleViolations } from '../violation/violations.ts';
import type { SampleRows } from '../world/sample-rows.ts';
import type { SampleCity } from './cities.ts';

/** The catalog of a city: what a dozen and a half of its offices keep, at the places of the classification where its province's stands. */
export function cityCatalog({ code, parent, name }: SampleCity, today: string): SampleCatalog {
  const random = createRandom(`city/${code}`);
  const places = readingsOf(parent).map((reading) => reading.code);
  const present = [...governmentFunctions().values()].filter((work) => officeIn(name, work) !== undefined);
  const readings = random.some(present, random.whole(14, 20)).map((work) => ({
    platform: code,
    code: random.pick(places),
    count: String(random.whole(1, 2)),
    provider: '',
    place: name,
    function: work.key,
    resource: '',
  }));
  return catalogOf(planFrom(code, readings, 0), today);
}

/** The sample of one city. Its organisations ask only each other, so that no other platform's rows depend on whether there are cities. */
export function cityRows(city: SampleCity, today: string): SampleRows {
  const catalog = cityCatalog(city, today);
  const asking = askingOrganisations(catalog);
  const sharingRequests = sampleRequests(city, catalog, () => asking, today);
  const telling = {
    sharingRequests,
    corrections: sampleCorrections(city.code, catalog.entries, asking, today),
    catalogEntries: catalog.entries,
    backflowDeliveries: [],
    disputes: sampleDisputes(city.code, sharingRequests, today),
    complaints: sampleComplaints(city.code, catalog.entries, asking, today),
  };
  return {
    ...telling,
    platforms: [],
    organisations: [],
    themes: [],
    responsibilityLists: [],
    catalogRevisions: catalog.revisions,
    ratings: sampleRatings(city.code, sharingRequests),
    backflowPlans: [],
    disposalProofs: sampleDisposalProofs(city.code, sharingRequests),
    usageRecords: sampleUsageRecords(city.code, sharingRequests, today),
    backflowReceipts: [],
    violations: sampleViolations(city.code, telling, today),
    demands: sampleDemands(city.code, catalog.entries, asking, today),
  };
}
