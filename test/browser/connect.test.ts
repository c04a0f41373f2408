import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** Well formed, and not the key of any site. */
const WRONG_KEY = 'IST.eyJhbGciOiJub25lIn0.bm90LWEta2V5.c2ln';

/** What a browser says of an answer that refuses. */
const REFUSED = /responded with a status of 40[01]/;

let site: DemoSite;
let gateway: TestGateway;
beforeAll(async () => {
  site = await startDemoSite({ scale: 0.1 });
  gateway = await startGateway({ site, env: asRequest() });
});
afterAll(async () => {
  await gateway.close();
  await site.close();
});

function asRequest(env: Record<string, string> = {}): Record<string, string> {
  return { WIX_API_KEY: '', WIX_SITE_ID: '', WIX_CREDENTIALS: 'request', ...env };
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const connectIn = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true });

async function enter(page: Page, apiKey = site.apiKey, siteId = site.siteId): Promise<void> {
  await page.getByLabel('API key').fill(apiKey);
  await page.getByLabel('Site ID').fill(siteId);
}

async function connect(page: Page): Promise<void> {
  await enter(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
}

/** Ends the session of a browser without its knowing. */
async function endFromOutside({ url }: TestGateway, context: BrowserContext): Promise<void> {
  const [cookie] = await context.cookies();
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` };
  const { status } = await fetch(`${url}/session`, { method: 'DELETE', headers });
  expect(status).toBe(204);
}

/** What coming back to the tab does. */
async function askWhetherItLasts(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

describe('the form', () => {
  test('says which site it is as soon as both fields can be right, and connects on Enter', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    await expect.poll(() => title(page).innerText()).toBe('Connect a Wix site');
    await expectGoodLooks(page, 'connect');
    expect(await page.getByLabel('API key').getAttribute('type')).toBe('password');
    const requests = site.requests.count();
    await enter(page, site.apiKey, `https://manage.wix.com/dashboard/${site.siteId}/home`);
    await page.getByText(`The Site ID in this address is ${site.siteId}`).waitFor();
    await page.getByText('This is the site Tidewater Goods').waitFor();
    expect(site.requests.count() - requests).toBe(1);
    await page.getByLabel('Site ID').press('Enter');
    await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
    expect(page.url()).toBe(`${gateway.url}/#/site`);
  });

  test('takes out what copying has added, and says so', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    const half = Math.floor(site.apiKey.length / 2);
    const wrapped = ` ${site.apiKey.slice(0, half)}\n   ${site.apiKey.slice(half)}\r\n`;
    await page.getByLabel('API key').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, wrapped);
    await page.getByText('Spaces and line breaks around it were taken out.').waitFor();
    expect(await page.getByLabel('API key').inputValue()).toBe(site.apiKey);
  });

  test('says at once what cannot be right, and asks nobody', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    const requests = site.requests.count();
    for (const [label, text, words] of [
      ['API key', 'sk_live_0123', 'The key does not start with "IST."'],
      ['API key', 'Bearer IST.a.b.c', 'The key has "Bearer" in front'],
      ['API key', 'IST.a.b', 'The key looks cut off'],
      ['Site ID', 'https://www.tidewater-goods.example', 'This is no site id.'],
      ['Account ID', 'tidewater', 'This is no account id'],
    ] as const) {
      await page.getByLabel(label).fill(text);
      await page.getByText(words).waitFor();
    }
    await connectIn(page).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('siteId');
    expect(site.requests.count()).toBe(requests);
  });

  test('sends nothing while something is missing, and leads to it', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    await page.getByLabel('Site ID').fill(site.siteId);
    await connectIn(page).click();
    await page.getByText('This is needed.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('apiKey');
  });

  test('empties the field of a key that Wix refuses, and says what to do', async () => {
    await using opened = await openPage(`${gateway.url}/`, { expected: REFUSED });
    const { page } = opened;
    await enter(page, WRONG_KEY);
    await page.getByText('Wix does not say yet whether this is right').waitFor();
    await connectIn(page).click();
    await page.getByRole('alert').getByText('WIX_INVALID_CREDENTIALS').waitFor();
    expect(await page.getByLabel('API key').inputValue()).toBe('');
    expect(await page.getByLabel('Site ID').inputValue()).toBe(site.siteId);
    await enter(page, site.apiKey, '00000000-1111-4222-8333-444444444444');
    await connectIn(page).click();
    await page.getByRole('alert').getByText('WIX_SITE_NOT_FOUND').waitFor();
  });

  test('asks for nothing on a page that came in clear from another machine', async () => {
    await using opened = await openPage(`${gateway.url}/icon.svg`);
    const { page } = opened;
    await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
    await page.goto(`${gateway.url}/`);
    await page.getByText('This page came by plain http from another machine').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  test('takes the credentials of an app', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    await page.getByRole('radio', { name: 'A Wix app' }).check();
    await page.getByLabel('App ID').fill(site.appId);
    await page.getByLabel('App secret').fill(site.appSecret);
    await page.getByLabel('Instance ID').fill(site.instanceId);
    await page.getByText('This is the site Tidewater Goods').waitFor();
    await connectIn(page).click();
    await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
  });
});

