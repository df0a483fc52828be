import type {
  CollectedGroup,
  CollectedItem,
  DuplicateCandidates,
  QueryDuplicateCandidatesArgs,
  RequireFields,
} from '../../../../schema/generated/resolvers.ts';
import { byCodePoint } from '../../../kit/code-point-order.ts';
import { among } from '../../../kit/conditions.ts';
import { ifAsked } from '../../../kit/narrowing.ts';
import type { NodeContext } from '../../../kit/node-context.ts';
import { ownSource } from '../../../kit/provenance.ts';
import { itemKey, plainName } from '../../../one-source/item-key.ts';
import { catalogEntries } from '../collection.ts';
import type { CatalogEntryRow, DataItemRow } from '../row.ts';
import { sourceOf } from './named-sources.ts';

type Selection = RequireFields<QueryDuplicateCandidatesArgs, 'leastOnOnePlatform' | 'sameTheme'>;

const pageSize = 500;
const mostEntries = 20_000;
const mostGroups = 1_000;
const mostShown = 50;

/** The data items of this node's published entries, as far as the caller sees them, grouped by what they say (Art 19). */
export async function findDuplicates(context: NodeContext, selection: Selection): Promise<DuplicateCandidates> {
  const wanted = selection.itemName == null ? undefined : plainName(selection.itemName).plain;
  const groups = new Map<string, Gathered>();
  let read = 0;
  let truncated = false;
  for (let last: string | undefined; ; ) {
    const page = await context.collection(catalogEntries).page({
      filter: [
        ...ifAsked(context, selection, 'state'),
        { field: 'state', in: ['PUBLISHED', 'REVISING'] },
        ...among('theme', selection.themes),
      ],
      order: 'ID_ASC',
      limit: pageSize,
      from: 'first',
      ...(last === undefined ? {} : { after: [last] }),
    });
    for (const entry of page.rows) gather(groups, entry, wanted, selection.sameTheme);
    last = page.rows.at(-1)?.id;
    read += page.rows.length;
    if (!page.hasMore) break;
    truncated = read >= mostEntries;
    if (truncated) break;
  }
  const found = [...groups]
    .filter(([, { providers }]) => providers.size >= selection.leastOnOnePlatform)
    .sort(([one], [other]) => byCodePoint(one, other));
  return {
    groups: found.slice(0, mostGroups).map(([key, group]) => shown(context, key, group, selection.sameTheme)),
    truncated: truncated || found.length > mostGroups,
    complete: true,
    sources: [ownSource(context)],
  };
}

interface Gathered {
  readonly providers: Set<string>;
  readonly entries: Set<string>;
  readonly held: { readonly entry: CatalogEntryRow; readonly item: DataItemRow }[];
}

function gather(
  groups: Map<string, Gathered>,
  entry: CatalogEntryRow,
  wanted: string | undefined,
  sameTheme: boolean,
): void {
  for (const item of entry.items) {
    if (item.type === null) continue;
    if (wanted !== undefined && plainName(item.name).plain !== wanted) continue;
    const key = itemKey(item.name, item.type, sameTheme ? entry.theme : null);
    const group = groups.get(key) ?? { providers: new Set(), entries: new Set(), held: [] };
    groups.set(key, group);
    group.providers.add(entry.provider);
    group.entries.add(entry.id);
    if (group.held.length < mostShown) group.held.push({ entry, item });
  }
}

function shown(
  context: NodeContext,
  key: string,
  { providers, entries, held }: Gathered,
  sameTheme: boolean,
): CollectedGroup {
  const [first] = held;
  if (first === undefined) throw new Error(`Group ${key} holds nothing`);
  const { plain } = plainName(first.item.name);
  const type = first.item.type ?? 'TEXT';
  const theme = sameTheme ? first.entry.theme : null;
  return {
    key,
    plainName: plain,
    type,
    theme,
    organisations: providers.size,
    entries: entries.size,
    items: held.map(({ entry, item }) => itemOf(context, entry, item)),
    explanation: `All are called ${plain} when written plainly, are of the type ${type}${theme === null ? '' : `, and stand under the theme ${theme}`}.`,
    explanationZh: `名称规范化后均为“${plain}”，数据类型均为${type}${theme === null ? '' : `，同属主题${theme}`}。`,
  };
}

const itemOf = (context: NodeContext, entry: CatalogEntryRow, item: DataItemRow): CollectedItem => ({
  entry: entry.id,
  entryName: entry.name,
  platform: context.node.code,
  provider: entry.provider,
  theme: entry.theme,
  itemName: item.name,
  variants: plainName(item.name).variants,
  sourceDepartment: sourceOf(context, item, entry),
});
