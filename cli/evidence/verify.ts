import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { canonicalJson } from '../../subgraphs/evidence/chain/canonical-json.ts';
import type { Checkpoint } from '../../subgraphs/evidence/chain/checkpoint.ts';
import { readCheckpoint } from '../../subgraphs/evidence/export/export-file.ts';
import { type Finding, findings } from '../../subgraphs/evidence/export/finding.ts';
import { type KnownBefore, verifyExport } from '../../subgraphs/evidence/export/verify-export.ts';
import {
  type EvidencePack,
  evidencePack,
  faultOfPack,
  isWitnessed,
} from '../../subgraphs/evidence/pack/evidence-pack.ts';
import { type ExitCode, exitCode, type Terminal } from '../platform/exit-code.ts';

interface Wanted {
  readonly file: string;
  readonly checkpoints: readonly string[];
  readonly keys: readonly string[];
}

/** Checks an export or a pack with nothing but the files given; names the first thing that is wrong. */
export async function verify({ file, checkpoints, keys }: Wanted, terminal: Terminal): Promise<ExitCode> {
  const known: { keys: readonly string[]; checkpoints: Checkpoint[] } = { keys, checkpoints: [] };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
    for (const path of checkpoints) known.checkpoints.push(...readCheckpoints(path, await readFile(path, 'utf8')));
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return exitCode.wrongUsage;
  }
  const pack = readPack(bytes);
  return pack === undefined ? verifyLog(bytes, known, terminal) : verifyPack(pack, known, terminal);
}

function verifyLog(bytes: Uint8Array, known: KnownBefore, terminal: Terminal): ExitCode {
  const verdict = verifyExport(bytes, known);
  if (!verdict.good) return refuse(verdict.finding, terminal);
  const { node, head, keys } = verdict;
  terminal.say(
    `Good: ${head.length} decisions of platform ${node}, none edited, removed or swapped. 核验通过，共${head.length}条。`,
  );
  terminal.say(`head 末条摘要 ${head.hash}`);
  for (const key of keys) terminal.say(`key 公钥 ${key}`);
  sayWhatIsUnknown(known, known.checkpoints.length > 0, terminal);
  return exitCode.done;
}

function verifyPack(pack: EvidencePack, known: KnownBefore, terminal: Terminal): ExitCode {
  const code = faultOfPack(pack, known);
  if (code !== undefined) return refuse({ code, line: 1, sequence: pack.record.sequence }, terminal);
  const { id, at, who, procedure } = pack.record;
  terminal.say(`Good: ${id}, ${procedure.code} by ${who.subject} (${who.role}) at ${at}. 核验通过。`);
  terminal.say(`key 公钥 ${pack.record.publicKey}`);
  sayWhatIsUnknown(known, isWitnessed(pack, known.checkpoints), terminal);
  return exitCode.done;
}

function refuse({ code, line, sequence }: Finding, terminal: Terminal): ExitCode {
  const [english, chinese] = findings[code];
  const where = sequence === null ? `line ${line} 第${line}行` : `record ${sequence} (line ${line}) 第${sequence}条`;
  terminal.complain(`Not good 核验未通过: ${code}, ${where}\n${english}\n${chinese}`);
  return exitCode.refused;
}

/** Good by itself is not all that can be known: what was not given is said. */
function sayWhatIsUnknown({ keys }: KnownBefore, witnessed: boolean, terminal: Terminal): void {
  if (keys.length === 0 && !witnessed) {
    terminal.say(
      "Nothing says yet that the key is the node's: give --key or --checkpoint. 尚未确认公钥归属，请提供公钥或检查点。",
    );
  }
  if (!witnessed) {
    terminal.say(
      'Not held against what another platform keeps: a log that its node rewrote and signed anew would pass. Give --checkpoint. 未与其他平台保存的检查点比对。',
    );
  }
}

function readPack(bytes: Uint8Array): EvidencePack | undefined {
  let value: unknown;
  const text = Buffer.from(bytes).toString('utf8');
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = z.object({ format: z.string() }).safeParse(value).success ? evidencePack.safeParse(value) : undefined;
  return parsed?.success === true && text === `${canonicalJson(value)}\n` ? parsed.data : undefined;
}

function readCheckpoints(path: string, text: string): Checkpoint[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const read = readCheckpoint(line);
    if ('problem' in read) throw new Error(`${path}: line ${index + 1} is no checkpoint 不是检查点`);
    return read.value;
  });
}
