import { describe, expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS, type Assumptions, type DemoSiteOptions } from '../../demo-site/index.ts';
import { ASSUMPTIONS } from '../../src/assumptions/table.ts';
import { demoSite, idsOf, SMALL, verifySite } from './verify-site.ts';

type Switches = Partial<{ readonly [Name in keyof Assumptions]: Assumptions[Name] }>;

interface Turn {
  readonly turned: Switches;
  readonly differing: readonly string[];
  readonly site?: DemoSiteOptions;
  readonly as?: 'app';
}

// Each switch in every other position, with what of the site must be otherwise for it to be seen.
const TURNS: readonly Turn[] = [
  { turned: { badKeyStatus: 401 }, differing: ['bad-key'] },
  { turned: { deniedBody: 'empty' }, differing: ['denied-body'], site: { deny: ['BLOG'] } },
  { turned: { siteListWithSiteHeader: 'served' }, differing: ['site-list-headers'] },
  { turned: { cursorLifetimeMs: 30 }, differing: ['cursors'] },
  { turned: { accessTokenSeconds: 600 }, differing: ['access-token-lifetime'], as: 'app' },
  { turned: { productsQuerySorts: true }, differing: ['query-sorts'] },
  { turned: { productsQueryShowsHidden: false }, differing: ['hidden-products'] },
  { turned: { variantCountHasHidden: false }, differing: ['variant-counts'] },
  { turned: { catalogV1OffsetWall: 100 }, differing: ['offset-wall'], site: { catalog: 'V1' } },
  {
    turned: { catalogV1WallAnswer: 'empty' },
    differing: ['offset-wall-answer'],
    site: { catalog: 'V1', counts: { products: 12_000 } },
  },
  { turned: { catalogProvisioning: true }, differing: ['catalog-provisioning'] },
  { turned: { ordersAggregate: 'parenthesised' }, differing: ['orders-aggregate-by-one'] },
  { turned: { ordersAggregate: 'refused' }, differing: ['orders-aggregate', 'orders-aggregate-by-one'] },
  { turned: { bookingsFilterOnce: false }, differing: ['bookings-filters'] },
  { turned: { bookingsUnpublishedFlags: 'ignored' }, differing: ['bookings-flags'] },
  { turned: { bookingsUnpublishedFlags: 'refused' }, differing: ['bookings-flags'] },
  { turned: { bookingsStaffV2: 'denied' }, differing: ['staff'] },
  { turned: { bookingsStaffV2: 'absent' }, differing: ['staff'] },
  { turned: { membersSortKey: 'sort' }, differing: ['members-order-names'] },
  { turned: { membersSortKey: 'sorting' }, differing: ['members-order-names'] },
  { turned: { contactsV4: 'gone' }, differing: ['contacts-versions'] },
  { turned: { contactsV4: 'denied' }, differing: ['contacts-versions'] },
  { turned: { contactsV4: 'refused' }, differing: ['contacts-versions'] },
  { turned: { eventsBadKeyIs428: false }, differing: ['events-bad-key'] },
  {
    turned: { eventsAbsent: 'MISSING_REQUEST_SITE_CONTEXT' },
    differing: ['events-absent'],
    site: { uninstalled: ['EVENTS'] },
  },
  { turned: { eventCategories: 'list' }, differing: ['event-categories'] },
  { turned: { eventCategories: 'absent' }, differing: ['event-categories'] },
  { turned: { eventAgendaDrafts: true }, differing: ['event-schedule'] },
  {
    turned: { formsNamespacesNeedForms: false },
    differing: ['forms-absent'],
    site: { uninstalled: ['FORMS'] },
  },
  { turned: { dataDraftsOption: 'refused' }, differing: ['data-drafts-option'] },
  { turned: { dataMaxResponseBytes: 3000 }, differing: ['data-response-size'] },
  { turned: { blogAbsentStatus: 428 }, differing: ['blog-absent'], site: { uninstalled: ['BLOG'] } },
  { turned: { blogMetricsWithPosts: false }, differing: ['blog-metrics'] },
];

