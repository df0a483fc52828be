import { expect, test } from 'vitest';
import { type EntryPage, mergePages } from './merge-pages.ts';

const page = (platform: string, cursors: readonly string[], hasNextPage: boolean): EntryPage => ({
  totalCount: 10,
  totalIsLowerBound: false,
  complete: true,
  sources: [{ platform, status: 'OK' }],
  pageInfo: { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: cursors.map((cursor) => ({ cursor, node: { id: cursor } })),
});

test('pages are merged by their cursors and cut to one page', () => {
  const merged = mergePages([page('b', ['2', '4'], false), page('a', ['1', '3'], false)], 3);
  expect(merged.edges.map(({ cursor }) => cursor)).toEqual(['1', '2', '3']);
  expect(merged.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: '1', endCursor: '3' });
  expect(merged).toMatchObject({ totalCount: 20, sources: [{ platform: 'a' }, { platform: 'b' }] });
});

test('a page that holds everything has no next one', () => {
  expect(mergePages([page('a', ['1'], false)], 3).pageInfo.hasNextPage).toBe(false);
  expect(mergePages([page('a', ['1'], true)], 3).pageInfo.hasNextPage).toBe(true);
});
