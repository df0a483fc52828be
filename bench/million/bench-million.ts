import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { formatTable } from '../../cli/text/table.ts';
import { ask } from '../../subgraphs/fixture/ask.ts';
import { auditor } from '../../subgraphs/fixture/callers.ts';
import { startHost } from '../../subgraphs/kit/host.ts';
import { medianOf } from '../hang/percentile.ts';
import type { Bench } from '../run/bench.ts';
import { fillStore } from './fill-store.ts';
import { type Question, questions } from './questions.ts';

const code = '310000';
const total = Number(process.env['SHUTONG_BENCH_ROWS'] ?? 1_000_000);
const rounds = 5;

interface NodeCost {
  readonly node: number;
  readonly faults: readonly string[];
  readonly data: string;
}

interface Cost extends NodeCost {
  readonly question: Question;
  readonly sql: number;
}

/**
 * A million entries in one node's store: what is asked of them through the node's graph, beside SQL by hand on the same file. With
 * SHUTONG_BENCH_STORE the store is kept in that folder, and a run that was cut off goes on.
 */
export const benchMillion: Bench = async ({ data }) => {
  const folder = process.env['SHUTONG_BENCH_STORE'] ?? data;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${code}.sqlite`);
  const filling = await fillStore(path, total);
  console.log(`filled: ${filling.written.toFixed(0)} s, made: ${filling.made.toFixed(0)} s`);
  const asked = await askNode(folder);
  const bare = await askBare(path);
  const costs = questions.map((question, index): Cost => {
    const { node = Number.NaN, faults = [], data: answer = '' } = asked[index] ?? {};
    return { question, node, sql: bare[index] ?? Number.NaN, faults, data: answer };
  });
  return {
    text: [
      `${total} entries in one store (${(statSync(path).size / 2 ** 20).toFixed(0)} MB): milliseconds, median of ${rounds}`,
      formatTable(
        ['', 'through the node', 'SQL by hand', 'data, SHA-256'],
        costs.map(({ question, node, sql, data: hash }) => [question.name, node.toFixed(1), sql.toFixed(1), hash]),
      ),
    ].join('\n'),
    verdicts: [
      {
        claim: 'all questions are answered without errors',
        holds: costs.every(({ faults }) => faults.length === 0),
        found: costs.flatMap(({ faults }) => faults).join('\n'),
      },
    ],
  };
};

async function askNode(folder: string): Promise<readonly NodeCost[]> {
  const host = await startHost({ platforms: [{ code }], folder, caller: auditor });
  try {
    const answers: NodeCost[] = [];
    for (const { query } of questions) {
      const times: number[] = [];
      const faults = new Set<string>();
      let data = '';
      for (let round = 0; round <= rounds; round++) {
        const started = performance.now();
        const answer = await ask(host.endpoint(code), query);
        // The first time counts for nobody: statements are prepared and pages of the file read.
        if (round > 0) times.push(performance.now() - started);
        for (const { message } of answer.errors) faults.add(message);
        data = createHash('sha256').update(JSON.stringify(answer.data)).digest('hex').slice(0, 8);
      }
      answers.push({ node: medianOf(times), faults: [...faults], data });
    }
    return answers;
  } finally {
    await host.stop();
  }
}

async function askBare(path: string): Promise<readonly number[]> {
  const database = new Database(path, { readonly: true });
  try {
    return questions.map(({ sql }) => {
      const statement = database.prepare(sql).raw();
      const times = Array.from({ length: rounds + 1 }, () => {
        const started = performance.now();
        statement.all([]);
        return performance.now() - started;
      });
      return medianOf(times.slice(1));
    });
  } finally {
    database.close();
  }
}
