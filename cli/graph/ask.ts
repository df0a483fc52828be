import { z } from 'zod';
import { reasonOf } from './reason-of.ts';

/** A GraphQL endpoint that gave no usable answer. The message names the endpoint and says what to look at. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** With data, with errors, or with both: an operation that was refused as a whole has no `data` at all. */
const answer = z
  .object({
    data: z.unknown().optional(),
    errors: z.array(z.object({ message: z.string() })).optional(),
  })
  .refine(({ data, errors }) => data !== undefined || errors !== undefined);

/** Where a graph answers, and the token to ask it with; an address alone is asked as the public. */
export type Graph = string | { readonly url: string; readonly token: string | undefined };

export const addressOf = (graph: Graph): string => (typeof graph === 'string' ? graph : graph.url);

/** Asks a GraphQL endpoint and checks the shape of its data: as whom the token says, without one as the public. Throws a NoAnswerError when there is none, or not of that shape. */
export async function askGraph<Data>(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Data>,
  timeout: number,
): Promise<Data> {
  const { url: endpoint, token } = typeof graph === 'string' ? { url: graph, token: undefined } : graph;
  const fail = (why: string) => new NoAnswerError(`No usable answer from ${endpoint}: ${why}`);
  let body: unknown;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeout),
    });
    body = await response.json();
  } catch (error) {
    throw fail(reasonOf(error));
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw fail('it is not GraphQL');
  const data = shape.safeParse(parsed.data.data);
  if (data.success) return data.data;
  throw fail(parsed.data.errors?.map((error) => error.message).join('; ') ?? 'its data is not what was asked for');
}
