import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { actText } from './act-text.ts';
import { acts } from './acts.generated.ts';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const schema = buildSchema(supergraph, { assumeValid: true });

test.each(Object.keys(acts))('%s is sent as an operation that the graph knows', (name) => {
  const act = acts[name];
  expect(act).toBeDefined();
  if (act !== undefined) expect(validate(schema, parse(actText(act))).map(({ message }) => message)).toEqual([]);
});
