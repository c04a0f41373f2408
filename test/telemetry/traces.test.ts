import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startStubWix } from '../wix/stub-wix.ts';
import { startCollector, type Collector, type Span } from './collector.ts';

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const sampled = { traceparent: `00-${TRACE}-${CALLER}-01` };

let collector: Collector;
let gateway: TestGateway;
beforeAll(async () => {
  collector = await startCollector();
  gateway = await startGateway({
    site: { counts: { members: 5, products: 8, events: 3 } },
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '20' },
  });
});
beforeEach(() => void collector.spans.splice(0));
afterAll(async () => {
  await gateway.close();
  await collector[Symbol.asyncDispose]();
});

/** The only span of a name. */
function spanOf(name: string): Span {
  const [found, ...others] = collector.spans.filter((span) => span.name === name);
  if (found === undefined || others.length > 0) throw new Error(`not one span ${name}`);
  return found;
}

describe('the trace of an operation', () => {
  test('goes on with the one of its caller, over its lists, to each Wix request', async () => {
    await gateway.query('query People { members(first: 2) { totalCount nodes { id } } }', {}, sampled);
    await collector.has('POST /graphql');
    const operation = spanOf('POST /graphql');
    expect(operation).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, kind: SERVER });
    expect(operation.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'url.scheme': 'http',
      'http.response.status_code': 200,
      'graphql.operation.name': 'People',
      'graphql.operation.type': 'query',
      'wix_gateway.requests': expect.any(Number),
      'wix_gateway.retries': 0,
      'wix_gateway.waited_ms': expect.any(Number),
    });
    expect(new Set(collector.below(operation).map(({ name }) => name))).toEqual(
      new Set(['list Member', 'count Member']),
    );
    const list = spanOf('list Member');
    expect(list.attributes).toEqual({
      'wix_gateway.list.entity': 'Member',
      'wix_gateway.list.first': 2,
      'wix_gateway.list.goes_on': false,
      'wix_gateway.list.records': 2,
    });
    const [call] = collector.below(list);
    expect(call).toMatchObject({ name: 'POST /members/v1/members/query', kind: CLIENT, traceId: TRACE });
    expect(call?.attributes).toEqual({
      'http.request.method': 'POST',
      'url.template': '/members/v1/members/query',
      'http.response.status_code': 200,
      'server.address': '127.0.0.1',
      'wix_gateway.waited_ms': expect.any(Number),
    });
    for (const { startTimeUnixNano, endTimeUnixNano, traceId } of collector.spans) {
      expect(traceId).toBe(TRACE);
      expect(endTimeUnixNano).toBeGreaterThanOrEqual(startTimeUnixNano);
    }
  });

  test('has the lists of its records, and what is read for them in batches', async () => {
    await gateway.query(
      '{ events(first: 2) { nodes { id guests(first: 1) { nodes { id } } ticketDefinitions { id } } } }',
    );
    await collector.has('POST /graphql', 'list Event', 'list EventGuest', 'batch EVENTS');
    const guests = collector.spans.filter(({ name }) => name === 'list EventGuest');
    expect(guests).toHaveLength(2);
    expect(spanOf('batch EVENTS').attributes).toMatchObject({ 'wix_gateway.product': 'EVENTS' });
    for (const each of [...guests, spanOf('batch EVENTS')])
      expect(collector.below(each).length).toBeGreaterThan(0);
  });

  test('is a new one without a caller, and in the log', async () => {
    const from = gateway.log().length;
    const { headers } = await gateway.query('{ members(first: 1) { nodes { id } } }');
    await collector.has('POST /graphql');
    const { traceId, parentSpanId } = spanOf('POST /graphql');
    expect(parentSpanId ?? '').toBe('');
    const lines = gateway
      .log()
      .slice(from)
      .split('\n')
      .filter((line) => line.includes(String(headers.get('x-request-id'))));
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(JSON.parse(line).traceId).toBe(traceId);
  });

  test('is not told of where the caller keeps none', async () => {
    await gateway.query(
      'query Unkept { members(first: 1) { nodes { id } } }',
      {},
      { traceparent: `00-${TRACE}-${CALLER}-00` },
    );
    await gateway.query('query Kept { __typename }');
    await fetch(`${gateway.url}/healthz`);
    await collector.has('POST /graphql');
    expect(collector.spans.map(({ attributes }) => attributes['graphql.operation.name'])).toEqual(['Kept']);
  });
});

