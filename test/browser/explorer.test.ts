import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** What GraphiQL brings is its own; what stands around it is ours. */
const GRAPHIQL = ['.graphiql-container'];

/** What begins the document of the tab that is open at first; the editor writes spaces that do not break. */
const CATALOG = /query\sCatalog/;

/** Waits until the editor shows a document: the tab that was open before is still there for a moment. */
async function shows(page: Page, document: RegExp): Promise<void> {
  await expect.poll(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toMatch(document);
}

/** Runs what the editor shows, once it is that document. */
async function run(page: Page, document: RegExp): Promise<void> {
  await shows(page, document);
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
}

/** What the answer says; the editor breaks lines, and writes spaces that do not break. */
const answer = async (page: Page) =>
  (await page.locator('.graphiql-response').innerText()).replaceAll(/\s+/g, ' ');
const cost = (page: Page) => page.getByLabel('What the last answer cost').innerText();

test('the first joined query is one click away, without a network', async () => {
  await using gateway = await startGateway();
  await using opened = await openPage(`${gateway.url}/explorer`);
  const { page, context } = opened;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  await page.getByText('"first"').waitFor();
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('"products"');
  expect(await cost(page)).toMatch(
    /Cost\s*\d+ Wix requests?[^]*Budget\s*100,000 a minute[^]*Skipped\s*nothing/,
  );
  await page.waitForTimeout(3_000);
  expect(asked.filter((body) => !body.includes('IntrospectionQuery'))).toHaveLength(1);
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]),
  ).toEqual([0, 0, 0, '']);
  expect(await context.cookies()).toEqual([]);
  await expectGoodLooks(page, 'explorer', GRAPHIQL);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const part of ['.graphiql-query-editor', '.graphiql-response'])
    expect((await page.locator(part).boundingBox())?.width).toBeGreaterThan(240);
});

test('its editors turn dark and light with the system', async () => {
  await using gateway = await startGateway();
  await using opened = await openPage(`${gateway.url}/explorer`);
  const { page } = opened;
  const name = page.locator('.graphiql-query-editor').getByText('totalCount', { exact: true });
  await name.waitFor();
  /** How bright the letters of a field are, of 255. */
  const brightness = (): Promise<number> =>
    name.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3;
    });
  await expect.poll(brightness).toBeLessThan(128);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(brightness).toBeGreaterThan(128);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(brightness).toBeLessThan(128);
});

test('the graph of the site itself is a link away, and shows its collections', async () => {
  await using gateway = await startGateway();
  await using opened = await openPage(`${gateway.url}/explorer`);
  const { page } = opened;
  await page.getByRole('link', { name: "This site's collections" }).click();
  await run(page, /query\sCollections/);
  await expect.poll(() => answer(page)).toContain('"AVAILABLE"');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('Query', { exact: true }).last().click();
  await docs.getByText('Cms', { exact: true }).last().click();
  await docs.getByText('booksItem', { exact: true }).waitFor();
  // Where something is written behind the address, as by a shared link, it is the same graph.
  await page.goto(`${gateway.url}/explorer?from=chat&graph=site`);
  await shows(page, /query\sCollections/);
});

test('every document is a tab with its variables, and the docs say what fields are', async () => {
  await using gateway = await startGateway({ site: { deny: ['BOOKINGS'] } });
  await using opened = await openPage(`${gateway.url}/explorer`);
  const { page } = opened;
  await page.getByRole('tab', { name: 'Plan', exact: true }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual([
    'Catalog',
    'Orders',
    'Blog',
    'Bookings',
    'Contacts',
    'Cms',
    'Events',
    'Forms',
    'Members',
    'PricingPlans',
    'Site',
    'Plan',
  ]);
  // The tabs are there before the editor, which then begins with the first.
  await shows(page, CATALOG);
  await page.getByRole('tab', { name: 'Bookings' }).click();
  await run(page, /query\sBookings/);
  await expect.poll(() => cost(page)).toMatch(/Skipped\s*2 parts[^]*BOOKINGS\s*PERMISSION_DENIED/);

  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await run(page, /migrationPlan/);
  await expect.poll(() => answer(page)).toContain('"migrationPlan"');
  expect(await answer(page)).not.toContain('"errors"');

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('Query', { exact: true }).last().click();
  await docs.getByText('migrationPlan', { exact: true }).first().waitFor();
});

test('the site of the session is what it asks, and without one it says what to do', async () => {
  await using gateway = await startGateway({
    env: { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' },
  });
  const { apiKey, siteId } = gateway.site;
  await using opened = await openPage(`${gateway.url}/explorer`, { expected: /401/ });
  const { page } = opened;
  await page.getByText('No site is connected.').waitFor();
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('UNAUTHENTICATED');
  const opens = await page.request.post(`${gateway.url}/session`, {
    data: { apiKey, siteId },
    headers: { origin: gateway.url },
  });
  expect(opens.status()).toBe(201);
  await page.reload();
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('"products"');
  expect(await page.getByText('No site is connected.').count()).toBe(0);
  expect(await page.content()).not.toContain(apiKey);
});

test('a gateway that is gone, or something else in its place, is told in words', async () => {
  await using gateway = await startGateway();
  await using opened = await openPage(`${gateway.url}/explorer`, { expected: /ERR_FAILED|502/ });
  const { page } = opened;
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('"products"');
  await page.route('**/graphql', (route) => route.abort());
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('See whether it is still running');
  expect(await answer(page)).not.toContain('stack');
  // What the answer before has cost is no longer said beside it.
  await page.getByText('Run a document to see what it costs').waitFor();
  await page.unroute('**/graphql');
  await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }));
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('answered 502 with something that is no JSON');
  expect(await answer(page)).toContain('such as a proxy. Try again in a minute');
  await page.evaluate(() => {
    const cutOff = { start: (body: ReadableStreamDefaultController) => body.error(new TypeError('cut off')) };
    window.fetch = async () => new Response(new ReadableStream(cutOff));
  });
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('See whether it is still running');
});

