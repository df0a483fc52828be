import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from './bootstrap/process.mjs';
import { root } from './bootstrap/root.mjs';
import { ensureInstalled } from './bootstrap.mjs';

ensureInstalled();
const projects = ['tsconfig.json', 'console/tsconfig.json'].filter((file) => existsSync(join(root, file)));
const statuses = projects.map((project) => runPackage('typescript/bin/tsc', ['--noEmit', '--project', project]));
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
