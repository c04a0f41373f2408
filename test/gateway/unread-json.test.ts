import { assert as check, constantFrom, integer, property, string, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asItCame } from '../../src/json/exact-json.ts';
import { bytesOf, readLater } from '../../src/json/unread-json.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startStubWix, type StubWix } from '../wix/stub-wix.ts';

const ID = '11111111-2222-4333-8444-555555555555';

/** Members of a record as a server may write them. */
const ODD_MEMBERS: readonly (readonly [string, string])[] = [
  ['escapes', String.raw`"esc":"\u00e9\u2028\/\"\\ \ud83e\uddf5","plain":"é🧵"`],
  ['halves of characters', String.raw`"half":"\ud83e and \uddf5"`],
  ['names that objects have', '"__proto__":{"a":1.50},"constructor":null,"toString":"x","hasOwnProperty":1'],
  ['a name twice', '"twice":1,"number":"0","twice":{"b":[2.0]}'],
  ['a name that is escaped', String.raw`"\u0074otal":"1","":"empty"`],
  ['numbers of any length', '"n":[1e400,-0,12345678901234567890.10,0.1e-7,1E5,9007199254740993]'],
  ['blanks', ' "a" : [ ] ,\n\t"b":{ },"c" :\r\n[ { } , 1 ]'],
  ['many levels', `"deep":${'[{"a":'.repeat(200)}1.50${'}]'.repeat(200)}`],
  ['much of it', `"long":"${'The quick brown fox – \\u00fc. '.repeat(180_000)}"`],
];

describe('JSON that is read later', () => {
  const text = `{"products":[${ODD_MEMBERS.map(([, members]) => `{"id":"a",${members}}`).join(',')}],"more":{"next":null,"n":[1.50]}, "empty":[]}`;

  test('looks as if it were read at once', () => {
    const read = readLater(Buffer.from(text));
    expect(read).toEqual(JSON.parse(text));
    expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)));
    expect(JSON.stringify(asItCame(readLater(Buffer.from(text))))).toContain('12345678901234567890.10');
  });

  test('keeps the bytes of each record, whether it was looked into or not', () => {
    const { products } = readLater(Buffer.from(text)) as { products: Record<string, unknown>[] };
    for (const [at, [, members]] of ODD_MEMBERS.entries()) {
      expect(products[at]?.['id']).toBe('a');
      expect(Buffer.from(bytesOf(products[at])?.bytes ?? []).toString()).toBe(`{"id":"a",${members}}`);
      expect(products[at]).toHaveProperty(['id']);
      expect(Buffer.from(bytesOf(products[at])?.bytes ?? []).toString()).toBe(`{"id":"a",${members}}`);
    }
  });

  test('is well formed exactly where it is for JSON.parse', () => {
    const pieces =
      '{ } [ ] , : " 0 1 -1 01 1. .5 1e5 1e+ 1E-2 -0.10 null nul true "a" "\\u00e9" "\\u00g9" "\\x" "id":'
        .split(' ')
        .concat([
          ' ',
          '\n',
          '\t',
          '\u0001',
          '"\u0001"',
          '"\u007f"',
          '\ufeff',
          '{"a":[{"id":"x"}]}',
          '{"a":[{},1]}',
        ]);
    const broken = tuple(
      integer({ min: 0, max: 80 }),
      integer({ min: 0, max: 4 }),
      constantFrom(...pieces),
    ).map(([at, cut, piece]) => {
      const whole = '{"a":[{"id":"x","n":-1.5e3},{"b":[null,true,{}]}],"c":{"d":false},"e":[{},[],"x"]}';
      return whole.slice(0, at) + piece + whole.slice(at + cut);
    });
    for (const json of [broken, string().map((tail) => `{"a":1}${tail}`)])
      check(
        property(json, (candidate) => {
          expect(JSON.stringify(readLater(Buffer.from(candidate)))).toBe(JSON.stringify(objectIn(candidate)));
        }),
        { seed: 11, numRuns: 3000 },
      );
  });

  test('is left to others where its bytes are no text', () => {
    expect(
      readLater(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')])),
    ).toBeUndefined();
    for (const other of ['', '[]', '[{"id":"a"}]', '"a"', '{', '{"a":1', '{"a":1}}'])
      expect(readLater(Buffer.from(other))).toBeUndefined();
    expect(readLater(Buffer.from(' {} '))).toEqual({});
  });
});

/** What JSON.parse reads; undefined for anything but an object. */
function objectIn(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

describe('`raw` of the records of a list', () => {
  let stub: StubWix;
  let gateway: TestGateway;
  let records: readonly string[] = [];

  beforeAll(async () => {
    stub = await startStubWix();
    stub.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        `{"orders":[${records.join(',')}],"metadata":{"hasNext":false,"count":${records.length},"cursors":{}}}`,
      );
    });
    gateway = await startGateway({ site: { scale: 0.01 }, env: { WIX_API_URL: stub.url } });
  });
  afterAll(async () => {
    await gateway.close();
    await stub[Symbol.asyncDispose]();
  });

  test.each(ODD_MEMBERS)('is what Wix sent: %s', async (_, members) => {
    const record = `{"id":"${ID}","number":"7",${members}}`;
    records = [record];
    expect(await gateway.textOf('{ orders(first: 1) { nodes { raw } } }')).toContain(
      `"nodes":[{"raw":${record}}]`,
    );
    // Beside fields that look into the record, and more than once.
    const text = await gateway.textOf('{ orders(first: 1) { nodes { raw number again: raw id status } } }');
    expect(text).toContain(`"again":${record},"id":"${ID}","status":null}`);
    expect(JSON.parse(text).data.orders.nodes[0].raw).toEqual(JSON.parse(record));
  });

  test('comes with the errors of its neighbours', async () => {
    records = [`{"id":"${ID}","number":"1","v":0.10}`, '{"number":"2"}', `{"id":"${ID}","status":"ODD"}`];
    const text = await gateway.textOf('{ orders(first: 3) { nodes { raw status } } }');
    const { errors } = JSON.parse(text);
    expect(text).toContain(
      `"nodes":[{"raw":${records[0]},"status":null},null,{"raw":${records[2]},"status":null}]`,
    );
    expect(errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['orders', 'nodes', 1],
      ['orders', 'nodes', 2, 'status'],
    ]);
  });

  test('is the same compressed', async () => {
    records = [`{"id":"${ID}","number":"1","text":"${'again and again '.repeat(500)}"}`];
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: '{ orders(first: 1) { nodes { raw } } }' }),
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toContain(`{"raw":${records[0]}}`);
  });
});