describe('verify', () => {
  test('tries every switch of the demo site, and each row names the switches that stand for it', () => {
    const tried = new Set(TURNS.flatMap(({ turned }) => Object.keys(turned)));
    const named = new Set(ASSUMPTIONS.flatMap(({ switches = [] }) => switches));
    expect([...tried].toSorted()).toEqual(Object.keys(DEFAULT_ASSUMPTIONS).toSorted());
    expect([...named].toSorted()).toEqual(Object.keys(DEFAULT_ASSUMPTIONS).toSorted());
    for (const { id, switches = [] } of ASSUMPTIONS)
      expect(
        new Set(
          TURNS.flatMap(({ turned, differing }) => (differing.includes(id) ? Object.keys(turned) : [])),
        ),
      ).toEqual(new Set(switches));
  });

  test('finds that everything holds on the sample site, in few requests', async () => {
    const found = await verifySite(await demoSite({}));
    expect(idsOf(found, 'DIFFERS')).toEqual([]);
    expect(idsOf(found, 'HOLDS').length).toBeGreaterThan(28);
    expect(found.wixRequests).toBeLessThan(150);
  });

  test('finds that everything holds on a V1 site, and with the credentials of an app', async () => {
    const found = await verifySite(await demoSite({ ...SMALL, catalog: 'V1' }), { as: 'app' });
    expect(idsOf(found, 'DIFFERS')).toEqual([]);
    expect(idsOf(found, 'HOLDS')).toEqual(
      expect.arrayContaining(['offset-wall', 'catalog-v1', 'access-token-lifetime']),
    );
  });

  test.each(TURNS)(
    'finds that exactly $differing differs where $turned',
    async ({ turned, differing, site, as }) => {
      const demo = await demoSite({
        ...SMALL,
        ...site,
        counts: { ...SMALL.counts, ...site?.counts },
        assumptions: turned,
      });
      const found = await verifySite(demo, { as });
      expect(idsOf(found, 'DIFFERS')).toEqual(differing);
      expect(found.wixRequests).toBeLessThanOrEqual(150);
    },
  );

  test('cannot tell what a key may not read', async () => {
    const deny = [
      'STORES',
      'ORDERS',
      'MEMBERS',
      'CONTACTS',
      'EVENTS',
      'BOOKINGS',
      'FORMS',
      'DATA',
      'BLOG',
      'PRICING_PLANS',
    ] as const;
    const found = await verifySite(await demoSite({ ...SMALL, deny }));
    expect(idsOf(found, 'DIFFERS')).toEqual([]);
    expect(found.wixRequests).toBeLessThan(150);
    const members = found.verified.find(({ assumption }) => assumption.id === 'members-order');
    expect(members).toMatchObject({
      status: 'CANNOT_TELL',
      seen: expect.stringContaining('Read Members') as string,
      lacks: 'Read Members',
    });
  });

  test('puts nothing of a record, a key or an id into what was seen', async () => {
    const site = await demoSite({ ...SMALL, assumptions: { contactsV4: 'denied', eventCategories: 'list' } });
    const { verified } = await verifySite(site);
    const report = verified.map(({ seen }) => seen).join('\n');
    const values = new Set<string>([site.apiKey, site.siteId, site.accountId]);
    for (const set of [
      site.records.orders,
      site.records.contacts,
      site.records.members,
      site.records.formSubmissions,
    ])
      for (let position = 0; position < Math.min(set.count, 100); position += 1)
        for (const [, text] of JSON.stringify(set.at(position)).matchAll(
          /: ?"([^"\\]{8,})"|"([^"\\]*[@ ][^"\\]*)"/g,
        ))
          if (text !== undefined) values.add(text);
    expect(values.size).toBeGreaterThan(500);
    expect([...values].filter((value) => report.includes(value) && !/^[A-Z_]+$/.test(value))).toEqual([]);
  });
});
