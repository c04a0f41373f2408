import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PERMISSIONS, type DemoSiteOptions } from '../../demo-site/index.ts';
import { startGateway } from '../start-gateway.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** Opens the page of a site that a gateway has the credentials of. */
async function openSite(site: DemoSiteOptions, env: Record<string, string> = {}, expected?: RegExp) {
  const stack = new AsyncDisposableStack();
  const gateway = stack.use(await startGateway({ site: { scale: 0.1, ...site }, env }));
  const opened = stack.use(await openPage(`${gateway.url}/`, expected === undefined ? {} : { expected }));
  await opened.page.getByRole('heading', { name: 'Connection' }).waitFor();
  return { ...opened, gateway, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

const textOf = (page: Page, name: string) => page.getByRole('region', { name }).innerText();
const product = (page: Page, name: string) => page.getByRole('group').filter({ hasText: name });

test('all that can be said of a site that can be read', async () => {
  await using opened = await openSite(
    { editor: 'STUDIO' },
    { WIX_ACCOUNT_ID: '0a7c11d4-93b5-4f0e-8a66-acc0041d0000' },
  );
  const { page } = opened;
  expect(await textOf(page, 'Connection')).toMatch(/ACTIVE\s+All that this site has can be read\./);
  await page.getByText('Wix Studio').waitFor();
  const site = await textOf(page, 'The site');
  for (const fact of [
    'https://www.tidewater-goods.example',
    '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000',
    'en-DE',
    'EUR',
    'Europe/Berlin',
    'Catalog V3',
    'Studio sites usually keep more in Wix Data',
    'Wix Gift Cards\nThe graph does not read gift cards: note open balances before the move.',
    '5c0c47ba-1e0a-4b5d-9f6e-0a6f6b1f2d11',
  ])
    expect(site).toContain(fact);
  expect(site).not.toContain('Wix Blog');
  await page.getByText('Wix eCommerce orders').click();
  const orders = await product(page, 'Wix eCommerce orders').innerText();
  expect(orders).toMatch(/All granted\s+5 of 5 permissions, goes to Ecommerce/);
  expect(orders).toMatch(
    /Granted\s+Read Orders\s+Orders with their line items\.\s+Without it: The migrated site has no order history\./,
  );
});

test('what the key may not read, what is lost, and the ticks for one new key', async () => {
  await using opened = await openSite({ deny: ['ORDERS', 'MEMBERS_BADGES', 'SITE'] });
  const { page, gateway } = opened;
  const status = await textOf(page, 'Connection');
  expect(status).toMatch(/PARTIAL\s+The site is connected, but not all of it can be read\./);
  expect(status).toContain('"Read Orders" and "Read Badges"');
  expect(await textOf(page, 'The site')).toContain('Wix does not tell the name');
  const orders = await product(page, 'Wix eCommerce orders').innerText();
  expect(orders).toMatch(/5 missing\s+0 of 5 permissions/);
  expect(orders).toMatch(/Refused\s+Read Orders/);
  expect(await product(page, 'Wix Members').innerText()).toMatch(
    /Granted\s+Read Members[^]+Refused\s+Read Badges/,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the ticks' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(copied).toContain('Read Orders');
  expect(copied).toContain('Read Badges');
  expect(copied.filter((name) => name.startsWith('Manage'))).toEqual([]);
  const ticks = await textOf(page, 'The ticks for one new key');
  expect(ticks).toMatch(
    /Only where the loss matters to you[^]+Manage Your App[^]+Leave unticked[^]+Site analytics/,
  );
  await expectGoodLooks(page, 'site-partial');

  // A key that was given the permissions meanwhile shows them when it is tested again.
  const { requests } = gateway.site;
  const before = requests.count();
  await page.getByRole('button', { name: 'Test again' }).click();
  await expect.poll(() => requests.count()).toBeGreaterThan(before);
});

test('where nothing may be copied by a script, the ticks are selected', async () => {
  await using opened = await openSite({});
  const { page } = opened;
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the ticks' }).click();
  await page.getByText('Selected: copy with Ctrl+C').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Read Orders\nRead Members');
});

test('a key that may read nothing', async () => {
  await using opened = await openSite({ deny: [...PERMISSIONS] });
  const { page } = opened;
  expect(await textOf(page, 'Connection')).toContain('18 permissions are missing');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your Wix site');
  expect(await textOf(page, 'The site')).toContain('Which apps the site has is not known.');
  await expectGoodLooks(page, 'site-denied');
});

test('a product that Wix does not answer for is no reason for another key', async () => {
  await using opened = await openSite({ faults: [{ kind: '429', path: '/ecom/', retryAfterSeconds: 60 }] });
  const status = await textOf(opened.page, 'Connection');
  expect(status).toMatch(/PARTIAL[^]+does not answer for Wix eCommerce orders[^]+Try again in a few minutes/);
  expect(status).not.toContain('new key');
});

test('a key that Wix does not accept', async () => {
  await using opened = await openSite({}, { WIX_API_KEY: 'IST.eyJhbGciOiJub25lIn0.bm90LWEta2V5.c2ln' });
  const { page } = opened;
  const status = await textOf(page, 'Connection');
  expect(status).toMatch(/FAILED\s+The site cannot be read\.\s+Wix does not accept these credentials\./);
  expect(status).toContain('WIX_INVALID_CREDENTIALS');
  expect(await page.getByRole('region', { name: 'What the key may read' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Connect again' }).getAttribute('href')).toBe('#/connect');
});

test('a site with hardly anything on it', async () => {
  await using opened = await openSite({
    catalog: 'NONE',
    uninstalled: ['STORES', 'BOOKINGS', 'EVENTS', 'FORMS', 'DATA', 'BLOG', 'PRICING_PLANS'],
  });
  const { page } = opened;
  expect(await textOf(page, 'Connection')).toContain('ACTIVE');
  expect(await textOf(page, 'What the key may read')).toContain(
    'Not on this site: Wix Stores, Wix Data (CMS)',
  );
  expect(await textOf(page, 'The site')).toContain('No shop of Wix Stores that can be read');
});

test.each([
  ['long', 'Tide water'.repeat(50)],
  ['without a space', 'W'.repeat(500)],
  ['from right to left', 'חנות הגאות והשפל (Tidewater) 2024'],
  ['with marks of HTML', '<b>Tide</b> & <script>alert(1)</script>'],
])('a name that is %s fits the page', async (_, name) => {
  await using gateway = await startGateway({ site: { scale: 0.1 } });
  await using opened = await openPage(`${gateway.url}/icon.svg`);
  const { page } = opened;
  await page.setViewportSize({ width: 360, height: 800 });
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll('"Tidewater Goods"', JSON.stringify(name)) });
  });
  await page.goto(`${gateway.url}/`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.textContent()).toBe(name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // The direction of a name is its own, whatever surrounds it.
  const direction = await heading.locator('bdi').evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe(name.startsWith('ח') ? 'rtl' : 'ltr');
});