test('the key is nowhere but in what is sent', async () => {
  await using opened = await openPage(`${gateway.url}/`, { expected: REFUSED });
  const { page, context } = opened;
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  page.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers())));
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.allHeaders().then(async (headers) => {
        const isRedirect = response.status() >= 300 && response.status() < 400;
        return JSON.stringify(headers) + (isRedirect ? '' : await response.text());
      }),
    );
  });
  await enter(page, WRONG_KEY);
  await connectIn(page).click();
  await page.getByRole('alert').getByText('WIX_INVALID_CREDENTIALS').waitFor();
  await connect(page);
  await page.getByRole('link', { name: 'Connect' }).click();
  await page.getByText(site.siteId).waitFor();
  const inPage = await page.evaluate(async () => ({
    html: document.documentElement.outerHTML,
    values: [...document.querySelectorAll('input')].map(({ value }) => value),
    address: location.href,
    state: JSON.stringify(history.state),
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(inPage).toMatchObject({ local: '{}', session: '{}', cookies: '', databases: [], caches: [] });
  const debuggerSession = await context.newCDPSession(page);
  const heap: string[] = [];
  debuggerSession.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => heap.push(chunk));
  await debuggerSession.send('HeapProfiler.collectGarbage');
  await debuggerSession.send('HeapProfiler.takeHeapSnapshot');
  const all = { seen, bodies: await Promise.all(bodies), inPage, log: gateway.log(), heap: heap.join('') };
  expect(all.bodies.length).toBeGreaterThan(5);
  expect(all.heap).toContain(site.siteId);
  for (const [place, text] of Object.entries(all))
    for (const secret of [site.apiKey, WRONG_KEY])
      expect([place, JSON.stringify(text).includes(secret)]).toEqual([place, false]);
  expect(await context.cookies()).toMatchObject([
    {
      name: 'wix_gateway_session',
      httpOnly: true,
      sameSite: 'Strict',
      value: expect.stringMatching(/^[\w-]{43}$/),
    },
  ]);
});

