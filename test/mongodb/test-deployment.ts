import { inject } from 'vitest';
import { z } from 'zod';

const deployment = z.union([z.object({ uri: z.string() }), z.object({ missing: z.string() })]);

/** What the run's MongoDB is, or why there is none. */
export type TestDeployment = z.infer<typeof deployment>;

/**
 * The URI of the MongoDB that this run tests against, started when it is first asked for, with `prefix` before the names of databases.
 * Undefined where there is none, in which case the run says so once; in CI there has to be one.
 */
export async function testMongodb(prefix: string): Promise<string | undefined> {
  const answer = deployment.parse(await (await fetch(inject('mongodbStarter'))).json());
  if ('uri' in answer) return withDatabase(answer.uri, prefix);
  if (process.env['CI'] !== undefined) throw new Error(`CI runs the tests on MongoDB, but ${answer.missing}`);
  return undefined;
}

const withDatabase = (uri: string, database: string): string =>
  uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${database}`);
