import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { readConfig } from '../../src/config.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { send, sentBack, type BrowserAnswer } from './browser.ts';

const CALLBACK = '/connect/wix/callback';

let site: DemoSite;
let gateway: TestGateway;
beforeAll(async () => {
  site = await startDemoSite({ scale: 0.1 });
  gateway = await startGateway({
    site,
    env: {
      WIX_API_KEY: '',
      WIX_SITE_ID: '',
      WIX_APP_ID: site.appId,
      WIX_APP_SECRET: site.appSecret,
      WIX_INSTALLER_URL: `${site.url}/app-installer`,
    },
  });
});
afterAll(async () => {
  await gateway.close();
  await site.close();
});

/** What one answer sets, by the names of the cookies. */
function cookies({ headers }: BrowserAnswer): Record<string, string> {
  const set = headers['set-cookie'];
  const lines: string[] = Array.isArray(set) ? set : [];
  return Object.fromEntries(lines.map((line) => [line.split('=')[0] ?? '', line]));
}

/** Opens the first address, and lets the owner consent: what leads back, and the state's cookie. */
async function installed() {
  const start = await send(gateway, '/connect/wix');
  const consent = await send({ url: String(start.headers['location']) }, '');
  const back = new URL(String(consent.headers['location']));
  return { start, back, cookie: sentBack(cookies(start)['wix_gateway_state']) };
}

const callback = (back: URL, cookie?: string) =>
  send(gateway, `${CALLBACK}${back.search}`, { cookie, headers: { 'sec-fetch-site': 'cross-site' } });

/** Where a browser that comes back from Wix is led without a session. */
async function shownPage({
  change,
  isOther = false,
}: { change?: (back: URL) => void; isOther?: boolean } = {}) {
  const { back, cookie } = await installed();
  change?.(back);
  const answer = await send(gateway, `${CALLBACK}${back.search}`, {
    cookie: isOther ? undefined : cookie,
    headers: { accept: 'text/html,application/xhtml+xml;q=0.9', 'sec-fetch-site': 'cross-site' },
  });
  expect(cookies(answer)).not.toHaveProperty('wix_gateway_session');
  return [answer.status, answer.headers['location']];
}

