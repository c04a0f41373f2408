import { readFile } from 'node:fs/promises';
import type { Download, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '../../demo-site/declarations.ts';
import { plan as printPlan } from '../../src/cli/run-plan.ts';
import { startGateway } from '../start-gateway.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** The text of a file that the page hands out when a button is pressed. */
async function downloaded(page: Page, name: string): Promise<{ text: string; file: Download }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { text: await readFile(await file.path(), 'utf8'), file };
}

/** What the command prints of the same site. */
async function printed(gateway: string, json: boolean): Promise<string> {
  let text = '';
  const output = { out: (part: string) => void (text += part), err: (part: string) => void (text += part) };
  expect(await printPlan({ gateway, json }, {}, output)).toBe(0);
  return text;
}

const decisions = (page: Page) => page.getByRole('region', { name: /^To decide first/ });
/** Whether it asks for a plan. */
const isPlan = (request: Request) => (request.postData() ?? '').includes('query MigrationPlan');

const toPlan = (page: Page) => page.getByRole('link', { name: 'Plan', exact: true }).click();

const line = (page: Page, from: string, to: string) =>
  page.locator(`path[data-from="${from}"][data-to="${to}"]`);

test('the plan of the demo site: what to decide, what moves, in which order, how long it takes', async () => {
  await using gateway = await startGateway();
  await using opened = await openPage(`${gateway.url}/#/connect`);
  const { page } = opened;
  const answer = page.waitForResponse((response) => isPlan(response.request()));
  await toPlan(page);
  await decisions(page).waitFor();

  expect(await decisions(page).locator('h2').innerText()).toBe('To decide first (6)');
  expect(await decisions(page).innerText()).toContain(
    'Wix Gift Cards is on the site, and its data is not in this plan. The graph does not read gift cards',
  );
  await decisions(page).getByText('686 fields of Wix go nowhere.').waitFor();
  // 29,156 rows in 20,889 requests, 300 of them a minute.
  expect(await page.getByText('29,156 rows').innerText()).toContain('20,889 requests, 300 a minute');
  await page.getByText('about 70 minutes').waitFor();
  const stores = page.getByRole('listitem').filter({ hasText: 'Wix Stores' }).first();
  expect(await stores.innerText()).toMatch(/ready[^]+1,929[^]+Ecommerce: products with variants/);

  // Orders wait for products and buyers; that they wait for contacts follows from the buyers, and is not drawn.
  await page.getByRole('heading', { name: 'Steps (69)' }).waitFor();
  expect(await line(page, 'products', 'orders').count()).toBe(1);
  expect(await line(page, 'guestBuyers', 'orders').count()).toBe(1);
  expect(await line(page, 'contacts', 'orders').count()).toBe(0);
  expect(await page.locator('[data-step]').count()).toBe(69);
  // A title that has less height than its two lines ends with the first.
  const title = page.locator('[data-step=companies] span').first();
  expect(await title.evaluate((span) => span.scrollHeight - span.clientHeight)).toBe(0);
  await expectGoodLooks(page, 'plan');

  await page.getByRole('tab', { name: 'Table' }).click();
  const rows = page.getByRole('region', { name: 'Steps, a table that scrolls' }).locator('tbody tr');
  expect(await rows.count()).toBe(69);
  expect((await rows.nth(8).innerText()).split('\t')).toEqual([
    '9',
    'Orders with items, payments and parcels',
    'about 997',
    'new order',
    'Products with options and variants · Contacts with addresses · What members have beside their contact · Buyers who are no contacts yet',
    'about 2 seconds',
    '11,824',
  ]);

  const { text: markdown, file } = await downloaded(page, 'Download Markdown');
  expect(file.suggestedFilename()).toMatch(/^migration-plan-[0-9a-f]{8}\.md$/);
  expect(markdown).toBe(await printed(gateway.url, false));
  const { text: json } = await downloaded(page, 'Download JSON');
  const shown = (await (await answer).json()).data.migrationPlan;
  expect(JSON.parse(json)).toEqual(shown);
  expect(json.replace(shown.generatedAt, '')).toBe(
    (await printed(gateway.url, true)).replace(/(?<="generatedAt": ")[^"]+/, ''),
  );
});

