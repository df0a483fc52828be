import { readFileSync } from 'node:fs';

/** Resident memory in bytes. `pss` counts a page that several processes share once, in equal parts among them. */
export interface Memory {
  readonly rss: number;
  readonly pss: number;
}

/** What a process holds in memory now. Linux only. */
export function readMemory(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const read = (name: string): number => {
    const found = new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`/proc/${pid}/smaps_rollup names no ${name}`);
    return Number(found) * 1024;
  };
  return { rss: read('Rss'), pss: read('Pss') };
}
