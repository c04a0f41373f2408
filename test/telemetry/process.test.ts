import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { readConfig } from '../../src/config.ts';
import { programFile } from '../current-build.ts';
import { startGateway } from '../start-gateway.ts';
import { startProgram } from '../start-program.ts';
import { startCollector } from './collector.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite({ counts: { members: 5 } });
});
afterAll(() => site.close());

const MEMBERS = 'query Members { members(first: 1) { nodes { id } } }';

describe('the built process', () => {
  test("tells the collector by OpenTelemetry's own variables, and all that is left when it is stopped", async () => {
    await using collector = await startCollector();
    const program = await startProgram(programFile('dist/main.js'), site, {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=ours',
      OTEL_SERVICE_NAME: 'gateway-of-shops',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tests',
      OTEL_BSP_SCHEDULE_DELAY: '600000',
      OTEL_METRIC_EXPORT_INTERVAL: '600000',
    });
    await program.query(MEMBERS);
    await program.close();
    expect(collector.spans.map(({ name }) => name).toSorted()).toEqual([
      'POST /graphql',
      'POST /members/v1/members/query',
      'list Member',
    ]);
    expect(collector.metrics.get('wix_gateway_operations_total')?.sum).toMatchObject({
      isMonotonic: true,
      dataPoints: [{ attributes: { outcome: 'OK' }, asDouble: 1 }],
    });
    expect(collector.headers.map((headers) => headers['x-tenant'])).toEqual(
      collector.headers.map(() => 'ours'),
    );
    for (const resource of collector.resources)
      expect(resource).toMatchObject({
        'service.name': 'gateway-of-shops',
        'service.version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
        'deployment.environment.name': 'tests',
      });
  });

  test('loads nothing of it without them', async () => {
    // Says of each file that is loaded whether it is OpenTelemetry's SDK.
    const spy = `import { registerHooks } from 'node:module';
      import { readFileSync } from 'node:fs';
      registerHooks({ load(url, context, next) {
        if (url.startsWith('file:') && /OTLPTraceExporter/.test(readFileSync(new URL(url), 'utf8'))) process.exit(3);
        return next(url, context);
      } });`;
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`];
    const main = programFile('dist/main.js');
    const program = await startProgram(main, site, {}, flags);
    expect(await program.query(MEMBERS)).toMatchObject({ data: { members: { nodes: [{}] } } });
    await program.close();
    // The same with them, to see that it would be noticed.
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' };
    const noticed = startProgram(main, site, env, flags);
    await expect(noticed.then((started) => started.query(MEMBERS))).rejects.toThrow(/URL/);
  });
});

describe('a collector that does not take what it is sent', () => {
  test.each([
    ['refuses it', 401, '401'],
    ['is busy', 503, 'retryable status'],
    ['is not there', undefined, 'ECONNREFUSED'],
  ])(
    '%s: answers are not disturbed, the log says so and why once, and closing does not wait for it',
    async (_, status, code) => {
      await using collector = await startCollector();
      if (status === undefined) await collector[Symbol.asyncDispose]();
      else collector.answer(status);
      const gateway = await startGateway({
        site,
        env: {
          OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
          OTEL_BSP_SCHEDULE_DELAY: '10',
          // Few attempts: the exporter tries again for as long.
          OTEL_EXPORTER_OTLP_TIMEOUT: '2000',
        },
      });
      for (let n = 0; n < 3; n += 1) expect((await gateway.query(MEMBERS)).body.errors).toBeUndefined();
      await expect.poll(() => gateway.log(), { timeout: 30_000 }).toContain('do not reach their collector');
      const since = performance.now();
      await gateway.close();
      expect(performance.now() - since).toBeLessThan(15_000);
      expect(gateway.log().match(/do not reach their collector/g)).toHaveLength(1);
      expect(gateway.log()).toMatch(new RegExp(`"code":"${code}","msg":"spans and metrics do not reach`));
    },
  );
});

const settings = (env: Record<string, string>) => readConfig(env).telemetry;

