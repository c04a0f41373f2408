import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain } from './drain-list.ts';

describe('a record at which Wix fails', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: { products: 60, members: 60, contacts: 60 } } });
  });
  afterAll(() => gateway.close());

  async function withFaults<T>(faults: readonly FaultRule[], run: () => Promise<T>): Promise<T> {
    gateway.site.setFaults(faults);
    try {
      return await run();
    } finally {
      gateway.site.setFaults([]);
    }
  }

  it.each([
    ['products', 37],
    ['members', 0],
    ['contacts', 0],
    ['contacts', 59],
  ] as const)('costs itself: %s, the one at place %i', async (field, place) => {
    const all = (await drain(gateway, field, 50)).ids;
    const record = all[place] ?? '';
    const { ids, errors } = await withFaults([{ kind: 'broken-record', record }], () =>
      drain(gateway, field, 50),
    );
    expect(ids.filter((id) => id !== null)).toEqual(all.filter((id) => id !== record));
    expect(ids.indexOf(null)).toBe(place);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: 'WIX_BAD_RESPONSE', wixStatus: 500 });
  });

  it('is an error of its own where others refer to it', async () => {
    const ids = (await drain(gateway, 'products', 50)).ids.slice(0, 30);
    const [record] = ids.slice(11);
    const { body } = await withFaults([{ kind: 'broken-record', record: record ?? '' }], () =>
      gateway.query(
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { id } } }',
        { representations: ids.map((id) => ({ __typename: 'Product', id })) },
      ),
    );
    expect(body.data._entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual(
      ids.with(11, null),
    );
    expect(body.errors?.map(({ path }) => path)).toEqual([['_entities', 11]]);
  });

  it('is not blamed for an outage: nothing is named, and few requests are added', async () => {
    const first = await gateway.query(
      '{ products(first: 20) { nodes { id } pageInfo { endCursor } } contacts(first: 20) { nodes { id } pageInfo { endCursor } } }',
    );
    const { products, contacts } = first.body.data;
    const variables = {
      products: products.pageInfo.endCursor,
      contacts: contacts.pageInfo.endCursor,
      representations: products.nodes.map(({ id }: { id: string }) => ({ __typename: 'Product', id })),
    };
    const { body } = await withFaults([{ kind: '500' }], () =>
      gateway.query(
        `query ($products: String, $contacts: String, $representations: [_Any!]!) {
          products(first: 20, after: $products) { nodes { id } }
          contacts(first: 20, after: $contacts) { nodes { id } }
          members(first: 20) { nodes { id } }
          _entities(representations: $representations) { ... on Product { id } }
        }`,
        variables,
      ),
    );
    expect(body.data).toMatchObject({ products: null, contacts: null, members: null });
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_UNAVAILABLE']),
    );
    expect(body.extensions?.wix.requests).toBeLessThan(60);
  });
});
