import { describe, expect, test } from 'vitest';
import { createWixClient, type WixClient } from '../../src/wix/client/client.ts';
import type { WixCredentials } from '../../src/wix/api/credentials.ts';
import { credentials, getThing, queryThings, scopeOf, startScenario, type Scenario } from './scenario.ts';
import { sendJson } from './stub-wix.ts';

function clientOf({ transport, stub }: Scenario, of: WixCredentials = credentials): WixClient {
  return createWixClient({ transport, credentials: of, apiUrl: stub.url, scope: scopeOf({}, of) });
}

const app = (instanceId: string): WixCredentials => ({
  kind: 'app',
  appId: 'app-1',
  appSecret: 'app-secret',
  instanceId,
});

describe('client', () => {
  test('sends a declared query with the credentials and resolves with the wire JSON', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, { things: [{ id: 1 }] }));
    const answer = await clientOf(scenario).call(queryThings, { query: { filter: {} } });
    expect(answer).toEqual({ things: [{ id: 1 }] });
    expect(scenario.stub.requests[0]).toMatchObject({
      method: 'POST',
      url: '/things/v1/things/query',
      body: '{"query":{"filter":{}}}',
      headers: { authorization: 'IST.not-a-real-key', 'wix-site-id': '11111111-2222-4333-8444-555555555555' },
    });
  });

  test('reads JSON behind a byte order mark', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('\uFEFF{"things":[]}');
    });
    expect(await clientOf(scenario).call(queryThings, { query: { filter: {} } })).toEqual({ things: [] });
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('puts parameters of a GET into path and query', async () => {
    await using scenario = await startScenario();
    const thingId = '22222222-2222-4333-8444-555555555555';
    await clientOf(scenario).call(getThing, { thingId, fields: ['A', 'B'] });
    expect(scenario.stub.requests[0]?.url).toBe(`/things/v1/things/${thingId}?fields=A&fields=B`);
  });

  test.each([
    [401, { message: 'No identity found' }, 'WIX_INVALID_CREDENTIALS'],
    [403, { message: 'no', details: {} }, 'WIX_PERMISSION_DENIED'],
    [404, { message: 'meta-site 1234 not found' }, 'WIX_SITE_NOT_FOUND'],
    [428, { message: 'App not installed' }, 'WIX_APP_NOT_INSTALLED'],
    [400, { message: 'bad', details: { applicationError: { code: 'X' } } }, 'WIX_BAD_RESPONSE'],
  ])('reads status %i', async (status, body, code) => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, body, status));
    const error = clientOf(scenario).call(queryThings, {});
    await expect(error).rejects.toMatchObject({
      code,
      status,
      extensions: { wixRequestId: '1700000000.1234567890123456' },
    });
  });

  test('refuses JSON that is no object', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, null));
    await expect(clientOf(scenario).call(queryThings, {})).rejects.toMatchObject({
      code: 'WIX_BAD_RESPONSE',
    });
  });
});

function answerTokens({ stub }: Scenario, expiresIn = 3600): void {
  stub.answer(({ url }, response, n) =>
    url === '/oauth2/token'
      ? sendJson(response, { access_token: `token-${n}`, expires_in: expiresIn })
      : sendJson(response, {}),
  );
}
const tokenRequests = ({ stub }: Scenario): number =>
  stub.requests.filter(({ url }) => url === '/oauth2/token').length;

