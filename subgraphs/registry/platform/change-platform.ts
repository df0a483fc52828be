import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../../kit/decision/decide.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import type { Winner } from '../../kit/decision/winner-over.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { platforms } from './collection.ts';
import type { PlatformRow } from './row.ts';

export interface PlatformChange {
  readonly procedure: Procedure;
  /** The version that the change is based on; left out, it goes on top of whatever is there. */
  readonly expectedVersion?: number | null | undefined;
  /** A change that returns the row itself writes nothing. */
  readonly change: (known: PlatformRow) => PlatformRow;
}

export type ChangedPlatform =
  | { readonly outcome: 'done'; readonly platform: PlatformRow }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'lost'; readonly to: Winner | null };

const mostAttempts = 20;

/** Changes a registered platform. Without a version to start from, somebody who is faster is not overwritten, but built upon. */
export async function changePlatform(
  context: NodeContext,
  code: string,
  { procedure, expectedVersion, change }: PlatformChange,
): Promise<ChangedPlatform> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const [seen] = await context.allRows(platforms).getMany([code]);
    if (seen === undefined) return { outcome: 'unknown' };
    const next = change(seen);
    if (next === seen) return { outcome: 'done', platform: await recorded(context, platforms, seen) };
    const decided = await decide(context, platforms, { seen, expectedVersion, next, procedure });
    if (decided.outcome === 'won') return { outcome: 'done', platform: decided.row };
    if (decided.outcome === 'lost' && expectedVersion != null) return decided;
  }
  throw new Error(`Platform ${code} was changed ${mostAttempts} times by others while it was to be changed here`);
}
