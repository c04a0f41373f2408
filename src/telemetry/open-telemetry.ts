import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
  type SpanContext,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type Sampler,
} from '@opentelemetry/sdk-trace';
import { startMetrics } from './metric-export.ts';
import type { TelemetrySettings } from './settings.ts';
import type { Attributes, Telemetry } from './telemetry.ts';
import type { RemoteSpan } from './trace-context.ts';

/** Milliseconds that the last spans and metrics get at the end, within what closing a gateway may take. */
const CLOSE_WITHIN_MS = 3000;

/** Milliseconds between two lines of the log that say that a collector does not take what it is sent. */
const WARN_EVERY_MS = 60_000;

export interface TelemetryOptions {
  readonly settings: TelemetrySettings;
  /** The version of the gateway. */
  readonly version: string;
  readonly logger: { warn(facts: object, message: string): void };
}

/**
 * Opens the way to a collector by OTLP over HTTP. Nothing of it is registered for the whole process: what other libraries would tell of
 * operations is not known here.
 */
export function startTelemetry({ settings, version, logger }: TelemetryOptions): Telemetry {
  warnOfFailures(logger);
  const resource = defaultResource()
    .merge(
      resourceFromAttributes({
        'service.name': 'wix-gateway',
        'service.version': version,
        'service.instance.id': randomUUID(),
      }),
    )
    // The one who runs it knows better: OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES.
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new TracerProvider({
    resource,
    sampler: samplerOf(settings),
    spanProcessors: settings.tracesUrl === undefined ? [] : [processorOf(settings, settings.tracesUrl)],
  });
  const tracer = provider.getTracer('wix-gateway', version);
  const metrics = startMetrics(settings, resource);
  const current = new AsyncLocalStorage<Span>();

  return {
    request(name, caller, attributes) {
      const parent =
        caller === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, contextOf(caller));
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: known(attributes) }, parent);
      const { traceId, traceFlags } = span.spanContext();
      return {
        traceId,
        isSampled: (traceFlags & TraceFlags.SAMPLED) !== 0,
        run: (work) => current.run(span, work),
        end(more, failure) {
          span.setAttributes(known(more));
          endSpan(span, failure);
        },
      };
    },
    async during(name, attributes, work) {
      const parent = current.getStore();
      if (parent === undefined) return work(() => undefined);
      const span = tracer.startSpan(name, { attributes: known(attributes) }, below(parent));
      try {
        return await current.run(span, () => work((more) => void span.setAttributes(known(more))));
      } catch (error) {
        const code: unknown =
          typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        span.setAttributes({ 'error.type': typeof code === 'string' ? code : 'INTERNAL' });
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
    sent(name, attributes, { startedAt, ms, failure }) {
      const parent = current.getStore();
      if (parent === undefined) return;
      const how = { kind: SpanKind.CLIENT, attributes: known(attributes), startTime: startedAt };
      const span = tracer.startSpan(name, how, below(parent));
      endSpan(span, failure, startedAt + ms);
    },
    watch: (read) => metrics.watch(read),
    async close() {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, CLOSE_WITHIN_MS);
      await Promise.race([Promise.allSettled([provider.shutdown(), metrics.close()]), late]);
      clearTimeout(timer);
    },
  };
}

function below(span: Span): Context {
  return trace.setSpan(ROOT_CONTEXT, span);
}

function endSpan(span: Span, failure: string | undefined, at?: number): void {
  if (failure !== undefined) {
    span.setAttribute('error.type', failure);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end(at);
}

function contextOf({ traceId, spanId, isSampled }: RemoteSpan): SpanContext {
  return { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

/** What is said, without what is not known. */
function known(attributes: Attributes): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
}

function samplerOf({ sampler: { name, ratio } }: TelemetrySettings): Sampler {
  const root = name.endsWith('traceidratio')
    ? new TraceIdRatioBasedSampler(ratio)
    : name.endsWith('always_off')
      ? new AlwaysOffSampler()
      : new AlwaysOnSampler();
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

function processorOf({ numbers }: TelemetrySettings, url: string): BatchSpanProcessor {
  const {
    OTEL_EXPORTER_OTLP_TIMEOUT: timeout = 10_000,
    OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: timeoutMillis = timeout,
    OTEL_BSP_SCHEDULE_DELAY: scheduledDelayMillis = 5000,
    OTEL_BSP_EXPORT_TIMEOUT: exportTimeoutMillis = 30_000,
    OTEL_BSP_MAX_QUEUE_SIZE: maxQueueSize = 2048,
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: batch = 512,
  } = numbers;
  return new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url, timeoutMillis }),
    scheduledDelayMillis,
    exportTimeoutMillis,
    maxQueueSize,
    maxExportBatchSize: Math.min(batch, maxQueueSize),
  });
}

const nothing = (): void => undefined;

/** Says in the log that a collector does not take what it is sent, and why in short: what it answers can repeat what was sent. */
function warnOfFailures(logger: TelemetryOptions['logger']): void {
  let warnedAt = -Infinity;
  const warn = (text: string): void => {
    if (performance.now() - warnedAt < WARN_EVERY_MS) return;
    warnedAt = performance.now();
    logger.warn({ code: codeIn(text) }, 'spans and metrics do not reach their collector');
  };
  diag.setLogger(
    { error: warn, warn: nothing, info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  );
}

/** Why, in a word: the SDK tells errors as JSON with their stack, in which any number may stand, or as a sentence. */
function codeIn(text: string): string | undefined {
  const told = /"code":"(E[A-Z]+|\d{3})"/.exec(text);
  return told?.[1] ?? /\bE[A-Z]{4,}\b|timed out|retryable status/.exec(text)?.[0];
}
