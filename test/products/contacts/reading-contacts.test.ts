import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from '../stores/drain.ts';

type Json = ReturnType<typeof JSON.parse>;

const SITE = { counts: { members: 180, contacts: 330, orders: 5, products: 5 } };
const gateways: Partial<Record<'V4' | 'V5', TestGateway>> = {};

beforeAll(async () => {
  const env = { MAX_WIX_REQUESTS_PER_QUERY: '1000' };
  gateways.V4 = await startGateway({ site: SITE, env });
  gateways.V5 = await startGateway({ site: { ...SITE, assumptions: { contactsV4: 'gone' } }, env });
});
afterAll(() => Promise.all(Object.values(gateways).map((gateway) => gateway.close())));

function gatewayOf(api: 'V4' | 'V5'): TestGateway {
  const gateway = gateways[api];
  if (gateway === undefined) throw new Error('not started');
  return gateway;
}

/** The contacts of the site in the shape of V4, which both sites are made from. */
function records(): Json[] {
  const { contacts } = gatewayOf('V4').site.records;
  return Array.from({ length: contacts.count }, (_, position) => contacts.at(position));
}

async function nodes(api: 'V4' | 'V5', args: string, selection = 'id'): Promise<Json[]> {
  const { body } = await gatewayOf(api).query(
    `{ contacts(first: 1000, ${args}) { nodes { ${selection} } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.contacts.nodes;
}

const ids = (rows: readonly Json[]): string[] => rows.map(({ id }) => id);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe.each(['V4', 'V5'] as const)('contacts of %s', (api) => {
  it.each([7, 100, 999])('come once each, by time of creation, with pages of %i', async (first) => {
    const gateway = gatewayOf(api);
    expect((await drain(gateway, 'contacts', { first })).ids).toEqual(idsOf(gateway.site.records.contacts));
  });

  it('are kept without an e-mail address, and with the same one', async () => {
    const addresses = (await nodes(api, '', 'primaryEmail')).map(({ primaryEmail }) => primaryEmail);
    expect(addresses.filter((address) => address === null).length).toBeGreaterThan(5);
    const known = addresses.filter((address) => address !== null);
    expect(new Set(known).size).toBeLessThan(known.length);
  });

  it('are filtered by the times of creation and change', async () => {
    const times = records().map(({ updatedDate }) => updatedDate);
    const since = times.toSorted().at(-50) ?? '';
    const rows = await nodes(api, `filter: { updatedAt: { gte: "${since}" } }`);
    expect(ids(rows)).toEqual(ids(records().filter((row) => row.updatedDate >= since)));
    const created = records()[200].createdDate;
    expect(ids(await nodes(api, `filter: { createdAt: { lt: "${created}" } }`))).toEqual(
      ids(records().filter((row) => row.createdDate < created)),
    );
  });

  it('are found by ids, e-mail address, phone number and text', async () => {
    const some = records().slice(20, 190);
    expect(new Set(ids(await nodes(api, `filter: { ids: ${JSON.stringify(ids(some))} }`)))).toEqual(
      new Set(ids(some)),
    );
    const one = some.find(
      ({ primaryInfo }) => primaryInfo.email !== undefined && primaryInfo.phone !== undefined,
    );
    expect(ids(await nodes(api, `filter: { email: ["${one.primaryInfo.email}"] }`))).toContain(one.id);
    expect(ids(await nodes(api, `filter: { phone: ["${one.primaryInfo.phone}"] }`))).toContain(one.id);
    expect(ids(await nodes(api, `filter: { text: "${one.primaryInfo.email}" }`))).toContain(one.id);
  });

  it('are filtered by their last activity', async () => {
    const since = records()
      .map(({ lastActivity }) => lastActivity.activityDate)
      .toSorted()
      .at(-30);
    const rows = await nodes(api, `filter: { lastActivityAt: { gte: "${since}" } }`, 'lastActivity { at }');
    expect(rows).toHaveLength(30);
  });

  it('are sorted by last name and downwards by creation', async () => {
    const names = (await nodes(api, 'orderBy: { field: LAST_NAME }', 'lastName')).map(
      ({ lastName }) => lastName ?? '',
    );
    expect(names).toEqual(names.toSorted(byText));
    const rows = await nodes(api, 'orderBy: { field: CREATED_AT, direction: DESC }');
    expect(ids(rows)).toEqual(idsOf(gatewayOf(api).site.records.contacts).toReversed());
  });

  it('are counted exactly', async () => {
    const filter = `filter: { createdAt: { gte: "${records()[100].createdDate}" } }`;
    const { body } = await gatewayOf(api).query(
      `{ contacts(${filter}) { totalCount } all: contacts(first: 1) { totalCount nodes { id } } }`,
    );
    expect(body.data).toMatchObject({ contacts: { totalCount: 230 }, all: { totalCount: 330 } });
    const found = await nodes(api, 'filter: { text: "an" }');
    expect(found.length).toBeLessThan(330);
    const { body: counted } = await gatewayOf(api).query(
      '{ contacts(filter: { text: "an" }) { totalCount } }',
    );
    expect(counted.data.contacts.totalCount).toBe(found.length);
  });
});

describe('requests for contacts', () => {
  it('are as few as pages, and bring the total along', async () => {
    const gateway = gatewayOf('V4');
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ contacts(first: 999) { totalCount nodes { id } pageInfo { hasNextPage } } }',
    );
    expect(body.data.contacts.pageInfo.hasNextPage).toBe(false);
    expect(gateway.site.requests.count()).toBe(1);
    await drain(gateway, 'contacts', { first: 100 });
    expect(gateway.site.requests.count()).toBe(1 + 4);
  });

  it('are as few as pages in V5 once V4 is known to be gone', async () => {
    const gateway = gatewayOf('V5');
    gateway.site.requests.clear();
    await drain(gateway, 'contacts', { first: 100 });
    expect(gateway.site.requests.count()).toBe(4);
    expect(gateway.site.requests.count('/v4/')).toBe(0);
  });

  it('go on by the time of creation when Wix has forgotten a cursor', async () => {
    const gateway = gatewayOf('V5');
    const drained = await drain(gateway, 'contacts', {
      first: 90,
      betweenPages: () => gateway.site.expireCursors(),
    });
    expect(drained.ids).toEqual(idsOf(gateway.site.records.contacts));
  });
});

describe('a site that changes while its contacts are read', () => {
  it('loses no contact that stays', async () => {
    await using changing = await startGateway({ site: SITE });
    const { contacts } = changing.site.records;
    const before = idsOf(contacts);
    const gone = new Set(before.slice(40, 45));
    const drained = await drain(changing, 'contacts', {
      first: 60,
      betweenPages: (page) => {
        if (page === 1) gone.forEach((id) => contacts.remove(id));
      },
    });
    expect(drained.ids.filter((id) => !gone.has(id))).toEqual(before.filter((id) => !gone.has(id)));
    expect(drained.notes.join()).toContain('none was left out');
  });
});