describe('client of an app', () => {
  test('asks for an access token once and sends it raw, without a site id', async () => {
    await using scenario = await startScenario();
    answerTokens(scenario);
    await Promise.all([1, 2].map((n) => clientOf(scenario, app('instance-1')).call(queryThings, { n })));
    await clientOf(scenario, app('instance-1')).call(queryThings, {});
    expect(tokenRequests(scenario)).toBe(1);
    expect(JSON.parse(scenario.stub.requests[0]?.body ?? '')).toEqual({
      instance_id: 'instance-1',
      client_id: 'app-1',
      client_secret: 'app-secret',
      grant_type: 'client_credentials',
    });
    expect(scenario.stub.requests.at(-1)?.headers).toMatchObject({ authorization: 'token-1' });
    expect(scenario.stub.requests.at(-1)?.headers).not.toHaveProperty('wix-site-id');
  });

  test('keeps the tokens of other credentials apart, and asks again when one has expired', async () => {
    await using scenario = await startScenario();
    answerTokens(scenario, 0);
    await clientOf(scenario, app('instance-2')).call(queryThings, {});
    await clientOf(scenario, app('instance-2')).call(queryThings, {});
    await clientOf(scenario, app('instance-3')).call(queryThings, {});
    expect(tokenRequests(scenario)).toBe(3);
  });

  test('asks for a new token after Wix has refused the old one', async () => {
    await using scenario = await startScenario();
    let revoked = true;
    scenario.stub.answer(({ url }, response) => {
      if (url === '/oauth2/token') sendJson(response, { access_token: 'token', expires_in: 3600 });
      else sendJson(response, {}, revoked ? 401 : 200);
    });
    await expect(clientOf(scenario, app('instance-4')).call(queryThings, {})).rejects.toMatchObject({
      code: 'WIX_INVALID_CREDENTIALS',
    });
    revoked = false;
    await clientOf(scenario, app('instance-4')).call(queryThings, {});
    expect(tokenRequests(scenario)).toBe(2);
  });

  test('repeats what a token that has ended was refused for, with one new token for all', async () => {
    await using scenario = await startScenario();
    let issued = 0;
    let ended = '';
    scenario.stub.answer(({ url, headers }, response) => {
      if (url !== '/oauth2/token') return sendJson(response, {}, headers.authorization === ended ? 401 : 200);
      issued += 1;
      return sendJson(response, { access_token: `token-${issued}`, expires_in: 3600 });
    });
    const client = clientOf(scenario, app('instance-6'));
    await client.call(queryThings, {});
    ended = 'token-1';
    await Promise.all(Array.from({ length: 20 }, (_, n) => client.call(queryThings, { n })));
    expect(issued).toBe(2);
    ended = 'token-2';
    await client.call(queryThings, {});
    expect(issued).toBe(3);
  });

  test('does not ask for one new token after the other where the read is refused whatever the token', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer(({ url }, response, n) =>
      url === '/oauth2/token'
        ? sendJson(response, { access_token: `token-${n}`, expires_in: 3600 })
        : sendJson(response, {}, url.includes('query') ? 200 : 401),
    );
    const client = clientOf(scenario, app('instance-7'));
    await client.call(queryThings, {});
    await expect(
      client.call(getThing, { thingId: '22222222-2222-4333-8444-555555555555' }),
    ).rejects.toMatchObject({ status: 401 });
    expect([tokenRequests(scenario), scenario.stub.requests.length]).toEqual([2, 5]);
  });

  test("repeats neither the app's secret nor its token when Wix does", async () => {
    const own = { ...app('instance-5'), appSecret: '5f2b1c7a-8d3e-4f60-9a1b-2c3d4e5f6a7b' };
    const token = 'OauthNG.JWS.eyJraWQiOiJ0ZXN0In0.c29tZS1wYXlsb2Fk';
    await using scenario = await startScenario();
    scenario.stub.answer(({ url }, response) => {
      if (url === '/oauth2/token') return sendJson(response, { access_token: token, expires_in: 3600 });
      const said = `${own.appSecret.toUpperCase()} and ${Buffer.from(token).toString('base64')}`;
      return sendJson(response, { message: said, details: {} }, 400);
    });
    await expect(clientOf(scenario, own).call(queryThings, {})).rejects.toThrow(
      // The last characters in base64 stand for what follows the token too.
      /Wix said: "\[redacted\] and \[redacted\].{0,3}"\.$/,
    );
    expect(scenario.stub.requests.at(-1)?.headers).toMatchObject({ authorization: token });
  });

  test.each([
    ['an error', 400, { error: 'invalid_client' }],
    ['no token', 200, { expires_in: 3600 }],
  ])(
    'reports %s instead of a token as wrong credentials, without repeating them',
    async (_, status, body) => {
      await using scenario = await startScenario();
      scenario.stub.answer((_request, response) => sendJson(response, body, status));
      const error = await clientOf(scenario, app('instance-5'))
        .call(queryThings, {})
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: 'WIX_INVALID_CREDENTIALS',
        extensions: { wixRequestId: '1700000000.1234567890123456' },
      });
      expect(JSON.stringify(error) + String(error)).not.toContain('app-secret');
      expect(scenario.stub.requests).toHaveLength(1);
    },
  );
});
