import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { exportLines } from '../../subgraphs/evidence/export/export-file.ts';
import { fileNameOf } from '../../subgraphs/evidence/pack/evidence-page.ts';
import type { Language } from '../../subgraphs/evidence/pack/page-words.ts';
import { askGraph, type Graph } from '../graph/ask.ts';
import { type ExitCode, exitCode, type Terminal } from '../platform/exit-code.ts';
import { readEnd, readKept, readRecords } from './read-log.ts';

/** What is written can be read by its owner alone: it tells who decided what. */
const ownerOnly = { mode: 0o600 } as const;

const missing = (terminal: Terminal, what: string): ExitCode => {
  terminal.complain(`${what} is not there, or may not be read with this token 不存在或无权读取`);
  return exitCode.refused;
};

/** Writes a node's log to a file, or to the terminal. */
export async function exportLog(
  graph: Graph,
  node: string,
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const end = await readEnd(graph, node);
  if (end === undefined) return missing(terminal, node);
  const records = await readRecords(graph, node, end.length);
  const text = [...exportLines(node, records, end)].join('\n');
  if (out === undefined) terminal.say(text);
  else {
    await writeFile(out, `${text}\n`, ownerOnly);
    terminal.say(`${out}: ${records.length} decisions of platform ${node} 已导出${records.length}条`);
  }
  return exitCode.done;
}

/** Writes what others keep of a node's log. One that contradicts another is proof, and said. */
export async function exportKept(
  graph: Graph,
  node: string,
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { texts, contradictions, complete } = await readKept(graph, node);
  if (out === undefined) for (const text of texts) terminal.say(text);
  else {
    await writeFile(out, texts.map((text) => `${text}\n`).join(''), ownerOnly);
    terminal.say(`${out}: ${texts.length} checkpoints 检查点${texts.length}个`);
  }
  if (contradictions > 0) {
    terminal.complain(
      `${contradictions} of them contradict earlier ones: the log of platform ${node} was cut or rewritten. 其中${contradictions}个与此前的不一致，日志曾被截断或改写。`,
    );
  }
  if (!complete) terminal.complain('Not all platforms answered: others may keep more. 部分平台未应答。');
  return contradictions > 0 || !complete ? exitCode.refused : exitCode.done;
}

const evidence = z.object({ decisionEvidence: z.object({ pack: z.string(), page: z.string() }).nullable() });
const query =
  'query ($id: ID!, $language: PageLanguage!) { decisionEvidence(id: $id) { pack page(language: $language) } }';

/** Writes the due-diligence record of one decision: a file to check, and a page to read and to print. */
export async function writePack(
  graph: Graph,
  { id, out, language }: { readonly id: string; readonly out: string; readonly language: Language },
  terminal: Terminal,
): Promise<ExitCode> {
  const { decisionEvidence } = await askGraph(graph, query, { id, language }, evidence, 30_000);
  if (decisionEvidence === null) return missing(terminal, id);
  await mkdir(out, { recursive: true });
  const path = join(out, fileNameOf(id));
  await writeFile(`${path}.json`, `${decisionEvidence.pack}\n`, ownerOnly);
  await writeFile(`${path}.html`, decisionEvidence.page, ownerOnly);
  terminal.say(`${path}.json\n${path}.html`);
  return exitCode.done;
}
