import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entryWords } from '../../console/catalog/entry-words.ts';
import { catalogWords } from '../../console/catalog/words.ts';
import { dutyWords } from '../../console/duties/words.ts';
import { number } from '../../console/language/date-time.ts';
import { requestWords } from '../../console/requests/words.ts';
import { chromiumMissing } from './chromium.ts';
import { type Console, seriousFindings, startConsole, type Visit, type VisitOptions } from './console.ts';

if (chromiumMissing !== null) process.stderr.write(`The browser tests are skipped: ${chromiumMissing}.\n`);

const authority = { role: 'SHARING_AUTHORITY', node: '310000', organisation: '' } as const;
const entry = '/catalog/cat:nhc:000004';

/** Every page beside coverage and platforms, by what shows that it has its answer. */
const pages = [
  ['/catalog?q=医师', '.entry-card'],
  [entry, '.facts'],
  ['/requests', '.request-card'],
  ['/backflow', '.matrix-table'],
  ['/duties', '.request-card'],
] as const;

const taken = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
  missing: z.array(z.string()),
});
const counted = z.object({ totalCount: z.number(), totalIsLowerBound: z.boolean() });

/** Numbers of a page as it shows them, and as the answer to its own query gives them. */
interface Numbers {
  readonly shown: (page: Page) => Locator;
  readonly answered: (data: unknown) => readonly string[];
}

const figures = (page: Page): Locator => page.locator('.figure-value');
const zh = (value: number): string => number(value, 'zh');

const numbers: Readonly<Record<(typeof pages)[number][0], Numbers>> = {
  '/catalog?q=医师': {
    shown: (page) => page.locator('.catalog-total'),
    answered: (data) => {
      const { catalogEntries } = z.object({ catalogEntries: counted }).parse(data);
      return [catalogWords.zh.found(zh(catalogEntries.totalCount), catalogEntries.totalIsLowerBound)];
    },
  },
  [entry]: {
    shown: (page) =>
      page
        .locator('.panel-head', { has: page.getByRole('heading', { name: entryWords.zh.requests, exact: true }) })
        .locator('p'),
    answered: (data) => {
      const { catalogEntry } = z
        .object({ catalogEntry: z.object({ requests: z.object({ totalCount: z.number() }) }) })
        .parse(data);
      return [entryWords.zh.requestsOf(catalogEntry.requests.totalCount)];
    },
  },
  '/requests': {
    shown: (page) => page.locator('.figure-value, .column-count'),
    answered: (data) => {
      const { requestStatistics, ...columns } = z
        .object({
          requestStatistics: counted.extend({ overdue: z.number() }),
          replying: counted,
          sharing: counted,
          using: counted,
          correcting: counted,
        })
        .parse(data);
      const { totalCount, overdue, totalIsLowerBound } = requestStatistics;
      return [
        ...[totalCount, overdue].map((count) => requestWords.zh.count(zh(count), totalIsLowerBound)),
        ...Object.values(columns).map((one) => requestWords.zh.count(zh(one.totalCount), one.totalIsLowerBound)),
      ];
    },
  },
  '/backflow': {
    shown: figures,
    answered: (data) => {
      const { backflowStatus } = z
        .object({
          backflowStatus: z.object({
            deliveries: z.number(),
            late: z.number(),
            recordsExpected: z.string(),
            recordsDelivered: z.string(),
          }),
        })
        .parse(data);
      const { deliveries, late, recordsExpected, recordsDelivered } = backflowStatus;
      const share = Math.round((Number(recordsDelivered) / Number(recordsExpected)) * 100);
      return [zh(deliveries), zh(late), `${share}%`];
    },
  },
  '/duties': {
    shown: figures,
    answered: (data) => {
      const { myDuties } = z
        .object({ myDuties: counted.extend({ types: z.array(z.object({ count: z.number() })) }) })
        .parse(data);
      return [
        dutyWords.zh.count(zh(myDuties.totalCount), myDuties.totalIsLowerBound),
        ...myDuties.types.map(({ count }) => zh(count)),
      ];
    },
  },
};

