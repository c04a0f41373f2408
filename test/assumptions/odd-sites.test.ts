import { describe, expect, test } from 'vitest';
import type { CountedEntity, DemoSiteOptions } from '../../demo-site/index.ts';
import { demoSite, idsOf, SMALL, verifySite } from './verify-site.ts';

const NOTHING = Object.fromEntries(Object.keys(SMALL.counts ?? {}).map((entity) => [entity, 0])) as Partial<
  Record<CountedEntity, number>
>;

const odd: Readonly<Record<string, DemoSiteOptions>> = {
  'is empty': { counts: NOTHING },
  'has no shop': { ...SMALL, catalog: 'NONE' },
  'does not answer for some products': {
    ...SMALL,
    faults: [{ kind: '503', path: /staff|events\/v3|contacts\/v4/ }],
  },
  'fails often': { ...SMALL, faults: [{ kind: '500', probability: 0.4 }] },
  'answers what is no JSON': { ...SMALL, faults: [{ kind: 'html' }] },
};

// Most of the time these wait: until a read is tried again, or may start.
describe.concurrent(
  'verify finds no difference, in at most 150 requests and two minutes, where a site',
  () => {
    test.each(Object.entries(odd))('%s', async (_, options) => {
      const site = await demoSite(options);
      const startedAt = performance.now();
      const found = await verifySite(site);
      expect(idsOf(found, 'DIFFERS')).toEqual([]);
      expect(idsOf(found, 'CANNOT_TELL').length).toBeGreaterThan(2);
      expect(site.requests.count()).toBeLessThanOrEqual(150);
      expect(performance.now() - startedAt).toBeLessThan(120_000);
    });
  },
);

describe.concurrent('verify finds the same of', () => {
  test('a huge site as of a small one, in as many requests', async () => {
    const [huge, sample] = [await demoSite({ scale: 5 }), await demoSite({})];
    const of = await verifySite(huge, { requestsPerMinute: 200 });
    const ofSample = await verifySite(sample);
    expect(idsOf(of, 'DIFFERS')).toEqual([]);
    expect(idsOf(of, 'HOLDS')).toEqual(idsOf(ofSample, 'HOLDS'));
    expect(huge.requests.count()).toBeLessThanOrEqual(150);
  });

  test('a site of the other catalog, where the rows of this one cannot be told', async () => {
    const found = await verifySite(await demoSite({ ...SMALL, catalog: 'V1' }));
    const seen = new Map(found.verified.map(({ assumption: { id }, ...finding }) => [id, finding]));
    for (const id of ['catalog-provisioning', 'search', 'hidden-products', 'variant-counts'])
      expect(seen.get(id)).toEqual({
        status: 'CANNOT_TELL',
        seen: 'The site has the other catalog (428 CATALOG_V1_SITE_CALLING_CATALOG_V3_API).',
      });
  });
});

test('Wix that throttles ends in a report that says so, and is not asked again', async () => {
  const site = await demoSite({ ...SMALL, rateLimit: { requestsPerMinute: 40 } });
  const found = await verifySite(site, { patienceMs: 20_000 });
  expect(found.isThrottled).toBe(true);
  expect(idsOf(found, 'DIFFERS')).toEqual([]);
  expect(idsOf(found, 'HOLDS').length).toBeGreaterThan(0);
  const seen = found.verified.filter(({ status }) => status === 'CANNOT_TELL').map((one) => one.seen);
  expect(seen).toContain('Wix throttles this site: run verify again when nothing else reads it.');
  expect(site.requests.count()).toBeLessThan(80);
});
