import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
  type OpenMetricsContentType,
} from 'prom-client';
import { errorCodes } from '../../errors.ts';
import type { SkippedProduct } from '../../contract/answer-report.ts';
import { joined, prometheusText, withTotal } from './metrics-text.ts';
import type { ProcessesState } from './processes-state.ts';
import type { Metric } from '../../telemetry/telemetry.ts';
import type { UnknownName } from '../../wix/unknown/unknown-names.ts';
import type { AheadFigures, BudgetState, RequestCounters } from '../../wix/transport/scope.ts';
import type { WixCall } from '../../wix/transport/wix-call.ts';

/** What the gateway tells Prometheus: numbers only, no site, no person, and labels from fixed lists. */
export type GatewayMetrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 90];

const knownRoutes: ReadonlySet<string> = new Set([
  '/',
  '/assets/:name',
  '/explorer',
  '/graphql',
  '/site/graphql',
  '/session',
  '/session/check',
  '/connect/wix',
  '/connect/wix/callback',
  '/exports',
  '/exports/:id',
  '/exports/:id/events',
  '/exports/:id/files/*',
  '/exports/:id/bundle.zip',
  '/exports/:id/cancel',
  '/exports/:id/resume',
  '/healthz',
  '/readyz',
  '/metrics',
]);
const knownOutcomes: ReadonlySet<string> = new Set([
  'OK',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  ...Object.keys(errorCodes),
]);

/**
 * Creates the metrics of one gateway.
 * @param budget the budget of the gateway's own site, if it has one
 * @param ahead what became of the requests that were sent before they were asked for
 * @param unknown what Wix sent and this version does not know
 * @param processes the processes that share a budget with this one, if there is anything to share it by
 */
