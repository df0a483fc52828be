import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { recountBackflow, recountCoverage, recountFacets, recountStatistics } from '../recount/recount.ts';
import { today } from './stores.ts';
import type { World } from './world.ts';

/** Everything that is counted by platform, which one node's store cannot tell. */
export const countsQuery = `query ($platforms: [ID!], $tiers: [Tier!]) {
  catalogFacets(platforms: $platforms, tiers: $tiers) {
    totalCount updatedFrom updatedTo states { ...bucket } sharingClasses { ...bucket } sharingModes { ...bucket }
    updateFrequencies { ...bucket } formats { ...bucket } grades { ...bucket } themes { ...bucket } platforms { ...bucket }
  }
  catalogCoverage(platforms: $platforms, tiers: $tiers) {
    published inPreparation cells { key platform theme published inPreparation lastPublishedAt }
  }
  requestStatistics(platforms: $platforms, tiers: $tiers) {
    totalCount firstSubmittedAt lastSubmittedAt
    states { ...bucket } refusalReasons { ...bucket } platforms { ...bucket } requesterPlatforms { ...bucket }
  }
  backflowStatus(platforms: $platforms, tiers: $tiers) {
    deliveries late recordsExpected recordsDelivered
    cells { key sender receiver deliveries late verified recordsExpected recordsDelivered nextDueOn }
  }
}
fragment bucket on FacetBucket { value count }`;

/** The answer to `countsQuery`, from the rows of those nodes. */
export function recountWorld(world: World, owners: readonly string[]) {
  const owned = ({ id }: { readonly id: string }) => owners.includes(ownerOf(id));
  const entries = world.entries.filter(owned).map((entry) => ({ ...entry, platform: ownerOf(entry.id) }));
  return {
    catalogFacets: recountFacets(entries),
    catalogCoverage: recountCoverage(entries),
    requestStatistics: recountStatistics(
      world.requests
        .filter(owned)
        .map((one) => ({ ...one, platform: ownerOf(one.id), requesterPlatform: one.requesterNode })),
    ),
    backflowStatus: recountBackflow(
      world.deliveries.filter(owned).map((one) => ({
        ...one,
        sender: ownerOf(one.id),
        receiver: one.receiverNode,
        late: one.sentOn === null ? one.dueOn < today : one.sentOn > one.dueOn && one.dueOn < today,
        recordsExpected: String(one.recordsExpected),
        recordsDelivered: one.recordsDelivered === null ? null : String(one.recordsDelivered),
      })),
    ),
  };
}
