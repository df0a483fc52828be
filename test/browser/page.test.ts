import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type System, startSystem } from '../system/system.ts';
import { chromiumMissing, launchChromium } from './chromium.ts';

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
  `the page at /${chromiumMissing === null ? '' : ` (${chromiumMissing})`}`,
  () => {
    let system: System;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let requests: URL[];
    let complaints: string[];
    let codes: string[];

    beforeAll(async () => {
      system = await startSystem();
      browser = await launchChromium();
      codes = (await registeredPlatforms(system.url)).map((platform) => platform.code);
    });

    afterAll(async () => {
      await browser?.close();
      await system?.stop();
    });

    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      page = await context.newPage();
      requests = [];
      complaints = [];
      context.on('request', (request) => requests.push(new URL(request.url())));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await page.goto(system.url);
      await page.locator('.tile').first().waitFor();
    });

    afterEach(async () => {
      await context.close();
      expect(complaints).toEqual([]);
      const elsewhere = requests.filter((url) => url.protocol !== 'data:' && url.origin !== new URL(system.url).origin);
      expect(elsewhere.map((url) => url.href)).toEqual([]);
    });

    test('shows every registered platform once, all of them answering, with a summary that adds up', async () => {
      await page
        .locator('.tile[data-status="OK"]')
        .nth(codes.length - 1)
        .waitFor();
      expect((await tilesByStatus(page)).get('OK')?.toSorted()).toEqual(codes.toSorted());
      const summary = await page.locator('.strip-summary').textContent();
      expect(summary).toContain(`${codes.length} 平台`);
      expect(summary).toContain(`${codes.length} 在线`);
      expect(summary).toContain('0 未应答');
      expect(await page.getByRole('note').textContent()).toContain('示例数据');
    });

    test('opens signed in as an analyst, visibly, and asks as whoever is picked', async () => {
      const role = page.getByLabel('当前身份');
      expect(await role.inputValue()).toBe('ANALYST');
      const claimsOf = async (pick: string): Promise<unknown> => {
        const asked = page.waitForRequest((one) => {
          const { authorization = '' } = one.headers();
          return one.url().endsWith('/graphql') && (authorization === '' ? 'PUBLIC' : roleIn(authorization)) === pick;
        });
        await role.selectOption(pick);
        await asked;
        return page.locator('.sign-in select').inputValue();
      };
      for (const pick of ['AUDITOR', 'PUBLIC', 'SHARING_OFFICE']) expect(await claimsOf(pick)).toBe(pick);
    });

    test('shows a stopped platform as not answering, in words, while all others answer', async () => {
      await system.switchPlatform('310000', 'stop');
      try {
        await page.locator('.tile[data-code="310000"]:not([data-status="OK"])').waitFor();
        const tiles = await tilesByStatus(page);
        expect(tiles.get('OK')?.toSorted()).toEqual(codes.filter((code) => code !== '310000').toSorted());
        const label = await page.locator('.tile[data-code="310000"]').getAttribute('aria-label');
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
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
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
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
      await page.getByRole('button', { name: '这些数字的查询' }).click();
      await page.locator('.graphiql-response .view-line', { hasText: '"platforms"' }).waitFor();
      expect(
        await page.locator('.graphiql-tab-active, .graphiql-tabs li:has([aria-selected="true"])').textContent(),
      ).toContain('PlatformStatus');
    });

    test('opens the schema documentation', async () => {
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
      await page.getByRole('button', { name: '图谱文档' }).click();
      await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
      expect(await page.locator('.graphiql-doc-explorer').isVisible()).toBe(true);
    });

    test('speaks English after the switch, also when it is opened again', async () => {
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('.strip-summary').textContent()).toContain(`${codes.length} platforms`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await page.locator('.tile').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Shutong');
      expect(await page.getByRole('note').textContent()).toContain('Sample data');
    });

    test('is walked by keyboard: one stop for all tiles, arrow keys between them, a tooltip on the one in focus', async () => {
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
      await page.route('**/graphql', (route) => route.abort());
      await page.locator('.strip-alert', { hasText: '网关没有应答' }).waitFor();
      expect(await page.locator('.tile').count()).toBe(codes.length);
      expect(await page.locator('.strip-groups[data-past]').count()).toBe(1);
      await page.unroute('**/graphql');
      await page.locator('.strip[data-phase="answered"]').waitFor();
      expect(await page.locator('.strip-alert').count()).toBe(0);
      // The browser itself reports each question that was cut off.
      complaints = complaints.filter((text) => !text.includes('net::ERR_FAILED'));
    });

    test('fits a phone without scrolling sideways', async () => {
      await page.setViewportSize({ width: 375, height: 812 });
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
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
