import { z } from 'zod';
import { askGraph, type Graph } from '../../graph/ask.ts';
import type { SheetEntry } from '../form/sheet-entry.ts';

const problem = z.object({
  code: z.string(),
  field: z.string().nullable(),
  message: z.string(),
  messageZh: z.string(),
  nextStep: z.string().nullable(),
});
export type Problem = z.infer<typeof problem>;

const shape = z.object({
  importCatalogEntries: z.object({
    problems: z.array(problem),
    entries: z.array(
      z.object({
        key: z.string(),
        outcome: z.enum(['CREATED', 'KNOWN', 'CHECKED', 'REFUSED']),
        problems: z.array(problem),
        faults: z.array(problem),
        warnings: z.array(problem),
      }),
    ),
  }),
});
type Answer = z.infer<typeof shape>['importCatalogEntries'];
export type ImportedEntry = Answer['entries'][number];

const mutation = `mutation ($input: ImportCatalogEntriesInput!) {
  importCatalogEntries(input: $input) {
    problems { ...problem }
    entries { key outcome problems { ...problem } faults { ...problem } warnings { ...problem } }
  }
}
fragment problem on Problem { code field message messageZh nextStep }`;

/** How many entries go in one call: few enough that a call is short, and that none is too large. */
export const entriesAtOnce = 100;
export const charactersAtOnce = 200_000;

const timeout = 60_000;
const attempts = 4;

export interface KeyedEntry {
  readonly key: string;
  readonly entry: SheetEntry;
}

/**
 * Sends entries, again where there is no answer: their keys see to it that none comes twice. Rejects with a NoAnswerError when the graph
 * does not answer for good.
 */
export async function sendBatch(
  graph: Graph,
  platform: string,
  batch: readonly KeyedEntry[],
  dryRun: boolean,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Answer> {
  const entries = batch.map(({ key, entry: { provider, providerName, content } }) => ({
    key,
    provider,
    providerName,
    content,
  }));
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await askGraph(graph, mutation, { input: { platform, entries, dryRun } }, shape, timeout);
      return answer.importCatalogEntries;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
    await pause(500 * attempt);
  }
}
