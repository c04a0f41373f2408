import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

describe('site', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  test('tells what the owner says of the site and the business', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(`{
      site {
        id displayName businessName url description language currency timeZone email phone version
        logo { id url }
        locale { tag languageCode country }
        address { street streetNumber city postalCode country hint hintPlacement isPhysical latitude longitude formatted }
        categories { primary secondary }
        businessType tracksClicks
        businessSchedule {
          periods { openDay openTime closeDay closeTime }
          exceptions { start end isClosed comment }
        }
        multilingual { autoRedirect languages { languageCode isPrimary resolutionMethod locale { tag } } }
        consentPolicy { essential advertising }
      }
    }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.site).toMatchObject({
      id: DEMO_CREDENTIALS.siteId,
      displayName: 'Tidewater Goods',
      url: 'https://www.tidewater-goods.example',
      language: 'en',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      version: '207',
      logo: { url: expect.stringMatching(/^https:\/\/static\.wixstatic\.com\/media\/.*~mv2\.png$/) },
      locale: { tag: 'en-DE', languageCode: 'en', country: 'DE' },
      address: { postalCode: '10999', hintPlacement: 'AFTER', latitude: 52.4996, isPhysical: true },
      categories: { primary: 'business' },
      multilingual: { languages: [{ isPrimary: true, locale: { tag: 'en-GB' } }, {}, {}] },
      consentPolicy: { essential: true, advertising: false },
    });
    expect(body.data.site.businessSchedule.periods).toHaveLength(6);
    expect(body.data.site.businessSchedule.exceptions[0]).toMatchObject({
      start: '2026-12-24T00:00:00Z',
      isClosed: true,
    });
    expect(gateway.site.requests.count()).toBe(1);
  });

  test('keeps the properties as they came', async () => {
    const { body } = await gateway.query('{ site { raw } }');
    expect(body.data.site.raw).toMatchObject({
      siteDisplayName: 'Tidewater Goods',
      externalSiteUrl: expect.any(String),
    });
  });

  test('knows its id without asking Wix', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ site { __typename id } }');
    expect(body.data.site).toEqual({ __typename: 'Site', id: DEMO_CREDENTIALS.siteId });
    expect(gateway.site.requests.count()).toBe(0);
  });

  test('lists the apps on the site', async () => {
    const { body } = await gateway.query('{ site { installedApps { appId name enabled product use } } }');
    expect(body.data.site.installedApps).toContainEqual({
      appId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
      name: 'Wix Stores',
      enabled: true,
      product: 'STORES',
      use: expect.stringContaining('inventory'),
    });
    expect(body.data.site.installedApps).toContainEqual(
      expect.objectContaining({ name: null, product: null, use: expect.stringContaining('ask the owner') }),
    );
  });

  test('is an entity that other services can refer to', async () => {
    const entity =
      '{ _entities(representations: [{ __typename: "Site", id: "%" }]) { ... on Site { displayName } } }';
    const known = await gateway.query(entity.replace('%', DEMO_CREDENTIALS.siteId.toUpperCase()));
    expect(known.body.data._entities).toEqual([{ displayName: 'Tidewater Goods' }]);
    const other = await gateway.query(entity.replace('%', DEMO_CREDENTIALS.instanceId));
    expect(other.body.data._entities).toEqual([null]);
  });
});

describe('site without its permission', () => {
  test('is null with WIX_PERMISSION_DENIED, and still tells what needs no permission', async () => {
    await using gateway = await startGateway({ site: { deny: ['SITE'] } });
    const denied = await gateway.query('{ site { id displayName } }');
    expect(denied.body.data.site).toBeNull();
    expect(denied.body.errors).toMatchObject([
      {
        path: ['site'],
        extensions: { code: 'WIX_PERMISSION_DENIED', permission: expect.stringContaining('MANAGE-YOUR-APP') },
      },
    ]);
    const open = await gateway.query('{ site { id catalogVersion } }');
    expect(open.body.data.site).toEqual({ id: DEMO_CREDENTIALS.siteId, catalogVersion: 'V3' });
  });

  test('is an error when the answer has another shape', async () => {
    const faults = [{ kind: 'wrong-shape', path: '/site-properties/' }] as const;
    await using gateway = await startGateway({ site: { faults } });
    const { body } = await gateway.query('{ site { displayName } }');
    expect(body.data.site).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });
});

describe('the editor of a site', () => {
  const document = `{ site {
    editor { type migration }
    listing { siteName displayName url published premium domainConnected namespace editorType thumbnail { url } createdAt raw }
  } }`;

  test('is told to a key with the id of the account, with one request that names the account only', async () => {
    await using gateway = await startGateway({ env: { WIX_ACCOUNT_ID: DEMO_CREDENTIALS.accountId } });
    const { body } = await gateway.query(document);
    expect(body.errors).toBeUndefined();
    expect(body.data.site.editor).toEqual({
      type: 'EDITOR',
      migration: expect.stringContaining('crawler'),
    });
    expect(body.data.site.listing).toMatchObject({
      siteName: 'tidewater-goods',
      url: 'https://www.tidewater-goods.example',
      published: true,
      namespace: 'WIX',
      thumbnail: { url: expect.stringMatching(/^https:/) },
      raw: { htmlAppId: expect.any(String) },
    });
    expect(gateway.site.requests.count()).toBe(1);
    expect(gateway.site.requests.count('/site-list/v2/sites/query')).toBe(1);
  });

  test('may be Studio, whose dynamic pages live in Wix Data', async () => {
    await using gateway = await startGateway({ site: { editor: 'STUDIO' } });
    const { body } = await gateway.query(
      '{ site { editor { type migration } } }',
      {},
      {
        'wix-site-id': gateway.site.siteId,
        authorization: gateway.site.apiKey,
        'wix-account-id': gateway.site.accountId,
      },
    );
    expect(body.data.site.editor).toMatchObject({
      type: 'STUDIO',
      migration: expect.stringMatching(/Wix Data.*no design tokens/),
    });
  });

  test('is null without the id of the account, without its permission, and with an app, and the notes say why', async () => {
    await using alone = await startGateway();
    const without = await alone.query('{ site { editor { type } } }');
    expect(without.body).toMatchObject({ data: { site: { editor: null } } });
    expect(without.body.extensions?.wix.notes).toEqual([expect.stringContaining('WIX_ACCOUNT_ID')]);
    expect(alone.site.requests.count()).toBe(0);

    await using denied = await startGateway({
      site: { deny: ['ACCOUNT_SITES'] },
      env: { WIX_ACCOUNT_ID: DEMO_CREDENTIALS.accountId },
    });
    const refused = await denied.query('{ site { editor { type } listing { url } } }');
    expect(refused.body).toMatchObject({ data: { site: { editor: null, listing: null } } });
    expect(refused.body.extensions?.wix.notes).toEqual([expect.stringContaining('Read Site Data')]);

    const { appId, appSecret, instanceId } = DEMO_CREDENTIALS;
    await using app = await startGateway({
      env: {
        WIX_API_KEY: '',
        WIX_SITE_ID: '',
        WIX_APP_ID: appId,
        WIX_APP_SECRET: appSecret,
        WIX_INSTANCE_ID: instanceId,
      },
    });
    const asApp = await app.query('{ site { editor { type } } }');
    expect(asApp.body).toMatchObject({ data: { site: { editor: null } } });
    expect(asApp.body.extensions?.wix.notes).toEqual([expect.stringContaining('not to an app')]);
  });

  test('does not keep the site itself from being read: no other request names the account', async () => {
    await using gateway = await startGateway({ env: { WIX_ACCOUNT_ID: DEMO_CREDENTIALS.accountId } });
    const { body } = await gateway.query(
      '{ site { displayName url editor { type } } products(first: 1) { nodes { id } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.site).toMatchObject({ displayName: 'Tidewater Goods', editor: { type: 'EDITOR' } });
  });
});