describe('the variables', () => {
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318/otlp/' };

  test('lead to nothing without an endpoint, or when they say so', () => {
    expect(settings({ OTEL_SERVICE_NAME: 'x' })).toBeUndefined();
    expect(settings({ ...endpoint, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    expect(
      settings({ ...endpoint, OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' }),
    ).toBeUndefined();
  });

  test('name one endpoint for both, or one each, taken as it is', () => {
    expect(settings(endpoint)).toMatchObject({
      tracesUrl: 'http://collector.example:4318/otlp/v1/traces',
      metricsUrl: 'http://collector.example:4318/otlp/v1/metrics',
      sampler: { name: 'parentbased_always_on', ratio: 1 },
    });
    const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/in' };
    expect(settings(own)).toMatchObject({ tracesUrl: 'https://traces.example/in', metricsUrl: undefined });
  });

  test('that cannot be used are named, all at once', () => {
    const wrong = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'secret:4318',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_TRACES_SAMPLER: 'sometimes',
      OTEL_TRACES_SAMPLER_ARG: '2',
      OTEL_METRIC_EXPORT_INTERVAL: 'soon',
    };
    const named = Object.keys(wrong)
      .slice(1)
      .map((name) => `(?=[^]*${name}: must)`)
      .join('');
    expect(() => readConfig(wrong)).toThrow(new RegExp(`^${named}(?![^]*secret)`));
  });
});

test('Prometheus is told the same names as the collector, and the same numbers', async () => {
  await using collector = await startCollector();
  await using gateway = await startGateway({
    site,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_METRIC_EXPORT_INTERVAL: '50' },
  });
  await gateway.query(MEMBERS);
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '');
  await expect.poll(() => names.filter((name) => !collector.metrics.has(name))).toEqual([]);
  const points = () => collector.metrics.get('wix_gateway_wix_request_seconds')?.histogram?.dataPoints ?? [];
  // What is sent before the first request has none.
  await expect.poll(points).not.toEqual([]);
  const [histogram] = points();
  expect(histogram).toMatchObject({ attributes: { status: '200' }, count: expect.any(Number) });
  expect(text).toContain(`wix_gateway_wix_request_seconds_count{status="200"} ${histogram?.count}`);
  expect(histogram?.bucketCounts?.reduce((sum, count) => sum + count, 0)).toBe(histogram?.count);
  expect(histogram?.explicitBounds).toEqual([
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 90,
  ]);
});

test('durations have the trace of one request as their exemplar, for those who ask for OpenMetrics', async () => {
  await using collector = await startCollector();
  await using gateway = await startGateway({
    site,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '10' },
  });
  await gateway.query(MEMBERS);
  await collector.has('POST /graphql');
  const scrape = async (accept: string) =>
    (await fetch(`${gateway.url}/metrics`, { headers: { accept } })).text();
  const accept = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.4';
  const [first, second, plain] = [await scrape(accept), await scrape(accept), await scrape('text/plain')];
  const trace = collector.spans[0]?.traceId;
  for (const text of [first, second]) {
    expect(text).toMatch(
      new RegExp(
        `^wix_gateway_operation_seconds_bucket\\{le="[^"]+"\\} 1 # \\{trace_id="${trace}"\\} [\\d.]+ [\\d.]+$`,
        'm',
      ),
    );
    expect(text).toMatch(
      new RegExp(`^wix_gateway_http_request_seconds_bucket.*# \\{trace_id="${trace}"\\}`, 'm'),
    );
    expect(text).toContain(
      '# TYPE wix_gateway_operations counter\nwix_gateway_operations_total{outcome="OK"} 1\n',
    );
    expect(text.match(/# EOF\n/g)).toHaveLength(1);
    expect(text.endsWith('# EOF\n')).toBe(true);
  }
  expect(plain).toContain(
    '# TYPE wix_gateway_operations_total counter\nwix_gateway_operations_total{outcome="OK"} 1\n',
  );
  expect(plain).not.toMatch(/# EOF|trace_id/);
});

test('what a key may not read is counted by product, and what Wix throttles by itself', async () => {
  await using denied = await startGateway({
    site: { deny: ['BOOKINGS'], faults: [{ kind: '429', path: '/members', times: 1, retryAfterSeconds: 0 }] },
  });
  await denied.query('{ bookings(first: 1) { nodes { id } } members(first: 1) { nodes { id } } }');
  const text = await (await fetch(`${denied.url}/metrics`)).text();
  expect(text).toContain('wix_gateway_skipped_total{product="BOOKINGS",status="PERMISSION_DENIED"} 1');
  expect(text).toContain('wix_gateway_wix_throttled_total 1');
  expect(text).toMatch(/wix_gateway_wix_request_seconds_count\{status="429"\} 1/);
});
