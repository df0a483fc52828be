import { expect, test } from 'vitest';
import { readSheet } from '../../sheet/read-sheet.ts';
import type { SheetRow } from '../../sheet/sheet.ts';
import { kindOfLeaf } from './kind-of-leaf.ts';
import { readTree, treeColumns } from './tree.ts';
import { treeEntries } from './tree-entries.ts';

const facts = new URL('../../../subgraphs/sample/facts/catalog-tree.tsv', import.meta.url);

test('a leaf is what its name ends as', () => {
  expect(['工业污染源信息', '省公安厅', '动物疾病防控', '德阳市', '行政处罚（2011）'].map(kindOfLeaf)).toEqual([
    'RESOURCE',
    'OFFICE',
    'TOPIC',
    'PLACE',
    'RESOURCE',
  ]);
});

test('the national classification becomes drafts and doubts, each leaf in exactly one of them', async () => {
  const { rows } = await readSheet(facts.pathname);
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  const [first, ...others] = all;
  const columns = first && treeColumns(first);
  if (columns === undefined) throw new Error('The table has its titles');
  const tree = await readTree(
    (async function* () {
      yield* others;
    })(),
    columns,
  );
  const { entries, doubts, leaves } = treeEntries(tree, undefined);
  const parents = new Set(others.map(({ cells }) => cells.get(columns.parent)?.text));
  const found = others.filter(({ cells }) => !parents.has(cells.get(columns.code)?.text));
  expect(entries.length + doubts.length).toBe(found.length);
  expect(leaves.RESOURCE).toBe(entries.length);
  expect(entries.length).toBeGreaterThan(400);
  expect(leaves.OFFICE).toBeGreaterThan(2_000);
  // Names that many have are completed by what stands above them.
  expect(entries.every(({ content }) => [...content.name].length >= 4)).toBe(true);
  const ofDepartments = treeEntries(tree, '3').entries;
  expect(ofDepartments.length).toBeGreaterThan(100);
  expect(ofDepartments.every(({ content }) => content.category === 'DEPARTMENT')).toBe(true);
});
