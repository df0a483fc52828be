import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../../sheet/formula-guard.ts';
import type { Finding } from '../form/finding.ts';

/** Where findings go while an import runs. */
export interface Report {
  add(finding: Finding): Promise<void>;
  close(): Promise<void>;
}

const titles = ['级别 weight', '位置 place', '资源 resource', '代码 code', '说明', 'message', 'next step'];

/** A report as a CSV file, written as findings come: never more than a few in memory. */
export function fileReport(path: string): Report {
  const file = createWriteStream(path);
  file.write(`\ufeff${stringify([titles], { record_delimiter: 'windows' })}`);
  return {
    async add({ weight, place, name, code, message, messageZh, nextStep }) {
      const cells = [weight, place, name, code, messageZh, message, nextStep].map(withoutFormula);
      await written(file, stringify([cells], { record_delimiter: 'windows' }));
    },
    async close() {
      file.end();
      await once(file, 'finish');
    },
  };
}

async function written(file: WriteStream, text: string): Promise<void> {
  if (!file.write(text)) await once(file, 'drain');
}

/** The first findings, said; how many there are is counted elsewhere. */
export function spokenReport(say: (text: string) => void, most: number): Report {
  let said = 0;
  return {
    async add({ weight, place, name, messageZh, message }) {
      said += 1;
      if (said <= most) say(`${weight} ${place} ${name}  ${messageZh} ${message}`);
      if (said === most + 1) say('… --report <file.csv> names all of them. 其余见报告。');
    },
    async close() {},
  };
}
