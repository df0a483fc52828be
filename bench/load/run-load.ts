import { Pool } from 'undici';
import { z } from 'zod';
import { fingerprintOf } from './fingerprint.ts';

/** What to send, and how. The variables are taken in turn. */
export interface LoadJob {
  /** Where GraphQL is served. */
  readonly url: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  readonly requests: number;
  /** Requests under way at one time. */
  readonly concurrency: number;
  /** Sent with each request, beside those that every one has. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds that each request took, in the order in which they ended. */
  readonly latencies: readonly number[];
  /** SHA-256 of the data answered to each of the variables. */
  readonly fingerprint: string;
  /** What was wrong with answers, each kind told once; empty when all were complete and without errors. */
  readonly faults: readonly string[];
}

/** Sends the requests of a job and looks at every answer. Parsing waits until the last one is in, so as not to disturb the measurement. */
export async function runLoad(job: LoadJob): Promise<LoadResult> {
  const { origin, pathname } = new URL(job.url);
  const pool = new Pool(origin, { connections: job.concurrency });
  const headers = { ...jsonHeaders, ...job.headers };
  const bodies = job.variables.map((variables) => JSON.stringify({ query: job.query, variables }));
  const answers = new Map<number, string>();
  const faults = new Set<string>();
  const latencies: number[] = [];
  let sent = 0;
  const sendInTurn = async (): Promise<void> => {
    while (sent < job.requests) {
      const index = sent % bodies.length;
      sent += 1;
      const body = bodies[index] ?? '';
      const asked = performance.now();
      const response = await pool.request({ method: 'POST', path: pathname, headers, body });
      const text = await response.body.text();
      latencies.push(performance.now() - asked);
      if (response.statusCode !== 200 || text.includes('"errors":')) {
        faults.add(`HTTP ${response.statusCode} ${/"message":"[^"]*"/.exec(text)?.[0] ?? ''}`);
      }
      if (!answers.has(index)) answers.set(index, text);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: job.concurrency }, sendInTurn));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  const texts = [...answers].sort(([one], [other]) => one - other).map(([, text]) => text);
  return { seconds, latencies, fingerprint: fingerprintOf(texts.map(dataOf)), faults: [...faults] };
}

const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };

const answer = z.object({ data: z.unknown() });

function dataOf(text: string): unknown {
  try {
    return answer.parse(JSON.parse(text)).data;
  } catch {
    return null; // already among the faults
  }
}
