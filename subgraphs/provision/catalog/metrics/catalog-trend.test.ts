import { expect, test, vi } from 'vitest';
import { ask, codesOf } from '../../../fixture/ask.ts';
import { auditor } from '../../../fixture/callers.ts';
import { catalogEntryRow, provider } from '../../../fixture/rows.ts';
import { startHost } from '../../../kit/host.ts';
import { KnownLists } from '../../../responsibility/known-lists.ts';
import { catalogEntries } from '../collection.ts';
import { catalogRevisions } from '../revision/collection.ts';
import { revisionOf } from '../revision/superseded.ts';
import type { CatalogEntryRow } from '../row.ts';

vi.setConfig({ testTimeout: 60_000 });

/** An entry in force since an instant; with an end, what it said until then is a past revision. */
const published = (local: string, since: string, stated: Partial<CatalogEntryRow> = {}) =>
  catalogEntryRow({ id: `cat:310000:${local}`, inForceSince: since, publishedAt: since, revisionNumber: 1, ...stated });
const until = (entry: CatalogEntryRow, since: string, end: string) => ({
  ...revisionOf(entry, since),
  inForceUntil: end,
  gradeSince: 'GENERAL' as const,
});

test('a trend tells what was in force at the end of each day in Shanghai, by the list of that day', async () => {
  // 16:00 in UTC is midnight in Shanghai: what comes a millisecond before belongs to the day.
  const steady = published('1', '2026-01-10T15:59:59.999Z', { sharingClass: 'UNCONDITIONAL' });
  const revised = published('2', '2026-02-20T01:00:00.000Z', { sharingClass: 'CONDITIONAL', revisionNumber: 2 });
  const before = until(
    { ...revised, sharingClass: 'NOT_SHARED', revisionNumber: 1 },
    '2026-01-10T16:00:00.000Z',
    '2026-02-20T01:00:00.000Z',
  );
  const gone = published('3', '2026-02-01T01:00:00.000Z', { state: 'WITHDRAWN' });
  const left = until(gone, '2026-01-05T01:00:00.000Z', '2026-02-01T01:00:00.000Z');
  const lists = [{ platform: '310000', effectiveFrom: '2026-02-01', lines: [{ provider, theme: '201', expected: 4 }] }];
  const known = new KnownLists(lists, new Map([['310000', '2026-03-10T02:00:00.000Z']]));
  const host = await startHost({
    environment: { now: () => new Date('2026-03-10T02:00:00.000Z'), knownLists: () => known },
    caller: auditor,
    platforms: [
      {
        code: '310000',
        rows: [
          { collection: catalogEntries, rows: [steady, revised, gone] },
          { collection: catalogRevisions, rows: [before, left] },
        ],
      },
    ],
  });
  try {
    const trend = (days: readonly string[]) =>
      ask<{ catalogTrend: { points: readonly object[] } }>(
        host.endpoint('310000'),
        `query ($days: [Date!]!) { catalogTrend(days: $days, by: []) { points {
          key day published coverage { numerator denominator } unconditional { numerator } conditional { numerator }
          notShared { numerator } notSharedWithoutBasis { numerator } } } }`,
        { days },
      );
    const { data, errors } = await trend(['2026-03-10', '2026-01-04', '2026-01-10', '2026-01-11', '2026-02-01']);
    expect(errors).toEqual([]);
    const point = (
      day: string,
      count: number,
      [unconditional, conditional, notShared]: readonly number[],
      expected = 0,
    ) => ({
      key: `${day}/ALL`,
      day,
      published: count,
      coverage: { numerator: expected === 0 ? 0 : count, denominator: expected },
      unconditional: { numerator: unconditional },
      conditional: { numerator: conditional },
      notShared: { numerator: notShared },
      notSharedWithoutBasis: { numerator: notShared },
    });
    expect(data.catalogTrend.points).toEqual([
      point('2026-01-10', 2, [1, 1, 0]),
      point('2026-01-11', 3, [1, 1, 1]),
      point('2026-02-01', 2, [1, 0, 1], 4),
      point('2026-03-10', 2, [1, 1, 0], 4),
    ]);
    expect(codesOf(await trend(['2026-03-11']))).toEqual(['INVALID_ARGUMENT']);
    expect(codesOf(await trend([]))).toEqual(['INVALID_ARGUMENT']);
  } finally {
    await host.stop();
  }
});
