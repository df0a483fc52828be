import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from './chromium.ts';
import { type Console, seriousFindings, startConsole, type Visit } from './console.ts';

if (chromiumMissing !== null) process.stderr.write(`The browser tests are skipped: ${chromiumMissing}.\n`);

const authority = { role: 'SHARING_AUTHORITY', node: '310000', organisation: '' };

/** Every page beside coverage and platforms, by what shows that it has its answer. */
const pages = [
  ['/catalog?q=医师', '.entry-card'],
  ['/catalog/cat:nhc:000004', '.facts'],
  ['/requests', '.request-card'],
  ['/backflow', '.matrix-table'],
  ['/duties', '.figure'],
] as const;

describe.skipIf(chromiumMissing !== null)(
  `the pages of the console${chromiumMissing === null ? '' : ` (${chromiumMissing})`}`,
  () => {
    let running: Console;
    let visit: Visit;

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
      visit = await running.visit(path, { persona: authority });
      await visit.page.locator(shown).first().waitFor();
      expect(await seriousFindings(visit.page)).toEqual([]);
    });

    test.each(pages)('%s fits a phone without scrolling sideways', async (path, shown) => {
      visit = await running.visit(path, { persona: authority, width: 375 });
      await visit.page.locator(shown).first().waitFor();
      expect(await visit.page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    });

    test('an application with nothing in it is refused with every problem beside its field, and changes nothing', async () => {
      const office = { role: 'SHARING_OFFICE', node: '310000', organisation: '11310000MBY18901XF' };
      visit = await running.visit('/catalog/cat:nhc:000004', { persona: office });
      await visit.page.getByRole('button', { name: '提交共享申请' }).click();
      await visit.page.getByRole('button', { name: '提交', exact: true }).click();
      const alert = visit.page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.getByRole('listitem').count()).toBeGreaterThan(1);
    });
  },
);
