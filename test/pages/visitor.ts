import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { expect, inject } from 'vitest';

export type Language = 'id' | 'en';

/** Somebody at a browser, with what went wrong on the pages they saw. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Errors of the console and of scripts since the visit began. */
  faults: string[];
}

export interface Guests {
  /** A sample person by alias, signed in; `-` stays outside. */
  visit: (alias: string, path: string, options?: VisitOptions) => Promise<Visitor>;
  close: () => Promise<void>;
}

interface VisitOptions {
  language?: Language;
  width?: number;
  dark?: boolean;
}

/** Opens a real browser on the office; each visit has a cookie jar of its own. */
export async function receiveGuests(): Promise<Guests> {
  const { browser: executablePath, address } = inject('office');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    visit: (alias, path, options) => visit(browser, address, alias, path, options),
    close: () => browser.close(),
  };
}

async function visit(
  browser: Browser,
  address: string,
  alias: string,
  path: string,
  { language = 'id', width = 1440, dark = false }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    timezoneId: 'Asia/Jakarta',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: `localStorage.setItem('mutasi-language', '${language}')` });
  const page = await context.newPage();
  watch(page);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 401/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  if (alias === '-') await page.goto(address + path);
  else await signIn(page, address, alias, path);
  await settled(page);
  return { page, context, faults };
}

/** Through the issuer's own page, as people do. */
export async function signIn(page: Page, address: string, alias: string, path: string): Promise<void> {
  await page.goto(`${address}/login?returnTo=${encodeURIComponent(path)}`);
  await page.locator('button', { has: page.locator(`strong:text-is("${alias}")`) }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
}

/** Nothing is fetched any more and nothing says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await quiet(page);
  // More than one part may be loading. Asked from here, for the page's policy lets nobody evaluate a text in it again and again.
  await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 30_000 }).toBe(0);
}

const quietMs = 500;
const unanswered = new WeakMap<Page, Set<Request>>();

/** Counts what the page asks for and has no answer to; a stream that stays open asks for nothing. */
function watch(page: Page): void {
  const asked = new Set<Request>();
  unanswered.set(page, asked);
  page.on('request', (request) => request.resourceType() !== 'eventsource' && asked.add(request));
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => asked.delete(request));
}

/** As Playwright's `networkidle`, which never comes while a page follows events. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const asked = unanswered.get(page);
  for (let since = Date.now(); Date.now() - since < quietMs;) {
    await page.waitForTimeout(50);
    if (asked && asked.size > 0) since = Date.now();
  }
}

/** What axe finds against WCAG 2.2 AA, as `rule: the elements`. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
