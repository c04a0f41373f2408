import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain } from './drain-list.ts';

describe.each(['V3', 'V1'] as const)('a record that Wix does not deliver (%s)', (catalog) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      site: { catalog, counts: { products: 130, members: 130, contacts: 120 } },
    });
    await gateway.query('{ products(first: 1) { nodes { id } } }');
  });
  afterAll(() => gateway.close());

  async function without(faults: readonly FaultRule[], field: string, first = 50) {
    gateway.site.setFaults(faults);
    const read = await drain(gateway, field, first);
    gateway.site.setFaults([]);
    return read;
  }

  const lists = ['products', 'members', 'contacts'] as const;

  it.each([
    ['products', 0],
    ['products', 1],
    ['products', 49],
    ['products', 50],
    ['products', 77],
    ['products', 129],
    ['members', 60],
    ['contacts', 0],
    ['contacts', 119],
  ] as const)('costs itself: %s, the one at place %i', async (field, place) => {
    const all = (await drain(gateway, field, 50)).ids;
    const record = all[place] ?? '';
    const { ids, errors, most } = await without([{ kind: 'refused-record', record }], field);
    expect(ids.filter((id) => id !== null)).toEqual(all.filter((id) => id !== record));
    expect(ids.indexOf(null)).toBe(place);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      code: 'WIX_BAD_RESPONSE',
      retryable: false,
      wixStatus: 428,
      wixCode: 'MISSING_VARIANT_OPTION_CHOICE',
    });
    const isTold = place % 50 > 0 && field !== 'members';
    expect(errors[0]?.['idBefore']).toBe(isTold ? all[place - 1] : errors[0]?.['idBefore']);
    expect(most).toBeLessThanOrEqual(70);
  });

  it('does not hide another one, neighbours included', async () => {
    const all = (await drain(gateway, 'products', 50)).ids;
    const faults = [10, 11, 60, 129].map((place): FaultRule => ({
      kind: 'refused-record',
      record: all[place] ?? '',
    }));
    const { ids, errors } = await without(faults, 'products');
    expect(ids).toEqual(all.map((id, place) => ([10, 11, 60, 129].includes(place) ? null : id)));
    expect(errors).toHaveLength(4);
  });

  it.each(lists)('is named where it has no id, and the page goes on: %s', async (field) => {
    const all = (await drain(gateway, field, 50)).ids;
    const faults = [0, 20, 49, 50].map((place): FaultRule => ({
      kind: 'record-without-id',
      record: all[place] ?? '',
    }));
    const { ids, errors } = await without(faults, field);
    expect(ids).toEqual(all.map((id, place) => ([0, 20, 49, 50].includes(place) ? null : id)));
    expect(errors).toHaveLength(4);
    for (const error of errors) expect(error['code']).toBe('WIX_BAD_RESPONSE');
  });

  it.each(lists)('needs no totals to be read around: %s', async (field) => {
    const all = (await drain(gateway, field, 50)).ids;
    const { ids } = await without([{ kind: 'without-totals' }], field);
    expect(ids).toEqual(all);
  });

  it('fails a list as a whole when Wix refuses every page', async () => {
    gateway.site.setFaults([{ kind: 'refused-record' }]);
    const { body } = await gateway.query(
      '{ products(first: 50) { nodes { id } } members(first: 50) { nodes { id } } }',
    );
    gateway.site.setFaults([]);
    expect(body.data).toEqual({ products: null, members: null });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'WIX_BAD_RESPONSE',
      'WIX_BAD_RESPONSE',
    ]);
    expect(body.extensions?.wix.requests).toBeLessThan(100);
  });

  it('fails a list when Wix begins to refuse every page', async () => {
    let after: string | null = null;
    let named = 0;
    for (;;) {
      const { body } = await gateway.query(
        'query ($after: String) { products(first: 50, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      if (body.data.products === null) break;
      named += body.data.products.nodes.filter((node: unknown) => node === null).length;
      after = body.data.products.pageInfo.endCursor;
      gateway.site.setFaults([{ kind: 'refused-record' }]);
    }
    gateway.site.setFaults([]);
    expect(named).toBeLessThanOrEqual(3);
  });

  it('is an error of its own where others refer to it', async () => {
    const all = (await drain(gateway, 'products', 50)).ids;
    const [bad = ''] = all;
    gateway.site.setFaults([{ kind: 'refused-record', record: bad ?? '' }]);
    const { body } = await gateway.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { id } } }',
      { representations: all.slice(0, 30).map((id) => ({ __typename: 'Product', id })) },
    );
    gateway.site.setFaults([]);
    expect(body.data._entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual([
      null,
      ...all.slice(1, 30),
    ]);
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 0], 'WIX_BAD_RESPONSE'],
    ]);
  });
});

