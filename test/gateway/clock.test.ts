import { describe, expect, test, vi } from 'vitest';
import { startGateway } from '../start-gateway.ts';

const HOURS = 3_600_000;
const PRODUCTS = '{ products(first: 1) { nodes { id } } }';

/** Sets the clock of this machine. */
function setClock(hours: number): void {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + hours * HOURS);
}

/** Lets time pass, without waiting. */
function pass(ms: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ms);
}

describe('a clock that is set', () => {
  test('back does not make a refusal last: what is granted meanwhile is read after a minute', async () => {
    await using gateway = await startGateway();
    gateway.site.setFaults([{ kind: 'empty-403', path: '/stores/' }]);
    const refused = await gateway.query(PRODUCTS);
    expect(refused.body.extensions?.wix.skipped).toHaveLength(1);
    gateway.site.setFaults([]);
    setClock(-5);
    pass(61_000);
    const { body } = await gateway.query(PRODUCTS);
    expect(body.extensions?.wix.skipped).toEqual([]);
    expect(body.data.products.nodes).toHaveLength(1);
  });

  test('forward does not end the operations that are under way', async () => {
    await using gateway = await startGateway();
    gateway.site.setFaults([{ kind: 'slow', times: 1, delayMs: 500 }]);
    const asked = gateway.query(PRODUCTS);
    await expect.poll(() => gateway.site.requests.count()).toBe(1);
    setClock(5);
    const { body } = await asked;
    expect(body.errors).toBeUndefined();
    expect(body.data.products.nodes).toHaveLength(1);
  });
});
