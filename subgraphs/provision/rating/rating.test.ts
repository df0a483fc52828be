import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { catalogEntryRow, provider, ratingRow, sharingRequestRow } from '../../fixture/rows.ts';
import { type StartedHost, startHost } from '../../kit/host.ts';
import { catalogEntries } from '../catalog/collection.ts';
import { sharingRequests } from '../sharing-request/collection.ts';
import { ratings } from './collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const user = '12100000000018032M';
let host: StartedHost;
beforeEach(async () => {
  const request = { requester: user, state: 'ENDED' as const, activeAt: '2026-02-20T01:00:00.000Z' };
  host = await startHost({
    environment: { now: () => new Date('2026-03-10T02:00:00.000Z') },
    caller: callerWith({ role: 'SHARING_OFFICE', organisation: user, node: '320000' }),
    platforms: [
      {
        code: '310000',
        rows: [
          {
            collection: catalogEntries,
            rows: ['1', '2'].map((local) => catalogEntryRow({ id: `cat:310000:${local}` })),
          },
          {
            collection: sharingRequests,
            rows: [
              sharingRequestRow({ id: 'req:310000:1', entry: 'cat:310000:1', ...request }),
              sharingRequestRow({ id: 'req:310000:2', entry: 'cat:310000:2', requester: user, state: 'SUBMITTED' }),
            ],
          },
          { collection: ratings, rows: [ratingRow({ id: `rat:310000:1-${provider}`, timeliness: 2 })] },
        ],
      },
    ],
  });
});
afterEach(() => host.stop());

interface Outcome {
  readonly rating: { readonly id: string; readonly version: number; readonly accuracy: number } | null;
  readonly problems: readonly { readonly code: string; readonly field: string; readonly message: string }[];
}

const rate = async (change: object = {}): Promise<Outcome> => {
  const { data, errors } = await ask<{ rateResource: Outcome }>(
    host.endpoint('310000'),
    `mutation ($input: RateResourceInput!) { rateResource(input: $input) {
      rating { id version accuracy } problems { code field message } } }`,
    {
      input: {
        entryId: 'cat:310000:1',
        organisation: user,
        completeness: 5,
        timeliness: 1,
        accuracy: 4,
        comment: '更新晚于标明的频率',
        idempotencyKey: 'rating-a',
        ...change,
      },
    },
  );
  expect(errors).toEqual([]);
  return data.rateResource;
};

const codesOf = ({ problems }: Outcome) => problems.map(({ code, field }) => `${code} ${field}`);

describe('a rating', () => {
  test('is given once by a department that was given the data, and shown with the others on the entry', async () => {
    const first = await rate();
    expect(first).toEqual({ rating: { id: `rat:310000:1-${user}`, version: 1, accuracy: 4 }, problems: [] });
    expect(await rate()).toEqual(first);
    const { data } = await ask(
      host.endpoint('310000'),
      `{ catalogEntry(id: "cat:310000:1") { ratings { count completeness { value } timeliness { numerator denominator value } } }
         ratings(orderBy: UPDATED_AT_DESC) { totalCount edges { node { organisation { code } entry { id } comment } } } }`,
    );
    expect(data).toEqual({
      catalogEntry: {
        ratings: { count: 2, completeness: { value: 4.5 }, timeliness: { numerator: 3, denominator: 2, value: 1.5 } },
      },
      ratings: {
        totalCount: 2,
        edges: [
          { node: { organisation: { code: user }, entry: { id: 'cat:310000:1' }, comment: '更新晚于标明的频率' } },
          { node: { organisation: { code: provider }, entry: { id: 'cat:310000:1' }, comment: null } },
        ],
      },
    });
  });

  test('is revised on top of the version that was seen; without one, or with another, one is told of it', async () => {
    await rate();
    for (const expectedVersion of [null, 3]) {
      const lost = await rate({ accuracy: 2, idempotencyKey: 'rating-b', expectedVersion });
      expect(codesOf(lost)).toEqual(['VERSION_CONFLICT expectedVersion']);
    }
    expect((await rate({ accuracy: 2, idempotencyKey: 'rating-b', expectedVersion: 1 })).rating).toMatchObject({
      version: 2,
      accuracy: 2,
    });
    expect(codesOf(await rate({ accuracy: 3, idempotencyKey: 'rating-b', expectedVersion: 2 }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  test('is not taken of who was never given the data, nor outside 1 to 5: all of it is told at once', async () => {
    const refused = await rate({ entryId: 'cat:310000:2', completeness: 0, timeliness: 6, comment: 'x' });
    expect(codesOf(refused)).toEqual([
      'NOT_A_USER organisation',
      'INVALID_FORMAT completeness',
      'INVALID_FORMAT timeliness',
      'INVALID_FORMAT comment',
    ]);
    expect(codesOf(await rate({ entryId: 'cat:310000:9' }))).toEqual(['NOT_FOUND entryId']);
  });
});
