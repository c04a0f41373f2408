import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const { siteId, apiKey } = DEMO_CREDENTIALS;
const victim = { 'wix-site-id': siteId, authorization: apiKey };
const PAGE = `query Page($after: String) {
  members(first: 10, after: $after) { nodes { id } pageInfo { endCursor } }
}`;

/** A key of the right shape that Wix does not know. */
function wrongKey(number: number): string {
  return `IST.eyJraWQiOiJ3cm9uZyJ9.d3Jvbmc${number}.d3Jvbmc`;
}

describe('credentials that Wix has not accepted', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: { members: 400 } },
      env: { WIX_CREDENTIALS: 'request', WIX_REQUESTS_PER_MINUTE: '200' },
    });
  });
  afterAll(() => gateway.close());

  test('take nothing of the budget of the site that they name', async () => {
    const first = await gateway.query(PAGE, {}, victim);
    expect(first.body.errors).toBeUndefined();
    const sentBefore = gateway.site.requests.count();

    // Eight loops with ever other keys, from one address.
    await Promise.all(
      Array.from({ length: 8 }, async (_, loop) => {
        for (let turn = 0; turn < 3; turn += 1) {
          const { body } = await gateway.query(
            '{ connection { status } }',
            {},
            { 'wix-site-id': siteId, authorization: wrongKey(loop * 3 + turn) },
          );
          expect(body.data.connection.status).not.toBe('ACTIVE');
        }
      }),
    );
    // What one address may spend at once, and what of the rest of the minute has come.
    expect(gateway.site.requests.count() - sentBefore).toBeLessThanOrEqual(60);

    let after: string | null = first.body.data.members.pageInfo.endCursor;
    let waited = 0;
    for (let page = 0; page < 35; page += 1) {
      const { body } = await gateway.query(PAGE, { after }, victim);
      expect(body.errors).toBeUndefined();
      after = body.data.members.pageInfo.endCursor;
      waited += body.extensions?.wix.waitedMs;
      expect(body.extensions?.wix.budget.limit).toBe(200);
    }
    expect(waited).toBeLessThan(100);
    const { body } = await gateway.query(PAGE, {}, victim);
    // A hundred may go at once: less what was read, and what was read ahead of it.
    expect(body.extensions?.wix.budget.remaining).toBeGreaterThanOrEqual(100 - 37 - 4);
  });

  test('are told so when their own budget is used up, and what to check', async () => {
    const { body } = await gateway.query(
      '{ member(id: "11111111-2222-4333-8444-555555555555") { id } }',
      {},
      { 'wix-site-id': siteId, authorization: wrongKey(1000) },
    );
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('has not accepted'),
      extensions: { code: 'WIX_RATE_LIMITED', hint: expect.stringContaining('API key'), retryable: true },
    });
  });

  test('that are good read on at once with the budget of their site', async () => {
    await using fresh = await startGateway({
      env: { WIX_CREDENTIALS: 'request', WIX_REQUESTS_PER_MINUTE: '200' },
    });
    const { body } = await fresh.query('{ connection { status } }', {}, victim);
    expect(body.data.connection.status).toBe('ACTIVE');
    expect(body.extensions?.wix.requests).toBeGreaterThan(30);
    // What they spent before the first answer counts, too; two reads of Wix Data have a budget of their own.
    expect(body.extensions?.wix.budget.remaining).toBeLessThanOrEqual(102 - body.extensions?.wix.requests);
  });

  test('that are good have all of their first operation answered, however much it asks at once', async () => {
    await using fresh = await startGateway({
      site: { latencyMs: 50, counts: { members: 60 } },
      env: { WIX_CREDENTIALS: 'request', WIX_REQUESTS_PER_MINUTE: '200' },
    });
    const pages = Array.from(
      { length: 50 },
      (_, index) => `m${index}: members(first: ${index + 1}) { nodes { id } }`,
    );
    const { body } = await fresh.query(`{ ${pages.join(' ')} }`, {}, victim);
    expect(body.errors).toBeUndefined();
    expect(pages.map((_, index) => body.data[`m${index}`].nodes.length)).toEqual(
      pages.map((_, index) => index + 1),
    );
    expect(body.extensions?.wix.requests).toBe(50);
  });
});
