import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sample, sampleRows } from '../index.ts';
import { codes, gathered, offenders, ownerOf, rowsOf, today } from './gathered.ts';
import type { SampleRows } from './sample-rows.ts';
import { createWorld } from './world.ts';

const entries = gathered('catalogEntries');
const requests = gathered('sharingRequests');
const disputes = gathered('disputes');

describe('the sample as a whole', { timeout: 60_000 }, () => {
  test('is the same every time', () => {
    const digest = (read: (code: string) => SampleRows) => {
      const hash = createHash('sha256');
      for (const code of codes) hash.update(JSON.stringify(read(code)));
      return hash.digest('hex');
    };
    expect(digest(createWorld(today).rowsOf)).toBe(digest(rowsOf));
  });

  test('moves with the day: same rows, other dates', () => {
    const other = createWorld('2027-03-01').rowsOf('310000').catalogEntries;
    const here = rowsOf('310000').catalogEntries;
    expect(other.map(({ id, name, state }) => [id, name, state])).toEqual(
      here.map(({ id, name, state }) => [id, name, state]),
    );
    expect(other.map(({ createdAt }) => createdAt)).not.toEqual(here.map(({ createdAt }) => createdAt));
  });

  test('is of the size that was meant', () => {
    expect(entries.length).toBeGreaterThan(5500);
    expect(entries.length).toBeLessThan(8000);
    expect(requests.length).toBeGreaterThan(1000);
    expect(requests.length).toBeLessThan(2000);
    expect(disputes.length).toBeGreaterThan(24);
    expect(rowsOf('370000').catalogEntries.length).toBeGreaterThan(20 * rowsOf('540000').catalogEntries.length);
    expect(Math.min(...codes.map((code) => rowsOf(code).catalogEntries.length))).toBeGreaterThanOrEqual(20);
  });

  test('has unique ids, each of the node that holds the row', () => {
    for (const code of codes) {
      const rows = rowsOf(code);
      const kinds = [
        ...(['catalogEntries', 'sharingRequests', 'backflowPlans', 'backflowDeliveries'] as const),
        ...(['usageRecords', 'backflowReceipts', 'disputes'] as const),
      ];
      for (const kind of kinds) {
        const ids = rows[kind].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(offenders(ids, (id) => /^[a-z]{3}:[a-z0-9]+:\d{6}$/.test(id) && ownerOf(id) === code)).toEqual([]);
      }
    }
  });

  test('is marked as sample in every row and begins with version 1 or more', () => {
    const rows = [
      ...(['platforms', 'organisations', 'catalogEntries', 'sharingRequests', 'backflowPlans'] as const),
      ...(['backflowDeliveries', 'usageRecords', 'backflowReceipts', 'disputes'] as const),
    ].flatMap((kind) => gathered(kind).map(({ id, sample, version }) => ({ id, sample, version })));
    expect(offenders(rows, ({ sample, version }) => sample && version >= 1)).toEqual([]);
  });

  test('is offered to a node host collection by collection', () => {
    expect(sample.platforms.map(({ id }) => id)).toEqual(codes);
    const seeds = sample.rows('660000', today);
    expect(seeds.map(({ collection }) => collection.name)).not.toContain('organisations');
    expect(seeds.find(({ collection }) => collection.name === 'catalogEntries')?.rows).toEqual(
      rowsOf('660000').catalogEntries,
    );
  });

  test('refuses a day that is none and a platform that is none', () => {
    expect(() => sampleRows('310000', '22.11.2026')).toThrow();
    expect(() => sampleRows('999999', today)).toThrow('no sample platform "999999"');
  });

  test.each(['2024-02-29', '2026-01-01', '2026-10-05', '2027-05-03'])('can be made for %s, a day off', (day) => {
    const made = createWorld(day);
    const instants = codes.flatMap((code) => {
      const rows = made.rowsOf(code);
      return [...rows.catalogEntries, ...rows.sharingRequests, ...rows.disputes].map(({ updatedAt }) => updatedAt);
    });
    expect(offenders(instants, (instant) => instant < day)).toEqual([]);
  });
});
