import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { System } from '../system/system.ts';
import { chromiumMissing } from './chromium.ts';
import { type Console, seriousFindings, startConsole, type Visit, type VisitOptions } from './console.ts';

if (chromiumMissing !== null) process.stderr.write(`The browser tests are skipped: ${chromiumMissing}.\n`);

const registry = z.object({
  data: z.object({
    platforms: z.object({
      edges: z.array(z.object({ node: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }) })),
    }),
  }),
});
const firstExample = z.object({
  data: z.object({
    catalogEntries: z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ node: z.object({ platform: z.object({ tier: z.string() }) }) })),
      sources: z.array(z.object({ platform: z.string(), status: z.string() })),
    }),
  }),
});

describe.skipIf(chromiumMissing !== null)(
  `platforms and queries in the console${chromiumMissing === null ? '' : ` (${chromiumMissing})`}`,
  () => {
    let running: Console;
    let system: System;
    let visit: Visit;
    let page: Page;
    let codes: string[];

    const open = async (path: string, options?: VisitOptions): Promise<void> => {
      visit = await running.visit(path, options);
      ({ page } = visit);
    };

    const openPlatforms = async (options?: VisitOptions): Promise<void> => {
      await open('/platforms', options);
      await page.locator('.tile').first().waitFor();
    };

    const openEditor = async (): Promise<void> => {
      await open('/graphiql');
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
    };

    beforeAll(async () => {
      running = await startConsole();
      ({ system } = running);
      codes = (await registeredPlatforms(system.url)).map((platform) => platform.code);
    });

    afterAll(async () => {
      await running?.stop();
    });

    afterEach(async () => {
      await visit.end();
      expect(visit.complaints).toEqual([]);
      expect(visit.elsewhere()).toEqual([]);
    });

    test('shows every registered platform once, all of them answering, with a summary that adds up', async () => {
      await openPlatforms();
      await page
        .locator('.tile[data-status="OK"]')
        .nth(codes.length - 1)
        .waitFor();
      expect((await tilesByStatus(page)).get('OK')?.toSorted()).toEqual(codes.toSorted());
      const summary = await page.locator('.strip-summary').textContent();
      expect(summary).toContain(`${codes.length} 平台`);
      expect(summary).toContain(`${codes.length} 在线`);
      expect(summary).toContain('0 未应答');
      expect(await page.getByRole('complementary', { name: '示例数据' }).textContent()).toContain('编造');
      expect(await seriousFindings(page)).toEqual([]);
    });

    test('opens signed in as an analyst, visibly, asks as whoever is picked, and stays so when it is loaded again', async () => {
      await openPlatforms();
      const who = page.getByRole('button', { name: /^当前身份/ });
      expect(await who.textContent()).toContain('分析人员');
      await who.click();
      const role = page.getByLabel('角色');
      expect(await role.inputValue()).toBe('ANALYST');
      for (const pick of ['AUDITOR', 'PUBLIC', 'SHARING_OFFICE']) {
        const asked = page.waitForRequest((one) => {
          const { authorization = '' } = one.headers();
          return one.url().endsWith('/graphql') && (authorization === '' ? 'PUBLIC' : roleIn(authorization)) === pick;
        });
        if (!(await role.isVisible())) await who.click();
        await role.selectOption(pick);
        await asked;
      }
      await page.reload();
      await page.locator('.tile').first().waitFor();
      expect(await page.getByRole('button', { name: /^当前身份/ }).textContent()).toContain('政务数据共享工作机构');
    });

    test('shows a stopped platform as not answering, in words, while all others answer', async () => {
      await openPlatforms();
      await system.switchPlatform('310000', 'stop');
      try {
        await page.locator('.tile[data-code="310000"]:not([data-status="OK"])').waitFor();
        const tiles = await tilesByStatus(page);
        expect(tiles.get('OK')?.toSorted()).toEqual(codes.filter((code) => code !== '310000').toSorted());
        const label = await page.locator('.tile[data-code="310000"]').textContent();
        expect(label).toContain('310000');
        expect(label).not.toContain('正常');
        expect(await page.locator('.strip-summary').textContent()).toContain('1 未应答');
        expect(await page.locator('.strip-missing').textContent()).toContain('上海');
      } finally {
        await system.switchPlatform('310000', 'start');
      }
      await page.locator('.tile[data-code="310000"][data-status="OK"]').waitFor();
      expect(await page.locator('.strip-summary').textContent()).toContain('0 未应答');
    });

    test('runs the first example: entries of all three tiers on one page, and what each platform answered', async () => {
      await openEditor();
      const [response] = await Promise.all([
        page.waitForResponse((one) => (one.request().postData() ?? '').includes('query ThreeTiers')),
        page.locator('.graphiql-execute-button').click(),
      ]);
      const { catalogEntries } = firstExample.parse(await response.json()).data;
      expect(new Set(catalogEntries.edges.map((edge) => edge.node.platform.tier))).toEqual(
        new Set(['NATIONAL', 'PROVINCIAL', 'DEPARTMENT']),
      );
      expect(catalogEntries.sources.map((source) => source.platform).toSorted()).toEqual(codes.toSorted());
      await page.locator('.graphiql-response .view-line', { hasText: 'totalCount' }).waitFor();
      const shown = await page.locator('.graphiql-response .view-line', { hasText: 'totalCount' }).textContent();
      expect((shown ?? '').replaceAll(/\s/g, '')).toBe(`"totalCount":${catalogEntries.totalCount},`);
    });

    test('opens the query behind the strip in a tab of its own and runs it', async () => {
      await openPlatforms();
      await page.getByRole('button', { name: '这些数字的查询' }).click();
      await page.locator('.graphiql-response .view-line', { hasText: '"platforms"' }).waitFor();
      expect(
        await page.locator('.graphiql-tab-active, .graphiql-tabs li:has([aria-selected="true"])').textContent(),
      ).toContain('PlatformStatus');
    });

    test('opens the schema documentation', async () => {
      await openEditor();
      await page.getByRole('button', { name: '图谱文档' }).click();
      await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
      expect(await page.locator('.graphiql-doc-explorer').isVisible()).toBe(true);
    });

    test('speaks English after the switch, also when it is opened again', async () => {
      await openPlatforms();
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('.strip-summary').textContent()).toContain(`${codes.length} platforms`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await page.locator('.tile').first().waitFor();
      expect(await page.locator('.masthead-title').textContent()).toBe('Shutong');
      expect(await page.getByRole('complementary').first().textContent()).toContain('Sample data');
    });

    test('is walked by keyboard: one stop for all tiles, arrow keys between them, a tooltip on the one in focus', async () => {
      await openPlatforms();
      const tiles = page.locator('.tile');
      expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1);
      await page.getByRole('button', { name: '这些数字的查询' }).focus();
      await page.keyboard.press('Tab');
      const first = await page.locator('.tile:focus').getAttribute('data-code');
      expect(first).toBe(await tiles.first().getAttribute('data-code'));
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.tile:focus').getAttribute('data-code')).toBe(
        await tiles.nth(1).getAttribute('data-code'),
      );
      expect(await page.locator('.tooltip').textContent()).toContain(
        (await tiles.nth(1).getAttribute('data-code')) ?? 'none',
      );
      await page.keyboard.press('End');
      expect(await page.locator('.tile:focus').getAttribute('data-code')).toBe(
        await tiles.last().getAttribute('data-code'),
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('.tooltip').count()).toBe(0);
    });

    test('says so when the gateway is gone, keeps the last answer as past, and recovers', async () => {
      await openPlatforms();
      await page.route('**/graphql', (route) => route.abort());
      await page.locator('.strip-alert', { hasText: '网关没有应答' }).waitFor();
      expect(await page.locator('.tile').count()).toBe(codes.length);
      expect(await page.locator('.strip-groups[data-past]').count()).toBe(1);
      await page.unroute('**/graphql');
      await page.locator('.strip[data-phase="answered"]').waitFor();
      expect(await page.locator('.strip-alert').count()).toBe(0);
      // The browser itself reports each question that was cut off.
      const own = visit.complaints.filter((text) => !text.includes('net::ERR_FAILED'));
      visit.complaints.splice(0, visit.complaints.length, ...own);
    });

    test.each(['/platforms', '/graphiql'])('%s fits a phone without scrolling sideways', async (path) => {
      await open(path, { width: 375 });
      await page.locator('.tile, .graphiql-query-editor .view-lines').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    });
  },
);

async function registeredPlatforms(url: string): Promise<{ code: string }[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ platforms(first: 200) { edges { node { code name nameEn } } } }' }),
  });
  return registry.parse(await response.json()).data.platforms.edges.map((edge) => edge.node);
}

/** Codes on the strip by the status that their tiles show. */
async function tilesByStatus(page: Page): Promise<Map<string, string[]>> {
  const tiles = await page.locator('.tile').all();
  const shown = await Promise.all(
    tiles.map(async (tile) => ({
      status: (await tile.getAttribute('data-status')) ?? '',
      code: (await tile.getAttribute('data-code')) ?? '',
    })),
  );
  const byStatus = new Map<string, string[]>();
  for (const { status, code } of shown) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return byStatus;
}

/** The role in a bearer token. */
function roleIn(authorization: string): unknown {
  const [, payload = ''] = authorization.split('.');
  return z.object({ role: z.string() }).parse(JSON.parse(Buffer.from(payload, 'base64url').toString())).role;
}
