interface PostedQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * The JSON that an endpoint answers to a query. Rejects when it does not within `patienceMs`, and at once when `signal` aborts,
 * whatever becomes of the request. (A signal made by `AbortSignal.any` may be collected in Node 20 before it fires.)
 */
export async function postQuery(
  endpoint: string,
  posted: PostedQuery,
  patienceMs: number,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const given = new AbortController();
  let giveUp = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    given.signal.addEventListener('abort', () => reject(given.signal.reason));
    giveUp = () => given.abort(signal.reason);
  });
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(
    () => given.abort(new Error(`No answer of ${endpoint} within ${patienceMs} ms`)),
    patienceMs,
  );
  try {
    return await Promise.race([post(endpoint, posted, given.signal), givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

async function post(endpoint: string, posted: PostedQuery, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(posted),
    signal,
  });
  return response.json();
}