describe('connecting without a key', () => {
  test('begins at the public address, to which Wix leads back, also behind a proxy that names its own host', async () => {
    await using proxied = await startGateway({
      site,
      env: {
        WIX_API_KEY: '',
        WIX_SITE_ID: '',
        WIX_APP_ID: site.appId,
        WIX_APP_SECRET: site.appSecret,
        PUBLIC_URL: 'https://gateway.example',
      },
    });
    const moved = await send(proxied, '/connect/wix');
    expect([moved.status, moved.headers['location'], cookies(moved)]).toEqual([
      303,
      'https://gateway.example/connect/wix?moved=1',
      {},
    ]);
    const there = { headers: { host: 'gateway.example' } };
    for (const start of [
      await send(proxied, '/connect/wix', there),
      await send(proxied, '/connect/wix?moved=1'),
    ]) {
      const installer = new URL(String(start.headers['location']));
      expect(installer.host).toBe('www.wix.com');
      expect(installer.searchParams.get('postInstallationUrl')).toContain('https://gateway.example/connect');
      expect(cookies(start)).toHaveProperty('wix_gateway_state');
    }
  });

  test('leads to Wix, and from there to a session of the site', async () => {
    const { start, back, cookie } = await installed();
    expect(start.status).toBe(303);
    const installer = new URL(String(start.headers['location']));
    expect(installer.origin + installer.pathname).toBe(`${site.url}/app-installer`);
    expect(installer.searchParams.get('appId')).toBe(site.appId);
    expect(installer.searchParams.get('postInstallationUrl')).toMatch(
      new RegExp(`^${gateway.url}${CALLBACK}\\?state=[\\w-]{68}$`),
    );
    expect(cookies(start)['wix_gateway_state']).toMatch(
      /^wix_gateway_state=[\w-]{68}; Max-Age=600; Path=\/connect\/wix; HttpOnly; SameSite=Lax$/,
    );
    const done = await callback(back, cookie);
    expect([done.status, done.headers['location']]).toEqual([303, '/']);
    const set = cookies(done);
    expect(set['wix_gateway_state']).toContain('Expires=Thu, 01 Jan 1970');
    const session = sentBack(set['wix_gateway_session']);
    const shown = await send(gateway, '/session', { cookie: session });
    expect(shown.body).toMatchObject({ connected: true, siteId: site.siteId, kind: 'APP', verified: true });
    const answer = await send(gateway, '/graphql', {
      method: 'POST',
      cookie: session,
      body: { query: '{ products(first: 1) { nodes { id } } }' },
    });
    expect(answer.body.data.products.nodes).toHaveLength(1);
  });

  test("refuses somebody else's instance, which the signed value does not name", async () => {
    for (const name of ['instanceId', 'tenantId']) {
      const { back, cookie } = await installed();
      back.searchParams.set(name, '00000000-1111-4222-8333-444444444444');
      const { status, body, headers } = await callback(back, cookie);
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'WIX_INVALID_CREDENTIALS']);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  test('refuses a signed value that Wix does not know', async () => {
    const { back, cookie } = await installed();
    back.searchParams.set('signedInstance', 'OauthNG.JWS.forged');
    const { status, headers } = await callback(back, cookie);
    expect(status).toBe(401);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('refuses another browser, a second time, and a state that nobody was given', async () => {
    const { back, cookie } = await installed();
    const other = await installed();
    for (const wrong of [undefined, other.cookie]) expect((await callback(back, wrong)).status).toBe(400);
    expect((await callback(back, cookie)).status).toBe(303);
    expect((await callback(back, cookie)).status).toBe(400);
    const given = other.back.searchParams.get('state') ?? '';
    for (const state of [
      'a'.repeat(68),
      `${given}=`,
      given.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
    ]) {
      other.back.searchParams.set('state', state);
      expect((await callback(other.back, `wix_gateway_state=${state}`)).status).toBe(400);
    }
    expect((await send(gateway, CALLBACK)).status).toBe(400);
  });

  test('tells a browser why on its page Connect, by a short code alone', async () => {
    expect(await shownPage({ isOther: true })).toEqual([303, '/#/connect/STATE']);
    expect(await shownPage({ change: (back) => back.searchParams.delete('instanceId') })).toEqual([
      303,
      '/#/connect/NOT_INSTALLED',
    ]);
    expect(
      await shownPage({
        change: (back) => back.searchParams.set('tenantId', back.searchParams.get('instanceId') ?? ''),
      }),
    ).toEqual([303, '/#/connect/NOT_CONFIRMED']);
    site.setFaults([{ kind: '503', path: 'token-info' }]);
    expect(await shownPage()).toEqual([303, '/#/connect/WIX_UNAVAILABLE']);
    site.setFaults([]);
  });

  test('says so when the owner did not consent', async () => {
    const { back, cookie } = await installed();
    back.searchParams.delete('instanceId');
    const { status, body } = await callback(back, cookie);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('not installed');
  });

  test('opens nothing while Wix cannot be asked', async () => {
    const { back, cookie } = await installed();
    site.setFaults([{ kind: 'wrong-shape', path: 'token-info' }]);
    const { status, headers } = await callback(back, cookie);
    site.setFaults([]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('shows the secret of the app to nobody', async () => {
    const { start, back, cookie } = await installed();
    const done = await callback(back, cookie);
    for (const answer of [start, done]) expect(JSON.stringify(answer)).not.toContain(site.appSecret);
    expect(gateway.log()).not.toContain(site.appSecret);
    expect(gateway.log()).not.toContain(back.searchParams.get('signedInstance'));
  });
});

test('an app without an instance means that each request names its site', () => {
  const app = { WIX_APP_ID: site.appId, WIX_APP_SECRET: 'secret' };
  expect(readConfig(app)).toMatchObject({
    mode: 'request',
    connectApp: { appId: site.appId, appSecret: 'secret', installerUrl: 'https://www.wix.com/app-installer' },
    notes: [],
  });
  expect(readConfig({ ...app, WIX_INSTANCE_ID: site.instanceId })).toMatchObject({
    mode: 'environment',
    connectApp: undefined,
  });
  expect(() => readConfig({ WIX_APP_ID: site.appId })).toThrow('WIX_APP_SECRET');
});

test('without an app there is nothing at the address', async () => {
  await using plain = await startGateway({ site });
  expect((await send(plain, '/connect/wix')).status).toBe(404);
});