describe('one record that Wix does not deliver, first, in the middle or last', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { scale: 0.1 } });
  });
  afterAll(() => gateway.close());

  it('sends readers to another order where the one that they ask for does not lead around it', async () => {
    const document =
      'query ($orderBy: ProductOrder) { products(first: 30, orderBy: $orderBy) { nodes { id } } }';
    const byName = { orderBy: { field: 'NAME', direction: 'ASC' } };
    const all = await gateway.query(document, byName);
    const record = all.body.data.products.nodes[0].id;
    gateway.site.setFaults([{ kind: 'refused-record', record }]);
    const refused = await gateway.query(document, byName);
    const around = await drain(gateway, 'products', 30);
    gateway.site.setFaults([]);
    expect([refused.body.data, refused.body.errors?.[0]?.extensions]).toMatchObject([
      { products: null },
      {
        code: 'WIX_BAD_RESPONSE',
        retryable: false,
        wixStatus: 428,
        wixCode: 'MISSING_VARIANT_OPTION_CHOICE',
        hint: expect.stringContaining('without `orderBy`'),
      },
    ]);
    expect(around.ids.filter((id) => id === null)).toHaveLength(1);
  });

  const plain =
    `collections inventoryItems orders abandonedCheckouts events ticketDefinitions eventOrders eventTickets
    eventRsvps eventGuests staffMembers bookingResources bookingServices bookings blogCategories blogTags blogPosts forms
    formSubmissions dataCollections`.split(/\s+/);
  it.each([
    ...plain.map((field): [string, string] => [field, '']),
    ['dataItems', 'collectionId: "AllTypes", '],
  ])('costs itself: %s', async (field, args) => {
    const all = (await drain(gateway, field, 100, args)).ids;
    expect(all.length).toBeGreaterThan(1);
    for (const place of new Set([0, Math.floor(all.length / 2), all.length - 1])) {
      gateway.site.setFaults([{ kind: 'refused-record', record: all[place] ?? '' }]);
      const { ids, errors } = await drain(gateway, field, 100, args);
      gateway.site.setFaults([]);
      expect(ids.filter((id) => id !== null)).toEqual(all.toSpliced(place, 1));
      expect(errors).toHaveLength(1);
    }
  });
});

describe('a record that Wix does not deliver among many of the very same moment', () => {
  let gateway: TestGateway;
  let all: readonly string[];
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: { products: 40 } } });
    all = (await drain(gateway, 'inventoryItems', 1000)).ids.map(String);
    // As a change of the stock of many products in one go leaves it.
    for (const [place, id] of all.entries())
      if (place % 4 === 0)
        gateway.site.records.inventoryItems.update(id, { updatedDate: '2026-05-04T10:20:30.405Z' });
  });
  afterAll(() => gateway.close());

  it.each([
    ['ASC', 'refused-record', 0],
    ['DESC', 'refused-record', 200],
    ['ASC', 'broken-record', 400],
  ] as const)('costs itself, and no other is lost: %s, %s', async (direction, kind, place) => {
    const record = all[place] ?? '';
    gateway.site.setFaults([{ kind, record }]);
    const order = `orderBy: { field: UPDATED_AT, direction: ${direction} }, `;
    const { ids, errors, most } = await drain(gateway, 'inventoryItems', 50, order);
    gateway.site.setFaults([]);
    expect(new Set(ids)).toEqual(new Set(all.map((id) => (id === record ? null : id))));
    expect(errors).toMatchObject([{ code: 'WIX_BAD_RESPONSE', sortedAt: '2026-05-04T10:20:30.405Z' }]);
    expect(most).toBeLessThanOrEqual(100);
  });
});