test('a step is opened by the keyboard alone, and shows where its fields go, with an example of each', async () => {
  await using gateway = await startGateway({ site: { scale: 0.1 } });
  await using opened = await openPage(`${gateway.url}/#/plan`);
  const { page } = opened;
  await page.getByRole('tab', { name: 'Picture' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-step'));
  // Past the buttons for the size, to the one box that Tab stops at.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('companies');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('contacts');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Contacts with addresses' });
  await sheet.waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-title');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('contacts');

  // From a step to the one that waits for it.
  await page.locator('[data-step=collections]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Products with options and variants' }).click();
  const products = page.getByRole('dialog', { name: 'Products with options and variants' });
  const name = products.getByRole('row').filter({ hasText: 'product_name' });
  const cells = await name.getByRole('cell').allInnerTexts();
  expect(cells).toEqual([
    'Washed Linen Apron',
    'product_name\nstring, required',
    'Washed Linen Apron',
    'the first that there is',
  ]);
  await products.getByRole('heading', { name: /^product variant: rows of their own/ }).waitFor();
  // What lies under it has been looked at.
  await expectGoodLooks(page, 'plan-step', ['main > :not(dialog)']);
  expect(await products.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');

  // The plan has no sample of these: one record is read when the step is opened.
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'New contacts of Newsletter' }).first().click();
  await page.getByText('The examples are the first record of the list, read just now.').waitFor();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('what is approved is what was chosen, and a plan that changed is made anew', async () => {
  await using gateway = await startGateway({ site: { scale: 0.1 } });
  await using opened = await openPage(`${gateway.url}/#/connect`, { expected: /409/ });
  const { page } = opened;
  const asked: unknown[] = [];
  const started: unknown[] = [];
  page.on('request', (request) => {
    if (isPlan(request)) asked.push(request.postDataJSON().variables);
  });
  await page.route('**/exports', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    started.push(route.request().postDataJSON());
    const [message, code] = ['The plan has changed.', 'PLAN_CHANGED'];
    return route.fulfill({ status: 409, json: { errors: [{ message, extensions: { code } }] } });
  });
  await toPlan(page);
  await decisions(page).waitFor();
  await page.getByText('What to plan').click();
  for (const product of [
    'Contacts',
    'Members',
    'Orders',
    'Events',
    'Forms',
    'Data (CMS)',
    'Blog',
    'Bookings',
    'Pricing plans',
  ])
    await page.getByRole('checkbox', { name: product }).uncheck();
  await page.getByRole('radio', { name: /^V5/ }).check();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.getByRole('heading', { name: 'Steps (3)' }).waitFor();
  await page.getByText('What to plan: Stores, for Insites V5').waitFor();

  await page.getByRole('button', { name: 'Approve this plan' }).click();
  await page.getByRole('button', { name: 'Start the copy' }).click();
  await page.getByText('The plan has changed.').waitFor();
  expect(started).toEqual([
    {
      planHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      products: ['STORES'],
      generation: 'V5',
      acceptMissing: false,
    },
  ]);
  await page.getByRole('link', { name: 'Look at the new plan' }).click();
  await page.getByRole('heading', { name: 'Steps (3)' }).waitFor();
  const input = { products: ['STORES'], target: { generation: 'V5' } };
  expect(asked).toEqual([{ input: {} }, { input }, { input }]);
});

test('a plan that takes long says so and can be stopped', async () => {
  await using gateway = await startGateway({ site: { scale: 0.1 } });
  await using opened = await openPage(`${gateway.url}/#/connect`);
  const { page } = opened;
  let hangs = true;
  await page.route('**/graphql', (route) =>
    hangs && isPlan(route.request()) ? undefined : route.continue(),
  );
  const failed = page.waitForEvent('requestfailed');
  await toPlan(page);
  await page.getByText('Counting the records of every list').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED');
  await page.getByText('Planning was stopped.').waitFor();
  hangs = false;
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await decisions(page).waitFor();
});

test('a plan that costs too much is refused with what to do, and a smaller one is made', async () => {
  await using gateway = await startGateway({
    site: { scale: 0.1 },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '40' },
  });
  await using opened = await openPage(`${gateway.url}/#/plan`, { expected: /400/ });
  const { page } = opened;
  const alert = page.getByRole('alert');
  await alert.getByText('QUERY_TOO_EXPENSIVE').waitFor();
  expect(await alert.innerText()).toContain('Leave products out below');
  for (const product of ['Events', 'Forms', 'Data (CMS)', 'Bookings', 'Pricing plans', 'Orders', 'Stores'])
    await page.getByRole('checkbox', { name: product }).uncheck();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.getByText('What to plan: Blog, Contacts, Members, for Insites V6').waitFor();
  await page.getByRole('button', { name: 'Approve this plan' }).waitFor();
});

