import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { platformQuery, statusQuery } from '../platforms/status-query.ts';
import { evidenceQuery } from '../requests/evidence-query.ts';
import { exampleQueries, operationNameOf } from './example-queries.ts';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const schema = buildSchema(supergraph, { assumeValid: true });
const queries = [...exampleQueries, statusQuery, platformQuery('310000'), platformQuery('samr'), evidenceQuery];

describe('the queries of the page', () => {
  test.each(queries.map((query) => [operationNameOf(query), query]))(
    '%s is valid in the composed graph',
    (_, query) => {
      expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
    },
  );

  test('each names exactly one operation, so that its tab has a title and can be run', () => {
    for (const query of queries) {
      const operations = parse(query).definitions.filter((definition) => definition.kind === 'OperationDefinition');
      expect(operations.map((operation) => operation.name?.value)).toEqual([operationNameOf(query)]);
    }
  });

  test('no two examples share a name', () => {
    const names = exampleQueries.map(operationNameOf);
    expect(new Set(names).size).toBe(names.length);
  });
});
