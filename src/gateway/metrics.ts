import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { errorCodes } from '../errors.ts';
import type { BudgetState, RequestCounters } from '../wix/transport/scope.ts';

/** What the gateway tells Prometheus: numbers only, no site, no person, and labels from fixed lists. */
export interface GatewayMetrics {
  httpRequest(route: string, status: number, seconds: number): void;
  /** @param outcome `OK`, or the code of the operation's first error */
  operation(outcome: string, seconds: number, counters: RequestCounters): void;
  operationStarted(): void;
  operationEnded(): void;
  /** The text that Prometheus scrapes, with its content type. */
  scrape(): Promise<{ contentType: string; text: string }>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 90];

const knownRoutes: ReadonlySet<string> = new Set(['/', '/graphql', '/healthz', '/readyz', '/metrics']);
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
 */
export function createMetrics(budget: (() => BudgetState) | undefined): GatewayMetrics {
  const registry = new Registry();
  const registers = [registry];
  const http = new Counter({
    name: 'wix_gateway_http_requests_total',
    help: 'HTTP requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const httpSeconds = new Histogram({
    name: 'wix_gateway_http_request_seconds',
    help: 'Time from the arrival of an HTTP request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Counter({
    name: 'wix_gateway_operations_total',
    help: 'GraphQL operations, by outcome: OK, or the code of the first error.',
    labelNames: ['outcome'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'wix_gateway_operation_seconds',
    help: 'Time that GraphQL operations take.',
    buckets: SECONDS,
    registers,
  });
  const inFlight = new Gauge({
    name: 'wix_gateway_operations_in_flight',
    help: 'GraphQL operations under way.',
    registers,
  });
  const wixCounter = (name: string, help: string): Counter => new Counter({ name, help, registers });
  const requests = wixCounter('wix_gateway_wix_requests_total', 'Requests sent to Wix, retries included.');
  const retries = wixCounter('wix_gateway_wix_retries_total', 'Requests to Wix that repeated a failed one.');
  const deduplicated = wixCounter(
    'wix_gateway_wix_deduplicated_total',
    'Requests to Wix saved because the same one was under way.',
  );
  const waited = wixCounter(
    'wix_gateway_wix_wait_seconds_total',
    'Time that requests to Wix waited for the budget or between retries.',
  );
  if (budget !== undefined) exposeBudget(budget, registers);

  return {
    httpRequest(route, status, seconds) {
      const known = knownRoutes.has(route) ? route : 'other';
      http.inc({ route: known, status: String(status) });
      httpSeconds.observe({ route: known }, seconds);
    },
    operation(outcome, seconds, counters) {
      operations.inc({ outcome: knownOutcomes.has(outcome) ? outcome : 'OTHER' });
      operationSeconds.observe(seconds);
      requests.inc(counters.requests);
      retries.inc(counters.retries);
      deduplicated.inc(counters.deduplicated);
      waited.inc(counters.waitedMs / 1000);
    },
    operationStarted: () => inFlight.inc(),
    operationEnded: () => inFlight.dec(),
    async scrape() {
      const all = Registry.merge([registry, processRegistry()]);
      return { contentType: all.contentType, text: await all.metrics() };
    },
  };
}

function exposeBudget(budget: () => BudgetState, registers: Registry[]): void {
  const limit = (gauge: Gauge): void => gauge.set(budget().limit);
  const remaining = (gauge: Gauge): void => gauge.set(budget().remaining);
  void new Gauge({
    name: 'wix_gateway_budget_limit',
    help: 'Requests per minute that the gateway allows itself for its own site at the moment.',
    registers,
    collect() {
      limit(this);
    },
  });
  void new Gauge({
    name: 'wix_gateway_budget_remaining',
    help: "Requests to the gateway's own site that could start now.",
    registers,
    collect() {
      remaining(this);
    },
  });
}

let processMetrics: Registry | undefined;

/** Memory, CPU and event loop of the process, which all gateways in it share; measured from the first scrape on. */
function processRegistry(): Registry {
  if (processMetrics === undefined) {
    processMetrics = new Registry();
    collectDefaultMetrics({ register: processMetrics });
  }
  return processMetrics;
}
