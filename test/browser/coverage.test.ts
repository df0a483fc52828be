import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cellText } from '../../console/coverage/cell-text.ts';
import type { CoverageMatrixQuery } from '../../console/coverage/coverage.generated.ts';
import { metrics, stateOfParts } from '../../console/coverage/metric.ts';
import { chromiumMissing } from './chromium.ts';
import { type Console, seriousFindings, startConsole, type Visit, type VisitOptions } from './console.ts';

if (chromiumMissing !== null) process.stderr.write(`The browser tests are skipped: ${chromiumMissing}.\n`);

const downloaded = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
  answeredAt: z.iso.datetime(),
  missing: z.array(z.string()),
  definitions: z.record(z.string(), z.string()),
});

describe.skipIf(chromiumMissing !== null)(
  `the coverage page${chromiumMissing === null ? '' : ` (${chromiumMissing})`}`,
  () => {
    let running: Console;
    let visit: Visit;
    let page: Page;

    const open = async (path: string, options?: VisitOptions): Promise<void> => {
      visit = await running.visit(path, options);
      ({ page } = visit);
      await page.locator('.coverage-tile').first().waitFor();
    };

    beforeAll(async () => {
      running = await startConsole();
    });

    afterAll(async () => {
      await running?.stop();
    });

    afterEach(async () => {
      await visit.end();
      expect(visit.complaints).toEqual([]);
      expect(visit.elsewhere()).toEqual([]);
    });

    test('is what the address without a page opens, and takes two operations', async () => {
      await open('/');
      await page.locator('.figure-value').first().waitFor();
      expect(page.url()).toContain('#/coverage');
      expect(visit.operations().toSorted()).toEqual(['CoverageMatrix', 'Directory']);
    });

    test('has no serious finding of axe, as a chart and as a table', async () => {
      await open('/coverage?platform=310000');
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('radiogroup', { name: '显示方式' }).last().getByText('表').click();
      await page.locator('.matrix-table').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(page.url()).toContain('view=table');
    });

    test('fits a phone without scrolling sideways', async () => {
      await open('/coverage?platform=310000', { width: 375 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    });

    test.each(metrics.map(({ key }) => [key]))(
      '%s: each number on screen is what its own query, taken from the drawer, answers',
      async (key) => {
        await open(`/coverage?metric=${key}&view=table`);
        const shown = await shownTotals(page);
        await page.getByRole('button', { name: '查看查询' }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '下载 JSON' }).click(),
        ]);
        const file = downloaded.parse(JSON.parse(await textOf(await download.createReadStream())));
        expect(file.missing).toEqual([]);
        const metric = metrics.find((one) => one.key === key);
        if (metric === undefined) throw new Error(`No metric ${key}`);
        expect(file.definitions[metric.field]).not.toBe('');
        const token = await running.system.token({ subject: 'recount', role: 'ANALYST', node: '100000' });
        const answer = await running.system.ask<CoverageMatrixQuery>(file.query, file.variables, token);
        const measured = metric.measured(answer.data);
        if (measured === null) throw new Error(`${key} is not answered`);
        const { parts, sources, listed } = measured;
        const expected = sources.map(({ platform }) => {
          const own = parts.filter((part) => part.platform === platform);
          return [platform, cellText(stateOfParts(own, metric.unit, listed?.has(platform) ?? true), 'zh')] as const;
        });
        expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
      },
    );

    test('a number leads to its records: as many as it says', async () => {
      await open('/coverage?metric=published&view=table');
      const cell = page.locator('tr[data-code="310000"] td').first();
      const count = await cell.textContent();
      await cell.locator('a').click();
      await page.locator('.catalog-total').waitFor();
      expect(await page.locator('.catalog-total').textContent()).toBe(`${count} 条`);
    });

    test('a platform stopped while the page is open is grey with its age, is named, and is never zero', async () => {
      await open('/coverage');
      const tile = page.locator('.coverage-tile[data-code="310000"]');
      const before = await tile.locator('.coverage-tile-value').textContent();
      await running.system.switchPlatform('310000', 'stop');
      try {
        await page.getByRole('button', { name: '重新询问' }).first().click();
        await page.locator('.coverage-tile[data-code="310000"][data-state="silent"]').waitFor();
        expect(await page.locator('.notice-missing').getAttribute('data-missing')).toBe('310000');
        expect(await page.locator('.notice-missing').textContent()).toContain('上海');
        expect(await tile.locator('.coverage-tile-value').textContent()).toBe(`(${before})`);
        expect(await tile.getAttribute('title')).toMatch(/未应答，数据为.*前/);
        expect(await seriousFindings(page)).toEqual([]);
      } finally {
        await running.system.switchPlatform('310000', 'start');
      }
      await running.system.whole();
      await page.getByRole('button', { name: '重新询问' }).first().click();
      await page.locator('.coverage-tile[data-code="310000"][data-state="value"]').waitFor();
      expect(await page.locator('.notice-missing').count()).toBe(0);
    });

    test('the keyboard chooses a platform, and the address keeps the choice', async () => {
      await open('/coverage');
      await page.locator('.coverage-tile[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const code = await page.locator('.coverage-tile[aria-pressed="true"]').getAttribute('data-code');
      expect(page.url()).toContain(`platform=${code}`);
      await page.reload();
      await page.locator(`.coverage-tile[data-code="${code}"][aria-pressed="true"]`).waitFor();
    });

    test('switching the metric asks nothing anew', async () => {
      await open('/coverage');
      const asked = visit.operations().length;
      await page.getByLabel('指标').selectOption('published');
      await page.locator('.figure-label', { hasText: '已发布' }).waitFor();
      expect(visit.operations().length).toBe(asked);
      expect(page.url()).toContain('metric=published');
    });
  },
);

/** The total of each platform as the table shows it. */
async function shownTotals(page: Page): Promise<Map<string, string>> {
  const rows = await page.locator('.matrix-table tbody tr').all();
  const totals = await Promise.all(
    rows.map(
      async (row) =>
        [(await row.getAttribute('data-code')) ?? '', (await row.locator('td').first().textContent()) ?? ''] as const,
    ),
  );
  return new Map(totals);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
