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

describe('verify finds no difference, in at most 150 requests and two minutes, where a site', () => {
  test.each(Object.entries(odd))('%s', async (_, options) => {
    const site = await demoSite(options);
    const startedAt = performance.now();
    const found = await verifySite(site);
    expect(idsOf(found, 'DIFFERS')).toEqual([]);
    expect(idsOf(found, 'CANNOT_TELL').length).toBeGreaterThan(2);
    expect(site.requests.count()).toBeLessThanOrEqual(150);
    expect(performance.now() - startedAt).toBeLessThan(120_000);
  });
});