describe('what goes wrong', () => {
  test('at Wix: each attempt is a span, with its number and what it waited', async () => {
    await using failing = await startGateway({
      site: { faults: [{ kind: '503', path: '/members/v1/members/query', times: 1 }] },
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '20' },
    });
    await failing.query('{ members(first: 1) { nodes { id } } }');
    await collector.has('POST /graphql');
    const calls = collector.spans.filter(({ kind }) => kind === CLIENT);
    expect(
      calls.map(({ attributes, status }) => [
        attributes['http.response.status_code'],
        attributes['http.request.resend_count'],
        attributes['error.type'],
        status.code,
      ]),
    ).toEqual([
      [503, undefined, '503', ERROR],
      [200, 1, undefined, 0],
    ]);
    expect(spanOf('POST /graphql').attributes).toMatchObject({
      'wix_gateway.requests': 2,
      'wix_gateway.retries': 1,
    });
    expect(spanOf('POST /graphql').status.code ?? 0).toBe(0);
  });

  test('in the operation: its outcome, as an error only where not the caller is to blame', async () => {
    await gateway.query('query Mine { nothing }');
    await collector.has('POST /graphql');
    const mine = spanOf('POST /graphql');
    expect(mine.attributes).toMatchObject({
      'http.response.status_code': 400,
      'error.type': 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(mine.status.code ?? 0).toBe(0);
  });
});

test('Wix is told nothing of the trace, nor of the request id', async () => {
  await using wix = await startStubWix();
  await using apart = await startGateway({
    env: { WIX_API_URL: wix.url, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '20' },
  });
  const headers = {
    ...sampled,
    tracestate: 'vendor=1',
    baggage: 'user=somebody',
    'x-request-id': 'importer-7',
  };
  await apart.query('{ members(first: 1) { nodes { id } } }', {}, headers);
  expect(wix.requests.length).toBeGreaterThan(0);
  for (const request of wix.requests) {
    const names = Object.keys(request.headers);
    expect(names).toContain('authorization');
    expect(names.filter((name) => /trace|baggage|request-id|forwarded/.test(name))).toEqual([]);
    expect(JSON.stringify(request)).not.toContain(TRACE);
  }
});

test('nothing that identifies a person, a record or a site, and no credential, reaches the collector', async () => {
  const document = `query Everything($slug: String!) {
    products(first: 5) { nodes { id name slug variants { id sku } } }
    members(first: 5) { nodes { id loginEmail contact { id primaryEmail } } }
    orders(first: 5) { nodes { id number buyerNote lineItems { id product { name } } } }
    events(first: 3) { nodes { id title guests(first: 2) { nodes { id guestDetails { email firstName } } } } }
    productBySlug(slug: $slug) { id name }
    wrong: product(id: "99999999-aaaa-4bbb-8ccc-dddddddddddd") { id }
  }`;
  const slug = 'a-slug-that-nobody-has';
  const { body } = await gateway.query(
    document,
    { slug },
    { 'x-request-id': 'caller-of-everything', authorization: '' },
  );
  expect(body.errors).toBeUndefined();
  await collector.has('POST /graphql', 'list Product', 'list Order', 'list Event', 'list EventGuest');
  const said = new Set<string>();
  JSON.stringify(body.data, (_, value: unknown) => {
    if (typeof value === 'string' && value.length > 3) said.add(value);
    return value;
  });
  expect(said.size).toBeGreaterThan(40);
  const { apiKey, siteId } = gateway.site;
  const told = collector.text();
  const secrets = [...said, apiKey, siteId, slug, '99999999-aaaa', 'caller-of-everything'];
  // The five digits of an order's number are somewhere in the times and ids of traces: what is short is looked for as a whole value.
  const isTold = (secret: string) => told.includes(secret.length < 8 ? JSON.stringify(secret) : secret);
  expect(secrets.filter(isTold)).toEqual([]);
});
