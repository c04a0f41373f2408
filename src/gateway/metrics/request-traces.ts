import type { FastifyRequest } from 'fastify';
import { currentRequest, type RequestIdentity } from '../../telemetry/current-request.ts';
import type { Attributes, RequestSpan, Telemetry } from '../../telemetry/telemetry.ts';
import { readTraceparent } from '../../telemetry/trace-context.ts';

/** What is asked every few seconds by those who watch, and says nothing in a trace. */
const UNTRACED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** By what requests are found again, in the log and in traces. */
export class RequestTraces {
  readonly #telemetry: Telemetry | undefined;
  readonly #spans = new WeakMap<FastifyRequest, RequestSpan>();

  /** @param telemetry the way to a collector, where there is one */
  constructor(telemetry: Telemetry | undefined) {
    this.#telemetry = telemetry;
  }

  /** Begins a request: the lines of the log, and the spans, that its work causes are known to be its. */
  begin(request: FastifyRequest, work: () => void): void {
    const route = routeOf(request);
    if (this.#telemetry !== undefined && !UNTRACED.has(route)) {
      const caller = readTraceparent(request.headers['traceparent']);
      const span = this.#telemetry.request(`${request.method} ${route}`, caller, {
        'http.request.method': request.method,
        'http.route': route,
        'url.scheme': request.protocol,
      });
      this.#spans.set(request, span);
    }
    const span = this.#spans.get(request);
    currentRequest.run(this.identityOf(request), () => (span === undefined ? work() : span.run(work)));
  }

  identityOf(request: FastifyRequest): RequestIdentity {
    const span = this.#spans.get(request);
    const traceId = span?.traceId ?? readTraceparent(request.headers['traceparent'])?.traceId;
    return { requestId: request.id, traceId };
  }

  /** The trace that a collector keeps of a request; undefined where it keeps none. */
  keptTraceOf(request: FastifyRequest): string | undefined {
    const span = this.#spans.get(request);
    return span?.isSampled === true ? span.traceId : undefined;
  }

  /** @param failure what went wrong, where the gateway or Wix is to blame */
  end(request: FastifyRequest, attributes: Attributes, failure?: string): void {
    this.#spans.get(request)?.end(attributes, failure);
    this.#spans.delete(request);
  }
}

/** The route of a request; its path is nobody's business. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'other';
}
