import { describe, expect, test } from 'vitest';
import { codes, offenders, rowsOf } from '../world/gathered.ts';
import { samplePlatforms } from './platforms.ts';

const platforms = samplePlatforms();

describe('platforms', () => {
  test('are 1 + 32 + 14', () => {
    const count = (tier: string) => platforms.filter((platform) => platform.tier === tier).length;
    expect([count('NATIONAL'), count('PROVINCIAL'), count('DEPARTMENT')]).toEqual([1, 32, 14]);
    expect(rowsOf('100000').platforms.map(({ id }) => id)).toEqual(codes);
    expect(rowsOf('310000').platforms).toEqual([]);
  });

  test('have territories that do not overlap, 兵团 apart from 新疆', () => {
    const claimed = platforms.flatMap(({ territory }) => territory);
    expect(new Set(claimed).size).toBe(claimed.length);
    const territory = (code: string) => platforms.find((platform) => platform.code === code)?.territory ?? [];
    expect(territory('660000')).toEqual(Array.from({ length: 12 }, (_, at) => String(659001 + at)));
    expect(territory('650000')).toContain('650100');
    expect(offenders(territory('650000'), (code) => !code.startsWith('659'))).toEqual([]);
    expect(territory('samr')).toEqual([]);
    for (const { code, tier } of platforms) {
      if (tier === 'PROVINCIAL' && code !== '660000') expect(territory(code)).toContain(code);
    }
  });
});
