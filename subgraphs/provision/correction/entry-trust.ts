import DataLoader from 'dataloader';
import type { EntryTrust, TrustMark } from '../../../schema/generated/resolvers.ts';
import { dayBefore } from '../../kit/day.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Condition } from '../../store/port.ts';
import { corrections } from './collection.ts';
import { openCorrections } from './dated-corrections.ts';

/** The worst that holds. */
function markOf(counts: Omit<EntryTrust, 'mark'>): TrustMark {
  if (counts.overdueCorrections > 0) return 'UNANSWERED';
  if (counts.openCorrections > 0) return 'QUESTIONED';
  return counts.correctedWithinYear > 0 ? 'CORRECTED' : 'RELIABLE';
}

/**
 * How far an entry that the caller sees can be relied on. Counted over every correction of it, whoever may read which:
 * the numbers tell nothing of who raised what. The entries of one operation cost three counts together.
 */
export function readEntryTrust(context: NodeContext, entry: string): Promise<EntryTrust> {
  let loader = loaders.get(context);
  if (loader === undefined) {
    loader = new DataLoader((entries) => countTrust(context, entries));
    loaders.set(context, loader);
  }
  return loader.load(entry);
}

const loaders = new WeakMap<NodeContext, DataLoader<string, EntryTrust>>();

async function countTrust(context: NodeContext, entries: readonly string[]): Promise<EntryTrust[]> {
  const countBy = async (...conditions: Condition[]): Promise<ReadonlyMap<unknown, number>> => {
    const filter = [{ field: 'entry', in: entries }, ...conditions];
    const groups = await context.allRows(corrections).groups({ filter, by: ['entry'] });
    return new Map(groups.map(({ by, count }) => [by['entry'], count]));
  };
  const isOpen = { field: 'state', in: openCorrections };
  const [open, overdue, corrected] = await Promise.all([
    countBy(isOpen),
    countBy(isOpen, { field: 'dueOn', below: context.today }),
    countBy({ field: 'state', in: ['CORRECTED'] }, { field: 'answeredAt', atLeast: startOfYear(context.today) }),
  ]);
  return entries.map((entry) => {
    const counts = {
      openCorrections: open.get(entry) ?? 0,
      overdueCorrections: overdue.get(entry) ?? 0,
      correctedWithinYear: corrected.get(entry) ?? 0,
    };
    return { mark: markOf(counts), ...counts };
  });
}

/** The first instant, in Shanghai, of the last 365 days. */
const startOfYear = (today: string): string => new Date(`${dayBefore(today, 364)}T00:00:00.000+08:00`).toISOString();
