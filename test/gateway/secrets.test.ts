import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { scopeOf, startScenario } from '../wix/scenario.ts';
import { startStubWix, type StubRequest, type StubWix } from '../wix/stub-wix.ts';

const hashed = (text: string): string => createHash('sha512').update(text).digest('base64url');

const KEY = `IST.${hashed('head')}.${hashed('payload')}${hashed('more')}.${hashed('signature')}`;
const SITE_ID = '11111111-2222-4333-8444-555555555555';

/** The ways in which an upstream can repeat a credential. */
const SPELLINGS: Readonly<Record<string, (key: string) => string>> = {
  'as it is': (key) => key,
  'in capitals': (key) => key.toUpperCase(),
  'URL-encoded, every character': (key) =>
    [...key].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
  'in base64': (key) => Buffer.from(key).toString('base64'),
  'in base64, within a longer text': (key) => Buffer.from(`{"authorization":"${key}"}`).toString('base64url'),
  'in hexadecimal digits': (key) => Buffer.from(key).toString('hex'),
  'cut in two by a line break': (key) => `${key.slice(0, 9)}\n  ${key.slice(9)}`,
  'cut in two near its end': (key) => `${key.slice(0, -5)}\r\n${key.slice(-5)}`,
  'as JSON in JSON': (key) => JSON.stringify(JSON.stringify({ authorization: key })),
  'escaped, every character': (key) =>
    [...key].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'as HTML entities': (key) => [...key].map((char) => `&#${char.charCodeAt(0)};`).join(''),
  'cut off': (key) => `${key.slice(0, 40)}…`,
  'its end alone': (key) => `…${key.slice(-40)}`,
};

/** Parts of the key, in small letters, that may be nowhere; every spelling above leads to one of them. */
const PARTS = [KEY, Buffer.from(KEY).toString('hex')].flatMap(partsOf);
const BASE64_PARTS = [0, 1, 2].flatMap((shift) =>
  partsOf(
    Buffer.from('x'.repeat(shift) + KEY)
      .toString('base64')
      .slice(4),
  ),
);

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at + 14 <= text.length; at += 1) parts.push(text.slice(at, at + 14).toLowerCase());
  return parts;
}

