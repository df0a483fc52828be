import { z } from 'zod';
import { faultWithin, follow } from '../chain/chain.ts';
import { type Checkpoint, checkpoint } from '../chain/checkpoint.ts';
import { judge } from '../chain/continuation.ts';
import { decisionRecord, hexDigest } from '../chain/record.ts';
import type { FindingCode } from '../export/finding.ts';
import type { KnownBefore } from '../export/verify-export.ts';

export const packFormat = 'shutong-evidence/1';

/** One decision with the proof that it stands in its node's log: the digests that lead from it to a signed checkpoint. */
export const evidencePack = z.strictObject({
  format: z.literal(packFormat),
  record: decisionRecord,
  links: z.array(hexDigest),
  keyChanges: z.array(z.string()),
  checkpoint,
});
export type EvidencePack = z.infer<typeof evidencePack>;

/** The first thing that is wrong with a pack, by itself or by what is known before; undefined when it proves the decision. */
export function faultOfPack(pack: EvidencePack, known: KnownBefore): FindingCode | undefined {
  const { record, links, checkpoint: end } = pack;
  const fault = faultWithin(record);
  if (fault !== undefined) return fault;
  if (end.node !== record.node) return 'OTHER_NODE';
  const place = { length: record.sequence, hash: record.hash };
  const vouching = { ...end, ...place, publicKey: record.publicKey, suite: record.suite };
  switch (judge(vouching, { checkpoint: end, from: record.sequence, links, keyChanges: pack.keyChanges })) {
    case 'NOT_SIGNED':
      return 'CHECKPOINT_SIGNATURE';
    case 'UNKNOWN_KEY':
      return 'UNKNOWN_KEY';
    case 'CONTRADICTS':
    case 'RESEND':
      return 'END';
    default:
      return contradicted(pack, known);
  }
}

function contradicted({ record, links, checkpoint: end }: EvidencePack, known: KnownBefore): FindingCode | undefined {
  const keys = [record.publicKey, end.publicKey];
  if (known.keys.length > 0 && !known.keys.some((key) => keys.includes(key))) return 'WRONG_KEY';
  const place = { length: record.sequence, hash: record.hash };
  const differs = (kept: Checkpoint): boolean => {
    const distance = kept.length - place.length;
    return distance >= 0 && distance <= links.length && follow(place, links.slice(0, distance)).hash !== kept.hash;
  };
  return known.checkpoints.some((kept) => kept.node === record.node && differs(kept)) ? 'REWRITTEN' : undefined;
}

/** Whether one of the checkpoints lies where the pack can be held against it. */
export const isWitnessed = ({ record, links }: EvidencePack, checkpoints: readonly Checkpoint[]): boolean =>
  checkpoints.some(({ length }) => length >= record.sequence && length <= record.sequence + links.length);
