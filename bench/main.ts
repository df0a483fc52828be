import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAuthorisation } from './authorisation/bench-authorisation.ts';
import { benchCost } from './cost/bench-cost.ts';
import { benchDeep } from './deep/bench-deep.ts';
import { benchHang } from './hang/bench-hang.ts';
import { benchImport } from './import/bench-import.ts';
import { benchMillion } from './million/bench-million.ts';
import type { Bench } from './run/bench.ts';
import { benchScale } from './scale/bench-scale.ts';
import { benchStart } from './start/bench-start.ts';
import { benchStore } from './store/bench-store.ts';
import { describeVerdict, type Verdict } from './verdict/verdict.ts';

/** Entry point: `npm run bench`, or some of it by name, `-- cost hang`. Exits with 1 when something does not hold. */
const benches: ReadonlyMap<string, Bench> = new Map([
  ['start', benchStart],
  ['cost', benchCost],
  ['hang', benchHang],
  ['deep', benchDeep],
  ['scale', benchScale],
  ['store', benchStore],
  ['authorisation', benchAuthorisation],
  ['import', benchImport],
  ['million', benchMillion],
]);

/** Those that take many minutes run when they are named. */
const long: ReadonlySet<string> = new Set(['import', 'million']);

const names = process.argv.length > 2 ? process.argv.slice(2) : [...benches.keys()].filter((name) => !long.has(name));
const unknown = names.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: there are ${[...benches.keys()].join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'shutong-bench-'));
const folders = { data: join(folder, 'data'), logs: join(folder, 'logs') };
mkdirSync(folders.logs);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);

const verdicts: Verdict[] = [];
for (const name of names) {
  const report = await benches.get(name)?.(folders);
  if (report === undefined) continue;
  console.log(`\n${report.text}`);
  verdicts.push(...report.verdicts);
}
console.log(`\n${verdicts.map(describeVerdict).join('\n')}`);
if (verdicts.every(({ holds }) => holds)) rmSync(folder, { recursive: true });
else {
  console.log(`\nWhat the processes wrote is in ${folders.logs}`);
  process.exitCode = 1;
}
