import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../subgraphs/fixture/ask.ts';
import { type System, startSystem } from '../system/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 180_000);
afterAll(() => system?.stop());

interface Node {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly providerName: string | null;
}

interface Found {
  readonly total: number;
  readonly nodes: readonly Node[];
}

const query = `query ($search: String, $after: String, $platforms: [ID!]) {
  catalogEntries(search: $search, orderBy: RELEVANCE, first: 200, after: $after, platforms: $platforms) {
    totalCount complete pageInfo { hasNextPage endCursor }
    edges { node { id name code providerName } }
  }
}`;

interface Answered {
  readonly catalogEntries: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Node }[];
  };
}

/** All pages of a search over every platform, or some. */
async function found(search: string, platforms?: readonly string[]): Promise<Found> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<Answered> = await system.ask<Answered>(query, { search, after, platforms });
    const page = answer.data?.catalogEntries;
    if (page === undefined) throw new Error(JSON.stringify(answer.errors));
    expect(page.complete).toBe(true);
    nodes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { total: page.totalCount, nodes };
  }
}

const platformsOf = ({ nodes }: Found): ReadonlySet<string> => new Set(nodes.map(({ id }) => id.split(':')[1] ?? ''));
const ids = ({ nodes }: Found): ReadonlySet<string> => new Set(nodes.map(({ id }) => id));

describe('a search over 47 platforms', { timeout: 120_000 }, () => {
  test('by a Chinese word gives one order: names that begin with it, names that hold it, then what else tells of it', async () => {
    const word = '企业';
    const answer = await found(word);
    expect(answer.nodes).toHaveLength(answer.total);
    expect(ids(answer).size).toBe(answer.total);
    expect(platformsOf(answer).size).toBeGreaterThan(20);
    const ranks = answer.nodes.map(({ name, providerName }) =>
      name.startsWith(word) ? 0 : name.includes(word) ? 1 : providerName?.includes(word) === true ? 2 : 3,
    );
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBeGreaterThanOrEqual(2);
  });

  test('by pinyin and by initials finds names by their reading', async () => {
    const byWord = await found('医师');
    const named = new Set(byWord.nodes.flatMap(({ id, name }) => (name.includes('医师') ? [id] : [])));
    expect(named.size).toBeGreaterThan(3);
    const byPinyin = ids(await found('yishi'));
    const byInitials = ids(await found('ys'));
    for (const id of named) expect([byPinyin.has(id), byInitials.has(id)]).toEqual([true, true]);
  });

  test('by several words, by a code and by a provider narrows to what holds all of it', async () => {
    const [one] = (await found('企业 信息')).nodes;
    if (one?.code == null || one.providerName === null)
      throw new Error('An entry of the sample has a code and a provider');
    expect(one.name).toContain('企业');
    expect((await found(one.code)).nodes[0]?.code).toBe(one.code);
    const ofProvider = await found(`${one.providerName} 企业`);
    expect(ids(ofProvider).has(one.id)).toBe(true);
  });

  test('counts facets of what it finds, and says which platforms are not in them', async () => {
    const facets = `{ catalogFacets(search: "企业") { totalCount totalIsLowerBound complete
      categories { value count } openAttributes { value count } providers { value count } platforms { value count }
      sources { platform status } } }`;
    interface Facets {
      readonly catalogFacets: Readonly<
        Record<'categories' | 'openAttributes' | 'providers' | 'platforms', readonly { value: string; count: number }[]>
      > & {
        readonly totalCount: number;
        readonly totalIsLowerBound: boolean;
        readonly sources: readonly { readonly platform: string; readonly status: string }[];
      };
    }
    const { total } = await found('企业');
    const whole = (await system.ask<Facets>(facets)).data?.catalogFacets;
    const sum = (counts: readonly { count: number }[] = []) => counts.reduce((all, { count }) => all + count, 0);
    expect(whole?.totalCount).toBe(total);
    expect(sum(whole?.platforms)).toBe(total);
    expect(sum(whole?.providers)).toBe(total);
    expect(sum(whole?.categories)).toBeLessThanOrEqual(total);
    await system.switchPlatform('310000', 'stop');
    const without = (
      await system.ask<Facets>(
        `{ catalogFacets(search: "个体") { totalCount totalIsLowerBound sources { platform status } } }`,
      )
    ).data;
    expect(without?.catalogFacets.totalIsLowerBound).toBe(true);
    expect(
      without?.catalogFacets.sources.filter(({ status }) => status !== 'OK').map(({ platform }) => platform),
    ).toEqual(['310000']);
    await system.switchPlatform('310000', 'start');
  });
});
