import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { z } from 'zod';

const attributes = z
  .array(
    z.object({
      key: z.string(),
      value: z
        .object({
          stringValue: z.string(),
          intValue: z.union([z.number(), z.string()]).transform(Number),
          doubleValue: z.number(),
          boolValue: z.boolean(),
        })
        .partial()
        .transform((value) => Object.values(value)[0]),
    }),
  )
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, value])));

const span = z.object({
  traceId: z.string().regex(/^[\da-f]{32}$/),
  spanId: z.string().regex(/^[\da-f]{16}$/),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  attributes,
  status: z.object({ code: z.number().optional() }),
});
const traces = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

const point = z.object({
  attributes,
  asDouble: z.number().optional(),
  count: z.coerce.number().optional(),
  sum: z.number().optional(),
  bucketCounts: z.array(z.coerce.number()).optional(),
  explicitBounds: z.array(z.number()).optional(),
});
const points = z.object({ dataPoints: z.array(point), isMonotonic: z.boolean().optional() });
const metric = z.object({
  name: z.string(),
  sum: points.optional(),
  gauge: points.optional(),
  histogram: points.optional(),
});
const metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeMetrics: z.array(z.object({ metrics: z.array(metric) })),
    }),
  ),
});

export type Span = z.output<typeof span>;
export type Metric = z.output<typeof metric>;

/** A collector that takes OTLP over HTTP as JSON, and refuses what does not have its shape. */
export interface Collector extends AsyncDisposable {
  readonly url: string;
  readonly spans: Span[];
  /** The metrics that came last, by their names. */
  readonly metrics: Map<string, Metric>;
  /** What is said of the process, each time anew. */
  readonly resources: Readonly<Record<string, unknown>>[];
  readonly headers: IncomingHttpHeaders[];
  /** Everything that came, as text. */
  text(): string;
  /** Waits until spans of these names have come. */
  has(...names: readonly string[]): Promise<void>;
  /** The spans of a trace below one of them. */
  below(parent: Span): Span[];
  /** Answers with this status from now on. */
  answer(status: number): void;
}

export async function startCollector(): Promise<Collector> {
  const texts: string[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      texts.push(text);
      collector.headers.push(request.headers);
      const taken = status === 200 && take(request.url, text);
      response.writeHead(taken ? 200 : status === 200 ? 400 : status, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  const take = (path: string | undefined, text: string): boolean => {
    const body: unknown = JSON.parse(text);
    if (path === '/v1/traces') {
      for (const { resource, scopeSpans } of traces.parse(body).resourceSpans) {
        collector.resources.push(resource.attributes);
        collector.spans.push(...scopeSpans.flatMap(({ spans }) => spans));
      }
      return true;
    }
    if (path !== '/v1/metrics') return false;
    for (const { resource, scopeMetrics } of metrics.parse(body).resourceMetrics) {
      collector.resources.push(resource.attributes);
      for (const each of scopeMetrics.flatMap(({ metrics: all }) => all))
        collector.metrics.set(each.name, each);
    }
    return true;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const collector: Collector = {
    // A server that listens on a port has such an address.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: [],
    metrics: new Map(),
    resources: [],
    headers: [],
    text: () => texts.join('\n'),
    async has(...names) {
      await expect
        .poll(() => names.filter((name) => !collector.spans.some((one) => one.name === name)))
        .toEqual([]);
    },
    below: (parent) => collector.spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId),
    answer: (next) => (status = next),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return collector;
}
