import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { post } from '../../src/exporter/source/gateway.ts';
import { startGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

/** More than any process may use, at once. */
const FULL = { eventLoopDelayMs: 0, heapBytes: 1, sampleMs: 10 };

describe('a process that has more to do than it can', () => {
  test('refuses operations in the envelope of every other error, to be sent again', async () => {
    await using gateway = await startGateway({ modules: [stubProduct().module], loadLimits: FULL });
    await expect.poll(async () => (await gateway.query('{ fine }')).status).toBe(503);
    const { headers, body } = await gateway.query('{ fine }', {}, { 'x-request-id': 'mine' });
    expect(body).toEqual({
      errors: [
        {
          message: 'The gateway has more to do than it can, and did not begin with this request.',
          extensions: {
            code: 'WIX_UNAVAILABLE',
            retryable: true,
            retryAfter: 5,
            hint: expect.stringContaining('Send it again'),
          },
        },
      ],
      extensions: { wix: expect.objectContaining({ requests: 0, skipped: [] }) },
    });
    expect([headers.get('retry-after'), headers.get('x-request-id')]).toEqual(['5', 'mine']);
    expect(gateway.log().match(/requests are refused/g)).toHaveLength(1);
    expect(gateway.log()).toContain('"measure":"heapUsedBytes"');
    // The exporter takes it for what it is.
    const endpoint = `${gateway.url}/graphql`;
    expect((await post({ endpoint, headers: {} }, '{ fine }')).errors[0]?.extensions).toMatchObject({
      retryable: true,
      retryAfter: 5,
    });
  });

  test('still tells how it is, and finishes what it has begun', async () => {
    const stub = stubProduct();
    await using gateway = await startGateway({
      modules: [stub.module],
      loadLimits: { ...FULL, sampleMs: 300 },
    });
    const begun = gateway.query('{ wait }');
    await stub.arrived(1);
    await expect.poll(async () => (await gateway.query('{ fine }')).status).toBe(503);
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await fetch(gateway.url + path)).status).toBe(200);
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).toMatch(
      /http_requests_total\{route="\/graphql",status="503"\} \d/,
    );
    stub.release();
    expect((await begun).body.data).toEqual({ wait: 'released' });
  });

  test('is told apart by a limit that can be set', () => {
    expect(readConfig({ MAX_EVENT_LOOP_DELAY_MS: '0' }).maxEventLoopDelayMs).toBe(0);
    expect(() => readConfig({ MAX_EVENT_LOOP_DELAY_MS: '-1' })).toThrow(
      'MAX_EVENT_LOOP_DELAY_MS: must be milliseconds',
    );
  });
});
