import type { Finding } from '../form/finding.ts';
import type { EntryContent, SheetEntry } from '../form/sheet-entry.ts';
import { kindOfLeaf, type LeafKind } from './kind-of-leaf.ts';
import { pathTo, type Tree, type TreeNode } from './tree.ts';

/** What a tree holds, and what of it can be imported. */
export interface TreeReading {
  readonly entries: readonly SheetEntry[];
  /** Leaves that are no resource, each with what it seems to be. */
  readonly doubts: readonly Finding[];
  readonly leaves: Readonly<Record<LeafKind, number>>;
}

/**
 * Reads a classification whose leaves are resources, topics, offices and places mixed: resources become entries, named so that they are
 * understood outside their place; the others are doubts. `branch` is the code of the part that is meant, the whole tree when left out.
 */
export function treeEntries(tree: Tree, branch: string | undefined): TreeReading {
  const entries: SheetEntry[] = [];
  const doubts: Finding[] = [];
  const leaves = { RESOURCE: 0, TOPIC: 0, OFFICE: 0, PLACE: 0 };
  for (const node of tree.nodes.values()) {
    if (tree.children.has(node.code)) continue;
    const path = pathTo(tree, node);
    if (branch !== undefined && node.code !== branch && !path.some(({ code }) => code === branch)) continue;
    const kind = kindOfLeaf(node.name);
    leaves[kind] += 1;
    if (kind === 'RESOURCE') entries.push(entryOf(node, path));
    else doubts.push(doubtOf(node, kind));
  }
  return { entries, doubts, leaves };
}

/** Names such as 行政许可 that every office has: without whose it is they say nothing. */
const shortest = 6;

function entryOf(node: TreeNode, path: readonly TreeNode[]): SheetEntry {
  const above = path.at(-1);
  const isVague = above !== undefined && [...node.name].length < shortest;
  const name = isVague ? `${above.name}${node.name}` : node.name;
  const office = path.findLast((one) => kindOfLeaf(one.name) === 'OFFICE');
  const findings: Finding[] = isVague
    ? [
        {
          weight: 'WARNING',
          place: node.place,
          name,
          code: 'NAME_COMPLETED',
          message: `${node.place} is named ${node.name}, which many are: it is imported as ${name}.`,
          messageZh: `“${node.name}”重名较多，按“${name}”导入。`,
          nextStep: 'Give it a name that says what the data holds.',
        },
      ]
    : [];
  return {
    row: node.row,
    provider: '',
    providerName: office?.name ?? null,
    content: { ...empty, name, ...standingOf(node.code), classification: path.map((one) => one.name).slice(0, 10) },
    places: new Map([
      ['name', node.place],
      ['code', node.place],
      ['classification.0', node.place],
    ]),
    findings,
  };
}

const categories = { '1': 'BASE', '2': 'THEME', '3': 'DEPARTMENT' } as const;

/** The tree's code is the part of a resource's code before the slash (class 1 digit, item 2, topic 3, detail); as its only resource it is the first. */
function standingOf(code: string): Pick<EntryContent, 'code' | 'category' | 'theme'> {
  const first = code.charAt(0);
  const category = first === '1' || first === '2' || first === '3' ? categories[first] : null;
  return {
    code: /^[1-3]\d{5,}$/.test(code) ? `${code}/000001` : null,
    category,
    theme: category === 'THEME' && code.length >= 3 ? code.slice(0, 3) : null,
  };
}

const kinds = {
  TOPIC: ['a topic', '主题或事项', 'List the resources under it, if there are any.'],
  OFFICE: ['an office', '机构', 'Ask it for its catalog: it is a provider, not a resource.'],
  PLACE: ['a place', '地名', 'Ask its offices for their catalogs.'],
} as const;

function doubtOf(node: TreeNode, kind: keyof typeof kinds): Finding {
  const [what, whatZh, nextStep] = kinds[kind];
  return {
    weight: 'WARNING',
    place: node.place,
    name: node.name,
    code: `LEAF_IS_${kind}`,
    message: `${node.place} ${node.name} (${node.code}) seems to be ${what}, and is not imported.`,
    messageZh: `“${node.name}”（${node.code}）疑为${whatZh}，未导入。`,
    nextStep,
  };
}

const empty: EntryContent = {
  code: null,
  name: '',
  abstract: null,
  category: null,
  theme: null,
  classification: [],
  format: null,
  updateFrequency: null,
  sharingClass: null,
  sharingMode: null,
  useConditions: null,
  notShared: null,
  grade: null,
  gradeLevel: null,
  openAttribute: null,
  relatedCodes: [],
  items: [],
};
