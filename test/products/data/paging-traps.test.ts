import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DemoSiteOptions } from '../../../demo-site/index.ts';
import { data } from '../../../src/products/data/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drainItems, idsOf } from './drain-items.ts';

async function withGateway(
  site: DemoSiteOptions,
  run: (gateway: TestGateway) => Promise<void>,
): Promise<void> {
  await using gateway = await startGateway({ modules: [data], site });
  await run(gateway);
}

const DENIED: DemoSiteOptions = { deny: ['DATA_COLLECTIONS'] };

describe('a cursor that Wix has forgotten', () => {
  test.each([
    ['by id', null],
    ['by time of creation', { field: 'CREATED_AT' }],
    ['by time of the last change, latest first', { field: 'UPDATED_AT', direction: 'DESC' }],
  ])('is made up for %s, without a gap or a repetition', async (_, orderBy) => {
    await withGateway({}, async (gateway) => {
      const ids = await drainItems(gateway, 'Books', 100, {
        ...(orderBy === null ? {} : { orderBy }),
        between: () => gateway.site.expireCursors(),
      });
      expect(ids.toSorted()).toEqual(idsOf(gateway.site, 'Books').toSorted());
    });
  });
});

test('a cursor from before an upgrade, of a list that Wix paged by cursor, goes on where it was', async () => {
  await withGateway({}, async (gateway) => {
    const page = async (after: string | null) => {
      const { body } = await gateway.query(
        'query ($after: String) { dataItems(collectionId: "Books", first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      return body.data.dataItems;
    };
    const ids = idsOf(gateway.site, 'Books').toSorted();
    const { pageInfo } = await page(null);
    const text = Buffer.from(pageInfo.endCursor, 'base64url').toString();
    const parts: unknown[] = JSON.parse(text.slice(8));
    // What such a position was: the key of the record that comes next, and no cursor of Wix's.
    const payload = JSON.stringify(parts.with(4, { cursor: '', skip: 0, key: ids[5], seen: [], count: 0 }));
    const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 8);
    const { nodes } = await page(Buffer.from(digest + payload).toString('base64url'));
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(5, 10));
  });
});

describe('a collection that changes while it is read', () => {
  test.each(['Books', 'Stores/Products', 'erp/Inventory'])(
    '%s loses no item that stays',
    async (collectionId) => {
      await withGateway({}, async (gateway) => {
        const { dataItems } = gateway.site.records;
        const before = idsOf(gateway.site, collectionId);
        const removed = before.filter((__, at) => at % 13 === 0);
        const ids = await drainItems(gateway, collectionId, 30, {
          between: (page) => {
            const id = removed[page];
            if (id !== undefined) dataItems.remove(id);
          },
        });
        const left = new Set(idsOf(gateway.site, collectionId));
        expect(before.filter((id) => left.has(id) && !ids.includes(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      });
    },
  );

  test('is an error when it disappears, on the page after', async () => {
    await withGateway({}, async (gateway) => {
      const drain = drainItems(gateway, 'Books', 100, {
        between: () => gateway.site.records.dataCollections.remove('Books'),
      });
      await expect(drain).rejects.toThrow(
        /no longer on the site: it was deleted while it was being read.*BAD_USER_INPUT/,
      );
    });
  });
});

describe('a page that Wix finds too large', () => {
  test('is asked for again in smaller ones', async () => {
    await withGateway({ assumptions: { dataMaxResponseBytes: 60_000 } }, async (gateway) => {
      const ids = await drainItems(gateway, 'Books', 500);
      expect(ids.toSorted()).toEqual(idsOf(gateway.site, 'Books').toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('loses no reference', async () => {
    await withGateway({ assumptions: { dataMaxResponseBytes: 20_000 } }, async (gateway) => {
      const { body } = await gateway.query(
        '{ dataItems(collectionId: "Books", first: 90, orderBy: { field: CREATED_AT }) { nodes { reference(key: "author") { data } references(key: "genres") { nodes { id } } } } }',
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.dataItems.nodes).toHaveLength(90);
      expect(
        body.data.dataItems.nodes.filter(({ reference }: { reference: unknown }) => reference === null),
      ).toHaveLength(9);
      expect(body.data.dataItems.nodes[3].references.nodes).toHaveLength(3);
    });
  });

  test('is an error when even one item is', async () => {
    await withGateway({ assumptions: { dataMaxResponseBytes: 10 } }, async (gateway) => {
      const { body } = await gateway.query('{ dataItems(collectionId: "Books", first: 4) { nodes { id } } }');
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringContaining('WDE0180'),
        extensions: { code: 'WIX_BAD_RESPONSE' },
      });
    });
  });
});

describe('without the definitions of collections', () => {
  test.each(['Books', 'Articles', 'Stores/Products', 'Press releases 2024'])(
    'the items of %s come complete, drafts included',
    async (collectionId) => {
      await withGateway(DENIED, async (gateway) => {
        const ids = await drainItems(gateway, collectionId, 1000);
        expect(ids.toSorted()).toEqual(idsOf(gateway.site, collectionId).toSorted());
      });
    },
  );

  test('the page size of a collection is learnt from its refusal, once', async () => {
    await withGateway(DENIED, async (gateway) => {
      const ids = await drainItems(gateway, 'Members/PrivateMembersData', 120);
      expect(ids).toHaveLength(150);
      // A page of 120 that is refused, then 100 and 20, then 30.
      expect(gateway.site.requests.count('/items/query')).toBe(4);
      expect(gateway.site.requests.count('/collections')).toBe(1);
    });
  });

  test('drafts are tried, and left out where Wix refuses to be asked for them', async () => {
    await withGateway({ ...DENIED, assumptions: { dataDraftsOption: 'refused' } }, async (gateway) => {
      expect(await drainItems(gateway, 'Books', 300)).toHaveLength(545);
      expect(gateway.site.requests.count('/items/query')).toBe(3);
      expect(await drainItems(gateway, 'Articles', 300)).toHaveLength(60);
      await drainItems(gateway, 'Members/PrivateMembersData', 120);
      gateway.site.requests.clear();
      await drainItems(gateway, 'Members/PrivateMembersData', 120);
      // One lesson does not make the gateway forget the other: 100 and 20, then 30.
      expect(gateway.site.requests.count('/items/query')).toBe(3);
    });
  });

  test('items come in the order that is asked for', async () => {
    await withGateway(DENIED, async (gateway) => {
      const { body } = await gateway.query(
        '{ dataItems(collectionId: "Books", first: 600, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { id updatedAt } } }',
      );
      const places = body.data.dataItems.nodes.map(
        ({ updatedAt, id }: Record<string, string>) => `${updatedAt} ${id}`,
      );
      expect(new Set(places).size).toBe(idsOf(gateway.site, 'Books').length);
      expect(places).toEqual(places.toSorted().toReversed());
    });
  });
});
