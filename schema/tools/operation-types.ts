import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, printSchema, validate } from 'graphql';
import { projectRoot } from '../project-root.ts';
import { definitionsOf } from './field-definitions.ts';

const banner = '// Generated from the operations beside it by `npm run generate`. Do not edit.\n';

const configuration = {
  enumType: 'string-literal',
  immutableTypes: true,
  scalars: { BigInt: 'string', Date: 'string', DateTime: 'string', ID: 'string', Moment: 'string' },
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

/** The graph as clients see it: what browsers' operations are checked against. */
export const clientSchema = (supergraph: string): GraphQLSchema =>
  Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();

/**
 * For each file of operations below a folder (`x.graphql` → `x.generated.ts`) their types, their texts, and what the schema says of the fields
 * that they select. One for each file, so that a page loads the operations that it asks and no others.
 */
export async function generateOperationTypes(
  folder: string,
  schema: GraphQLSchema,
): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.graphql') && !file.includes('node_modules'))
    .toSorted();
  const printed = parse(printSchema(schema));
  return Promise.all(
    files.map(async (source) => {
      const document = parse(readFileSync(join(projectRoot, source), 'utf8'));
      const faults = validate(schema, document);
      if (faults.length > 0) throw new Error(`${source}: ${faults.map((fault) => fault.message).join('\n')}`);
      const path = source.replace(/\.graphql$/, '.generated.ts');
      const types = await codegen({
        filename: path,
        schema: printed,
        schemaAst: schema,
        documents: [{ location: source, document }],
        config: configuration,
        plugins: [{ operations: {} }],
        pluginMap: { operations: typescriptOperations },
      });
      const home = relative(dirname(path), `${folder}/graph/operation.ts`).replaceAll('\\', '/');
      const imported = `import type { Operation } from '${home.startsWith('.') ? home : `./${home}`}';\n`;
      return { path, content: `${banner}${imported}${types.trim()}\n${operationsIn(document, schema).join('')}` };
    }),
  );
}

/** Each operation as a constant: its text with the fragments that it uses, which stand in the same file. */
function operationsIn(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) return [];
    const name = definition.name.value;
    const used = fragments.filter((fragment) => reaches(definition, fragment.name.value, fragments));
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...used] };
    const kind = definition.operation === 'mutation' ? 'Mutation' : 'Query';
    const type = `Operation<${name}${kind}, ${name}${kind}Variables>`;
    const value = { name, text: `${print(whole)}\n`, definitions: definitionsOf(whole, schema) };
    return [`\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`];
  });
}

type Definition = DocumentNode['definitions'][number];

function reaches(from: Definition, name: string, fragments: readonly Definition[]): boolean {
  const spread = [...print(from).matchAll(/\.\.\.(\w+)/g)].map(([, used]) => used);
  return spread.some(
    (used) =>
      used === name ||
      fragments.some(
        (next) =>
          next.kind === Kind.FRAGMENT_DEFINITION &&
          next.name.value === used &&
          next !== from &&
          reaches(next, name, fragments),
      ),
  );
}
