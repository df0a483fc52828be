import { asWritten } from '../../sheet/formula-guard.ts';
import type { SheetRow } from '../../sheet/sheet.ts';
import { titleForm } from '../form/columns.ts';

/** A node of a classification as a file gives it: a code, the code above it, a name. */
export interface TreeNode {
  readonly code: string;
  readonly parent: string;
  readonly name: string;
  /** `Sheet1!C12`. */
  readonly place: string;
  readonly row: number;
}

export interface Tree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly children: ReadonlyMap<string, readonly TreeNode[]>;
}

const titles = {
  code: ['code', '代码', '编码', '目录编码'],
  parent: ['parent', '上级代码', '父级代码', '父编码', '上级编码'],
  name: ['name', '名称', '目录名称'],
} as const;

interface TreeColumns {
  readonly code: number;
  readonly parent: number;
  readonly name: number;
}

/** Where a tree has its columns; undefined for a sheet that is none. */
export function treeColumns({ cells }: SheetRow): TreeColumns | undefined {
  const columnOf = (key: keyof TreeColumns): number | undefined =>
    [...cells].find(([, { text }]) => titles[key].some((title) => title === titleForm(text).toLowerCase()))?.[0];
  const [code, parent, name] = [columnOf('code'), columnOf('parent'), columnOf('name')];
  return code === undefined || parent === undefined || name === undefined ? undefined : { code, parent, name };
}

/** Puts the rows behind the titles together. A code that comes twice keeps its first name. */
export async function readTree(rows: AsyncIterable<SheetRow>, columns: TreeColumns): Promise<Tree> {
  const nodes = new Map<string, TreeNode>();
  const children = new Map<string, TreeNode[]>();
  for await (const { sheet, row, cells } of rows) {
    const read = (column: number): string =>
      asWritten(cells.get(column)?.text ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    const node = {
      code: read(columns.code),
      parent: read(columns.parent),
      name: read(columns.name),
      place: `${sheet}!${row}`,
      row,
    };
    if (node.code === '' || node.name === '' || nodes.has(node.code)) continue;
    nodes.set(node.code, node);
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  return { nodes, children };
}

/** The nodes above one, outermost first. A loop, which no tree has, ends where it closes. */
export function pathTo({ nodes }: Tree, node: TreeNode): readonly TreeNode[] {
  const path: TreeNode[] = [];
  const seen = new Set([node.code]);
  for (
    let above = nodes.get(node.parent);
    above !== undefined && !seen.has(above.code);
    above = nodes.get(above.parent)
  ) {
    seen.add(above.code);
    path.unshift(above);
  }
  return path;
}
