import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatTable } from '../../cli/text/table.ts';
import { projectRoot } from '../../schema/project-root.ts';
import { callerWith } from '../../subgraphs/fixture/callers.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { readMemory } from '../process/memory.ts';
import type { Bench } from '../run/bench.ts';
import { writeLargeSheet } from './large-sheet.ts';

const code = '310000';
const count = Number(process.env['SHUTONG_BENCH_ROWS'] ?? 50_000);

interface Import {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly exit: number | null;
  readonly said: string;
}

/**
 * `npm run catalog -- import` of the shared classification and of a large generated sheet, straight to a node: time, the command's peak of
 * memory, and what is refused. SHUTONG_BENCH_TREE names the classification; SHUTONG_BENCH_ROWS says how many entries the sheet has.
 */
export const benchImport: Bench = async ({ data }) => {
  const tree = process.env['SHUTONG_BENCH_TREE'] ?? join(projectRoot, 'subgraphs/sample/facts/catalog-tree.tsv');
  const sheet = join(data, 'large.xlsx');
  const host = await startHost({
    platforms: [{ code }],
    folder: data,
    caller: callerWith({ role: 'SHARING_AUTHORITY', node: code }),
    // The command sends one call after another: no limit of a host is meant for it.
  });
  try {
    await writeLargeSheet(sheet, count);
    const graph = host.endpoint(code);
    const provider = ['--provider', '91350100M000100Y43'];
    const imports = [
      await measure('the classification, dry run', graph, [tree, '--dry-run', ...provider]),
      await measure('the classification', graph, [tree, '--skip-refused', ...provider]),
      await measure(`${count} entries, dry run`, graph, [sheet, '--dry-run']),
      await measure(`${count} entries`, graph, [sheet, '--skip-refused']),
      await measure(`${count} entries, once more`, graph, [sheet, '--skip-refused']),
    ];
    return {
      text: [
        'Imports of catalogs by the command',
        formatTable(
          ['', 'seconds', 'peak of memory, MB', 'exit'],
          imports.map(({ name, seconds, megabytes, exit }) => [
            name,
            seconds.toFixed(1),
            megabytes.toFixed(0),
            `${exit}`,
          ]),
        ),
        ...imports.map(({ name, said }) => `${name}\n${said}`),
      ].join('\n\n'),
      verdicts: imports.map(({ name, megabytes }) => ({
        claim: `${name}: at most 400 MB of memory`,
        holds: megabytes <= 400,
        found: megabytes.toFixed(0),
      })),
    };
  } finally {
    await host.stop();
  }
};

async function measure(name: string, graph: string, args: readonly string[]): Promise<Import> {
  const [file = '', ...options] = args;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'dist/cli/catalog.js'), 'import', file, '--platform', code, ...options],
    {
      env: { PATH: process.env['PATH'], SHUTONG_GATEWAY: graph.replace(/\/graphql$/, '') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined && existsSync(`/proc/${child.pid}/smaps_rollup`))
      peak = Math.max(peak, rssOf(child.pid));
  }, 200);
  const [exit] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  return {
    name,
    seconds: (performance.now() - started) / 1000,
    megabytes: peak / 2 ** 20,
    exit,
    said: summaryOf(said),
  };
}

/** The process may be gone by the time it is looked at. */
function rssOf(pid: number): number {
  try {
    return readMemory(pid).rss;
  } catch {
    return 0;
  }
}

/** What was counted, without what was found in each row and how far it had come. */
const summaryOf = (said: string): string =>
  said
    .split('\n')
    .filter((line) => /^ {2}\S|entries 条|Written|refused/.test(line) && !/^(REFUSED|FAULT|WARNING)/.test(line))
    .join('\n');
