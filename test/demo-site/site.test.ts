import { siteProperties } from '@wix/business-tools';
import { orders } from '@wix/ecom';
import { createClient } from '@wix/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite, JsonObject } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { isObject, textAt, valuesAt } from '../../demo-site/json.ts';
import { ask, wixClient } from './wix-client.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite({ counts: { orders: 20 } });
});
afterAll(() => site.close());

const redirected =
  (demo: DemoSite): typeof fetch =>
  (input, init) =>
    fetch(String(input).replace('https://www.wixapis.com', demo.url), init);

async function installedOn(demo: DemoSite): Promise<unknown[]> {
  const { json } = await ask(demo, '/apps-installer-service/v1/app-instances');
  return isObject(json) ? valuesAt(json, 'appInstances.appDefId') : [];
}

async function post(path: string, body: JsonObject): Promise<{ status: number; body: JsonObject }> {
  const response = await fetch(`${site.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  // The token endpoints answer JSON objects only.
  return { status: response.status, body: (await response.json()) as JsonObject };
}

function tokenRequest(): JsonObject {
  return {
    instance_id: site.instanceId,
    client_id: site.appId,
    client_secret: site.appSecret,
    grant_type: 'client_credentials',
  };
}

describe('site properties', () => {
  it('tell the SDK name, locale, currency and time zone', async () => {
    const client = wixClient(site, { siteProperties });
    expect(await client.siteProperties.getSiteProperties()).toMatchObject({
      version: '207',
      properties: {
        locale: { languageCode: 'en', country: 'DE' },
        paymentCurrency: 'EUR',
        timeZone: 'Europe/Berlin',
        siteDisplayName: 'Tidewater Goods',
        address: { zip: '10999', coordinates: { latitude: 52.4996 } },
      },
    });
    const masked = await client.siteProperties.getSiteProperties({
      fields: ['siteDisplayName', 'locale.country'],
    });
    expect(masked.properties).toEqual({ siteDisplayName: 'Tidewater Goods', locale: { country: 'DE' } });
  });

  it('cannot be queried: that path is no API at all', async () => {
    const response = await fetch(`${site.url}/site-properties/v4/properties/query`, {
      method: 'POST',
      headers: { Authorization: site.apiKey, 'wix-site-id': site.siteId },
      body: '{}',
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('are denied with a code', async () => {
    const demo = await startDemoSite({ counts: { orders: 1 }, deny: ['SITE', 'APPS'] });
    const { status, text } = await ask(demo, '/site-properties/v4/properties');
    expect(status).toBe(403);
    expect(text).toContain('PERMISSION_DENIED');
    expect(await ask(demo, '/apps-installer-service/v1/app-instances')).toMatchObject({
      status: 403,
      text: '',
    });
    await demo.close();
  });
});

describe('app instances', () => {
  it('list what is installed, and not what is not', async () => {
    expect(await installedOn(site)).toContain('140603ad-af8d-84a5-2c80-a0f60cb47351');
    const bare = await startDemoSite({ catalog: 'NONE', uninstalled: ['EVENTS'], counts: { orders: 1 } });
    const installed = await installedOn(bare);
    expect(installed).toContain('13d21c63-b5ec-5912-8397-c3a5ddb27a97');
    expect(installed).not.toContain('140603ad-af8d-84a5-2c80-a0f60cb47351');
    expect(installed).not.toContain('215238eb-22a5-4c36-9e7b-e7c08025e04e');
    await bare.close();
  });
});

describe('credentials of an app', () => {
  it('become an access token that opens the site without naming it', async () => {
    const { status, body } = await post('/oauth2/token', tokenRequest());
    expect(status).toBe(200);
    expect(body['expires_in']).toBe(14_400);
    const token = textAt(body, 'access_token') ?? '';
    const client = createClient({
      auth: { getAuthHeaders: () => Promise.resolve({ headers: { Authorization: token } }) },
      modules: { orders },
      fetch: redirected(site),
    });
    expect((await client.orders.searchOrders({})).orders?.length).toBeGreaterThan(0);
    expect((await post('/oauth2/token-info', { token })).body).toMatchObject({
      active: true,
      subjectType: 'APP',
      siteId: site.siteId,
      instanceId: site.instanceId,
    });
  });

  it.each([
    ['a wrong secret', { client_secret: 'guess' }, 401],
    ['another app', { client_id: '00000000-0000-4000-8000-000000000000' }, 401],
    ['an app that is not installed here', { instance_id: '00000000-0000-4000-8000-000000000000' }, 400],
    ['another kind of grant', { grant_type: 'password' }, 400],
  ])('are refused for %s', async (_, wrong, expected) => {
    const { status, body } = await post('/oauth2/token', { ...tokenRequest(), ...wrong });
    expect(status).toBe(expected);
    expect(body).not.toHaveProperty('access_token');
  });

  it('give tokens that end', async () => {
    const demo = await startDemoSite({ counts: { orders: 1 }, assumptions: { accessTokenSeconds: 0 } });
    const response = await fetch(`${demo.url}/oauth2/token`, {
      method: 'POST',
      body: JSON.stringify(tokenRequest()),
    });
    const token = textAt((await response.json()) as JsonObject, 'access_token') ?? '';
    const refused = await fetch(`${demo.url}/ecom/v1/orders/search`, {
      method: 'POST',
      headers: { Authorization: token },
      body: '{}',
    });
    expect(refused.status).toBe(403);
    await demo.close();
  });

  it('say nothing of an API key', async () => {
    expect((await post('/oauth2/token-info', { token: site.apiKey })).body).toEqual({
      active: false,
      subjectType: 'UNKNOWN',
    });
  });
});
