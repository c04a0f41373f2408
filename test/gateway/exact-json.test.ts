import {
  array,
  assert as check,
  bigInt,
  constantFrom,
  integer,
  letrec,
  oneof,
  property,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asItCame, parseExactly } from '../../src/json/exact-json.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startStubWix, type StubWix } from '../wix/stub-wix.ts';

const ID = '11111111-2222-4333-8444-555555555555';

/** Numbers as a program in another language can write them. */
const NUMBERS = ['9007199254740993', '0.10', '12.50', '1E400', '1e-7', '-0', '3.14159265358979323846', '100'];

describe('JSON that keeps its numbers', () => {
  const number = oneof(
    constantFrom(...NUMBERS),
    bigInt().map(String),
    tuple(bigInt({ min: 0n, max: 10n ** 25n }), integer({ min: 0, max: 10 ** 6 })).map(
      ([whole, part]) => `${whole}.${part}0`,
    ),
  );
  const text = oneof(string(), constantFrom('9007199254740993', '\\', '"1.0', 'number 0.10', '\\"'));
  /** The text of a JSON value without blanks, as JSON.stringify writes all but the numbers. */
  const { value } = letrec<{ value: string }>((tie) => ({
    value: oneof(
      { maxDepth: 4 },
      number,
      text.map((plain) => JSON.stringify(plain)),
      constantFrom('null', 'true', 'false'),
      array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
      uniqueArray(tuple(text, tie('value')), { maxLength: 4, selector: ([name]) => name })
        .filter((members) => members.every(([name]) => !/^\d+$/.test(name)))
        .map((members) => `{${members.map(([name, item]) => `${JSON.stringify(name)}:${item}`).join(',')}}`),
    ),
  }));

  test('is written as it was read', () => {
    check(
      property(
        value.map((json) => `[${json}]`),
        (json) => {
          expect(JSON.stringify(asItCame(parseExactly(json)))).toBe(json);
          expect(parseExactly(json)).toEqual(JSON.parse(json));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('an answer', () => {
  let stub: StubWix;
  let gateway: TestGateway;
  let answers: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    stub = await startStubWix();
    stub.answer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Object.entries(answers).find(([path]) => url.includes(path))?.[1] ?? '{}');
    });
    gateway = await startGateway({ site: { scale: 0.01 }, env: { WIX_API_URL: stub.url } });
  });
  afterAll(async () => {
    await gateway.close();
    await stub[Symbol.asyncDispose]();
  });

  test.each(NUMBERS)('shows %s in `raw` as it came, in a record and in a list', async (number) => {
    const record = `{"id":"${ID}","number":"1","weird":${number},"list":[${number},{"n":${number}}]}`;
    answers = {
      '/ecom/v1/orders/search': `{"orders":[${record}],"metadata":{"hasNext":false,"count":1,"cursors":{}}}`,
      '/ecom/v1/orders': `{"order":${record}}`,
    };
    expect(await gateway.textOf(`{ order(id: "${ID}") { number raw } }`)).toContain(
      `"order":{"number":"1","raw":${record}}`,
    );
    expect(await gateway.textOf('{ orders(first: 1) { nodes { raw } } }')).toContain(
      `"nodes":[{"raw":${record}}]`,
    );
  });

  test('shows the digits of a data item in its data, in each of its fields and in `raw`', async () => {
    const data = '{"_id":"a","big":9007199254740993,"price":0.10,"deep":{"list":[1.50]}}';
    const item = `{"id":"a","dataCollectionId":"Things","data":${data}}`;
    answers = {
      '/collections/Things': '{"collection":{"id":"Things","fields":[]}}',
      '/items/a': `{"dataItem":${item}}`,
      '/items/query': `{"dataItems":[${item}],"pagingMetadata":{"count":1,"total":1,"hasNext":false,"cursors":{}}}`,
    };
    const text = await gateway.textOf(
      '{ dataItems(collectionId: "Things", first: 1) { nodes { data raw fields(keys: ["big", "deep"]) { key value } } } }',
    );
    expect(text).toContain(`"data":${data}`);
    expect(text).toContain(`"raw":${item}`);
    expect(text).toContain(
      '"fields":[{"key":"big","value":9007199254740993},{"key":"deep","value":{"list":[1.50]}}]',
    );
  });

  test('cuts what is nested too deep, names it, and stands for the rest', async () => {
    const deep = `${'{"a":'.repeat(5000)}1.50${'}'.repeat(5000)}`;
    const record = `{"id":"${ID}","number":"1","weird":1.50,"deep":${deep}}`;
    answers = {
      '/ecom/v1/orders/search': `{"orders":[${record},{"id":"${ID}","number":"2"}],"metadata":{"hasNext":false,"count":2,"cursors":{}}}`,
      '/ecom/v1/orders': `{"order":${record}}`,
    };
    const text = await gateway.textOf(
      `{ orders(first: 2) { nodes { number raw } } order(id: "${ID}") { number raw } other: order(id: "${ID}") { number } }`,
    );
    const { data, errors } = JSON.parse(text);
    expect(data.orders.nodes.map(({ number }: { number: string }) => number)).toEqual(['1', '2']);
    expect(data.other).toEqual({ number: '1' });
    expect(data.order.raw).toMatchObject({ id: ID, deep: { a: { a: {} } } });
    expect(text).toContain('"weird":1.50');
    expect(text).toContain('{"a":null}');
    const paths = [
      ['orders', 'nodes', 0, 'raw'],
      ['order', 'raw'],
    ];
    expect(errors).toHaveLength(2);
    expect(errors).toEqual(
      expect.arrayContaining(
        paths.map((path) => ({
          path,
          message: 'The value of `raw` is nested more than 500 levels deep.',
          extensions: { code: 'WIX_BAD_RESPONSE', retryable: false, hint: expect.any(String) },
        })),
      ),
    );
  });
});
