import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPage } from '../docs/markdown.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { readPromql } from './promql.ts';

const dashboard = z
  .object({
    panels: z.array(
      z.object({
        title: z.string(),
        type: z.string(),
        targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).default([]),
      }),
    ),
    templating: z.object({
      list: z.array(z.object({ query: z.union([z.string(), z.object({ query: z.string() })]) })),
    }),
  })
  .parse(JSON.parse(readPage('deploy/grafana/dashboard.json')));

/** Queries as Prometheus gets them from Grafana. */
const panels = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr, legendFormat }) => {
    const query = expr.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.*');
    return {
      title,
      query,
      legend: [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label),
    };
  }),
);

/** The queries of the table of alarms. */
const alarms = [...readPage('docs/operations.md').matchAll(/^\| `([^`]+)` +\| [^|]+ \| [^|]+ \|$/gm)]
  .map(([, query = '']) => query)
  .filter((query) => query.includes('wix_gateway') || query.includes('nodejs') || query.startsWith('up'));

/** What Prometheus itself adds to everything that it scrapes. */
const SCRAPED = ['instance', 'job'];

let gateway: TestGateway;
/** The labels of each series, by the names of metrics. */
const series = new Map<string, Record<string, string>[]>();
beforeAll(async () => {
  gateway = await startGateway({
    site: {
      counts: { members: 250 },
      deny: ['BOOKINGS'],
      faults: [{ kind: '503', path: '/contacts', times: 1 }],
    },
    // There is no Redis, so that each process has a part of the budget, and says so.
    env: { REDIS_URL: 'redis://127.0.0.1:9', SESSION_SECRET: 'a-secret-that-is-long-enough-for-sealing' },
  });
  const first = await gateway.query(
    '{ members(first: 100) { pageInfo { endCursor } } bookings(first: 1) { nodes { id } } }',
  );
  const after = first.body.data.members.pageInfo.endCursor;
  await gateway.query(
    'query ($after: String) { members(first: 100, after: $after) { nodes { id } } contacts(first: 1) { nodes { id } } }',
    { after },
  );
  await gateway.query('{ nothing }');
  for (let scrape = 0; scrape < 2; scrape += 1) {
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
      const read = Object.fromEntries(
        [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', value = '']) => [label, value]),
      );
      series.set(name, [...(series.get(name) ?? []), read]);
    }
  }
  series.set('up', [{}]);
});
afterAll(() => gateway.close());

function labelsOf(metric: string): readonly string[] {
  return [...new Set((series.get(metric) ?? []).flatMap((labels) => Object.keys(labels))), ...SCRAPED];
}

/** Whether a series has what a query asks for; labels that Prometheus adds have any value. */
function matches(
  labels: Record<string, string>,
  { name, operator, value }: { name: string; operator: string; value: string },
): boolean {
  if (SCRAPED.includes(name)) return true;
  const own = labels[name] ?? '';
  const isSame = operator.includes('~') ? new RegExp(`^(?:${value})$`).test(own) : own === value;
  return operator.startsWith('!') ? !isSame : isSame;
}

/** What nothing has happened for in this gateway; what it asks for exists with another value. */
const NOT_SEEN = ['status="503"', 'outcome'];

describe.each([...panels, ...alarms.map((query) => ({ title: 'alarm', query, legend: [] as string[] }))])(
  '$title: $query',
  ({ query, legend }) => {
    const { metrics, groups } = readPromql(query);

    test('asks for metrics and labels that the gateway has', () => {
      expect(metrics.length).toBeGreaterThan(0);
      for (const { name, labels } of metrics) {
        expect([...series.keys()]).toContain(name);
        for (const label of labels) {
          expect(labelsOf(name)).toContain(label.name);
          const isSeen = series.get(name)?.some((one) => matches(one, label)) === true;
          expect(isSeen || NOT_SEEN.some((text) => query.includes(text))).toBe(true);
        }
        for (const label of groups) expect(labelsOf(name)).toContain(label);
      }
    });

    test('has in its legend what is left after grouping', () => {
      const left = /\b(sum|max|min)\b/.test(query) ? groups : labelsOf(metrics[0]?.name ?? '');
      for (const label of legend) expect(left).toContain(label);
    });
  },
);

test('the dashboard shows what one must see, and its variable is a label of a metric', () => {
  expect(
    dashboard.panels.filter(({ type }) => type !== 'row').map(({ targets }) => targets.length > 0),
  ).not.toContain(false);
  const asked = new Set(panels.flatMap(({ query }) => readPromql(query).metrics.map(({ name }) => name)));
  for (const name of [
    'operations_total',
    'operation_seconds_bucket',
    'wix_request_seconds_count',
    'budget_limit',
    'budget_remaining',
    'wix_wait_seconds_total',
    'skipped_total',
    'wix_throttled_total',
    'wix_prefetched_total',
    'shared_budget_connected',
  ])
    expect(asked).toContain(`wix_gateway_${name}`);
  const [, variable] = dashboard.templating.list;
  const query = typeof variable?.query === 'object' ? variable.query.query : '';
  expect(series.has(/^label_values\((\w+), instance\)$/.exec(query)?.[1] ?? '')).toBe(true);
  expect(alarms).toHaveLength(8);
});

test.each(['sum(rate(wix_gateway_operations_total[5m])', 'wix_gateway{', 'rate(x[5m]'])(
  'a query that Prometheus would not understand is seen: %s',
  (query) => {
    expect(() => readPromql(query)).toThrow('no PromQL');
  },
);
