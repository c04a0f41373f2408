import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const KEY = 'IST.eyJhbGciOi.secret-part';
const SITE = '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000';
const ACCOUNT = '0a7c11d4-93b5-4f0e-8a66-acc0041d0000';
const APP = {
  WIX_APP_ID: 'a9900000-0000-4000-8000-000000000001',
  WIX_APP_SECRET: 'b',
  WIX_INSTANCE_ID: '91b7e6c2-1f48-4c55-b6d0-1257a0ce0001',
};

/** The problems that the environment has; none is an empty list. */
function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
}

describe('configuration', () => {
  test('is the demo site on loopback when nothing is set', () => {
    expect(readConfig({})).toEqual({
      mode: 'demo',
      credentials: undefined,
      wixApiUrl: 'https://www.wixapis.com',
      wixRequestsPerMinute: 60_000,
      maxWixRequestsPerQuery: 150,
      maxEventLoopDelayMs: 2000,
      host: '127.0.0.1',
      port: 4000,
      publicUrl: undefined,
      allowedHosts: [],
      trustedProxies: [],
      token: undefined,
      shared: undefined,
      exportsFolder: resolve('exports'),
      sessions: { secret: undefined, hours: 8 },
      log: { level: 'info', format: 'json' },
      notes: [],
    });
  });

  test('spares Wix, and the demo site only when told to', () => {
    expect(readConfig({ WIX_CREDENTIALS: 'request' }).wixRequestsPerMinute).toBe(200);
    expect(readConfig({ WIX_CREDENTIALS: 'demo', WIX_REQUESTS_PER_MINUTE: '60' }).wixRequestsPerMinute).toBe(
      60,
    );
  });

  test('knows the names that it is called by', () => {
    expect(
      readConfig({
        ALLOWED_HOSTS: ' Gateway.Example:443, other.example,[::2]:80,',
        PUBLIC_URL: 'https://Shop.example/',
      }),
    ).toMatchObject({
      publicUrl: 'https://shop.example',
      allowedHosts: ['gateway.example', 'other.example', '[::2]', 'shop.example'],
    });
    expect(problems({ ALLOWED_HOSTS: 'https://a.example,a b,ok.example', PUBLIC_URL: 'gateway' })).toEqual([
      expect.stringContaining('PUBLIC_URL: must be a URL'),
      expect.stringContaining('ALLOWED_HOSTS: must be host names'),
    ]);
  });

  test('reads the first name of a file that begins with a mark of its bytes', () => {
    expect(readConfig({ '\u{FEFF}PORT': '4321' })).toMatchObject({ port: 4321 });
    expect(problems({ '\u{FEFF}PORT': 'http' })).toEqual([expect.stringMatching(/^PORT: /)]);
  });

  test('takes empty variables for unset ones', () => {
    expect(readConfig({ WIX_API_KEY: '', WIX_SITE_ID: ' ', PORT: '' })).toMatchObject({
      mode: 'demo',
      port: 4000,
    });
  });

  test('takes no notice of spaces around a word or a number', () => {
    expect(
      readConfig({
        WIX_CREDENTIALS: ' request ',
        PORT: ' 4001 ',
        LOG_LEVEL: 'debug ',
        LOG_FORMAT: ' pretty',
      }),
    ).toMatchObject({ mode: 'request', port: 4001, log: { level: 'debug', format: 'pretty' } });
  });

  test('is pretty on a terminal unless told otherwise', () => {
    expect(readConfig({}, { terminal: true }).log.format).toBe('pretty');
    expect(readConfig({ LOG_FORMAT: 'json' }, { terminal: true }).log.format).toBe('json');
  });

  test.each([
    [{ WIX_API_KEY: KEY, WIX_SITE_ID: SITE }, 'environment'],
    [APP, 'environment'],
    [{ WIX_API_URL: 'http://127.0.0.1:4100' }, 'request'],
    [{ HOST: '0.0.0.0' }, 'request'],
    [{ HOST: '::1' }, 'demo'],
    [{ HOST: '0.0.0.0', WIX_CREDENTIALS: 'demo' }, 'demo'],
    [{ WIX_CREDENTIALS: 'request', WIX_API_KEY: KEY, WIX_SITE_ID: SITE }, 'request'],
  ])('with %o the mode is %s', (environment, mode) => {
    expect(readConfig(environment).mode).toBe(mode);
  });

  test('keeps credentials of a key or of an app', () => {
    expect(readConfig({ WIX_API_KEY: KEY, WIX_SITE_ID: SITE, WIX_ACCOUNT_ID: ACCOUNT }).credentials).toEqual({
      kind: 'apiKey',
      apiKey: KEY,
      siteId: SITE,
      accountId: ACCOUNT,
    });
    expect(readConfig(APP).credentials).toEqual({
      kind: 'app',
      appId: APP.WIX_APP_ID,
      appSecret: 'b',
      instanceId: APP.WIX_INSTANCE_ID,
    });
  });

  test('says which variables a mode does not use', () => {
    const { notes } = readConfig({
      WIX_CREDENTIALS: 'demo',
      WIX_API_KEY: KEY,
      WIX_API_URL: 'https://example.com',
    });
    expect(notes).toEqual(['WIX_API_KEY, WIX_API_URL: not used, because WIX_CREDENTIALS=demo.']);
  });

  test('names every wrong variable in one error, and no secret', () => {
    const environment = {
      WIX_API_KEY: 'secret-without-prefix',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      WIX_REQUESTS_PER_MINUTE: '0',
      WIX_API_URL: 'http://wix.example',
      HOST: '0.0.0.0',
    };
    const found = problems(environment);
    for (const name of [
      'WIX_API_KEY',
      'WIX_SITE_ID',
      'PORT',
      'LOG_LEVEL',
      'WIX_REQUESTS_PER_MINUTE',
      'WIX_API_URL',
      'GATEWAY_TOKEN',
    ]) {
      expect(found.filter((problem) => problem.startsWith(`${name}:`))).toHaveLength(1);
    }
    expect(found).toHaveLength(7);
    expect(new ConfigError(found).message).not.toContain('secret-without-prefix');
  });

  test.each([
    ['secret', 'does not start with "IST."'],
    [` ${KEY}`, 'starts or ends with a space'],
    [`${KEY} `, 'starts or ends with a space'],
    [`${KEY}\n`, 'contains a line break'],
    ['IST.abc\r\ndef', 'contains a line break'],
    ['IST.abc def', 'contains a space'],
    [`"${KEY}"`, 'is surrounded by quotes'],
    [`Bearer ${KEY}`, 'has "Bearer" in front'],
    ['IST.…', 'contains a character that no key has'],
    [`\u200b${KEY}`, 'contains a character that no key has'],
  ])('names what is wrong with the key %j', (key, words) => {
    const found = problems({ WIX_API_KEY: key, WIX_SITE_ID: SITE });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toContain('WIX_INVALID_CREDENTIALS');
    expect(found[0]).not.toContain('secret');
  });

  test.each([
    [{ WIX_API_KEY: KEY }, 'WIX_SITE_ID: is missing'],
    [{ WIX_SITE_ID: SITE }, 'WIX_API_KEY: is missing'],
    [{ ...APP, WIX_APP_SECRET: '' }, 'WIX_APP_SECRET: is missing'],
    [{ WIX_API_KEY: KEY, WIX_SITE_ID: SITE, WIX_APP_ID: APP.WIX_APP_ID }, 'not both'],
    [{ WIX_API_KEY: KEY, WIX_SITE_ID: `${SITE}\n` }, 'WIX_SITE_ID: contains a space or a line break'],
  ])('refuses half a set of credentials: %o', (environment, words) => {
    const found = problems(environment);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test.each([
    SITE.toUpperCase(),
    `https://manage.wix.com/dashboard/${SITE}/home`,
    `manage.wix.com/dashboard/${SITE.toUpperCase()}?referralInfo=sidebar`,
  ])('takes the id of the site out of %s', (given) => {
    expect(readConfig({ WIX_API_KEY: KEY, WIX_SITE_ID: given }).credentials).toMatchObject({ siteId: SITE });
  });

  test('refuses what is no site id, and says nothing against the key', () => {
    for (const given of ['mysite.com', 'https://www.mysite.com/dashboard', SITE.slice(0, 30)]) {
      const found = problems({ WIX_API_KEY: KEY, WIX_SITE_ID: given });
      expect(found).toEqual([
        expect.stringMatching(/^WIX_SITE_ID: is no site id.*dashboard.*WIX_SITE_NOT_FOUND/),
      ]);
    }
  });

  test.each([
    ['WIX_ACCOUNT_ID', 'tidewater', /is no account id.*manage\.wix\.com\/account\/api-keys/],
    ['WIX_ACCOUNT_ID', `${ACCOUNT} `, /contains a space/],
    ['WIX_APP_ID', 'my-app', /is no app id.*OAuth/],
    ['WIX_APP_ID', `"${APP.WIX_APP_ID}"`, /is surrounded by quotes/],
    ['WIX_APP_SECRET', 'my secret', /contains a space/],
    ['WIX_APP_SECRET', "'my-secret'", /is surrounded by quotes/],
    ['WIX_APP_SECRET', 'my-secret…', /not shown whole/],
    ['WIX_INSTANCE_ID', APP.WIX_INSTANCE_ID.slice(1), /is no instance id.*installed/],
  ])('says once what is wrong with the shape of %s=%s, and never repeats it', (name, value, words) => {
    const rest = name === 'WIX_ACCOUNT_ID' ? { WIX_API_KEY: KEY, WIX_SITE_ID: SITE } : APP;
    const found = problems({ ...rest, [name]: value });
    expect(found).toEqual([expect.stringMatching(`^${name}: `)]);
    expect(found[0]).toMatch(words);
    expect(found[0]).toContain('(WIX_INVALID_CREDENTIALS)');
    expect(found[0]).not.toContain(value);
  });

  test('says of an app that sites connect by only what is wrong with it', () => {
    expect(problems({ WIX_APP_ID: 'my-app', WIX_APP_SECRET: 'b' })).toEqual([
      expect.stringContaining('WIX_APP_ID: is no app id'),
    ]);
  });

  test('asks for credentials when they are to come from the environment', () => {
    expect(problems({ WIX_CREDENTIALS: 'environment' })).toEqual([
      expect.stringContaining('WIX_API_KEY: is missing'),
      expect.stringContaining('WIX_SITE_ID: is missing'),
    ]);
  });

  test('refuses to show a site to the network without a token', () => {
    const environment = { WIX_API_KEY: KEY, WIX_SITE_ID: SITE, HOST: '0.0.0.0' };
    expect(problems(environment)).toEqual([expect.stringContaining('GATEWAY_TOKEN: is required')]);
    expect(problems({ ...environment, GATEWAY_TOKEN: 'long-enough' })).toEqual([]);
  });

  test.each([
    ['http://127.0.0.1:4100', []],
    ['http://localhost:4100/', []],
    ['http://[::1]:4100', []],
    ['https://proxy.example/wix', []],
    ['http://127.0.0.1.example.com', [expect.stringContaining('must be https')]],
    ['http://10.0.0.1', [expect.stringContaining('must be https')]],
    ['ftp://127.0.0.1', [expect.stringContaining('must be a URL')]],
    ['wixapis.com', [expect.stringContaining('must be a URL')]],
    ['https://user:pass@proxy.example', [expect.stringContaining('user name')]],
  ])('of Wix at %s says %o', (url, expected) => {
    expect(problems({ WIX_API_URL: url })).toEqual(expected);
  });

  test('of browsers carries no user and no password', () => {
    expect(problems({ PUBLIC_URL: 'https://shop.example/wix' })).toEqual([
      'PUBLIC_URL: must have no path: the gateway is at the root of its host',
    ]);
    expect(problems({ PUBLIC_URL: 'https://user:pass@gateway.example' })).toEqual([
      'PUBLIC_URL: must not carry a user name or a password',
    ]);
  });

  test('is not kept from callers by a token that no header can bring', () => {
    for (const token of ['令牌令牌令牌令牌', 'schlüssel'])
      expect(problems({ GATEWAY_TOKEN: token })).toEqual([
        expect.stringMatching(/^GATEWAY_TOKEN: contains a character that clients cannot send/),
      ]);
  });

  test("leaves Wix's address without a trailing slash", () => {
    expect(readConfig({ WIX_API_URL: 'https://proxy.example/wix/' }).wixApiUrl).toBe(
      'https://proxy.example/wix',
    );
    expect(readConfig({ WIX_API_URL: 'http://127.0.0.1:4100/' }).wixApiUrl).toBe('http://127.0.0.1:4100');
  });

  test('takes a Redis together with a secret that seals what is kept there', () => {
    const SESSION_SECRET = 'a long random text';
    for (const REDIS_URL of [
      'redis://127.0.0.1:6379',
      'rediss://user:pass%2Fword@redis.example:6380/2',
      'redis://:only-a-password@[::1]',
    ])
      expect(readConfig({ REDIS_URL, SESSION_SECRET }).shared).toEqual({
        redisUrl: REDIS_URL,
        secret: SESSION_SECRET,
      });
    expect(problems({ REDIS_URL: 'redis://127.0.0.1' })).toEqual([
      expect.stringMatching(/^SESSION_SECRET: is required with REDIS_URL/),
    ]);
    expect(readConfig({ SESSION_SECRET }).shared).toBeUndefined();
    expect(problems({ SESSION_SECRET: 'too short' })).toEqual([
      expect.stringMatching(/^SESSION_SECRET: must have at least 16 characters/),
    ]);
  });

  test.each([
    'http://user:hunter2@redis.example',
    'redis.example:6379:hunter2',
    'redis://user:hunter2%@redis.example',
    'redis://user:hunter2@redis.example/database',
    'redis://user:hunter2@redis.example?family=6',
    'redis://user:hunter2@',
  ])('refuses a Redis at %s without repeating its password', (REDIS_URL) => {
    const said = problems({ REDIS_URL, SESSION_SECRET: 'a long random text' });
    expect(said).toEqual([expect.stringMatching(/^REDIS_URL: must be the address of a Redis, such as/)]);
    expect(said.join()).not.toContain('hunter2');
  });
});
