import { z } from 'zod';
import { ownerOf } from '../../kit/global-id.ts';
import { sampleDeliveries, withReceiptIds } from '../backflow/deliveries.ts';
import { samplePlans } from '../backflow/plans.ts';
import { sampleReceipts } from '../backflow/receipts.ts';
import { type SampleCatalog, sampleCatalog } from '../catalog/catalog.ts';
import { themes } from '../catalog/tree.ts';
import { sampleComplaints } from '../complaint/complaints.ts';
import { sampleCorrections } from '../correction/corrections.ts';
import { sampleDemands } from '../demand/demands.ts';
import { sampleDisputes } from '../dispute/disputes.ts';
import { lazily } from '../lazily/lazily.ts';
import { platformRow } from '../platform/platform-row.ts';
import { samplePlatforms } from '../platform/platforms.ts';
import { sampleRatings } from '../rating/ratings.ts';
import { askingOrganisations } from '../request/requester.ts';
import { sampleRequests } from '../request/requests.ts';
import { sampleLists } from '../responsibility/lists.ts';
import { sampleDisposalProofs } from '../usage/disposal-proofs.ts';
import { sampleUsageRecords } from '../usage/usage-records.ts';
import { sampleViolations } from '../violation/violations.ts';
import type { SampleRows } from './sample-rows.ts';

/** All nodes' samples as of one day: rows of different nodes refer to each other, so they are made together. */
interface SampleWorld {
  readonly today: string;
  rowsOf(platform: string): SampleRows;
}

const day = z.iso.date();

/** A host seeds its nodes one after another; the world is kept for them as long as memory is not wanted elsewhere. */
let latest: WeakRef<SampleWorld> | undefined;

export function sampleWorld(today: string): SampleWorld {
  const known = latest?.deref();
  if (known?.today === today) return known;
  const made = createWorld(day.parse(today));
  latest = new WeakRef(made);
  return made;
}

export function createWorld(today: string): SampleWorld {
  const catalogs = new Map<string, SampleCatalog>(
    samplePlatforms().map(({ code }) => [code, sampleCatalog(code, today)]),
  );

  function catalogOf(platform: string): SampleCatalog {
    const catalog = catalogs.get(platform);
    if (!catalog) throw new Error(`There is no sample platform "${platform}".`);
    return catalog;
  }

  const asking = new Map(samplePlatforms().map(({ code }) => [code, askingOrganisations(catalogOf(code))]));
  const requests = lazily(
    () =>
      new Map(
        samplePlatforms().map((owner) => [
          owner.code,
          sampleRequests(owner, catalogOf(owner.code), (platform) => asking.get(platform) ?? [], today),
        ]),
      ),
  );
  const backflow = lazily(
    () =>
      new Map(
        samplePlatforms().map((owner) => {
          const { entries } = catalogOf(owner.code);
          const modes = new Map(entries.map((entry) => [entry.id, entry.sharingMode ?? 'OTHER']));
          const plans = samplePlans(owner, entries, today);
          const deliveries = sampleDeliveries(owner.code, plans, (entry) => modes.get(entry) ?? 'OTHER', today);
          return [owner.code, { plans, deliveries }];
        }),
      ),
  );
  const deliveries = lazily(() => withReceiptIds([...backflow().values()].flatMap((one) => one.deliveries)));

  const registry = lazily(() => ({
    platforms: samplePlatforms().map(platformRow),
    organisations: [...catalogs.values()].flatMap(({ plan }) => plan.organisations),
    themes: themes().map(({ code, name }) => ({ id: code, version: 1, name })),
    responsibilityLists: samplePlatforms().flatMap((owner) => sampleLists(owner, catalogOf(owner.code).entries, today)),
  }));
  const noRegistry = { platforms: [], organisations: [], themes: [], responsibilityLists: [] };

  function rowsOf(platform: string): SampleRows {
    const allRequests = [...requests().values()].flat();
    const telling = {
      sharingRequests: requests().get(platform) ?? [],
      corrections: sampleCorrections(platform, catalogOf(platform).entries, asking.get(platform) ?? [], today),
      catalogEntries: catalogOf(platform).entries,
      backflowDeliveries: deliveries().filter(({ id }) => ownerOf(id) === platform),
      disputes: sampleDisputes(platform, allRequests, today),
      complaints: sampleComplaints(platform, catalogOf(platform).entries, asking.get(platform) ?? [], today),
    };
    return {
      ...(platform === '100000' ? registry() : noRegistry),
      ...telling,
      catalogRevisions: catalogOf(platform).revisions,
      ratings: sampleRatings(platform, requests().get(platform) ?? []),
      backflowPlans: backflow().get(platform)?.plans ?? [],
      disposalProofs: sampleDisposalProofs(platform, allRequests),
      usageRecords: sampleUsageRecords(platform, allRequests, today),
      backflowReceipts: sampleReceipts(platform, deliveries()),
      violations: sampleViolations(platform, telling, today),
      demands: sampleDemands(platform, catalogOf(platform).entries, asking.get(platform) ?? [], today),
    };
  }

  return { today, rowsOf };
}
