/** What came of one question to the graph: the body as it was sent, or why there is none. */
export type Reply = { kind: 'answered'; body: unknown } | { kind: 'failed'; detail: string };

/** One operation, as GraphQL over HTTP sends it. */
export interface Question {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/** The graph's address, relative to the page: the page may be served under a path. */
const graphAddress = './graphql';

/**
 * Asks the graph. Never throws: a gateway that is gone is an expected state of this page, to be shown and retried.
 * An answer with GraphQL errors is an answer.
 */
export async function ask(question: Question, headers: Record<string, string>, signal: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(graphAddress, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal,
    });
    const text = await response.text();
    try {
      return { kind: 'answered', body: JSON.parse(text) };
    } catch {
      return { kind: 'failed', detail: `HTTP ${response.status}` };
    }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
