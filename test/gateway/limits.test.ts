import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    modules: [stubProduct().module],
    env: { MAX_WIX_REQUESTS_PER_QUERY: '20' },
  });
});
afterAll(() => gateway.close());

const errorsOf = async (document: string, variables: Record<string, unknown> = {}) => {
  const { status, body } = await gateway.query(document, variables);
  return {
    status,
    codes: body.errors?.map(({ extensions }) => extensions.code) ?? [],
    message: body.errors?.[0]?.message ?? '',
  };
};

/** Fragments of which each uses the next one twice. */
const wideFragments = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Query { ...F${level + 1} ...on Query { ...F${level + 1} } fine }`,
  ).join(' ');

/** A field inside its own type, as deep as asked for. */
const deep = (levels: number): string =>
  `{ thing(id: 1) ${'{ parent '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;

/** A field under so many names. */
const named = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

const aliases = (count: number): string => named(count, 'fine');

const skips = (count: number): string =>
  Array.from({ length: count }, () => 'fine @skip(if: false)').join(' ');

describe('limits', () => {
  test('a body has at most 1 MB', async () => {
    const { status, body } = await gateway.query('{ fine }', { text: 'x'.repeat(1_100_000) });
    expect(status).toBe(413);
    expect(body.errors).toEqual([
      {
        message: 'The request body is too large.',
        extensions: { code: 'BAD_REQUEST', retryable: false, hint: expect.any(String), limit: 1_048_576 },
      },
    ]);
    expect(body.extensions?.wix).toMatchObject({ requests: 0, skipped: [] });
    expect(
      (await gateway.query('query ($text: String) { echo(text: $text) }', { text: 'x'.repeat(1_000_000) }))
        .status,
    ).toBe(200);
  });

  test('introspection is weighed by what it answers with, on the whole graph', async () => {
    await using whole = await startGateway({ site: { scale: 0.01 } });
    const once = '__schema { types { fields { args { type { name } } type { name } } } }';
    const copies = Array.from({ length: 150 }, (_, index) => `a${index}: ${once}`).join(' ');
    const squared =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    for (const document of [
      `{ ${copies} }`,
      `{ ${Array.from({ length: 150 }, (_, index) => `a${index}: __schema { ...S }`).join(' ')} } fragment S on __Schema { types { fields { args { type { name } } type { name } } } }`,
      `{ ${Array.from({ length: 190 }, (_, index) => `a${index}: __type(name: "Query") { ...T }`).join(' ')} } fragment T on __Type { fields { args { type { name } } type { fields { name } } } }`,
      squared,
      `{ ${Array.from({ length: 150 }, (_, index) => `a${index}: _service { sdl }`).join(' ')} }`,
      `{ _service { ${Array.from({ length: 190 }, (_, index) => `a${index}: sdl`).join(' ')} } }`,
    ]) {
      const { status, body } = await whole.query(document);
      expect([document.slice(0, 40), status, body.errors?.[0]?.extensions.code]).toEqual([
        document.slice(0, 40),
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect(body.errors?.[0]?.message).toMatch(
        /^The introspection would answer with about [\d,]+ values; the limit is [\d,]+\. Ask for `__schema` or `_service` once/,
      );
    }
    const standard = await whole.query(getIntrospectionQuery());
    expect(standard.body.errors).toBeUndefined();
    expect((await whole.query(getIntrospectionQuery())).body.data).toEqual(standard.body.data);
    expect(
      (await whole.query('{ __type(name: "Product") { fields { name } } }')).body.errors,
    ).toBeUndefined();
    expect((await whole.query('{ _service { sdl } _again: _service { sdl } }')).body.errors).toBeUndefined();
    expect((await whole.query(`{ __schema { queryType { name } } x: __typename }`)).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      x: 'Query',
    });
  });

  test('what an answer says again under other names is bounded, whatever it costs at Wix', async () => {
    await using whole = await startGateway({ site: { counts: { products: 3 } } });
    const before = whole.site.requests.count();
    for (const [document, bytes] of [
      [`{ products(first: 1000) { nodes { ${named(190, 'raw')} } } }`, '945,000,000'],
      [
        `{ products(first: 1000) { nodes { ...R } } } fragment R on Product { raw ${named(100, 'raw')} }`,
        '500,000,000',
      ],
      [`{ products(first: 1000) { nodes { ${named(190, 'descriptionHtml')} } } }`, '94,500,000'],
      [`{ products(first: 1000) { edges { ${named(12, 'node { raw }')} } } }`, '55,000,000'],
      [`{ ${named(14, 'products(first: 1000) { nodes { raw } }')} }`, '65,000,000'],
    ] as const) {
      const { status, body } = await whole.query(document);
      expect([document.slice(0, 60), status, body.errors?.[0]]).toEqual([
        document.slice(0, 60),
        400,
        {
          message: `This operation could answer with ${bytes} bytes of values that the answer has already under another name; the limit for one operation is 50,000,000.`,
          extensions: expect.objectContaining({ code: 'QUERY_TOO_EXPENSIVE', limit: 50_000_000 }),
        },
      ]);
    }
    expect(whole.site.requests.count()).toBe(before);
    for (const document of [
      `{ products(first: 1000) { nodes { raw again: raw id ${named(40, 'name')} ${named(100, 'id').replaceAll('a', 'b')} } } }`,
      `{ products { nodes { ${named(190, 'raw')} } } }`,
      `{ products(first: 1000) { nodes { raw media { id url } } edges { node { raw } } } }`,
      `{ a: products(first: 300) { nodes { raw } } b: products(first: 400) { nodes { raw } } }`,
    ])
      expect((await whole.query(document)).body.errors).toBeUndefined();
  });

  test('refusals say numbers that can be read', async () => {
    const lists = (levels: number): string =>
      levels === 0 ? 'id' : `id things(first: 1000) { nodes { ${lists(levels - 1)} } }`;
    const { status, body } = await gateway.query(`{ things(first: 1000) { nodes { ${lists(8)} } } }`);
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message:
        'This operation could need more than 1,000,000,000 Wix requests; the limit for one operation is 20.',
      extensions: { code: 'QUERY_TOO_EXPENSIVE', estimate: 1_000_000_000, limit: 20 },
    });
    expect(JSON.stringify(body)).not.toMatch(/\de\+/);
    const wide = await errorsOf(`{ ...F0 } ${wideFragments(60)} fragment F60 on Query { fine }`);
    expect(wide.message).toContain('more than 1,000,000,000 fields');
  });

  test('a document has at most 4000 tokens', async () => {
    const refused = await errorsOf(`{ ${'fine '.repeat(4_000)} }`);
    expect(refused).toMatchObject({ status: 400, codes: ['GRAPHQL_PARSE_FAILED'] });
    expect(refused.message).toContain('4000 tokens');
  });

  test('an operation is at most 20 levels deep', async () => {
    expect((await errorsOf(deep(20))).codes).toEqual([]);
    expect(await errorsOf(deep(21))).toMatchObject({
      status: 400,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
      message: 'The operation is 21 levels deep; the limit is 20.',
    });
  });

  test.each([
    ['fields', `${'{a'.repeat(1300)}${'}'.repeat(1300)}`],
    ['values', `{ thing(id: ${'['.repeat(1950)}${']'.repeat(1950)}) { id } }`],
  ])(
    '%s that are nested by the thousand are bad input, however much the parser can take',
    async (_, document) => {
      const refused = await errorsOf(document);
      expect(refused.status).toBe(400);
      expect(refused.codes[0]).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$|^BAD_USER_INPUT$/);
      expect(refused.message).toMatch(/ deep|cannot represent/);
    },
  );

  test('the depth of fragments counts', async () => {
    const inner = `fragment F on Thing ${'{ parent '.repeat(15)}{ id }${' }'.repeat(15)}`;
    expect((await errorsOf(`{ thing(id: 1) { ...F } } ${inner}`)).codes).toEqual([]);
    expect(
      (await errorsOf(`{ thing(id: 1) { parent { parent { parent { parent { ...F } } } } } } ${inner}`))
        .codes,
    ).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('introspection passes', async () => {
    const { status, body } = await gateway.query(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
    );
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    expect(body.data.__schema.queryType.name).toBe('Query');
  });

  test('an operation has at most 200 aliases, counted wherever a fragment is used', async () => {
    expect((await errorsOf(`{ ${aliases(200)} }`)).codes).toEqual([]);
    expect((await errorsOf(`{ ${aliases(201)} }`)).message).toContain('201 aliases');
    const doubled = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on Thing { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`,
    );
    const bomb = `{ thing(id: 1) { ...F0 } } ${doubled.join(' ')} fragment F12 on Thing { id }`;
    expect((await errorsOf(bomb)).codes).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test('an operation has at most 100 directives', async () => {
    expect((await errorsOf(`{ ${skips(100)} }`)).codes).toEqual([]);
    expect((await errorsOf(`{ ${skips(101)} }`)).message).toContain('101 directives');
  });

  test('fragments that spread each other are refused, and cost no time', async () => {
    expect(
      (await errorsOf('{ thing(id: 1) { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }'))
        .codes,
    ).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  test('several operations cannot be sent at once', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ fine }' }, { query: '{ fine }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('an operation that could cost too many Wix requests is refused with both numbers', async () => {
    const { status, body } = await gateway.query(
      '{ things(first: 30) { nodes { things { nodes { id } } } } }',
    );
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'This operation could need 31 Wix requests; the limit for one operation is 20.',
        extensions: {
          code: 'QUERY_TOO_EXPENSIVE',
          retryable: false,
          hint: expect.stringContaining('`things.nodes.things` with 30'),
          estimate: 31,
          limit: 20,
        },
      },
    ]);
    expect(body.data).toBeUndefined();
    expect(body.extensions?.wix.requests).toBe(0);
    expect(
      (
        await errorsOf(
          'query ($first: Int) { things(first: $first) { nodes { things { nodes { id } } } } }',
          { first: 19 },
        )
      ).codes,
    ).toEqual([]);
  });
});
