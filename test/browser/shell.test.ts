import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/process/logger.ts';
import { startGateway } from '../../src/start-gateway.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** A gateway as `npm start` starts it, on a port of its own. */
async function startDemo() {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  const logger = await createLogger(config.log, { write: () => undefined });
  const { url, close } = await startGateway({ config, logger });
  return { url, [Symbol.asyncDispose]: close };
}

test('the demo site is shown at once, and every page is a link away', async () => {
  await using gateway = await startDemo();
  await using opened = await openPage(`${gateway.url}/`);
  const { page } = opened;
  await page.getByRole('heading', { level: 1, name: 'Tidewater Goods' }).waitFor();
  expect(await page.title()).toBe('Site · Wix gateway');
  await expectGoodLooks(page, 'site');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  for (const name of ['Copy', 'Plan', 'Connect', 'Site']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect.poll(() => page.title()).toBe(`${name} · Wix gateway`);
    expect(await page.getByRole('link', { name, exact: true }).first().getAttribute('aria-current')).toBe(
      'page',
    );
    // Who reads by ear begins with the new page.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  }
});

test('a page that cannot be loaded is said to be so, and is there when the gateway is', async () => {
  await using gateway = await startDemo();
  await using opened = await openPage(`${gateway.url}/`, {
    expected: /ERR_|Unable to preload|Failed to fetch/,
  });
  const { page, context } = opened;
  await page.getByRole('heading', { level: 1, name: 'Tidewater Goods' }).waitFor();
  await context.setOffline(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
  const lost = page.getByRole('alert').filter({ hasText: 'This page cannot be shown.' });
  await lost.waitFor();
  await lost.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Site' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tidewater Goods' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
  await context.setOffline(false);
  await lost.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Migration plan' }).waitFor();
  expect(page.url()).toBe(`${gateway.url}/#/plan`);
});

test('without JavaScript the page says so, and names the command line', async () => {
  await using gateway = await startDemo();
  await using opened = await openPage(`${gateway.url}/`, { javaScriptEnabled: false });
  const { page } = opened;
  expect(await page.locator('body').innerText()).toMatch(
    /^Wix gateway\s+These pages need JavaScript[^]+wix-gateway export --out DIR/,
  );
});
