interface Edge {
  readonly cursor: string;
  readonly node: unknown;
}

/** One platform's page, of the shape that the fan-out operation asks for. */
export interface EntryPage {
  readonly totalCount: number;
  readonly totalIsLowerBound: boolean;
  readonly complete: boolean;
  readonly sources: readonly { readonly platform: string; readonly status: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly Edge[];
}

/** The first page of several platforms as one would write it for this one operation, with no regard for any other or for failures. */
export function mergePages(pages: readonly EntryPage[], size: number): EntryPage {
  const all = pages.flatMap((page) => page.edges);
  all.sort((one, other) => (one.cursor < other.cursor ? -1 : 1));
  const edges = all.slice(0, size);
  return {
    totalCount: pages.reduce((sum, page) => sum + page.totalCount, 0),
    totalIsLowerBound: pages.some((page) => page.totalIsLowerBound),
    complete: pages.every((page) => page.complete),
    sources: pages.flatMap((page) => page.sources).sort((one, other) => (one.platform < other.platform ? -1 : 1)),
    pageInfo: {
      hasNextPage: all.length > size || pages.some((page) => page.pageInfo.hasNextPage),
      hasPreviousPage: pages.some((page) => page.pageInfo.hasPreviousPage),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
  };
}
