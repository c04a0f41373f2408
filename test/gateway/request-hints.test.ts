import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const INVALID = 'GRAPHQL_VALIDATION_FAILED';

describe('a mistake that is often made is answered with what helps', () => {
  test.each([
    ['{ products { name } }', INVALID, '`{ nodes { name } }`'],
    ['{ products { edges { name } } }', INVALID, '`{ edges { node { name } } }`'],
    ['{ products }', INVALID, '`products { nodes { id } pageInfo { hasNextPage endCursor } }`'],
    ['{ products(last: 3) { nodes { id } } }', INVALID, 'direction: DESC'],
    ['{ products(first: 3, before: "x") { nodes { id } } }', INVALID, 'Lists are read forwards'],
    ['{ products(limit: 3) { nodes { id } } }', INVALID, 'The size of a page is `first`'],
    ['{ products(offset: 3) { nodes { id } } }', INVALID, '`pageInfo.endCursor`'],
    ['{ orders(sort: "x") { nodes { id } } }', INVALID, '`orderBy: {'],
    ['{ orders(status: APPROVED) { nodes { id } } }', INVALID, '`filter: {'],
    [
      '{ orders(orderBy: { field: "CREATED_AT", direction: DESC }) { nodes { id } } }',
      'BAD_USER_INPUT',
      '`CREATED_AT`, not `"CREATED_AT"`',
    ],
    ['{ products(first: "3") { nodes { id } } }', 'BAD_USER_INPUT', 'A number has no quotes: `3`.'],
    ['{ products(first: 1) { nodes { price } } }', INVALID, '`price { … }`'],
    ['{ products(first: 1) { nodes { name { text } } } }', INVALID, 'ask for `name` alone'],
    ['{ product { name } }', INVALID, '`product(id: …)`, a value of type `ID!`'],
    ['query ($id: String!) { product(id: $id) { name } }', INVALID, 'Declare the variable as `$id: ID!`.'],
    ['query { product(id: $id) { name } }', INVALID, '`query Name($id: …)`'],
    ["{ product(id: 'x') { name } }", 'GRAPHQL_PARSE_FAILED', 'double quotes'],
    ['{ products { nodes { id } }', 'GRAPHQL_PARSE_FAILED', 'a closing brace is missing'],
    ['{ products { nodes { } } }', 'GRAPHQL_PARSE_FAILED', 'Braces cannot be empty'],
    ['{ "products": { } }', 'GRAPHQL_PARSE_FAILED', 'a document is no JSON'],
    ['mutation { createProduct { id } }', INVALID, 'Ask with a query.'],
    ['{ product { nodes { id } } }', INVALID, 'The list of all of them is `products {'],
    ['{ site { nothing } }', INVALID, '`Site` has `id`, `name`'],
    ['{ order(number: 1) { id } }', INVALID, '`order` takes `id`.'],
    ['{ orders { nodes { buyer } } }', INVALID, '`buyerInfo`'],
    ['{ site { id @nothing } }', INVALID, '`wix-gateway schema`'],
    ['{ cms { books { nodes { id } } } }', INVALID, '/site/graphql'],
    ['query ($unused: Int) { site { id } }', INVALID, 'leave `$unused` out'],
    ['query ($id: ID!) { product(id: $id) { id } }', 'BAD_USER_INPUT', '`"variables": { "id": … }`'],
    ['{ orders(filter: { status: [PAID] }) { nodes { id } } }', 'BAD_USER_INPUT', 'is one of `APPROVED`'],
    ['{ orders(filter: { status: "paid" }) { nodes { id } } }', 'BAD_USER_INPUT', 'is one of `APPROVED`'],
    ['{ orders(filter: { number: "1" }) { nodes { id } } }', 'BAD_USER_INPUT', '`createdAt: DateTimeFilter`'],
    ['{ orders(orderBy: "createdAt") { nodes { id } } }', 'BAD_USER_INPUT', '`field: OrderSortField!`'],
    [
      '{ orders(orderBy: { direction: DESC }) { nodes { id } } }',
      'BAD_USER_INPUT',
      '`field: OrderSortField!`',
    ],
  ])('%s', async (query, code, words) => {
    const { status, body } = await gateway.query(query);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(
      expect.objectContaining({
        extensions: { code, retryable: false, hint: expect.stringContaining(words) },
      }),
    );
    expect(body.extensions?.wix).toMatchObject({ requests: 0 });
  });

  test.each([
    [{ first: '3' }, 'A number has no quotes: `3`.'],
    [{ orderBy: 'CREATED_AT' }, '`direction: SortDirection! = ASC`'],
    [{ orderBy: { field: 'CREATED' } }, '`OrderSortField` is one of `CREATED_AT`'],
    [{ orderBy: { by: 'CREATED_AT' } }, '`OrderSortField` is one of `CREATED_AT`'],
    [{ orderBy: { field: 'CREATED_AT', by: 1 } }, '`field: OrderSortField!`'],
  ])('a variable of the wrong form too: %j', async (variables, words) => {
    const { body } = await gateway.query(
      'query ($first: Int, $orderBy: OrderOrderBy) { orders(first: $first, orderBy: $orderBy) { nodes { id } } }',
      variables,
    );
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      retryable: false,
      hint: expect.stringContaining(words),
    });
  });
});
