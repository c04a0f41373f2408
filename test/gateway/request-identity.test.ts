import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { CAUSE, stubProduct } from './stub.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { members: 8 } } });
});
afterAll(() => gateway.close());

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const ORDER =
  'query One($id: ID!) { order(id: $id) { number buyerNote } members(first: 1) { nodes { id } } }';
const UNKNOWN_ID = '99999999-aaaa-4bbb-8ccc-dddddddddddd';

/** The lines of the log that were written during a request, by what they say. */
async function linesOf(of: TestGateway, send: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const from = of.log().length;
  await send();
  await expect.poll(() => of.log().slice(from)).toContain('"answered"');
  return of
    .log()
    .slice(from)
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

describe("a caller's request id", () => {
  test.each(['a', 'Root=1-67891233:abcdef_0.9', 'x'.repeat(128)])('is kept: %s', async (id) => {
    const { headers } = await gateway.query('{ __typename }', {}, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toBe(id);
  });

  test.each(['', 'two words', 'x'.repeat(129), 'ä', '"quoted"', 'a,b', DEMO_CREDENTIALS.apiKey])(
    'that has another shape is replaced: %s',
    async (id) => {
      const { headers } = await gateway.query('{ __typename }', {}, { 'x-request-id': id });
      expect(headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    },
  );

  test('is in every line of the log that its request causes, with the trace that it is a part of', async () => {
    const headers = { 'x-request-id': 'importer-7', traceparent: `00-${TRACE}-b7ad6b7169203331-01` };
    const lines = await linesOf(gateway, () => gateway.query(ORDER, { id: UNKNOWN_ID }, headers));
    expect(lines.map(({ msg }) => msg)).toEqual(['asked Wix', 'asked Wix', 'answered']);
    for (const line of lines) expect(line).toMatchObject({ requestId: 'importer-7', traceId: TRACE });
  });

  test('is in errors that carry one, and in the log of their cause', async () => {
    await using failing = await startGateway({ modules: [stubProduct().module] });
    let body: unknown;
    const lines = await linesOf(failing, async () => {
      ({ body } = await failing.query('{ broken }', {}, { 'x-request-id': 'import:3' }));
    });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', requestId: 'import:3' } }] });
    expect(lines.find((line) => JSON.stringify(line).includes(CAUSE))).toMatchObject({
      requestId: 'import:3',
    });
    expect(lines.at(-1)).toMatchObject({ msg: 'answered', requestId: 'import:3' });
  });

  test('belongs to one operation alone where several run side by side', async () => {
    const from = gateway.log().length;
    await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        gateway.query(`{ members(first: ${n + 1}) { nodes { id } } }`, {}, { 'x-request-id': `side-${n}` }),
      ),
    );
    await expect
      .poll(() =>
        gateway
          .log()
          .slice(from)
          .match(/"answered"/g),
      )
      .toHaveLength(5);
    const asked = gateway
      .log()
      .slice(from)
      .trim()
      .split('\n')
      .filter((line) => line.includes('asked Wix'));
    const ids = asked.map((line) => JSON.parse(line).requestId);
    expect(ids.toSorted()).toEqual(['side-0', 'side-1', 'side-2', 'side-3', 'side-4']);
  });
});

test.each([
  '',
  'nonsense',
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `ff-${TRACE}-b7ad6b7169203331-01`,
])('a trace that is none is left out: %j', async (traceparent) => {
  const lines = await linesOf(gateway, () => gateway.query('{ __typename }', {}, { traceparent }));
  expect(lines[0]).not.toHaveProperty('traceId');
});

test('each Wix request is in the log at debug: by its template, without what it asks for', async () => {
  const lines = await linesOf(gateway, () => gateway.query(ORDER, { id: UNKNOWN_ID }));
  const asked = lines.filter(({ msg }) => msg === 'asked Wix');
  expect(asked.map(({ method, path, status }) => [method, path, status]).toSorted()).toEqual([
    ['GET', '/ecom/v1/orders/:id', 404],
    ['POST', '/members/v1/members/query', 200],
  ]);
  for (const call of asked) {
    expect(Object.keys(call).toSorted()).toEqual([
      'attempt',
      'isAhead',
      'level',
      'method',
      'ms',
      'msg',
      'path',
      'requestId',
      'status',
      'time',
      'waitedMs',
    ]);
    expect(call).toMatchObject({
      attempt: 1,
      isAhead: false,
      ms: expect.any(Number),
      waitedMs: expect.any(Number),
    });
  }
  const text = JSON.stringify(lines);
  for (const secret of [UNKNOWN_ID, DEMO_CREDENTIALS.apiKey, DEMO_CREDENTIALS.siteId])
    expect(text).not.toContain(secret);
});
