import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawLifeCycle } from '../../subgraphs/kit/life-cycle/draw-life-cycle.ts';
import { lifeCycles } from '../../subgraphs/life-cycles.ts';
import { renderPolicy } from '../../subgraphs/policy/render.ts';
import { projectRoot } from '../project-root.ts';
import { generateActs } from './acts.ts';
import { composeSupergraph } from './compose.ts';
import { generateEnumNames } from './enum-names.ts';
import { clientSchema, generateOperationTypes } from './operation-types.ts';
import { generateResolverTypes } from './resolver-types.ts';

/** A file that is made from the contracts and checked in, so that a reader and a build need no generator. */
export interface GeneratedFile {
  /** From the folder of the package, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** What the contracts, the policy table and the life cycles, as they stand, generate. */
export async function generateFiles(): Promise<readonly GeneratedFile[]> {
  const supergraph = composeSupergraph();
  const client = clientSchema(supergraph);
  return [
    { path: 'schema/supergraph.graphql', content: endWithNewline(supergraph) },
    { path: 'schema/generated/resolvers.ts', content: endWithNewline(await generateResolverTypes()) },
    { path: 'docs/policy.md', content: renderPolicy() },
    ...lifeCycles.map((cycle) => ({ path: `docs/life-cycles/${kebab(cycle.type)}.md`, content: drawLifeCycle(cycle) })),
    { path: 'console/acts/acts.generated.ts', content: generateActs(client) },
    { path: 'console/language/enum-names.generated.ts', content: generateEnumNames(client) },
    ...(await generateOperationTypes('console', client)),
  ];
}

/** The paths of those that are missing or differ from what is checked in. */
export function staleFiles(files: readonly GeneratedFile[]): readonly string[] {
  return files
    .filter(({ path, content }) => {
      const file = join(projectRoot, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(({ path }) => path);
}

const endWithNewline = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

const kebab = (type: string) => type.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
