import type { NodeContext } from '../../kit/node-context.ts';
import { platforms } from './collection.ts';
import type { PlatformRow } from './row.ts';

const pageSize = 500;

/** Every platform of the registry, by code. */
export async function readAllPlatforms(context: NodeContext): Promise<readonly PlatformRow[]> {
  const collection = context.collection(platforms);
  const all: PlatformRow[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await collection.page({
      filter: [],
      order: 'CODE_ASC',
      limit: pageSize,
      from: 'first',
      ...(last === undefined ? {} : { after: [last.id] }),
    });
    all.push(...page.rows);
    if (!page.hasMore) return all;
  }
}
