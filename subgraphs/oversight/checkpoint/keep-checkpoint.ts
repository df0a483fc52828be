import { canonicalJson } from '../../evidence/chain/canonical-json.ts';
import { type Checkpoint, checkpoint } from '../../evidence/chain/checkpoint.ts';
import { type Judgement, judge, type OfferedCheckpoint } from '../../evidence/chain/continuation.ts';
import { globalId } from '../../kit/global-id.ts';
import type { Collection } from '../../store/port.ts';
import type { KeptCheckpointRow } from './row.ts';

/** Who keeps, and the world around it. */
export interface Keeper {
  readonly node: string;
  readonly rows: Collection<KeptCheckpointRow>;
  readonly now: string;
  readonly newLocalId: () => string;
}

/** Keeps a checkpoint that continues what was kept, and one that contradicts it as proof. Others leave no trace. */
export async function keepCheckpoint(keeper: Keeper, offered: OfferedCheckpoint): Promise<Judgement> {
  const judgement = judge(await latestKept(keeper.rows, offered.checkpoint.node), offered);
  if (!['FIRST', 'CONTINUES', 'CONTRADICTS'].includes(judgement)) return judgement;
  const { node: about, length } = offered.checkpoint;
  await keeper.rows.insert({
    id: globalId('chk', keeper.node, keeper.newLocalId()),
    version: 1,
    about,
    length,
    receivedAt: keeper.now,
    consistent: judgement !== 'CONTRADICTS',
    text: canonicalJson(offered.checkpoint),
  });
  return judgement;
}

/** The furthest place of a node's log that is kept here and holds together. */
export async function latestKept(rows: Collection<KeptCheckpointRow>, about: string): Promise<Checkpoint | undefined> {
  const { rows: found } = await rows.page({
    filter: [
      { field: 'about', in: [about] },
      { field: 'consistent', in: [true] },
    ],
    order: 'LENGTH_DESC',
    limit: 1,
    from: 'first',
  });
  return found[0] === undefined ? undefined : readKept(found[0]);
}

export const readKept = ({ text }: KeptCheckpointRow): Checkpoint => checkpoint.parse(JSON.parse(text));