/** What makes a page ask anew while it is open: by a select, one of its values. */
const askedAnew = [
  ['/catalog', '.entry-card', '排序', 'NAME_ASC'],
  ['/requests', '.request-card', requestWords.zh.overdue, 'true'],
  ['/duties', '.request-card', dutyWords.zh.narrow, 'BackflowDelivery'],
] as const;

describe.skipIf(chromiumMissing !== null)(
  `the pages of the console${chromiumMissing === null ? '' : ` (${chromiumMissing})`}`,
  () => {
    let running: Console;
    let visit: Visit;
    let page: Page;

    const open = async (path: string, shown: string, options: VisitOptions = {}): Promise<void> => {
      visit = await running.visit(path, { persona: authority, ...options });
      ({ page } = visit);
      await page.locator(shown).first().waitFor();
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

    test.each(pages)('%s has its answer, and no serious finding of axe', async (path, shown) => {
      await open(path, shown);
      expect(await seriousFindings(page)).toEqual([]);
    });

    test.each(pages)('%s fits a phone without scrolling sideways', async (path, shown) => {
      await open(path, shown, { width: 375 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    });

    test.each(pages)('%s: its numbers are what its own query, taken from the drawer, answers', async (path, shown) => {
      await open(path, shown);
      const told = await numbers[path].shown(page).allTextContents();
      await page.getByRole('button', { name: '查看查询' }).first().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 JSON' }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const { query, variables, missing } = taken.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      expect(missing).toEqual([]);
      const token = await running.system.token({ subject: 'recount', role: authority.role, node: authority.node });
      const { data } = await running.system.ask(query, variables, token);
      expect(told).toEqual(numbers[path].answered(data));
    });

    test.each(askedAnew)(
      '%s names a platform that stopped while it is open, and is whole again with it',
      async (path, shown, label, value) => {
        await open(path, shown);
        expect(await page.locator('.notice-missing').count()).toBe(0);
        await running.system.switchPlatform('110000', 'stop');
        try {
          await page.getByLabel(label).selectOption(value);
          const notice = page.locator('.notice-missing');
          await notice.waitFor();
          expect(await notice.getAttribute('data-missing')).toBe('110000');
          expect(await notice.textContent()).toContain('北京');
          expect(await page.locator('.catalog-total, .figure-value').first().textContent()).toContain('至少');
          expect(await seriousFindings(page)).toEqual([]);
        } finally {
          await running.system.switchPlatform('110000', 'start');
        }
        await running.system.whole();
        await page.getByRole('button', { name: '重新询问' }).click();
        await page.locator('.notice-missing').waitFor({ state: 'detached' });
        expect(await page.locator('.catalog-total, .figure-value').first().textContent()).not.toContain('至少');
      },
    );

    test('an application with nothing in it is refused with every problem beside its field, and changes nothing', async () => {
      const office = { role: 'SHARING_OFFICE', node: '310000', organisation: '11310000MBY18901XF' };
      await open(entry, '.facts', { persona: office });
      const requestsBefore = await numbers[entry].shown(page).textContent();
      await page.getByRole('button', { name: '提交共享申请' }).click();
      await page.getByRole('button', { name: '提交', exact: true }).click();
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.getByRole('listitem').count()).toBeGreaterThan(1);
      await page.reload();
      await page.locator('.facts').waitFor();
      expect(await numbers[entry].shown(page).textContent()).toBe(requestsBefore);
    });

    test('a duty is named by what it is about and leads to it', async () => {
      await open('/duties?types=CatalogEntry', '.request-card');
      const first = page.locator('.request-card a').first();
      const name = await first.textContent();
      expect(name).not.toMatch(/^cat:/);
      await first.click();
      await page.locator('.entry-title').waitFor();
      expect(await page.locator('.entry-title').textContent()).toBe(name);
    });
  },
);
