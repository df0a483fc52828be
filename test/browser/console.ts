import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { type System, startSystem } from '../system/system.ts';
import { launchChromium } from './chromium.ts';

const violations = z.array(
  z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** A visit to the console: one page in a context of its own, which notes what it asks for and what it complains of. */
export interface Visit {
  readonly page: Page;
  /** What the browser and the page complained of; a test that provokes some takes them out. */
  readonly complaints: string[];
  /** Addresses asked for that are not the gateway's. */
  elsewhere(): readonly string[];
  /** The operations sent to the graph so far, by name. */
  operations(): readonly string[];
  end(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly persona?: { readonly role: string; readonly node: string; readonly organisation: string };
}

/** The real system with a browser before it. */
export interface Console {
  readonly system: System;
  /** Opens a page by its address behind `#`, and waits for its first content. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  stop(): Promise<void>;
}

export async function startConsole(): Promise<Console> {
  const system = await startSystem();
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
  } catch (error) {
    await system.stop();
    throw error;
  }
  const launched = browser;
  return {
    system,
    visit: async (path, options = {}) => openVisit(await contextFor(launched, options), `${system.url}/#${path}`),
    stop: async () => {
      await launched.close();
      await system.stop();
    },
  };
}

async function contextFor(browser: Browser, { width = 1280, persona }: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  if (persona !== undefined) {
    const kept = JSON.stringify(JSON.stringify(persona));
    await context.addInitScript(`sessionStorage.setItem('shutong:persona', ${kept})`);
  }
  return context;
}

async function openVisit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: { readonly url: URL; readonly body: string }[] = [];
  context.on('request', (request) => asked.push({ url: new URL(request.url()), body: request.postData() ?? '' }));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address);
  await page.locator('main h1, main .strip').first().waitFor();
  const { origin } = new URL(address);
  return {
    page,
    complaints,
    elsewhere: () =>
      asked
        .filter(({ url }) => !['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
        .map(({ url }) => url.href),
    operations: () =>
      asked.filter(({ url }) => url.pathname.endsWith('/graphql')).map(({ body }) => operationName(body)),
    end: () => context.close(),
  };
}

const operationName = (body: string): string => /\b(?:query|mutation) (\w+)/.exec(body)?.[1] ?? '';

/** What axe finds that keeps somebody from using the page: serious and critical findings, each with an element. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = violations.parse(
    await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)'),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
