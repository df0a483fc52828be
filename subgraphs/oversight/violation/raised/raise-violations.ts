import { dayInShanghai } from '../../../kit/day.ts';
import { eachRow } from '../../../kit/each-row.ts';
import { backflowDeliveries } from '../../../provision/backflow/delivery/collection.ts';
import { catalogEntries } from '../../../provision/catalog/collection.ts';
import { corrections } from '../../../provision/correction/collection.ts';
import { sharingRequests } from '../../../provision/sharing-request/collection.ts';
import type { Collection, CollectionSpec, Filter, Row, Store } from '../../../store/port.ts';
import { complaints } from '../../complaint/collection.ts';
import { disputes } from '../../dispute/collection.ts';
import { violations } from '../collection.ts';
import type { ViolationRow } from '../row.ts';
import { suspicions, type TellingRows } from './suspicions.ts';

const none: TellingRows = {
  sharingRequests: [],
  corrections: [],
  catalogEntries: [],
  backflowDeliveries: [],
  disputes: [],
  complaints: [],
};

const batchSize = 500;

/**
 * Raises what a node's rows give reason to suspect: what is overdue today, refusals without ground, complaints found right. What was
 * raised before stays as it stands, whatever was decided on it; cut off, it goes on the next time.
 */
export async function raiseViolations(store: Store, now: string): Promise<void> {
  const today = dayInShanghai(new Date(now));
  const raised = store.collection<ViolationRow>(violations);
  for (const kind of tellingKinds(today)) {
    for await (const rows of batches(store.collection<Row>(kind.collection), kind.filter))
      await raiseMissing(raised, suspicions({ ...none, [kind.of]: rows }, { now, today }));
  }
}

interface TellingKind {
  readonly of: keyof TellingRows;
  readonly collection: CollectionSpec;
  readonly filter: Filter;
}

/** Each filter goes by an index, and finds little among much. */
function tellingKinds(today: string): readonly TellingKind[] {
  const overdue = [{ field: 'dueOn', below: today }];
  const refused = [
    { field: 'refusalReason', in: ['NOT_HELD_HERE', 'CONDITIONS_NOT_MET', 'OTHER'] },
    { field: 'state', in: ['REFUSED'] },
  ];
  const upheld = [
    { field: 'kind', in: ['ASKED_AGAIN'] },
    { field: 'state', in: ['UPHELD'] },
  ];
  return [
    { of: 'sharingRequests', collection: sharingRequests, filter: overdue },
    { of: 'sharingRequests', collection: sharingRequests, filter: refused },
    { of: 'corrections', collection: corrections, filter: overdue },
    { of: 'catalogEntries', collection: catalogEntries, filter: overdue },
    { of: 'backflowDeliveries', collection: backflowDeliveries, filter: [{ field: 'nextDueOn', below: today }] },
    { of: 'disputes', collection: disputes, filter: overdue },
    { of: 'complaints', collection: complaints, filter: upheld },
  ];
}

async function* batches(rows: Collection<Row>, filter: Filter): AsyncIterable<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of eachRow(rows, 'ID_ASC', filter)) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function raiseMissing(raised: Collection<ViolationRow>, suspected: readonly ViolationRow[]): Promise<void> {
  const known = await raised.getMany(suspected.map(({ id }) => id));
  // Two hosts of one store may raise the same: the id lets one of them.
  for (const [index, row] of suspected.entries()) if (known[index] === undefined) await raised.insert(row);
}
