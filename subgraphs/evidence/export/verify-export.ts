import { emptyHead, faultWithin, type Head } from '../chain/chain.ts';
import { type Checkpoint, isSigned } from '../chain/checkpoint.ts';
import { keyChangeCode } from '../chain/continuation.ts';
import type { DecisionRecord } from '../chain/record.ts';
import { readCheckpoint, readHeader, readRecord } from './export-file.ts';
import type { Finding, FindingCode } from './finding.ts';

/** What the one who checks knows already. */
export interface KnownBefore {
  /** Public keys that are known to be the node's. Without any, the key of the first record is taken for it. */
  readonly keys: readonly string[];
  /** Checkpoints of the node that others kept. */
  readonly checkpoints: readonly Checkpoint[];
}

export type Verdict =
  | { readonly good: true; readonly node: string; readonly head: Head; readonly keys: readonly string[] }
  | { readonly good: false; readonly finding: Finding };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Checks an export by itself and against what is known before. Needs no network and no node. */
export function verifyExport(file: Uint8Array, known: KnownBefore): Verdict {
  let text: string;
  try {
    text = utf8.decode(file);
  } catch {
    return { good: false, finding: { code: 'NOT_UTF8', line: 1, sequence: null } };
  }
  return verifyLines(text, known);
}

function verifyLines(text: string, known: KnownBefore): Verdict {
  const lines = text.split('\n');
  // Each line is ended, the last as well: what follows the last end is a line that was cut.
  const cut = lines.pop() ?? '';
  const ended = cut === '';
  if (!ended) lines.push(cut);
  const bad = (code: FindingCode, line: number, sequence: number | null = null): Verdict => ({
    good: false,
    finding: { code, line, sequence },
  });
  const [first, ...rest] = lines;
  if (first === undefined) return bad('EMPTY', 1);
  const header = readHeader(first);
  if ('problem' in header) return bad('NOT_AN_EXPORT', 1);
  const { node } = header.value;
  const last = rest.at(-1);
  const end = last?.includes(checkpointMark) === true && ended ? readCheckpoint(last) : undefined;
  if (end !== undefined) rest.pop();

  let head = emptyHead;
  let key: string | undefined;
  let successor: string | undefined;
  const keys = new Set<string>();
  const places = placesOf(known.checkpoints, node);
  if (places === undefined) return bad('CHECKPOINT_NODE', 1);
  const unsigned = known.checkpoints.find((checkpoint) => !isSigned(checkpoint));
  if (unsigned !== undefined) return bad('CHECKPOINT_SIGNATURE', 1, unsigned.length);
  const contradicted = () => places.get(head.length)?.some(({ hash }) => hash !== head.hash) === true;
  if (contradicted()) return bad('REWRITTEN', 1, 0);
  for (const [index, line] of rest.entries()) {
    const read = readRecord(line);
    const sequence = head.length + 1;
    if ('problem' in read) return bad(read.problem, index + 2, sequence);
    const record = read.value;
    const fault = faultAfter(head, node, record) ?? faultWithin(record);
    if (fault !== undefined) return bad(fault, index + 2, sequence);
    const trusted = key === undefined || [key, successor, ...known.keys].includes(record.publicKey);
    if (!trusted) return bad('UNKNOWN_KEY', index + 2, sequence);
    key = record.publicKey;
    keys.add(key);
    successor = record.procedure.code === keyChangeCode ? record.row : undefined;
    head = { length: record.sequence, hash: record.hash };
    if (contradicted()) return bad('REWRITTEN', index + 2, sequence);
  }

  const lastLine = lines.length;
  if (end === undefined || 'problem' in end) return bad('NO_END', lastLine, head.length + 1);
  if (end.value.node !== node) return bad('OTHER_NODE', lastLine);
  if (!isSigned(end.value)) return bad('CHECKPOINT_SIGNATURE', lastLine);
  if (end.value.length > head.length) return bad('CUT_TAIL', lastLine, head.length + 1);
  if (end.value.length !== head.length || end.value.hash !== head.hash) return bad('END', lastLine);
  const endKey = end.value.publicKey;
  if (key !== undefined && ![key, successor, ...known.keys].includes(endKey)) return bad('UNKNOWN_KEY', lastLine);
  keys.add(endKey);
  if (known.keys.length > 0 && !known.keys.some((one) => keys.has(one))) return bad('WRONG_KEY', lastLine);
  const beyond = known.checkpoints.find(({ length }) => length > head.length);
  if (beyond !== undefined) return bad('CHECKPOINT_BEYOND', lastLine, head.length + 1);
  const keeper = known.checkpoints.find(({ publicKey }) => !keys.has(publicKey));
  if (keeper !== undefined) return bad('WRONG_KEY', lastLine, keeper.length);
  return { good: true, node, head, keys: [...keys] };
}

/** Stands in a checkpoint and in no record. */
const checkpointMark = '"format":"shutong-checkpoint/1"';

function faultAfter({ length, hash }: Head, node: string, record: DecisionRecord): FindingCode | undefined {
  if (record.node !== node) return 'OTHER_NODE';
  if (record.sequence !== length + 1) return 'SEQUENCE';
  return record.previousHash === hash ? undefined : 'PREVIOUS_HASH';
}

/** By length; undefined when one of them is of another node. */
function placesOf(
  checkpoints: readonly Checkpoint[],
  node: string,
): ReadonlyMap<number, readonly Checkpoint[]> | undefined {
  if (checkpoints.some((checkpoint) => checkpoint.node !== node)) return undefined;
  const places = new Map<number, Checkpoint[]>();
  for (const checkpoint of checkpoints) {
    places.set(checkpoint.length, [...(places.get(checkpoint.length) ?? []), checkpoint]);
  }
  return places;
}
