import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the landing page may load before it shows, compressed: its scripts, ECharts among them. */
const budgetKilobytes = 420;

/** Fails the build when the landing page has grown past its budget: a chunk is counted with everything that it imports statically. */
export const bundleBudget = (entries: readonly string[]): Plugin => ({
  name: 'bundle-budget',
  apply: 'build',
  generateBundle(_options, bundle) {
    const counted = new Set<string>();
    const add = (file: string): void => {
      const chunk = bundle[file];
      if (chunk === undefined || counted.has(file)) return;
      counted.add(file);
      if (chunk.type === 'chunk') for (const imported of chunk.imports) add(imported);
    };
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type === 'chunk' && (chunk.isEntry || entries.includes(chunk.name))) add(file);
    }
    const bytes = [...counted].reduce((total, file) => {
      const chunk = bundle[file];
      return total + (chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0);
    }, 0);
    const kilobytes = Math.round(bytes / 1000);
    if (kilobytes > budgetKilobytes) {
      this.error(`The landing page loads ${kilobytes} kB of compressed scripts; its budget is ${budgetKilobytes} kB.`);
    }
    this.info(`The landing page loads ${kilobytes} kB of compressed scripts, of ${budgetKilobytes} kB.`);
  },
});
