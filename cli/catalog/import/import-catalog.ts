import type { Graph } from '../../graph/ask.ts';
import { type ExitCode, exitCode, type Terminal } from '../../platform/exit-code.ts';
import type { ImportRequest } from '../catalog-request.ts';
import type { CodeMapFile } from '../form/code-maps.ts';
import type { Finding } from '../form/finding.ts';
import type { SheetEntry } from '../form/sheet-entry.ts';
import { openSource, readMapFile } from './entry-source.ts';
import { fileDigest, keyOfRow } from './file-digest.ts';
import { findingsOfAnswer } from './findings-of-answer.ts';
import { fileReport, type Report, spokenReport } from './report.ts';
import { charactersAtOnce, entriesAtOnce, type KeyedEntry, sendBatch } from './send-batch.ts';
import { Tally } from './tally.ts';

/** What an import is done with. */
interface ImportTools {
  readonly graph: Graph;
  readonly terminal: Terminal;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** One way through the file: everything that is needed to send its entries. */
interface Run {
  readonly request: ImportRequest;
  readonly maps: CodeMapFile;
  readonly digest: string;
  readonly tools: ImportTools;
}

/**
 * Brings a file in: all of it or, when an entry is refused, none of it and a report. Hence it is read twice, once to check, once to write.
 * Cut off while it writes and made again, it goes on: rows that are there are known by their keys.
 */
export async function importCatalog(request: ImportRequest, tools: ImportTools): Promise<ExitCode> {
  const { terminal } = tools;
  const run = { request, maps: await readMapFile(request.map), digest: await fileDigest(request.file), tools };
  const report = request.report === undefined ? spokenReport(terminal.say, 20) : fileReport(request.report);
  const checked = new Tally();
  try {
    const doubts = await goThrough(run, true, checked, report);
    for (const doubt of doubts) {
      checked.note(doubt);
      await report.add(doubt);
    }
  } finally {
    await report.close();
  }
  terminal.say(summary(checked));
  if (request.dryRun) return checked.refused === 0 ? exitCode.done : exitCode.refused;
  if (checked.refused > 0 && !request.skipRefused) {
    terminal.complain(
      `${checked.refused} of ${checked.entries} entries are refused: nothing was written. Mend them, or use --skip-refused. 有${checked.refused}条不能导入，未写入任何内容。`,
    );
    return exitCode.refused;
  }
  const written = new Tally();
  await goThrough(run, false, written);
  terminal.say(
    `Written 已写入: ${written.created} drafts 草稿, ${written.known} there already 已存在, ${written.refused} refused 未导入.`,
  );
  return written.refused === 0 || request.skipRefused ? exitCode.done : exitCode.refused;
}

/** Reads the file from its start and sends what can be read of it, a batch after the other. What was found in the file itself. */
async function goThrough(run: Run, dryRun: boolean, tally: Tally, report?: Report): Promise<readonly Finding[]> {
  const { request, tools } = run;
  const source = await openSource(request, run.maps);
  const rowOfCode = new Map<string, number>();
  let batch: KeyedEntry[] = [];
  let size = 0;
  const found = async (findings: readonly Finding[]): Promise<void> => {
    for (const finding of findings) {
      tally.note(finding);
      await report?.add(finding);
    }
  };
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const answer = await sendBatch(tools.graph, request.platform, batch, dryRun, tools.pause);
    if (answer.problems.length > 0) throw new TypeError(answer.problems.map(({ message }) => message).join(' '));
    for (const [index, { entry }] of batch.entries()) {
      const imported = answer.entries[index];
      if (imported === undefined) throw new TypeError(`The answer says nothing of row ${entry.row}.`);
      if (imported.outcome === 'REFUSED') tally.refused += 1;
      if (imported.outcome === 'CREATED') tally.created += 1;
      if (imported.outcome === 'KNOWN') tally.known += 1;
      if (imported.faults.length > 0) tally.faulty += 1;
      await found(findingsOfAnswer(entry, imported));
    }
    batch = [];
    size = 0;
  };
  for await (const read of source.entries) {
    const entry = withProvider(read, request.provider);
    tally.entries += 1;
    const findings = [...entry.findings, ...missingProvider(entry), ...repeatedCode(entry, rowOfCode)];
    await found(findings);
    if (findings.some(({ weight }) => weight === 'REFUSED')) tally.refused += 1;
    else {
      batch.push({ key: keyOfRow(run.digest, request.sheet, entry.row), entry });
      size += JSON.stringify(entry.content).length;
    }
    if (batch.length === entriesAtOnce || size > charactersAtOnce) await send();
    if (tally.entries % 5000 === 0)
      tools.terminal.say(`${dryRun ? 'checked 已检查' : 'written 已写入'} ${tally.entries}`);
  }
  await send();
  return source.doubts();
}

const withProvider = (entry: SheetEntry, provider: string | undefined): SheetEntry =>
  entry.provider === '' && provider !== undefined ? { ...entry, provider } : entry;

function missingProvider({ provider, places, content, row }: SheetEntry): readonly Finding[] {
  if (provider !== '') return [];
  return [
    {
      weight: 'REFUSED',
      place: places.get('provider') ?? places.get('name') ?? String(row),
      name: content.name,
      code: 'PROVIDER_MISSING',
      message: 'No provider is named by its credit code: nobody could go on with the draft.',
      messageZh: '未填写提供方统一社会信用代码。',
      nextStep: 'Fill in the credit code, or name one for all of them with --provider.',
    },
  ];
}

/** A code that an earlier row has: a hand that dragged a cell too far. */
function repeatedCode({ content, places, row }: SheetEntry, rowOfCode: Map<string, number>): readonly Finding[] {
  const { code } = content;
  if (code === null) return [];
  const first = rowOfCode.get(code);
  if (first === undefined) {
    rowOfCode.set(code, row);
    return [];
  }
  return [
    {
      weight: 'FAULT',
      place: places.get('code') ?? String(row),
      name: content.name,
      code: 'DUPLICATE',
      message: `Row ${first} has the resource code ${code} already.`,
      messageZh: `信息资源代码${code}与第${first}行重复。`,
      nextStep: 'Give it the next free sequence behind the slash.',
    },
  ];
}

function summary({ entries, refused, faulty, known, kinds }: Tally): string {
  return [
    `${entries} entries 条: ${refused} refused 不能导入, ${faulty} to be mended as drafts 需完善, ${known} there already 已存在.`,
    ...kinds.map(([kind, count]) => `  ${kind}  ${count}`),
  ].join('\n');
}
