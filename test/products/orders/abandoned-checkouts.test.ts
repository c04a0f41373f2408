import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { wholeSelection } from './whole-selection.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    site: { counts: { abandonedCheckouts: 130, orders: 10 } },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' },
  });
});
afterAll(() => gateway.close());

function records(): Json[] {
  const { abandonedCheckouts } = gateway.site.records;
  return Array.from({ length: abandonedCheckouts.count }, (_, index) => abandonedCheckouts.at(index));
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

async function drain(
  first: number,
  filter?: unknown,
  orderBy?: unknown,
  onPage?: () => void,
): Promise<Json[]> {
  const rows: Json[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(
      `query ($first: Int, $after: String, $filter: AbandonedCheckoutFilter, $orderBy: AbandonedCheckoutOrderBy) {
        abandonedCheckouts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          nodes { id createdAt updatedAt }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after, filter, orderBy },
    );
    expect(body.errors).toBeUndefined();
    const page = body.data.abandonedCheckouts;
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    onPage?.();
  } while (after !== null);
  return rows;
}

describe('abandoned checkouts', () => {
  it.each([7, 100, 1000])('come once each, by time of creation, with pages of %i', async (first) => {
    expect(ids(await drain(first))).toEqual(ids(records()));
  });

  it('cost one request for 100', async () => {
    gateway.site.requests.clear();
    await drain(100);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('survive that Wix forgets its cursors', async () => {
    expect(ids(await drain(30, undefined, undefined, () => gateway.site.expireCursors()))).toEqual(
      ids(records()),
    );
    const orderBy = { field: 'UPDATED_AT', direction: 'DESC' };
    const whole = await drain(1000, undefined, orderBy);
    expect(await drain(30, undefined, orderBy, () => gateway.site.expireCursors())).toEqual(whole);
  });

  it('are found by id, time, status and words', async () => {
    const all = records();
    const some = ids(all).slice(3, 120);
    expect(ids(await drain(1000, { ids: some })).toSorted()).toEqual(some.toSorted());
    const from = all[60].createdDate;
    expect(ids(await drain(1000, { createdAt: { gte: from } }))).toEqual(ids(all.slice(60)));
    expect(ids(await drain(1000, { status: 'RECOVERED' }))).toEqual(
      ids(all.filter(({ status }) => status === 'RECOVERED')),
    );
    const text = all.find(({ contactDetails }) => contactDetails.firstName !== undefined).contactDetails
      .firstName;
    const found = ids(await drain(2, { text }));
    expect(found).toEqual(
      expect.arrayContaining(ids(all.filter(({ contactDetails }) => contactDetails.firstName === text))),
    );
    expect(found.length).toBeLessThan(all.length);
  });

  it('have typed fields for everything that the record holds', async () => {
    const { body } = await gateway.query(
      `{ abandonedCheckouts(first: 1000) { nodes ${wholeSelection('AbandonedCheckout')} } }`,
    );
    expect(body.errors).toBeUndefined();
    for (const { raw, ...checkout } of body.data.abandonedCheckouts.nodes) {
      const text = JSON.stringify(checkout);
      const { currency, conversionCurrency, totalPrice, convertedTotalPrice } = checkout;
      expect(totalPrice).toEqual({ amount: raw.totalPrice.amount, currency });
      expect(convertedTotalPrice).toEqual({
        amount: raw.totalPrice.convertedAmount,
        currency: conversionCurrency,
      });
      const values = [
        raw.checkoutId,
        raw.checkoutUrl,
        raw.buyerInfo.email,
        raw.lineItems[0].id,
        raw.lineItems[0].price.convertedAmount,
      ];
      expect(values.filter((value) => value !== undefined && !text.includes(JSON.stringify(value)))).toEqual(
        [],
      );
      expect(checkout.activities).toEqual(
        raw.activities.map(({ createdDate, type }: Json) => ({ createdAt: createdDate, type })),
      );
      expect(checkout.buyerInfo.contact).toEqual(
        raw.buyerInfo.contactId === undefined ? null : { id: raw.buyerInfo.contactId },
      );
    }
  });

  it('are resolved as federated entities in one batch', async () => {
    const wanted = ids(records()).slice(0, 50);
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on AbandonedCheckout { id status } } }',
      { representations: wanted.map((id) => ({ __typename: 'AbandonedCheckout', id })) },
    );
    expect(ids(body.data._entities)).toEqual(wanted);
    expect(gateway.site.requests.count()).toBe(1);
  });
});
