import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendJson, startStubFederation, type StubFederation } from './stub-parts.ts';

let parts: StubFederation;
beforeAll(async () => {
  parts = await startStubFederation();
});
beforeEach(() => parts.reset());
afterAll(() => parts.close());

describe('what parts say about their answers', () => {
  const SKIPPED = {
    product: 'STORES',
    status: 'PERMISSION_DENIED',
    permission: 'Read Products',
    hint: 'Tick it.',
  };

  it('is added up', async () => {
    parts.shop.answer({
      data: { shop: 'open' },
      extensions: {
        wix: {
          requests: 3,
          retries: 1,
          deduplicated: 2,
          prefetched: 1,
          waitedMs: 0,
          budget: { limit: 200, remaining: 40 },
          skipped: [SKIPPED],
          notes: ['Hidden products are missing.'],
        },
      },
    });
    parts.content.answer({
      data: { content: 'new' },
      extensions: {
        wix: {
          requests: 4,
          retries: 0,
          deduplicated: 0,
          prefetched: 0,
          waitedMs: 0,
          budget: { limit: 200, remaining: 90 },
          skipped: [SKIPPED, { ...SKIPPED, product: 'BLOG' }],
          notes: ['Hidden products are missing.', 'Drafts are missing.'],
          demo: true,
        },
      },
    });
    const { body } = await parts.router.query('{ shop content }');
    expect(body.data).toEqual({ shop: 'open', content: 'new' });
    expect(body.extensions?.wix).toEqual({
      requests: 7,
      retries: 1,
      deduplicated: 2,
      prefetched: 1,
      waitedMs: 0,
      budget: { limit: 200, remaining: 40 },
      skipped: [SKIPPED, { ...SKIPPED, product: 'BLOG' }],
      notes: ['Hidden products are missing.', 'Drafts are missing.'],
      demo: true,
    });
  });

  it('waits no longer than the operation took', async () => {
    const wix = { requests: 1, waitedMs: 60_000, skipped: [] };
    parts.shop.answer({ data: { shop: 'open' }, extensions: { wix } });
    parts.content.answer({ data: { content: 'new' }, extensions: { wix } });
    const { body } = await parts.router.query('{ shop content }');
    expect(body.extensions?.wix.waitedMs).toBeLessThan(60_000);
  });

  it('is there also where no part was asked', async () => {
    const { body } = await parts.router.query('{ nothing }');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      retryable: false,
    });
    expect(body.extensions?.wix).toEqual({
      requests: 0,
      retries: 0,
      deduplicated: 0,
      prefetched: 0,
      waitedMs: 0,
      skipped: [],
    });
  });

  it('keeps its errors of fields that have a value all the same', async () => {
    const extensions = { code: 'WIX_ENDED_EARLY', retryable: false, hint: 'Compare.' };
    const flaw = (...path: (string | number)[]) => ({ message: 'Not whole.', path, extensions });
    // The router asks a part for several fields at once under names of its own.
    parts.shop.answer((response, { query }) => {
      const nameOf = (field: string): string => new RegExp(`(\\w+):\\s*${field}`).exec(query)?.[1] ?? field;
      const [open, product] = [nameOf('shop'), nameOf('product')];
      sendJson(response, {
        data: { [open]: 'open', [product]: { __typename: 'Product', id: '1', name: 'Mug' } },
        errors: [flaw(open), flaw(product), flaw(product, 'name')],
      });
    });
    const { body } = await parts.router.query('{ shop product(id: "1") { id name } content }');
    expect(body.data).toEqual({ shop: 'open', product: { id: '1', name: 'Mug' }, content: 'new' });
    expect(body.errors).toEqual([flaw('shop'), flaw('product'), flaw('product', 'name')]);
  });

  it('keeps them also of what it asks a part in one batch, and of records of another part', async () => {
    const extensions = { code: 'WIX_ENDED_EARLY', retryable: false, hint: 'Compare.' };
    parts.content.answer({
      data: {
        posts: [
          { product: { __typename: 'Product', id: '1' } },
          { product: { __typename: 'Product', id: '2' } },
        ],
      },
    });
    parts.shop.answer((response, { query, variables }) => {
      const alias = /(\w+):\s*_entities|(_entities)/.exec(query);
      const key = alias?.[1] ?? alias?.[2] ?? '';
      expect(JSON.stringify(variables)).toContain('"id":"2"');
      sendJson(response, {
        data: {
          [key]: [
            { __typename: 'Product', name: 'Mug' },
            { __typename: 'Product', name: 'Cup' },
          ],
        },
        errors: [{ message: 'Not whole.', path: [key, 1, 'name'], extensions }],
      });
    });
    const { body } = await parts.router.query('{ posts { product { name } } }');
    expect(body.data).toEqual({ posts: [{ product: { name: 'Mug' } }, { product: { name: 'Cup' } }] });
    expect(body.errors).toEqual([
      {
        message: 'Not whole.',
        extensions: { ...extensions, reference: { __typename: 'Product', id: '2' }, field: 'name' },
      },
    ]);
  });

  it('keeps its errors as they are', async () => {
    const extensions = {
      code: 'WIX_RATE_LIMITED',
      retryable: true,
      hint: 'Wait.',
      retryAfter: 7,
      wixRequestId: 'x',
    };
    parts.shop.answer({
      data: { shop: null },
      errors: [{ message: 'Used up.', path: ['shop'], extensions }],
    });
    const { body } = await parts.router.query('{ mine: shop content }');
    expect(body).toMatchObject({
      data: { mine: null, content: 'new' },
      errors: [{ message: 'Used up.', path: ['mine'], extensions }],
    });
  });
});

describe('a part that', () => {
  it.each<[string, (response: Parameters<typeof sendJson>[0]) => void]>([
    ['hangs up', (response) => response.destroy()],
    [
      'answers with a page',
      (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>secret</h1>'),
    ],
    ['answers with nothing', (response) => response.end()],
    ['answers with no GraphQL', (response) => sendJson(response, { secret: 1 })],
  ])('%s costs its own fields', async (_what, how) => {
    parts.shop.answer(how);
    const { status, body } = await parts.router.query('{ shop content }');
    expect([status, body.data, body.errors]).toEqual([
      200,
      { shop: null, content: 'new' },
      [
        {
          message: 'The shop part of the gateway does not answer.',
          path: ['shop'],
          extensions: expect.objectContaining({ code: 'WIX_UNAVAILABLE', retryable: true }),
        },
      ],
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('is of another version says so', async () => {
    const refusal = {
      message: 'Cannot query field "shop".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    };
    parts.shop.answer((response) => sendJson(response, { errors: [refusal] }, 400));
    const { body } = await parts.router.query('{ shop content }');
    expect(body.data).toEqual({ shop: null, content: 'new' });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', retryable: false });
    expect(body.errors?.[0]?.message).toContain('Cannot query field "shop".');
  });
});