test('with a token of the gateway it does not answer before a session', async () => {
  await using gateway = await startGateway({ env: { GATEWAY_TOKEN: 'a-token-of-some-length' } });
  const before = await fetch(`${gateway.url}/explorer`);
  expect([before.status, await before.text()]).toEqual([
    401,
    expect.stringContaining('<a href="/">Give it here</a>'),
  ]);
  // Other sites' pages cannot show it as a part of themselves either.
  expect(before.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  await using opened = await openPage(`${gateway.url}/`);
  const { page } = opened;
  const opens = await page.request.post(`${gateway.url}/session`, {
    data: { token: 'a-token-of-some-length' },
    headers: { origin: gateway.url },
  });
  expect(opens.status()).toBe(201);
  await page.goto(`${gateway.url}/explorer`);
  await run(page, CATALOG);
  await expect.poll(() => answer(page)).toContain('"products"');
});

describe('the Sandbox', () => {
  const SCRIPT = 'https://embeddable-sandbox.cdn.apollographql.com/**';
  const FRAME = 'https://sandbox.embed.apollographql.com/**';
  /** Brings up a frame, as the Sandbox's own script does. */
  const script = `window.EmbeddedSandbox = class {
    constructor({ target }) {
      const frame = document.createElement('iframe');
      frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer';
      document.querySelector(target).append(frame);
    }
  };`;

  /** Opens the Sandbox with what its hosts answer; undefined for a host that cannot be reached. */
  async function openSandbox(url: string, frame: string | undefined) {
    const opened = await openPage(`${url}/healthz`, { expected: /./ });
    const { page } = opened;
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.route(FRAME, (route) =>
      frame === undefined ? route.abort() : route.fulfill({ contentType: 'text/html', body: frame }),
    );
    await page.goto(`${url}/graphql`);
    return opened;
  }

  test('gives way to the explorer at once where its script is out of reach', async () => {
    await using gateway = await startGateway();
    await using opened = await openPage(`${gateway.url}/graphql`, { expected: /another origin|ERR_FAILED/ });
    await opened.page.waitForURL(`${gateway.url}/explorer`);
    expect(await opened.page.getByRole('tab', { name: 'Catalog' }).innerText()).toBe('Catalog');
  });

  test('gives way to the explorer where nobody answers for its script', async () => {
    await using gateway = await startGateway();
    await using opened = await openPage(`${gateway.url}/healthz`, { expected: /./ });
    const { page } = opened;
    await page.route(SCRIPT, () => undefined);
    await page.goto(`${gateway.url}/graphql`, { waitUntil: 'commit' });
    await page.waitForURL(`${gateway.url}/explorer`);
    expect(await page.getByRole('tab', { name: 'Catalog' }).innerText()).toBe('Catalog');
  });

  test('gives way to the explorer where its frame stays silent, and stays where it speaks', async () => {
    await using gateway = await startGateway();
    await using silent = await openSandbox(gateway.url, undefined);
    await using grey = await openSandbox(gateway.url, '<p>This page is blocked by your company.</p>');
    await using alive = await openSandbox(
      gateway.url,
      `<script>parent.postMessage({ name: 'HANDSHAKE' }, '*')</script>`,
    );
    await silent.page.waitForURL(`${gateway.url}/explorer`);
    await grey.page.waitForURL(`${gateway.url}/explorer`);
    expect(alive.page.url()).toBe(`${gateway.url}/graphql`);
    await alive.page.getByRole('link', { name: /Open the explorer/ }).click();
    await alive.page.waitForURL(`${gateway.url}/explorer`);
  });
});
