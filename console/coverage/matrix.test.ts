import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../directory/directory.ts';
import { magnitude } from './cell-state.ts';
import { matrixOf, noTheme, scaleOf, stepOf } from './matrix.ts';
import { metricNamed } from './metric.ts';
import { peersOf } from './peers.ts';

const published = metricNamed('published');
const nobody = directoryOf(null);
const codes = ['310000', '320000', '330000', 'mca'] as const;
const themes = ['201', '202', null] as const;

const nothing = { numerator: 0, denominator: 0 };

const metricsCell = (one: { platform: string; theme: string | null; published: number; expected?: number }) => ({
  ...one,
  coverage: { numerator: Math.min(one.published, one.expected ?? 0), denominator: one.expected ?? 0 },
  unconditional: nothing,
  conditional: nothing,
  notShared: nothing,
  notSharedWithoutBasis: nothing,
  metadataComplete: nothing,
  machineReadable: nothing,
});

const cell = fc.record({
  platform: fc.constantFrom(...codes),
  theme: fc.constantFrom(...themes),
  published: fc.nat(500),
  expected: fc.nat(500),
});
const cells = fc
  .uniqueArray(cell, { selector: ({ platform, theme }) => `${platform}/${theme}` })
  .map((some) => some.map(metricsCell));
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
  test('a platform that answered shows its cells, and the sum of them; one without a cell is zero', () => {
    fc.assert(
      fc.property(cells, sources, (some, asked) => {
        const matrix = matrixOf({ cells: some, lists: [], sources: asked }, nobody, published);
        for (const { platform, status } of asked) {
          const row = matrix.rows.find(({ code }) => code === platform);
          const own = some.filter((one) => one.platform === platform);
          const total = { kind: 'value', value: own.reduce((sum, one) => sum + one.published, 0), of: null };
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
      fc.property(cells, sources, (some, asked) => {
        const matrix = matrixOf({ cells: some, lists: [], sources: asked }, nobody, published);
        const silent = matrix.rows.filter(({ total }) => total.kind === 'silent');
        expect(silent.map(({ code }) => code)).toEqual(
          asked.filter(({ status }) => status !== 'OK').map(({ platform }) => platform),
        );
        for (const { byTheme } of silent)
          expect([...byTheme.values()].map(magnitude)).toEqual([...byTheme].map(() => null));
      }),
    );
  });

  test('entries under no theme stand in a column of their own, and only where there are some', () => {
    const one = { platform: '310000', published: 3 };
    const asked = [{ platform: '310000', status: 'OK' }];
    const known = directoryOf({
      platforms: { edges: [], complete: true, sources: [] },
      themes: { edges: [{ node: { code: '201', name: '主题' } }], complete: true },
    });
    expect(
      matrixOf({ cells: [metricsCell({ ...one, theme: null })], lists: [], sources: asked }, known, published).themes,
    ).toEqual(['201', noTheme]);
    expect(
      matrixOf({ cells: [metricsCell({ ...one, theme: '201' })], lists: [], sources: asked }, known, published).themes,
    ).toEqual(['201']);
  });
});

describe('coverage', () => {
  test('a platform without a list in force shows a count, with one a share of what is expected, and what is expected of nothing is no share', () => {
    const cells = [
      metricsCell({ platform: '310000', theme: '201', published: 3, expected: 4 }),
      metricsCell({ platform: '320000', theme: '201', published: 5 }),
      metricsCell({ platform: '330000', theme: '201', published: 6 }),
    ];
    const lists = [
      { platform: '310000', standing: 'IN_FORCE' },
      { platform: '320000', standing: 'NONE' },
      { platform: '330000', standing: 'IN_FORCE' },
    ];
    const asked = lists.map(({ platform }) => ({ platform, status: 'OK' }));
    const matrix = matrixOf({ cells, lists, sources: asked }, nobody, metricNamed('coverage'));
    expect(matrix.rows.map(({ total }) => total)).toEqual([
      { kind: 'value', value: 3, of: 4 },
      { kind: 'no-list', count: 5 },
      { kind: 'nothing' },
    ]);
    expect(matrix.total).toEqual({ kind: 'value', value: 3, of: 4 });
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
        tier: code === 'mca' ? 'DEPARTMENT' : 'PROVINCIAL',
        state: 'LIVE',
        sample: true,
      } as const,
    });
    const known = directoryOf({
      platforms: { edges: Object.keys(counts).map(platform), complete: true, sources: [] },
      themes: { edges: [{ node: { code: '201', name: '主题' } }], complete: true },
    });
    const matrix = matrixOf(
      {
        cells: Object.entries(counts).map(([code, count]) =>
          metricsCell({ platform: code, theme: '201', published: count }),
        ),
        lists: [],
        sources: Object.keys(counts).map((code) => ({ platform: code, status: code === '350000' ? 'STALE' : 'OK' })),
      },
      known,
      published,
    );
    expect(peersOf(matrix, '310000')).toEqual({
      counted: 3,
      missing: 1,
      comparisons: [{ theme: '201', own: 100, median: 4, lowerQuartile: 3, upperQuartile: 5 }],
    });
    expect(peersOf(matrix, 'nobody')).toBeNull();
  });
});
