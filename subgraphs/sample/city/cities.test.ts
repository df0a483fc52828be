import { expect, test } from 'vitest';
import { sample, sampleWithCities } from '../index.ts';
import { sampleRegions } from '../platform/platforms.ts';
import { today } from '../world/gathered.ts';
import { sampleCities } from './cities.ts';
import { cityRows } from './city-rows.ts';

test('the twelve cities stand below 兵团, whose territory they are and 新疆 is not', () => {
  const cities = sampleCities();
  expect(cities).toHaveLength(12);
  for (const { code, parent, name } of cities) {
    expect(sampleRegions()).toContainEqual({ code, platform: parent, name });
    expect([parent, code.slice(0, 2)]).toEqual(['660000', '65']);
  }
});

test('a city holds rows of its own alone, the same every time, and refers to what is there', () => {
  for (const city of sampleCities()) {
    const rows = cityRows(city, today);
    expect(cityRows(city, today)).toEqual(rows);
    expect(rows.catalogEntries.length).toBeGreaterThanOrEqual(14);
    expect(rows.sharingRequests.length).toBeGreaterThan(0);
    const entries = new Set(rows.catalogEntries.map(({ id }) => id));
    for (const { id, entry, requesterNode } of rows.sharingRequests) {
      expect([id.split(':')[1], entries.has(entry), requesterNode]).toEqual([city.code, true, city.code]);
    }
    for (const { id } of [...rows.catalogEntries, ...rows.usageRecords, ...rows.disputes]) {
      expect(id.split(':')[1]).toBe(city.code);
    }
  }
});

test('with cities the registry knows them and their organisations, each once; all else is as without', () => {
  const idsOf = (source: typeof sample, collection: string) =>
    source
      .rows('100000', today)
      .filter((seed) => seed.collection.name === collection)
      .flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(idsOf(sampleWithCities, 'platforms')).toEqual([
    ...idsOf(sample, 'platforms'),
    ...sampleCities().map(({ code }) => code),
  ]);
  const organisations = idsOf(sampleWithCities, 'organisations');
  expect(new Set(organisations).size).toBe(organisations.length);
  expect(organisations.length).toBeGreaterThan(idsOf(sample, 'organisations').length + 12 * 10);
  expect(sampleWithCities.rows('650000', today)).toEqual(sample.rows('650000', today));
});
