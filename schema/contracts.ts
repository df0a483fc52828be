import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { projectRoot } from './project-root.ts';

/** The contracts, by the names that they have in the supergraph (docs/decisions/0001). */
export const contractNames = ['registry', 'provision', 'consumption', 'oversight'] as const;
export type ContractName = (typeof contractNames)[number];

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@composeDirective"])
  @link(url: "https://shutong.example/horizontal/v1.0", import: ["@owned", "@central", "@fanout", "@routed", "@merge", "@cached", "@local"])
  @composeDirective(name: "@owned")
  @composeDirective(name: "@central")
  @composeDirective(name: "@fanout")
  @composeDirective(name: "@routed")
  @composeDirective(name: "@merge")
  @composeDirective(name: "@cached")
`;

const schemaFolder = join(projectRoot, 'schema');
const read = (...path: string[]) => readFileSync(join(schemaFolder, ...path), 'utf8');

/** What a contract adds of its own: its `.graphql` files, in the order of their names. */
function readContractFiles(name: ContractName): string[] {
  return readdirSync(join(schemaFolder, name))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => read(name, file));
}

/** A contract as a complete subgraph schema: the directives, the shared types and what it adds. */
export function readContract(name: ContractName): DocumentNode {
  return parse([link, read('horizontal.graphql'), read('shared.graphql'), ...readContractFiles(name)].join('\n'));
}