test('a plan that has to wait for Wix says for how long', async () => {
  await using gateway = await startGateway({
    site: { scale: 0.1, faults: [{ kind: '429', retryAfterSeconds: 300 }] },
  });
  await using opened = await openPage(`${gateway.url}/#/plan`);
  const alert = opened.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/Try again in \d+ minutes\./);
});

test('of a site that may not be read at all every product says what is missing, and nothing can be approved', async () => {
  await using gateway = await startGateway({ site: { scale: 0.1, deny: PERMISSIONS } });
  await using opened = await openPage(`${gateway.url}/#/plan`);
  const { page } = opened;
  await decisions(page).waitFor();
  expect(await decisions(page).getByText('cannot be read with this key.').count()).toBe(10);
  const missing = page.getByRole('list', { name: 'Permissions that are missing for Wix Members' });
  expect(await missing.innerText()).toBe(
    'Read Members (SCOPE.DC-MEMBERS.READ-MEMBERS)\nRead Badges (SCOPE.DC-MEMBERS.READ-BADGES)',
  );
  await page.getByText('There is nothing to copy by this plan.').waitFor();
  expect(await page.getByRole('button', { name: 'Approve this plan' }).count()).toBe(0);
  await expectGoodLooks(page, 'plan-denied');
});

test.each([
  ['an old catalog', { catalog: 'V1' }, /Wix Stores\s+ready/],
  ['no shop', { catalog: 'NONE' }, /Wix Stores\s+not installed/],
  ['a shop without products', { counts: { products: 0 } }, /Wix Blog\s+ready/],
] as const)('a site with %s has its plan too', async (_, site, shown) => {
  await using gateway = await startGateway({ site: { scale: 0.1, ...site } });
  await using opened = await openPage(`${gateway.url}/#/plan`);
  const { page } = opened;
  await decisions(page).waitFor();
  expect(await page.getByRole('region', { name: 'What moves' }).innerText()).toMatch(shown);
});

test('a thousand collections are one box, and names of any length and direction stay in their place', async () => {
  await using gateway = await startGateway({ site: { scale: 0.1 } });
  await using opened = await openPage(`${gateway.url}/#/connect`, { width: 360 });
  const { page } = opened;
  // What the gateway answers, with what no test can wait for.
  await page.route('**/graphql', async (route) => {
    if (!isPlan(route.request())) return route.continue();
    const answer = await (await route.fetch()).json();
    const { source, steps, modules, risks } = answer.data.migrationPlan;
    const data = steps.find(({ id }: { id: string }) => id === 'data_books');
    source.name = 'ש'.repeat(500);
    modules[0].title = 'M'.repeat(500);
    steps[0].title = 'N'.repeat(500);
    steps[0].fields[0].source = 's'.repeat(500);
    risks.push({
      code: 'LONG',
      severity: 'CRITICAL',
      step: null,
      message: 'R'.repeat(500),
      advice: '',
      count: 1,
    });
    for (let index = 0; index < 1_000; index += 1)
      steps.push({ ...data, id: `data_${index}`, title: `Items of אוסף ${index}`, order: steps.length + 1 });
    return route.fulfill({ json: answer });
  });
  await toPlan(page);
  await page.getByRole('heading', { name: 'Steps (1,069)' }).waitFor();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(360);
  await page.getByRole('button', { name: 'Wix Data (CMS) Wix Data (CMS) · 1,016 steps' }).click();
  await page.getByRole('button', { name: 'Items of אוסף 999' }).waitFor();
  expect(await width()).toBe(360);
  await page
    .getByRole('button', { name: 'N'.repeat(500) })
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});
