import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { estimateCost, type CostEstimate } from '../../src/gateway/limits/query-cost.ts';
import type { CostTable } from '../../src/contract/field-cost.ts';

const schema = buildSchema(`
  type Query {
    orders(first: Int = 50, after: String): OrderConnection
    product(id: ID!): Product
    plan(products: Int): Plan
    _entities(representations: [_Any!]!): [_Entity]!
  }
  scalar _Any
  union _Entity = Order | Product
  type Plan { hash: String }
  type OrderConnection { nodes: [Order!]!  edges: [OrderEdge!]!  totalCount: Int  pageInfo: PageInfo }
  type PageInfo { endCursor: String }
  type OrderEdge { node: Order! }
  type Order { id: ID!  lineItems: [LineItem!]!  fulfillments: [String!]!  payments: [String!]!  refunds: [String!]!  buyer: Product }
  type LineItem { product: Product  sku: String }
  type Product { id: ID!  variants: [String!]!  guests(first: Int = 50, after: String): OrderConnection }
`);

const costs: CostTable = {
  'Query.orders': { kind: 'connection', pageMax: 100, concatenated: 2 },
  'Query.product': { kind: 'fixed', requests: 1 },
  'Query.plan': {
    kind: 'fixed',
    requests: 12,
    requestsFor: ({ products }) => (typeof products === 'number' ? products * 2 : 12),
  },
  'Order.lineItems': { kind: 'list', size: 5 },
  'Order.fulfillments': { kind: 'batch', perRequest: 100 },
  'Order.payments': { kind: 'batch', perRequest: 100 },
  'Order.refunds': { kind: 'batch', perRequest: 100, sameReadAs: 'Order.payments' },
  'LineItem.product': { kind: 'batch', perRequest: 100 },
  'Product.variants': { kind: 'batch', perRequest: 100, size: 10 },
  'Product.guests': { kind: 'connection', pageMax: 100 },
};

function estimate(source: string, variables: Record<string, unknown> = {}): CostEstimate {
  const document = parse(source);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return estimateCost({ schema, document, operation, variables }, costs);
}

const cost = (source: string, variables: Record<string, unknown> = {}): number =>
  estimate(source, variables).requests;

describe('query cost', () => {
  test('of a connection is its pages, and one request more for each further pass', () => {
    expect(cost('{ orders { nodes { id } } }')).toBe(2);
    expect(cost('{ orders(first: 100) { nodes { id } } }')).toBe(2);
    expect(cost('{ orders(first: 101) { nodes { id } } }')).toBe(3);
    expect(cost('{ orders(first: 1000) { edges { node { id } } } }')).toBe(11);
  });

  test('counts totalCount only where it is selected, and alone when nothing else is', () => {
    expect(cost('{ orders { totalCount nodes { id } } }')).toBe(3);
    expect(cost('{ orders { totalCount } }')).toBe(1);
    expect(cost('{ orders { __typename } }')).toBe(0);
  });

  test('of batched relations is one request for every 100 parents', () => {
    expect(cost('{ orders(first: 100) { nodes { fulfillments } } }')).toBe(2 + 1);
    expect(cost('{ orders(first: 100) { nodes { lineItems { sku product { id } } } } }')).toBe(2 + 5);
    expect(cost('{ orders(first: 100) { nodes { lineItems { product { variants } } } } }')).toBe(2 + 5 + 5);
  });

  test('of what comes with the requests of another field is nothing beside that field', () => {
    expect(cost('{ orders(first: 100) { nodes { payments refunds } } }')).toBe(2 + 1);
    expect(cost('{ orders(first: 100) { nodes { refunds other: payments } } }')).toBe(2 + 1);
    expect(cost('{ orders(first: 100) { nodes { refunds } } }')).toBe(2 + 1);
    expect(cost('{ orders(first: 100) { nodes { ...A } } } fragment A on Order { refunds payments }')).toBe(
      2 + 1,
    );
  });

  test('of a single field can depend on its arguments', () => {
    expect(cost('{ plan { hash } }')).toBe(12);
    expect(cost('{ plan(products: 3) { hash } }')).toBe(6);
  });

  test('multiplies connections inside connections', () => {
    expect(
      cost(
        '{ orders(first: 100) { nodes { lineItems { product { guests(first: 200) { nodes { id } } } } } } }',
      ),
    ).toBe(2 + 5 + 500 * 2);
    expect(
      cost(
        '{ product(id: 1) { guests(first: 10) { nodes { buyer { guests { totalCount nodes { id } } } } } } }',
      ),
    ).toBe(1 + 1 + 10 * 2);
  });

  test('reads variables, their defaults and aliases', () => {
    const source =
      'query ($first: Int = 300) { a: orders(first: $first) { nodes { id } } b: orders(first: $first) { nodes { id } } }';
    expect(cost(source)).toBe(8);
    expect(cost(source, { first: 100 })).toBe(4);
  });

  test('counts fields that are merged once, wherever fragments put them', () => {
    const source = `
      { ...A orders(first: 100) { nodes { fulfillments } } ... on Query { ...A } }
      fragment A on Query { orders(first: 100) { ...B } }
      fragment B on OrderConnection { nodes { id fulfillments } totalCount }`;
    expect(cost(source)).toBe(2 + 1 + 1);
  });

  test('leaves out what @skip and @include leave out', () => {
    const source =
      'query ($no: Boolean!, $yes: Boolean!) { a: orders @skip(if: $yes) { nodes { id } } b: orders @include(if: $no) { nodes { id } } plan @include(if: $yes) @skip(if: $no) { hash } }';
    expect(cost(source, { no: false, yes: true })).toBe(12);
  });

  test('costs nothing to introspect', () => {
    expect(
      cost('{ __schema { types { name fields { name type { name } } } } __type(name: "Order") { name } }'),
    ).toBe(0);
  });

  test('leaves arguments that will be refused to those who refuse them', () => {
    expect(cost('{ orders(first: 0) { nodes { fulfillments } } }')).toBe(0);
    expect(cost('{ orders(first: 100000) { nodes { fulfillments } } }')).toBe(0);
    expect(cost('query ($first: Int) { orders(first: $first) { nodes { id } } }', { first: 'many' })).toBe(0);
  });

  test('of entities follows what is asked for, by type', () => {
    const source =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { id fulfillments } ... on Product { guests { nodes { id } } } } }';
    const orders = Array.from({ length: 150 }, (_, id) => ({ __typename: 'Order', id }));
    expect(cost(source, { of: orders })).toBe(2 + 2);
    expect(
      cost(source, {
        of: [{ __typename: 'Product', id: 1 }, { __typename: 'Product', id: 2 }, { __typename: 'Nothing' }],
      }),
    ).toBe(1 + 2);
  });

  test('names the field that costs most', () => {
    const { costliest } = estimate(
      '{ orders(first: 100) { nodes { lineItems { product { guests { nodes { id } } } } } } }',
    );
    expect(costliest).toEqual({ path: 'orders.nodes.lineItems.product.guests', requests: 500 });
  });

  test('knows a drain by a cursor that is not null', () => {
    const source = 'query ($after: String) { orders(after: $after) { nodes { id } } }';
    expect(estimate(source).drains).toBe(false);
    expect(estimate(source, { after: null }).drains).toBe(false);
    expect(estimate(source, { after: 'abc' }).drains).toBe(true);
    expect(estimate('{ orders(after: "abc") { nodes { id } } }').drains).toBe(true);
  });
});
