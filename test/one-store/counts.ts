import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { recountBackflow, recountCoverage, recountFacets, recountStatistics } from '../recount/recount.ts';
import { listsInForce } from './metrics.ts';
import { today } from './stores.ts';
import type { World } from './world.ts';

/** The answer to `countsQuery`, which one node's store cannot give since much of it is by platform: from the rows of those nodes. */
export function recountWorld(world: World, owners: readonly string[]) {
  const owned = ({ id }: { readonly id: string }) => owners.includes(ownerOf(id));
  const entries = world.entries.filter(owned).map((entry) => ({ ...entry, platform: ownerOf(entry.id) }));
  return {
    catalogFacets: recountFacets(entries),
    catalogCoverage: recountCoverage(entries, expectedPlaces(world, owners)),
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

const expectedPlaces = (world: World, owners: readonly string[]) =>
  listsInForce(world, owners).flatMap(({ platform, lines }) => lines.map(({ theme }) => ({ platform, theme })));
