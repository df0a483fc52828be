import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overviewOf, platformsByCode } from './overview.ts';
import type { RegisteredPlatform, StatusAnswer } from './status-answer.ts';

type Source = StatusAnswer['catalogFacets']['sources'][number];

const code = fc.stringMatching(/^[a-z0-9]{2,6}$/);
const platform = fc.record<RegisteredPlatform>({
  code,
  name: fc.string(),
  nameEn: fc.string(),
  tier: fc.constantFrom('NATIONAL', 'PROVINCIAL', 'DEPARTMENT'),
  state: fc.constantFrom('LIVE', 'SHADOW'),
  sample: fc.boolean(),
});
const source = fc.record<Source>({
  platform: code,
  status: fc.constantFrom('OK', 'STALE', 'TIMEOUT', 'UNREACHABLE', 'REFUSED', 'INVALID'),
  latencyMs: fc.option(fc.nat()),
  asOf: fc.constant(null),
  problem: fc.constant(null),
  problemZh: fc.constant(null),
});
const answer = fc
  .record({
    platforms: fc.uniqueArray(platform, { selector: ({ code }) => code }),
    sources: fc.uniqueArray(source, { selector: ({ platform }) => platform }),
    registryComplete: fc.boolean(),
    complete: fc.boolean(),
    totalCount: fc.nat(),
  })
  .map(
    ({ platforms, sources, registryComplete, complete, totalCount }): StatusAnswer => ({
      platforms: { edges: platforms.map((node) => ({ node })), complete: registryComplete },
      catalogFacets: { totalCount, complete, sources },
    }),
  );

describe('the overview of an answer', () => {
  test('shows every platform that is registered or was asked, once, in exactly one group', () => {
    fc.assert(
      fc.property(answer, (received) => {
        const shown = overviewOf(received, new Map()).groups.flatMap((group) => group.nodes.map((node) => node.code));
        const expected = new Set([
          ...received.platforms.edges.map(({ node }) => node.code),
          ...received.catalogFacets.sources.map((one) => one.platform),
        ]);
        expect([...shown].sort()).toEqual([...expected].sort());
      }),
    );
  });

  test('counts each as answering, silent or not asked, and as one of them only', () => {
    fc.assert(
      fc.property(answer, (received) => {
        const overview = overviewOf(received, new Map());
        expect(overview.answering + overview.silent.length + overview.notAsked).toBe(overview.total);
        expect(overview.answering).toBe(received.catalogFacets.sources.filter(({ status }) => status === 'OK').length);
        expect(overview.groups.reduce((sum, group) => sum + group.answering, 0)).toBe(overview.answering);
      }),
    );
  });

  test('does not count a platform that is served from an earlier answer as answering', () => {
    const stale: StatusAnswer = {
      platforms: { edges: [], complete: true },
      catalogFacets: {
        totalCount: 3,
        complete: false,
        sources: [{ platform: 'moe', status: 'STALE', latencyMs: 5, asOf: null, problem: null, problemZh: null }],
      },
    };
    const overview = overviewOf(stale, new Map());
    expect(overview.answering).toBe(0);
    expect(overview.silent.map((node) => node.code)).toEqual(['moe']);
    expect(overview.entriesAreLowerBound).toBe(true);
  });

  test('keeps names learnt earlier while the registry is silent, and drops what the registry dropped', () => {
    fc.assert(
      fc.property(answer, (earlier) => {
        const known = platformsByCode(earlier);
        const silent: StatusAnswer = { ...earlier, platforms: { edges: [], complete: false } };
        const named = overviewOf(silent, known).groups.flatMap((group) => group.nodes.filter((node) => node.platform));
        expect(named.map((node) => node.code).sort()).toEqual([...known.keys()].sort());

        const emptied: StatusAnswer = {
          platforms: { edges: [], complete: true },
          catalogFacets: { ...earlier.catalogFacets, sources: [] },
        };
        expect(overviewOf(emptied, known).total).toBe(0);
      }),
    );
  });

  test('speaks of sample data when one platform holds it', () => {
    fc.assert(
      fc.property(answer, (received) => {
        const some = received.platforms.edges.some(({ node }) => node.sample);
        expect(overviewOf(received, new Map()).sample).toBe(some);
      }),
    );
  });
});
