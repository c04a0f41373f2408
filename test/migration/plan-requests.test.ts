import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({ site: { deny: ['BOOKINGS', 'FORMS', 'MEMBERS'] } });
});
afterAll(() => gateway.close());

async function plan(): Promise<{ planHash: string; requests: number; retries: number }> {
  const { body } = await gateway.query('{ migrationPlan { planHash } }');
  expect(body.errors).toBeUndefined();
  const { requests, retries } = body.extensions?.wix ?? {};
  return { planHash: body.data.migrationPlan.planHash, requests, retries };
}

describe('a plan that follows another one within a minute', () => {
  test('asks for nothing that Wix has refused, and says the same', async () => {
    const first = await plan();
    expect(gateway.site.requests.withStatus(403).length).toBeGreaterThan(0);
    gateway.site.requests.clear();
    const second = await plan();
    expect(gateway.site.requests.withStatus(403)).toEqual([]);
    expect(second.retries).toBe(0);
    expect(second.requests).toBeLessThan(first.requests);
    expect(second.planHash).toBe(first.planHash);
  });
});
