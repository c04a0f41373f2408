import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/process/logger.ts';
import { startGateway } from '../src/start-gateway.ts';
import { CHROMIUM, FLAGS } from '../test/browser/chromium.ts';

// Makes the pictures of the README from the demo site, as somebody sees it who has just started the gateway. They are not compared with anything.

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** What a picture shows, and how a reader gets there. */
const pictures: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  site: async (page, url) => {
    await page.goto(`${url}/#/site`);
    await page.getByRole('heading', { level: 1, name: 'Tidewater Goods' }).waitFor();
  },
  plan: async (page, url) => {
    await page.goto(`${url}/#/plan`);
    await page.getByRole('button', { name: 'See all' }).click();
    await page.getByRole('tab', { name: 'Picture' }).evaluate((tab) => tab.scrollIntoView());
  },
  explorer: async (page, url) => {
    await page.goto(`${url}/explorer`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByLabel('What the last answer cost').waitFor();
    await page.locator('.graphiql-response .view-line').nth(10).waitFor();
  },
};

if (CHROMIUM === undefined) throw new Error('The pictures need chromium (Debian: apt-get install chromium).');
const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
const gateway = await startGateway({ config, logger: await createLogger(config.log) });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, show] of Object.entries(pictures)) {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 700 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await show(page, gateway.url);
    const path = `${FOLDER}${name}.png`;
    await page.screenshot({ path });
    await page.close();
    console.log(`${name}.png: ${Math.ceil(statSync(path).size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await gateway.close();
}