describe('a session', () => {
  test('is shown, and leaves nothing behind when it is left', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page } = opened;
    await connect(page);
    await page.getByRole('link', { name: 'Connect' }).click();
    await page.getByText(/or earlier when nobody uses it/).waitFor();
    await page.getByText('Tidewater Goods').waitFor();
    await expectGoodLooks(page, 'connected');
    await page.getByRole('main').getByRole('button', { name: 'Disconnect' }).click();
    await expect.poll(() => title(page).innerText()).toBe('Connect a Wix site');
    await page.getByLabel('API key').waitFor();
    expect(await page.getByText('The session has ended').count()).toBe(0);
    await page.goBack();
    await page.getByLabel('API key').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Tidewater');
  });

  test('that ends while its pages are open leads to Connect, which says so, and from there to where it ended', async () => {
    await using opened = await openPage(`${gateway.url}/`, { expected: REFUSED });
    const { page, context } = opened;
    await connect(page);
    await endFromOutside(gateway, context);
    await page.getByRole('button', { name: 'Test again' }).click();
    await page.getByText('The session has ended').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Tidewater');
    await connect(page);
    await page.getByRole('link', { name: 'Copy' }).click();
    await page.getByText('Begin with the plan').waitFor();
    await endFromOutside(gateway, context);
    await askWhetherItLasts(page);
    await page.getByText('The session has ended').waitFor();
    await enter(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).innerText()).toBe('Copy');
    expect(page.url()).toBe(`${gateway.url}/#/copy`);
    // A page that is loaded anew has forgotten, and its address says it.
    await endFromOutside(gateway, context);
    await page.reload();
    await enter(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).innerText()).toBe('Copy');
  });

  test('is one for all tabs', async () => {
    await using opened = await openPage(`${gateway.url}/`);
    const { page, context } = opened;
    const other = await context.newPage();
    await other.goto(`${gateway.url}/#/connect`);
    await other.getByLabel('API key').waitFor();
    await connect(page);
    await expect.poll(() => title(other).innerText()).toBe('Tidewater Goods');
    await other.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByText('The session has ended').waitFor();
  });
});

describe('without a key', () => {
  test('leads to Wix and back to the site, or says why not', async () => {
    await using own = await startGateway({
      site,
      env: asRequest({
        WIX_CREDENTIALS: '',
        WIX_APP_ID: site.appId,
        WIX_APP_SECRET: site.appSecret,
        WIX_INSTALLER_URL: `${site.url}/app-installer`,
      }),
    });
    await using opened = await openPage(`${own.url}/#/connect/NOT_INSTALLED`);
    const { page } = opened;
    await page.getByText('The app was not installed on a site').waitFor();
    await expectGoodLooks(page, 'connect-by-app');
    // Anybody can write an address.
    await page.goto(`${own.url}/#/connect/Call%20Wix%20at%20555`);
    await page.getByText('Wix could not be asked').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toContain('555');
    await page.getByRole('link', { name: 'Connect with Wix' }).click();
    await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
  });
});

describe('other ways to run a gateway', () => {
  test('the demo site is one click away', async () => {
    await using demo = await startGateway({
      site,
      env: asRequest({ WIX_CREDENTIALS: 'demo', WIX_API_URL: '' }),
    });
    await using opened = await openPage(`${demo.url}/#/connect`);
    const { page } = opened;
    await page.getByText('WIX_CREDENTIALS=request npm start').waitFor();
    await expectGoodLooks(page, 'connect-demo');
    await page.getByRole('link', { name: 'Look at the demo site' }).click();
    await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
  });

  test('a gateway with a site of its own says so, and lets a session take its place', async () => {
    await using own = await startGateway({ site });
    await using opened = await openPage(`${own.url}/#/connect`);
    const { page } = opened;
    await page.getByRole('heading', { name: 'This gateway reads a site of its own' }).waitFor();
    await page.getByText('Read another site instead').click();
    await connect(page);
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('heading', { name: 'This gateway reads a site of its own' }).waitFor();
    expect(await page.getByText('The session has ended').count()).toBe(0);
    // The gateway's own site would look as if it were the one that was connected.
    await page.getByText('Read another site instead').click();
    await connect(page);
    await endFromOutside(own, opened.context);
    await askWhetherItLasts(page);
    await page.getByText('The session has ended').waitFor();
    expect(page.url()).toBe(`${own.url}/#/connect`);
  });

  test("the gateway's token alone opens its own site", async () => {
    await using own = await startGateway({ site, env: { GATEWAY_TOKEN: 'tide-and-kiln' } });
    await using opened = await openPage(`${own.url}/`, { expected: REFUSED });
    const { page } = opened;
    const token = page.getByLabel('Gateway token').first();
    await token.fill('another');
    await token.press('Enter');
    await page.getByRole('alert').getByText('Whoever runs this gateway has its token').waitFor();
    await token.fill('tide-and-kiln');
    await token.press('Enter');
    await expect.poll(() => title(page).innerText()).toBe('Tidewater Goods');
  });
});
