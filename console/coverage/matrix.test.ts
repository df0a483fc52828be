import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../directory/directory.ts';
import { magnitude } from './cell-state.ts';
import { matrixOf, noTheme, scaleOf, stepOf } from './matrix.ts';
import type { Part } from './metric.ts';
import { peersOf } from './peers.ts';
import { changesBetween } from './periods.ts';

const counted = { unit: 'count', columns: 'THEME' } as const;
const shared = { unit: 'ratio', columns: 'THEME' } as const;
const nobody = directoryOf(null);
const codes = ['310000', '320000', '330000', 'mca'] as const;
const themes = ['201', '202', null] as const;

const partOf = (platform: string, column: string | null, value: number, of: number | null = null): Part => ({
  platform,
  column,
  value,
  of,
  unlisted: value,
});

const parts = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...themes), fc.nat(500)).map((one) => partOf(...one)),
  { selector: ({ platform, column }) => `${platform}/${column}` },
);
const sources = fc.constantFrom<'OK' | 'STALE' | 'UNREACHABLE'>('OK', 'STALE', 'UNREACHABLE').chain((status) =>
  fc.constantFrom(...codes).map((silent) =>
    codes.map((platform) => ({
      platform,
      status: platform === silent ? status : 'OK',
      asOf: '2026-11-22T00:00:00Z',
    })),
  ),
);

describe('the matrix', () => {
  test('a platform that answered shows its parts, and the sum of them; one without a part is zero', () => {
    fc.assert(
      fc.property(parts, sources, (some, asked) => {
        const matrix = matrixOf({ parts: some, sources: asked, listed: null }, nobody, counted);
        for (const { platform, status } of asked) {
          const row = matrix.rows.find(({ code }) => code === platform);
          const own = some.filter((one) => one.platform === platform);
          const total = { kind: 'value', value: own.reduce((sum, one) => sum + one.value, 0), of: null };
          if (status === 'OK') expect(row?.total).toEqual(total);
          else
            expect(row?.total).toEqual({
              kind: 'silent',
              asOf: '2026-11-22T00:00:00Z',
              last: status === 'STALE' ? total : null,
            });
        }
      }),
    );
  });

  test('a platform that does not answer has no number to be coloured by, whatever it said before', () => {
    fc.assert(
      fc.property(parts, sources, (some, asked) => {
        const matrix = matrixOf({ parts: some, sources: asked, listed: null }, nobody, counted);
        const silent = matrix.rows.filter(({ total }) => total.kind === 'silent');
        expect(silent.map(({ code }) => code)).toEqual(
          asked.filter(({ status }) => status !== 'OK').map(({ platform }) => platform),
        );
        for (const { byColumn } of silent) {
          expect([...byColumn.values()].map(magnitude)).toEqual([...byColumn].map(() => null));
        }
      }),
    );
  });

  test('what is under no theme stands in a column of its own, and only where there is some', () => {
    const asked = [{ platform: '310000', status: 'OK' }];
    const known = directoryOf({
      platforms: { edges: [], complete: true, sources: [] },
      themes: { edges: [{ node: { code: '201', name: '主题' } }], complete: true },
    });
    const columnsOf = (column: string | null) =>
      matrixOf({ parts: [partOf('310000', column, 3)], sources: asked, listed: null }, known, counted).columns;
    expect(columnsOf(null)).toEqual(['201', noTheme]);
    expect(columnsOf('201')).toEqual(['201']);
  });

  test('a platform without a list in force shows a count, with one a share of what is expected; of nothing expected there is no share', () => {
    const some = [partOf('310000', '201', 3, 4), partOf('320000', '201', 5, 0), partOf('330000', '201', 6, 0)];
    const asked = ['310000', '320000', '330000'].map((platform) => ({ platform, status: 'OK' }));
    const matrix = matrixOf({ parts: some, sources: asked, listed: new Set(['310000', '330000']) }, nobody, shared);
    expect(matrix.rows.map(({ total }) => total)).toEqual([
      { kind: 'value', value: 3, of: 4 },
      { kind: 'no-list', count: 5 },
      { kind: 'nothing' },
    ]);
  });

  test('months are the latest twelve, in order; two of them are compared only where both have a number', () => {
    const months = Array.from(
      { length: 14 },
      (_, month) => `20${25 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const some = [...months.map((month) => partOf('310000', month, 1, 4)), partOf('320000', '2026-02', 2, 4)];
    const asked = ['310000', '320000'].map((platform) => ({ platform, status: 'OK' }));
    const matrix = matrixOf({ parts: some, sources: asked, listed: null }, nobody, { unit: 'ratio', columns: 'MONTH' });
    expect(matrix.columns).toEqual(months.slice(2));
    expect(changesBetween(matrix, '2026-01', '2026-02').map(({ change }) => change)).toEqual([0, null]);
  });
});

describe('the scale', () => {
  test('shares have fixed bounds, so that two pictures compare', () => {
    expect(scaleOf([], 'ratio', 6)).toEqual([0.2, 0.4, 0.6, 0.8, 0.95]);
  });

  test('bounds rise, and a larger number never stands on a lower step', () => {
    const counts = fc.array(fc.nat(100_000), { minLength: 1 });
    fc.assert(
      fc.property(counts, (values) => {
        const bounds = scaleOf(
          values.map((value) => ({ kind: 'value', value, of: null }) as const),
          'count',
          6,
        );
        expect(bounds).toEqual([...new Set(bounds)].toSorted((one, other) => one - other));
        const steps = values.toSorted((one, other) => one - other).map((value) => stepOf(value, bounds));
        expect(steps).toEqual(steps.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('a platform beside its peers', () => {
  test('the middle of the others that answer; itself, other tiers and silent ones are not in it', () => {
    const counts = { '310000': 100, '320000': 2, '330000': 4, '340000': 6, '350000': 1000, mca: 77 };
    const platform = (code: string) => ({
      node: {
        code,
        name: code,
        nameEn: code,
        tier: code === 'mca' ? ('DEPARTMENT' as const) : ('PROVINCIAL' as const),
        state: 'LIVE' as const,
        sample: true,
      },
    });
    const known = directoryOf({
      platforms: { edges: Object.keys(counts).map(platform), complete: true, sources: [] },
      themes: { edges: [{ node: { code: '201', name: '主题' } }], complete: true },
    });
    const matrix = matrixOf(
      {
        parts: Object.entries(counts).map(([code, count]) => partOf(code, '201', count)),
        sources: Object.keys(counts).map((code) => ({ platform: code, status: code === '350000' ? 'STALE' : 'OK' })),
        listed: null,
      },
      known,
      counted,
    );
    expect(peersOf(matrix, '310000')).toEqual({
      counted: 3,
      missing: 1,
      comparisons: [{ theme: '201', own: 100, median: 4, lowerQuartile: 3, upperQuartile: 5 }],
    });
    expect(peersOf(matrix, 'nobody')).toBeNull();
  });
});
