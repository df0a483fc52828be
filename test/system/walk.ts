import { ask } from './ask.ts';

/** A connection to be walked: a root field with its arguments, and what is selected of each row. */
export interface Walk {
  readonly root: string;
  /** Arguments beside the paging ones, as they stand in the text: `orderBy: NAME_ASC, platforms: ["310000"]`. */
  readonly parameters?: string;
  readonly fields: string;
  /** Lengths of the pages, one after another and from the start again. */
  readonly sizes: readonly number[];
  readonly direction?: 'forward' | 'backward';
  /** Goes on when nodes are missing, instead of throwing. */
  readonly lossy?: boolean;
  /** Called before each page. */
  readonly beforePage?: (number: number) => Promise<void>;
}

export interface WalkedRow {
  readonly id: string;
}

interface PageData<Row> {
  readonly page: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly edges: readonly { readonly node: Row }[];
  };
}

/** All rows, page by page until there are no more, in the order of the list whatever the direction. Throws at the first error. */
export async function walk<Row extends WalkedRow>(endpoint: string, walked: Walk): Promise<Row[]> {
  const { root, parameters = '', fields, sizes, direction = 'forward', lossy = false, beforePage } = walked;
  const [size, from] = direction === 'forward' ? ['first', 'after'] : ['last', 'before'];
  const query = `query ($size: Int!, $from: String) {
    page: ${root}(${size}: $size, ${from}: $from ${parameters === '' ? '' : `, ${parameters}`}) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { ${fields} } }
    }
  }`;
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let number = 0; ; number++) {
    await beforePage?.(number);
    const variables: Readonly<Record<string, unknown>> = { size: sizes[number % sizes.length], from: cursor };
    const { data, errors } = await ask<PageData<Row>>(endpoint, query, variables);
    if (errors.length > 0 && !lossy) throw new Error(`Page ${number} of ${root}: ${JSON.stringify(errors[0])}`);
    const { pageInfo, edges } = data.page;
    const page = edges.map(({ node }) => node);
    if (direction === 'forward') rows.push(...page);
    else rows.unshift(...page);
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!(direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return rows;
    if (page.length === 0) throw new Error(`Page ${number} of ${root} is empty, and says that more follow`);
  }
}
