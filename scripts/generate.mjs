/** Writes what is generated from the contracts; with --check only tells whether what is checked in is up to date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bootstrap/root.mjs';
import { importSource } from './bootstrap/source.mjs';
import { ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
const { generateFiles, staleFiles } = await importSource('schema/tools/generate.ts');
const files = await generateFiles();
const stale = staleFiles(files);
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not what the contracts generate. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, content } of files.filter((file) => stale.includes(file.path))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`Wrote ${path}`);
  }
}
