import { type Spread, spreadOf } from '../cost/spread.ts';
import { type Contender, entryRow } from './contender.ts';

/** What one operation costs one contender, in milliseconds: until it is done, and of this process's CPU. */
export interface StoreCost {
  readonly operation: string;
  readonly contender: string;
  readonly elapsed: Spread;
  readonly cpu: Spread;
  /** What it answered: has to be the same from all. */
  readonly answer: number;
}

const rowCount = 2000;
const rounds = 5;
const repeats = 40;

type Operation = (contender: Contender, number: number) => Promise<number>;

/** Each is done one after another, every contender in turn in each round, so that drift hits all. */
export async function measureStores(contenders: readonly Contender[]): Promise<readonly StoreCost[]> {
  const rows = Array.from({ length: rowCount }, (_, number) => entryRow(number));
  for (const contender of contenders) await contender.fill(rows);
  const operations: readonly (readonly [string, Operation])[] = [
    ['page of 20, deep', (contender, number) => contender.page(entryRow((number * 37) % rowCount))],
    ['batch of 20 by id', (contender, number) => contender.batch(rows.slice(number, number + 20).map(({ id }) => id))],
    ['insert', (contender, number) => contender.insert(entryRow(rowCount + number))],
    ['compare and set', (contender, number) => contender.change(entryRow(number, 2))],
    ['groups by state', (contender) => contender.groups()],
    ['search for a word', (contender) => contender.search('工商户许可')],
  ];
  const costs: StoreCost[] = [];
  for (const [operation, work] of operations) {
    const found = contenders.map(() => ({ elapsed: [] as number[], cpu: [] as number[], answer: 0 }));
    // The first round is not counted: it warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, contender] of contenders.entries()) {
        const figures = found[index];
        if (figures === undefined) continue;
        const cpu = process.cpuUsage();
        const began = performance.now();
        for (let number = 0; number < repeats; number++)
          figures.answer += await work(contender, round * repeats + number);
        const { user, system } = process.cpuUsage(cpu);
        if (round === 0) continue;
        figures.elapsed.push((performance.now() - began) / repeats);
        figures.cpu.push((user + system) / 1000 / repeats);
      }
    }
    for (const [index, { name }] of contenders.entries()) {
      const { elapsed = [], cpu = [], answer = 0 } = found[index] ?? {};
      costs.push({ operation, contender: name, elapsed: spreadOf(elapsed), cpu: spreadOf(cpu), answer });
    }
  }
  return costs;
}
