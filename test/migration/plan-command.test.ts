import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan, type PlanFlags } from '../../src/cli/run-plan.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

describe('wix-gateway plan', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: { products: 12, orders: 20 } },
      env: { GATEWAY_TOKEN: 'a-token-for-tests' },
    });
  });
  afterAll(() => gateway.close());

  async function run(flags: PlanFlags, environment: NodeJS.ProcessEnv = {}) {
    const text = { out: '', err: '' };
    const code = await plan({ gateway: gateway.url, token: 'a-token-for-tests', ...flags }, environment, {
      out: (more) => (text.out += more),
      err: (more) => (text.err += more),
    });
    return { code, ...text };
  }

  it('prints the plan for people', async () => {
    const { code, out, err } = await run({});
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# Migration plan: /);
    expect(out).toContain('## Next steps');
  });

  it('prints the whole plan as JSON', async () => {
    const { code, out } = await run({ json: true, products: 'stores', generation: 'V5' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      planVersion: 'wix-insites/1',
      input: { products: ['STORES'] },
      target: { generation: 'V5' },
    });
  });

  it('plans what changed', async () => {
    const { out } = await run({ json: true, since: '2026-01-01T00:00:00Z' });
    expect(JSON.parse(out).input.updatedSince).toBe('2026-01-01T00:00:00.000Z');
  });

  it('says once that this machine has no way to Wix, instead of a plan of nothing', async () => {
    await using nowhere = await startGateway({
      env: { WIX_API_URL: 'http://127.0.0.1:9', GATEWAY_TOKEN: 'a-token-for-tests' },
    });
    const { code, out, err } = await run({ gateway: nowhere.url });
    expect([code, out]).toEqual([1, '']);
    expect(err.match(/cannot be reached from this machine/g)).toHaveLength(1);
    expect(err).toMatch(/ECONNREFUSED.*firewall.*HTTPS_PROXY/s);
  });

  it.each<[string, PlanFlags, number, RegExp]>([
    [
      'a product that does not exist',
      { products: 'PRICING' },
      2,
      /^`products`: Value .*WixProduct.*\(BAD_USER_INPUT\)\n`WixProduct` is one of/,
    ],
    ['a time that is none', { since: 'last week' }, 2, /^`updatedSince`: "last week" is no point in time/],
    ['a wrong token', { token: 'another-token' }, 1, /UNAUTHENTICATED/],
    ['a gateway that is not there', { gateway: 'http://127.0.0.1:9' }, 1, /Nothing answers/],
    ['something that is no URL', { gateway: 'here' }, 2, /URL of a gateway/],
  ])('says what is wrong with %s', async (_, flags, code, message) => {
    const result = await run(flags);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toMatch(message);
  });
});
