import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runPackage } from './process.mjs';
import { root } from './root.mjs';

/**
 * What is built into dist/. `sources` are the files and folders that it is made of, `output` a file that every build
 * writes, whose time shows whether somebody else has built in between. Tests are not built.
 */
const parts = [
  {
    name: 'server',
    sources: [
      'schema',
      'identity',
      'gateway',
      'relay',
      'subgraphs',
      'cli',
      'bench',
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ],
    extensions: ['.ts', '.json'],
    output: 'dist/.build.tsbuildinfo',
    build: () => runPackage('typescript/bin/tsc', ['--project', 'tsconfig.build.json', '--pretty', 'false']),
  },
  {
    name: 'console',
    sources: ['console', 'package-lock.json'],
    extensions: ['.ts', '.tsx', '.css', '.html', '.svg', '.json', '.graphql'],
    output: 'dist/console/index.html',
    build: () => runPackage('vite/bin/vite.js', ['build', 'console', '--logLevel', 'warn']),
  },
];

/** The parts whose sources are not those that they were last built from. */
export function staleParts() {
  return parts.filter((part) => existsSync(join(root, part.sources[0])) && readStamp(part) !== stampOf(part));
}

/** Notes that a part has just been built. */
export function markBuilt(part) {
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), stampOf(part));
}

const stampFile = (part) => join(root, 'dist', `.built-${part.name}`);

function readStamp(part) {
  try {
    return readFileSync(stampFile(part), 'utf8');
  } catch {
    return undefined;
  }
}

function stampOf(part) {
  const output = join(root, part.output);
  const hash = createHash('sha256');
  for (const file of part.sources.flatMap((source) => filesBelow(join(root, source), part.extensions)).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return `${hash.digest('hex')} ${existsSync(output) ? statSync(output).mtimeMs : 'missing'}`;
}

function filesBelow(path, extensions) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.endsWith('.test.ts') &&
        extensions.some((extension) => entry.name.endsWith(extension)),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
