import DataLoader from 'dataloader';
import type { RatingSummary } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Group } from '../../store/port.ts';
import { ratioOf } from '../metrics/ratio.ts';
import { ratings } from './collection.ts';

/** Sums of the marks of some ratings. */
export interface Marks {
  readonly ratings: number;
  readonly completeness: number;
  readonly timeliness: number;
  readonly accuracy: number;
}

export const markFields = ['completeness', 'timeliness', 'accuracy'] as const;

export const marksOf = ({ count, sum }: Group): Marks => ({
  ratings: count,
  completeness: Number(sum['completeness'] ?? 0n),
  timeliness: Number(sum['timeliness'] ?? 0n),
  accuracy: Number(sum['accuracy'] ?? 0n),
});

const noMarks: Marks = { ratings: 0, completeness: 0, timeliness: 0, accuracy: 0 };

export const summaryOf = ({ ratings: count, completeness, timeliness, accuracy }: Marks): RatingSummary => ({
  count,
  completeness: ratioOf(completeness, count),
  timeliness: ratioOf(timeliness, count),
  accuracy: ratioOf(accuracy, count),
});

const loaders = new WeakMap<NodeContext, DataLoader<string, Marks>>();

/** The ratings of an entry together; those of all entries of a page cost one query. */
export async function readRatingSummary(context: NodeContext, entry: string): Promise<RatingSummary> {
  let loader = loaders.get(context);
  if (loader === undefined) {
    const rows = context.collection(ratings);
    loader = new DataLoader(async (entries) => {
      const filter = [{ field: 'entry', in: entries }];
      const groups = await rows.groups({ filter, by: ['entry'], sum: markFields });
      const marks = new Map(groups.map((group) => [group.by['entry'], marksOf(group)]));
      return entries.map((id) => marks.get(id) ?? noMarks);
    });
    loaders.set(context, loader);
  }
  return summaryOf(await loader.load(entry));
}
