import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const ENTITIES = `query Entities($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Product { id name }
    ... on ProductVariant { productId id sku }
    ... on Order { id number }
    ... on Collection { id name }
  }
}`;

describe('the gateway as a federation subgraph', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
    await gateway.query('{ products(first: 1) { nodes { id } } }');
  });
  afterAll(() => gateway.close());

  const idsOf = (entity: 'products' | 'orders' | 'collections', count: number): string[] =>
    Array.from({ length: count }, (_, position) => gateway.site.records[entity].idAt(position));

  async function resolve(representations: readonly object[]) {
    gateway.site.requests.clear();
    const { body } = await gateway.query(ENTITIES, { representations });
    return { body, requests: gateway.site.requests.count() };
  }

  it('gives a representation that cannot be looked up an error of its own, and resolves the others', async () => {
    const [id = ''] = idsOf('products', 1);
    const { body, requests } = await resolve([
      { __typename: 'Product' },
      { __typename: 'Product', id },
      { __typename: 'Nope', id },
      { __typename: 'Money', id },
      { __typename: 'Product', id: null },
    ]);
    expect(body.data._entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual([
      null,
      id,
      null,
      null,
      null,
    ]);
    expect(body.errors?.map(({ path, extensions: { code } }) => [path?.[1], code])).toEqual(
      [0, 2, 3, 4].map((place) => [place, 'BAD_USER_INPUT']),
    );
    expect(requests).toBe(1);
  });

  it('prints its SDL, which composes as a Federation 2 subgraph', async () => {
    const { body } = await gateway.query('{ _service { sdl } }');
    const sdl: string = body.data._service.sdl;
    expect(sdl).toContain('https://specs.apollo.dev/federation/v2.7');
    expect(sdl).toMatch(/type Product\s+@key\(fields: "id"\)/);
    const { errors } = composeServices([{ name: 'gateway', url: gateway.url, typeDefs: parse(sdl) }]);
    expect(errors ?? []).toEqual([]);
  });

  it('resolves 100 products with one Wix request, in the order they were asked for', async () => {
    const ids = idsOf('products', 100).toReversed();
    const { body, requests } = await resolve(ids.map((id) => ({ __typename: 'Product', id })));
    expect(body.errors).toBeUndefined();
    expect(body.data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(body.data._entities.every(({ name }: { name: unknown }) => typeof name === 'string')).toBe(true);
    expect(requests).toBe(1);
  });

  it('resolves 250 products with three', async () => {
    const { body, requests } = await resolve(
      idsOf('products', 250).map((id) => ({ __typename: 'Product', id })),
    );
    expect(body.data._entities).toHaveLength(250);
    expect(requests).toBe(3);
  });

  it('resolves variants by product and variant id in batches', async () => {
    const { body: page } = await gateway.query(
      '{ products(first: 20) { nodes { variants { productId id sku } } } }',
    );
    const variants: { productId: string; id: string; sku: string }[] = page.data.products.nodes.flatMap(
      ({ variants: own }: { variants: object[] }) => own,
    );
    const { body, requests } = await resolve(
      variants.map(({ productId, id }) => ({ __typename: 'ProductVariant', productId, id })),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toEqual(
      variants.map((variant) => ({ __typename: 'ProductVariant', ...variant })),
    );
    expect(requests).toBe(Math.ceil(variants.length / 100));
  });

  it('resolves entities of several products in one operation, each in its own batch', async () => {
    const products = idsOf('products', 10).map((id) => ({ __typename: 'Product', id }));
    // The first orders of the demo site have the statuses that Wix does not list.
    const orders = idsOf('orders', 13)
      .slice(3)
      .map((id) => ({ __typename: 'Order', id }));
    const { body } = await resolve([...products, ...orders]);
    expect(body.data._entities.map(({ __typename }: { __typename: string }) => __typename)).toEqual(
      [...products, ...orders].map(({ __typename }) => __typename),
    );
    expect(gateway.site.requests.count('/stores/v3/products')).toBe(1);
  });

  it('gives null for an entity that does not exist, and the others', async () => {
    const [known = ''] = idsOf('products', 1);
    const { body } = await resolve([
      { __typename: 'Product', id: known },
      { __typename: 'Product', id: '00000000-0000-4000-8000-000000000000' },
    ]);
    expect(body.data._entities[0].id).toBe(known);
    expect(body.data._entities[1]).toBeNull();
  });

  it('refuses a type that is no entity', async () => {
    const { body, requests } = await resolve([{ __typename: 'Money', amount: '1' }]);
    expect(body.errors).toHaveLength(1);
    expect(requests).toBe(0);
  });
});
