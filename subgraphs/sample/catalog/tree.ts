import { lazily } from '../lazily/lazily.ts';
import { readTable } from '../table/read-table.ts';

interface Branch {
  readonly parent: string;
  readonly name: string;
}

const branches = lazily(
  () =>
    new Map<string, Branch>(readTable('catalog-tree.tsv', ['code', 'parent', 'name']).map((row) => [row.code, row])),
);

/** Names on the way from the root of the classification down to the code. */
export function classificationPath(code: string): readonly string[] {
  const branch = branches().get(code);
  return branch ? [...classificationPath(branch.parent), branch.name] : [];
}

/** The 17 themes of the classification: codes 201 to 217. */
export const themes = lazily(() =>
  [...branches()].filter(([code]) => /^2\d\d$/.test(code)).map(([code, { name }]) => ({ code, name })),
);
