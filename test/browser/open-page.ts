import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { CHROMIUM, FLAGS } from './chromium.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** Milliseconds that something may take to appear: a busy machine takes its time. */
const PATIENCE = 240_000;

/** The width of a small telephone, and of a page of 1280 that somebody enlarges to four times its size. */
const NARROW = 320;

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  const opened = browser;
  browser = undefined;
  await (await opened)?.close();
});

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on it so far: errors and warnings of its console, what its policy refused among them, and requests to others. */
  readonly complaints: readonly string[];
  /** Fails where something went wrong on the page. It is also looked at when the page is closed. */
  expectNoComplaints(): void;
}

/**
 * Opens an address of a gateway in a context of its own. Whatever leaves the gateway's origin is cut off, and is a complaint.
 * @param expected complaints that the test is about
 */
export async function openPage(
  url: string,
  options: {
    readonly colorScheme?: 'light' | 'dark';
    readonly width?: number;
    readonly javaScriptEnabled?: boolean;
    readonly expected?: RegExp;
  } = {},
): Promise<OpenPage> {
  const { colorScheme = 'light', width = 1100, javaScriptEnabled = true, expected } = options;
  browser ??= chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
  const context = await (
    await browser
  ).newContext({
    colorScheme,
    javaScriptEnabled,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const { origin } = new URL(url);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (expected?.test(text) !== true) complaints.push(text);
  };
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith('http'),
    (route) => {
      complain(`asked another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`thrown: ${error.message}`));
  await page.goto(url);
  const expectNoComplaints = (): void => expect(complaints).toEqual([]);
  return {
    page,
    context,
    complaints,
    expectNoComplaints,
    async [Symbol.asyncDispose]() {
      await context.close();
      expectNoComplaints();
    },
  };
}

/** Violations of the rules of axe, each with the elements that it concerns. */
export async function axeViolations(page: Page, exclude: readonly string[] = []): Promise<readonly string[]> {
  await expectNoMotion(page);
  // By the debugger, so that the page's own policy stands.
  await page.evaluate(axe.source);
  return page.evaluate(async (excluded) => {
    // What the script before has put there.
    const { axe: there } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await there.run({ include: [['html']], exclude: excluded.map((one) => [one]) });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, exclude);
}

/** Fails where something moves for readers who asked for no motion. Colours that are on their way to others would not be what they see either. */
async function expectNoMotion(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      return target?.outerHTML.slice(0, 200);
    }),
  );
  expect(moving).toEqual([]);
}

/** Looks at a page as people of all kinds do: light, dark and on a narrow screen. Keeps a picture of each in `screenshots/`. */
export async function expectGoodLooks(
  page: Page,
  name: string,
  exclude: readonly string[] = [],
): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const size = page.viewportSize() ?? { width: 1100, height: 900 };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page, exclude)).toEqual([]);
    await page.screenshot({ path: `${SCREENSHOTS}${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: NARROW, height: 800 });
  await page.screenshot({ path: `${SCREENSHOTS}${name}-narrow.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
  expect(await axeViolations(page, exclude)).toEqual([]);
  await page.setViewportSize(size);
}
