import { z } from 'zod';
import { askGraph, type Graph } from '../../graph/ask.ts';
import type { ExportSelection } from '../catalog-request.ts';
import { type ExportedEntry, exportedEntry, exportedFields } from './exported-entry.ts';

const query = `query ($after: String, $platforms: [ID!], $search: String, $filter: CatalogEntryFilter) {
  catalogEntries(first: 100, after: $after, orderBy: ID_ASC, platforms: $platforms, search: $search, filter: $filter) {
    sources { platform status }
    pageInfo { hasNextPage endCursor }
    edges { node { ${exportedFields} } }
  }
}`;

const shape = z.object({
  catalogEntries: z.object({
    sources: z.array(z.object({ platform: z.string(), status: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: exportedEntry })),
  }),
});

const timeout = 60_000;

/** Entries page by page, and which platforms failed on the way. */
export class EntryPages {
  count = 0;
  readonly #graph: Graph;
  readonly #selection: ExportSelection;
  readonly #missing = new Set<string>();

  constructor(graph: Graph, selection: ExportSelection) {
    this.#graph = graph;
    this.#selection = selection;
  }

  /** Codes of the platforms of which something may be missing. */
  get missing(): readonly string[] {
    return [...this.#missing].sort();
  }

  async *entries(): AsyncGenerator<ExportedEntry> {
    const { platforms, search, states } = this.#selection;
    const asked = { platforms, search, ...(states === undefined ? {} : { filter: { states } }) };
    for (let after: string | null = null; ; ) {
      const { catalogEntries: page }: z.infer<typeof shape> = await askGraph(
        this.#graph,
        query,
        { ...asked, after },
        shape,
        timeout,
      );
      for (const { platform, status } of page.sources) if (status !== 'OK') this.#missing.add(platform);
      for (const { node } of page.edges) {
        this.count += 1;
        yield node;
      }
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage || after === null) return;
    }
  }
}