/** What of the key can be read in a text, however it is escaped. */
function leaks(text: string): string[] {
  const plain = text
    .replaceAll(/\\+u00([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\\+[nr]|[\s\\]/g, '')
    .toLowerCase();
  return [...PARTS, ...BASE64_PARTS].filter((part) => plain.includes(part)).slice(0, 3);
}

/** What the stub repeats: all headers of the request, the credential in one of the spellings. */
function echoOf({ headers }: StubRequest, spell: (key: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${String(value).replace(KEY, spell)}`)
    .join('; ');
}

function errorBody(echo: string): object {
  return {
    message: `UNAUTHENTICATED: ${echo}`,
    details: {
      applicationError: { code: echo, description: echo, data: { headers: echo } },
      validationError: { fieldViolations: [{ field: echo, description: echo, ruleName: echo }] },
      [echo]: [echo],
    },
  };
}

/** Sends a body with the echo in every header that can hold it. */
function send(
  response: ServerResponse,
  status: number,
  type: string | undefined,
  echo: string,
  body: string,
) {
  const header = echo.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 3000);
  response.writeHead(status, {
    'content-type': type ?? `application/${header}; charset=${header}`,
    'x-wix-request-id': header,
    'x-wix-consistent': header,
    'retry-after': header,
    'www-authenticate': header,
    location: `/${encodeURIComponent(header)}`,
  });
  response.end(body);
}

describe('an upstream that repeats the request', () => {
  let stub: StubWix;
  let gateway: TestGateway;

  beforeAll(async () => {
    stub = await startStubWix();
    gateway = await startGateway({
      env: { WIX_API_URL: stub.url, WIX_API_KEY: KEY, WIX_SITE_ID: SITE_ID, LOG_LEVEL: 'trace' },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await stub[Symbol.asyncDispose]();
  });

  const everything = `{
    connection { status hint products { status reason hint } }
    products(first: 1) { nodes { name raw } totalCount availability { reason hint } }
    product(id: "${SITE_ID}") { name raw }
    order(id: "${SITE_ID}") { number buyerNote raw }
    orders(first: 1) { nodes { id number buyerNote currency raw } availability { reason hint } }
    contacts(first: 1) { nodes { primaryEmail } availability { reason hint } }
    dataItems(collectionId: "Things", first: 1) { nodes { data } availability { reason } }
    blogPosts(first: 1) { nodes { title } availability { reason } }
  }`;
  const plan = '{ migrationPlan { planHash markdown modules { product status } } }';

  /** What of the key stands in the answer, in what is logged meanwhile, and in the metrics. */
  async function leaksOf(document: string, headers: Record<string, string> = {}): Promise<string[]> {
    const from = gateway.log().length;
    const { body } = await gateway.query(document, {}, headers);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toContain('wix_gateway_operations_total');
    return leaks([JSON.stringify(body), gateway.log().slice(from), metrics].join(' '));
  }

  const STATUSES = [400, 401, 403, 404, 428] as const;
  const answers = [
    ...STATUSES.map((status) => ['as it is', status] as const),
    ...Object.keys(SPELLINGS).map((name, index) => [name, STATUSES[index % STATUSES.length] ?? 400] as const),
  ];
  test.each(answers)('%s, in errors of the status %i', async (name, status) => {
    stub.answer((request, response) => {
      const echo = echoOf(request, SPELLINGS[name] ?? String);
      send(response, status, undefined, echo, JSON.stringify(errorBody(echo)));
    });
    expect(await leaksOf(everything)).toEqual([]);
  });

  test('in refusals while a plan is made', async () => {
    stub.answer((request, response) => {
      const echo = echoOf(request, String);
      send(response, 403, 'application/json', echo, JSON.stringify(errorBody(echo)));
    });
    expect(await leaksOf(plan)).toEqual([]);
  });

  /** The same key on a site of its own, of which no refusal is remembered. */
  const elsewhere = { authorization: KEY, 'wix-site-id': '99999999-2222-4333-8444-555555555555' };
  const whole = Object.entries(SPELLINGS).filter(([name]) => name !== 'cut off' && name !== 'its end alone');
  test.each(whole)('%s, in the data of a site', async (_, spell) => {
    stub.answer((request, response) => {
      const echo = echoOf(request, spell);
      const order = {
        id: SITE_ID,
        number: '10001',
        currency: 'EUR',
        buyerNote: echo,
        createdDate: echo,
        status: echo,
        [echo]: { deep: [echo] },
      };
      const body = { order, orders: [order], metadata: { count: 1, hasNext: false, cursors: {} } };
      send(response, 200, 'application/json', echo, JSON.stringify(body));
    });
    const document = `{
      orders(first: 1) { nodes { id buyerNote createdAt status raw } }
      order(id: "${SITE_ID}") { buyerNote createdAt status raw }
    }`;
    expect(await leaksOf(document, elsewhere)).toEqual([]);
    const one = `{ order(id: "${SITE_ID}") { number buyerNote } }`;
    const { body } = await gateway.query(one, {}, elsewhere);
    expect(body.data.order).toEqual({
      number: '10001',
      buyerNote: expect.stringContaining(`wix-site-id: ${elsewhere['wix-site-id']}`),
    });
    expect(body.data.order.buyerNote).toContain('[redacted]');
  });

  test("of somebody else's tokens in the data, nothing is changed", async () => {
    const token = `IST.${hashed('head').slice(0, 43)}.${hashed('another payload')}`;
    const order = { id: SITE_ID, number: '10001', buyerNote: token };
    stub.answer((_, response) => send(response, 200, 'application/json', '', JSON.stringify({ order })));
    const one = `{ order(id: "${SITE_ID}") { buyerNote } }`;
    const { body } = await gateway.query(one, {}, elsewhere);
    expect(body.data.order.buyerNote).toBe(token);
  });

  test.each([KEY, `IST.${hashed('head').slice(0, 43)}`])(
    'or what looks like it, numbers of the same page keep their digits',
    async (note) => {
      const number = '9007199254740993';
      const data = JSON.stringify({ _id: 'a', note, big: 0 }).replace(':0', `:${number}`);
      const item = `{"id":"a","data":${data}}`;
      const page = `{"collection":{"id":"Books"},"dataItems":[${item}],"pagingMetadata":{"hasNext":false}}`;
      stub.answer((_, response) => send(response, 200, 'application/json', '', page));
      for (const field of ['data', 'raw']) {
        const document = `{ dataItems(collectionId: "Books") { nodes { ${field} } } }`;
        const response = await fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...elsewhere },
          body: JSON.stringify({ query: document }),
        });
        expect(await response.text()).toContain(`"big":${number}`);
      }
    },
  );
});

const html = (echo: string): string => `<html><body>${echo}</body></html>`;

describe('what the transport tells of an upstream that repeats the request', () => {
  const credentials = { kind: 'apiKey', apiKey: KEY, siteId: SITE_ID } as const;
  test.each([
    [200, html],
    [302, html],
    [403, html],
    [429, (echo: string) => JSON.stringify(errorBody(echo))],
    [500, html],
    [503, (echo: string) => JSON.stringify(errorBody(echo))],
    [504, html],
  ] as const)('of status %i', async (status, bodyOf) => {
    const log: unknown[] = [];
    const keep = (...line: unknown[]): void => void log.push(line);
    await using scenario = await startScenario({ logger: { warn: keep, debug: keep } });
    for (const spell of Object.values(SPELLINGS)) {
      scenario.stub.answer((request, response) => {
        const echo = echoOf(request, spell);
        send(response, status, undefined, echo, bodyOf(echo));
      });
      const request = scenario.transport.fetchFor(
        scopeOf({ deadline: performance.now() + 500 }, credentials),
      );
      const outcome = await request(`${scenario.stub.url}/things/v1/things/query`, {
        method: 'POST',
        body: '{}',
        headers: { authorization: KEY },
      }).then(
        async (response) => [[...response.headers], await response.text()],
        (error: unknown) => [String(error), error],
      );
      expect(leaks(JSON.stringify([outcome, log]))).toEqual([]);
    }
  });
});

test.each([
  ['1700000000.1234567890123456', '1700000000.1234567890123456'],
  ['2C1B8E9A-0f3d-4a6b-9c7d-5e8f1a2b3c4d', '2C1B8E9A-0f3d-4a6b-9c7d-5e8f1a2b3c4d'],
  ['request-of-somebody@example.com', undefined],
  ['12.12', undefined],
])('a request id is passed on only in its own shape: %s', async (sent, passed) => {
  await using scenario = await startScenario();
  scenario.stub.answer((_, response) => {
    response.writeHead(404, { 'content-type': 'application/json', 'x-wix-request-id': sent });
    response.end('{"message":"not found"}');
  });
  const answer = await scenario.query(scopeOf());
  expect(answer.headers.get('x-wix-request-id') ?? undefined).toBe(passed);
});
