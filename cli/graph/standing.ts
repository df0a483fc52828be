import { z } from 'zod';
import { askGraph, type Graph, NoAnswerError } from './ask.ts';

/** How a platform stands with the gateway: what its part of an answer is, and why where it is missing. */
export interface Standing {
  readonly status: string;
  readonly problem: string | null;
}

/** One field of each contract that all platforms serve: a platform may keep one contract and not another. */
const query = `{
  catalogFacets { sources { ...standing } }
  usageRecords(first: 0) { sources { ...standing } }
  disputes(first: 0) { sources { ...standing } }
}
fragment standing on Source { platform status problem }`;

/** Null where whoever asks may not read it: the others tell what they can. */
const sources = z
  .object({
    sources: z.array(z.object({ platform: z.string(), status: z.string(), problem: z.string().nullable() })),
  })
  .nullable();
const shape = z.object({ catalogFacets: sources, usageRecords: sources, disputes: sources });

/** By code; the first contract in which something is wrong counts. Empty when the gateway does not answer. */
export async function readStandings(graph: Graph, timeout: number): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  try {
    const answer = await askGraph(graph, query, {}, shape, timeout);
    for (const { platform, status, problem } of Object.values(answer).flatMap((field) => field?.sources ?? [])) {
      const known = standings.get(platform);
      if (known === undefined || known.status === 'OK') standings.set(platform, { status, problem });
    }
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
  }
  return standings;
}
