import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

let site: DemoSite;
let poor: TestGateway;
let rich: TestGateway;
beforeAll(async () => {
  site = await startDemoSite({ awkwardCollections: true });
  poor = await startGateway({ site, env: { MAX_WIX_REQUESTS_PER_QUERY: '1' } });
  rich = await startGateway({ site });
  // What is asked once of a site, such as the version of its catalog, is no part of what an operation costs.
  await askSite(rich, '{ cms { availability { status } } products(first: 1) { nodes { id } } }');
});
afterAll(async () => {
  await poor.close();
  await rich.close();
  await site.close();
});

describe('an operation over typed collections is refused by what it may cost, and costs no more', () => {
  test.each([
    ['books(first: 500) { totalCount nodes { title author { name } } }', 3],
    ['books(first: 500) { nodes { author { country { continent { name } } } } }', 4],
    ['books(first: 40) { nodes { title genres(first: 5) { nodes { name } } } }', 2],
    ['wishlists(first: 15) { nodes { favourite { name } member { loginEmail } } }', 3],
    ['wishlists(first: 15) { nodes { wishes(first: 10) { nodes { name } } } }', 4],
    [
      'circles(first: 40) { nodes { friends(first: 3) { nodes { friends(first: 3) { nodes { name } } } } } }',
      4,
    ],
    ['storesProducts_c3eb(first: 120) { nodes { name } }', 2],
  ])('%s', async (fields, estimate) => {
    const refused = await askSite(poor, `{ cms { ${fields} } }`);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', estimate });
    const { body } = await askSite(rich, `{ cms { ${fields} } }`);
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.wix.requests).toBeLessThanOrEqual(estimate);
    expect(body.extensions?.wix.requests).toBeGreaterThan(1);
  });
});
