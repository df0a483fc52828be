import type { NodeContext } from '../../kit/node-context.ts';
import { platforms } from './collection.ts';
import type { PlatformRow } from './row.ts';

const mostAttempts = 20;

/**
 * Changes a registered platform, based on whatever it is at that moment: somebody who is faster is not overwritten, but built upon.
 * Undefined when it is not registered. A change that returns the row itself writes nothing.
 */
export async function changePlatform(
  context: NodeContext,
  code: string,
  change: (known: PlatformRow) => PlatformRow,
): Promise<PlatformRow | undefined> {
  const collection = context.collection(platforms);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const [known] = await collection.getMany([code]);
    if (known === undefined) return undefined;
    const changed = change(known);
    if (changed === known) return known;
    const next = { ...changed, version: known.version + 1 };
    if (await collection.compareAndSet(next, known.version)) return next;
  }
  throw new Error(`Platform ${code} was changed ${mostAttempts} times by others while it was to be changed here`);
}
