import { canonicalJson } from './canonical-json.ts';
import { faultWithin, follow, linkOf } from './chain.ts';
import { type Checkpoint, isSigned } from './checkpoint.ts';
import { type DecisionRecord, decisionRecord } from './record.ts';

/** Code of the record by which one key vouches for the next: its row is the new public key. */
export const keyChangeCode = 'CHANGE_LOG_KEY';

/** A checkpoint with what proves that it continues an earlier one. */
export interface OfferedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** The length that the links begin at. */
  readonly from: number;
  readonly links: readonly string[];
  /** Lines of JSON: the records among the links by which one key vouches for the next. */
  readonly keyChanges: readonly string[];
}

/**
 * What a checkpoint is to one who kept another before. `CONTRADICTS`: the log was cut or rewritten, and both are signed.
 * `RESEND`: the links do not begin where the kept one ends. `STALE`: older than what is kept, or the same.
 */
export type Judgement = 'FIRST' | 'CONTINUES' | 'STALE' | 'RESEND' | 'CONTRADICTS' | 'NOT_SIGNED' | 'UNKNOWN_KEY';

export function judge(kept: Checkpoint | undefined, offered: OfferedCheckpoint): Judgement {
  const { checkpoint, from, links } = offered;
  if (!isSigned(checkpoint)) return 'NOT_SIGNED';
  if (kept === undefined) return 'FIRST';
  if (!vouchedFor(kept.publicKey, offered)) return 'UNKNOWN_KEY';
  if (checkpoint.length === kept.length) return checkpoint.hash === kept.hash ? 'STALE' : 'CONTRADICTS';
  if (checkpoint.length < kept.length) return checkpoint.at <= kept.at ? 'STALE' : 'CONTRADICTS';
  if (from !== kept.length || links.length !== checkpoint.length - from) return 'RESEND';
  return follow(kept, links).hash === checkpoint.hash ? 'CONTINUES' : 'CONTRADICTS';
}

/** From the key kept, each key vouches for the next, in records that the links are made of, up to the key that signed. */
function vouchedFor(keptKey: string, { checkpoint, links, keyChanges }: OfferedCheckpoint): boolean {
  let key = keptKey;
  for (const line of keyChanges) {
    const record = readKeyChange(line);
    if (record === undefined || record.publicKey !== key || !links.includes(linkOf(record))) return false;
    key = record.row;
  }
  return key === checkpoint.publicKey;
}

function readKeyChange(line: string): DecisionRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = decisionRecord.safeParse(value);
  if (!parsed.success || parsed.data.procedure.code !== keyChangeCode) return undefined;
  return faultWithin(parsed.data) === undefined ? parsed.data : undefined;
}

/** What a node gives of its own records to one who keeps its checkpoint at a place before them. */
export function offer(checkpoint: Checkpoint, from: number, records: readonly DecisionRecord[]): OfferedCheckpoint {
  return {
    checkpoint,
    from,
    links: records.map(linkOf),
    keyChanges: records.filter(({ procedure }) => procedure.code === keyChangeCode).map(canonicalJson),
  };
}