export function createMetrics(
  budget: (() => BudgetState) | undefined,
  ahead: () => AheadFigures,
  processes: ProcessesState | undefined,
  unknown: () => readonly UnknownName[],
) {
  const registry = openMetrics();
  const registers = [registry];
  const counter = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter<Label>({ name: `wix_gateway_${name}`, help, labelNames, registers });
  const seconds = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
    new Histogram<Label>({
      name: `wix_gateway_${name}`,
      help,
      labelNames,
      buckets: SECONDS,
      enableExemplars: true,
      registers,
    });
  const gauge = (name: string, help: string, read?: () => number) =>
    new Gauge({
      name: `wix_gateway_${name}`,
      help,
      registers,
      ...(read === undefined
        ? {}
        : {
            collect() {
              this.set(read());
            },
          }),
    });
  const http = counter(
    'http_requests_total',
    'HTTP requests answered, by route and status.',
    'route',
    'status',
  );
  const httpSeconds = seconds(
    'http_request_seconds',
    'Time from the arrival of an HTTP request to the end of its answer.',
    'route',
  );
  const operations = counter(
    'operations_total',
    'GraphQL operations, by outcome: OK, or the code of the first error.',
    'outcome',
  );
  const operationSeconds = seconds('operation_seconds', 'Time that GraphQL operations take.');
  const skipped = counter(
    'skipped_total',
    'Products that an operation asked for and did not get, by what stood in the way.',
    'product',
    'status',
  );
  const inFlight = gauge('operations_in_flight', 'GraphQL operations under way.');
  const requests = counter(
    'wix_requests_total',
    'Requests sent to Wix on behalf of operations, retries included.',
  );
  const retries = counter('wix_retries_total', 'Requests to Wix that repeated a failed one.');
  const deduplicated = counter(
    'wix_deduplicated_total',
    'Requests to Wix saved because the same one was under way.',
  );
  const wixSeconds = seconds(
    'wix_request_seconds',
    'Time that Wix takes for a request, retries and what was read ahead included, by its status, or by how it failed without one.',
    'status',
  );
  const prefetched = new Counter({
    name: 'wix_gateway_wix_prefetched_total',
    help: 'Requests sent to Wix before they were asked for, by outcome: used ones are among the requests, wasted ones are not.',
    labelNames: ['outcome'],
    registers: [],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(ahead())) this.inc({ outcome }, count);
    },
  });
  const unknownNames = new Counter({
    name: 'wix_gateway_wix_unknown_total',
    help: 'Fields and words of enums that Wix sent and this version does not know, by name, at most 200 of them; never a value.',
    labelNames: ['name'],
    registers: [],
    collect() {
      this.reset();
      for (const { path, count } of unknown()) this.inc({ name: path }, count);
    },
  });
  for (const each of registers) {
    each.registerMetric(prefetched);
    each.registerMetric(unknownNames);
  }
  const throttled = counter('wix_throttled_total', 'Answers of Wix that say that a site asks too much.');
  const waited = counter(
    'wix_wait_seconds_total',
    'Time that requests to Wix waited for the budget or between retries.',
  );
  if (processes !== undefined) {
    gauge(
      'shared_budget_connected',
      '1 while budgets are shared with other processes, 0 while this process goes on with its part.',
      () => Number(processes.isConnected),
    );
    gauge(
      'shared_budget_processes',
      'Processes last seen that share budgets, this one included.',
      () => processes.count,
    );
  }
  if (budget !== undefined) {
    gauge(
      'budget_limit',
      'Requests per minute that the gateway allows itself for its own site at the moment.',
      () => budget().limit,
    );
    gauge(
      'budget_remaining',
      "Requests to the gateway's own site that could start now.",
      () => budget().remaining,
    );
  }

  return {
    /** @param trace the id of its trace, where a collector keeps one */
    httpRequest(route: string, status: number, took: number, trace: string | undefined) {
      const labels = { route: knownRoutes.has(route) ? route : 'other' };
      http.inc({ ...labels, status: String(status) });
      httpSeconds.observe({ labels, value: took, exemplarLabels: exemplarOf(trace) });
    },
    operation({ outcome, took, counters, skipped: without, trace }: EndedOperation) {
      operations.inc({ outcome: knownOutcomes.has(outcome) ? outcome : 'OTHER' });
      operationSeconds.observe({ labels: {}, value: took, exemplarLabels: exemplarOf(trace) });
      for (const { product, status } of without) skipped.inc({ product, status });
      requests.inc(counters.requests);
      retries.inc(counters.retries);
      deduplicated.inc(counters.deduplicated);
      waited.inc(counters.waitedMs / 1000);
    },
    wixRequest({ status, failure, ms }: WixCall) {
      const labels = { status: String(status ?? failure ?? 'other') };
      wixSeconds.observe({ labels, value: ms / 1000, exemplarLabels: {} });
      if (failure === 'throttled') throttled.inc();
    },
    operationStarted: () => inFlight.inc(),
    operationEnded: () => inFlight.dec(),
    /** What Prometheus is told, for others who ask. */
    async read(): Promise<readonly Metric[]> {
      const all = await Promise.all([registry, processRegistry()].map((each) => each.getMetricsAsJSON()));
      // The type is a word, whatever its declaration says.
      return all.flat().map(({ name, help, type, values }) => {
        const word = String(type);
        return { name: word === 'counter' ? withTotal(name) : name, help, type: word, values };
      });
    },
    /**
     * The text that Prometheus scrapes, with its content type.
     * @param accept the formats that are asked for: with exemplars as OpenMetrics, else without
     */
    async scrape(accept: string | undefined) {
      const texts = await Promise.all([registry, processRegistry()].map((each) => each.metrics()));
      const text = joined(texts);
      if (/application\/openmetrics-text/i.test(accept ?? ''))
        return { contentType: Registry.OPENMETRICS_CONTENT_TYPE, text };
      return { contentType: Registry.PROMETHEUS_CONTENT_TYPE, text: prometheusText(text) };
    },
  };
}

/** A registry of the only format that has exemplars. */
function openMetrics(): Registry<OpenMetricsContentType> {
  const empty = new Registry<OpenMetricsContentType>();
  empty.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  return empty;
}

/** An operation that was answered. */
interface EndedOperation {
  /** `OK`, or the code of its first error. */
  readonly outcome: string;
  /** Seconds. */
  readonly took: number;
  readonly counters: RequestCounters;
  readonly skipped: readonly SkippedProduct[];
  /** The id of its trace, where a collector keeps one. */
  readonly trace: string | undefined;
}

function exemplarOf(trace: string | undefined): Record<string, string> {
  return trace === undefined ? {} : { trace_id: trace };
}

let processMetrics: Registry<OpenMetricsContentType> | undefined;

/** Memory, CPU and event loop of the process, which all gateways in it share; measured from the first scrape on. */
function processRegistry(): Registry<OpenMetricsContentType> {
  if (processMetrics === undefined) {
    processMetrics = openMetrics();
    collectDefaultMetrics({ register: processMetrics });
  }
  return processMetrics;
}
