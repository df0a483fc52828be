import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { auditor } from '../fixture/callers.ts';
import { catalogEntryRow, sharingRequestRow } from '../fixture/rows.ts';
import { type StartedHost, startHost } from '../kit/host.ts';
import { catalogEntries } from './catalog/collection.ts';
import { sharingRequests } from './sharing-request/collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let host: StartedHost;
beforeAll(async () => {
  host = await startHost({
    caller: auditor,
    platforms: [
      {
        code: '310000',
        rows: [
          {
            collection: catalogEntries,
            rows: [
              catalogEntryRow({ id: 'cat:310000:1', theme: '201', publishedAt: '2026-01-10T01:00:00.000Z' }),
              catalogEntryRow({
                id: 'cat:310000:2',
                theme: '201',
                state: 'REVISING',
                publishedAt: '2026-01-12T01:00:00.000Z',
                name: '人口信息',
              }),
              catalogEntryRow({
                id: 'cat:310000:3',
                theme: '201',
                state: 'WITHDRAWN',
                publishedAt: '2026-03-12T01:00:00.000Z',
              }),
              catalogEntryRow({
                id: 'cat:310000:4',
                theme: null,
                state: 'DRAFT',
                grade: null,
                publishedAt: null,
                updatedAt: '2026-01-01T00:00:00.000Z',
              }),
              catalogEntryRow({
                id: 'cat:310000:5',
                theme: '204',
                state: 'SUBMITTED',
                sharingClass: 'NOT_SHARED',
                publishedAt: null,
                updatedAt: '2026-05-01T00:00:00.000Z',
              }),
            ],
          },
          {
            collection: sharingRequests,
            rows: [
              sharingRequestRow({
                id: 'req:310000:1',
                state: 'REFUSED',
                refusalReason: 'OTHER',
                requesterNode: 'samr',
              }),
              sharingRequestRow({ id: 'req:310000:2', state: 'DRAFT', submittedAt: null }),
              sharingRequestRow({ id: 'req:310000:3', state: 'GRANTED', submittedAt: '2026-02-03T01:00:00.000Z' }),
            ],
          },
        ],
      },
      { code: '320000' },
    ],
  });
});
afterAll(() => host.stop());

const bucket = (value: string, count: number) => ({ value, count });

test('facets count what matches by each value, in the order of the values, and leave the empty out', async () => {
  const { data, errors } = await ask(
    host.endpoint('310000'),
    `{ all: catalogFacets { totalCount totalIsLowerBound complete updatedFrom updatedTo sources { platform }
         states { value count } sharingClasses { value count } sharingModes { value count } updateFrequencies { value count }
         formats { value count } grades { value count } themes { value count } platforms { value count } }
       found: catalogFacets(search: "人口  信息", filter: { themes: ["201"] }) { totalCount states { value count } }
       none: catalogFacets(filter: { states: [] }) { totalCount states { value count } platforms { value count } updatedFrom updatedTo } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    all: {
      totalCount: 5,
      totalIsLowerBound: false,
      complete: true,
      updatedFrom: '2026-01-01T00:00:00.000Z',
      updatedTo: '2026-05-01T00:00:00.000Z',
      sources: [{ platform: '310000' }],
      states: [
        bucket('DRAFT', 1),
        bucket('PUBLISHED', 1),
        bucket('REVISING', 1),
        bucket('SUBMITTED', 1),
        bucket('WITHDRAWN', 1),
      ],
      sharingClasses: [bucket('CONDITIONAL', 4), bucket('NOT_SHARED', 1)],
      sharingModes: [bucket('API', 5)],
      updateFrequencies: [bucket('DAILY', 5)],
      formats: [bucket('DATABASE', 5)],
      grades: [bucket('GENERAL', 4)],
      themes: [bucket('201', 3), bucket('204', 1)],
      platforms: [bucket('310000', 5)],
    },
    found: { totalCount: 1, states: [bucket('REVISING', 1)] },
    none: { totalCount: 0, states: [], platforms: [], updatedFrom: null, updatedTo: null },
  });
});

test('coverage counts the published and the coming by theme; the withdrawn are neither', async () => {
  const { data, errors } = await ask(
    host.endpoint('310000'),
    '{ catalogCoverage { published inPreparation cells { key platform theme published inPreparation lastPublishedAt } } }',
  );
  expect(errors).toEqual([]);
  const cell = (theme: string | null, published: number, inPreparation: number, lastPublishedAt: string | null) => ({
    key: `310000/${theme ?? '-'}`,
    platform: '310000',
    theme,
    published,
    inPreparation,
    lastPublishedAt,
  });
  expect(data).toEqual({
    catalogCoverage: {
      published: 2,
      inPreparation: 2,
      cells: [cell(null, 0, 1, null), cell('201', 2, 0, '2026-01-12T01:00:00.000Z'), cell('204', 0, 1, null)],
    },
  });
});

test('statistics count requests by state, reason and side', async () => {
  const { data, errors } = await ask(
    host.endpoint('310000'),
    `{ requestStatistics { totalCount states { value count } refusalReasons { value count } platforms { value count }
        requesterPlatforms { value count } firstSubmittedAt lastSubmittedAt } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    requestStatistics: {
      totalCount: 3,
      states: [bucket('DRAFT', 1), bucket('GRANTED', 1), bucket('REFUSED', 1)],
      refusalReasons: [bucket('OTHER', 1)],
      platforms: [bucket('310000', 3)],
      requesterPlatforms: [bucket('320000', 2), bucket('samr', 1)],
      firstSubmittedAt: '2026-02-01T01:00:00.000Z',
      lastSubmittedAt: '2026-02-03T01:00:00.000Z',
    },
  });
});

test('a node that holds nothing counts nothing, and says that it answered', async () => {
  const { data } = await ask(
    host.endpoint('320000'),
    `{ catalogFacets { totalCount platforms { value count } complete sources { platform status } }
       catalogCoverage { published cells { key } } backflowStatus { deliveries late recordsExpected cells { key } } }`,
  );
  expect(data).toEqual({
    catalogFacets: { totalCount: 0, platforms: [], complete: true, sources: [{ platform: '320000', status: 'OK' }] },
    catalogCoverage: { published: 0, cells: [] },
    backflowStatus: { deliveries: 0, late: 0, recordsExpected: '0', cells: [] },
  });
});
