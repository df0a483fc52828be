import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { responsibilityListRow } from '../fixture/rows.ts';
import { type StartedHost, startHost } from '../kit/host.ts';
import { listUsed } from '../provision/catalog/metrics/list-used.ts';
import { responsibilityLists } from '../registry/responsibility-list/collection.ts';
import { FollowedLists } from './followed-lists.ts';
import { KnownLists } from './known-lists.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };
const now = '2026-03-10T02:00:00.000Z';
const rows = ['2026-01-01', '2026-03-10', '2026-03-11'].map((effectiveFrom) =>
  responsibilityListRow({ platform: '310000', effectiveFrom }),
);

let folder: string;
let centre: StartedHost;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-lists-'));
  centre = await startHost({ platforms: [{ code: '100000', rows: [{ collection: responsibilityLists, rows }] }] });
});
afterEach(async () => {
  await centre.stop();
  await rm(folder, { recursive: true, force: true });
});

const follow = (at = now) =>
  FollowedLists.open({
    folder,
    platforms: ['310000', '320000'],
    now: () => new Date(at),
    logger: pino({ level: 'silent' }),
  });

describe('a host that follows responsibility lists', () => {
  test('goes by the latest whose day has come, and tells no list from not having heard', async () => {
    const lists = await follow();
    expect(lists.current.of('310000', '2026-03-10')).toEqual({ standing: 'UNKNOWN' });
    lists.follow(centre.endpoint('100000'), 20);
    await expect.poll(() => lists.current.of('310000', '2026-03-10').standing, patience).toBe('IN_FORCE');
    expect(lists.current.of('310000', '2026-03-10')).toMatchObject({ list: { effectiveFrom: '2026-03-10' } });
    expect(lists.current.of('310000', '2026-03-09')).toMatchObject({ list: { effectiveFrom: '2026-01-01' } });
    expect(lists.current.of('310000', '2025-12-31')).toEqual({ standing: 'NONE', checkedAt: now });
    expect(lists.current.of('320000', '2026-03-10')).toEqual({ standing: 'NONE', checkedAt: now });
    await lists.stop();
  });

  test('without the centre goes by what it heard last, also after a restart, and says since when', async () => {
    const first = await follow();
    first.follow(centre.endpoint('100000'), 20);
    await expect.poll(() => first.current.of('310000', '2026-03-10').standing, patience).toBe('IN_FORCE');
    await first.stop();
    const again = await follow('2026-03-12T02:00:00.000Z');
    again.follow('http://127.0.0.1:9/', 20);
    const knowledge = again.current.of('310000', '2026-03-12');
    expect(knowledge).toMatchObject({ standing: 'IN_FORCE', checkedAt: now, list: { effectiveFrom: '2026-03-11' } });
    expect(again.current.of('320000', '2026-03-12')).toEqual({ standing: 'NONE', checkedAt: now });
    expect(listUsed('310000', knowledge, '2026-03-12T02:00:00.000Z')).toMatchObject({ checkedAt: now, stale: true });
    await again.stop();
  });
});

test('what was heard ten minutes ago is fresh, and a second later stale', () => {
  const knowledge = new KnownLists([], new Map([['310000', now]])).of('310000', '2026-03-10');
  expect(listUsed('310000', knowledge, '2026-03-10T02:10:00.000Z').stale).toBe(false);
  expect(listUsed('310000', knowledge, '2026-03-10T02:10:01.000Z').stale).toBe(true);
  expect(listUsed('310000', { standing: 'UNKNOWN' }, now)).toEqual({
    platform: '310000',
    standing: 'UNKNOWN',
    effectiveFrom: null,
    checkedAt: null,
    stale: true,
  });
});
