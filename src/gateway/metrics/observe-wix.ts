import type { Telemetry } from '../../telemetry/telemetry.ts';
import type { Transport } from '../../wix/transport/scope.ts';
import type { GatewayMetrics } from './metrics.ts';

/** Counts each request to Wix, and tells a collector of it: by its template, and without anything that it asks for. */
export function observeWix(
  transport: Transport,
  options: {
    readonly metrics: GatewayMetrics;
    readonly telemetry: Telemetry | undefined;
    /** Where Wix is. */
    readonly apiUrl: string;
  },
): void {
  const { metrics, telemetry, apiUrl } = options;
  const { hostname } = new URL(apiUrl);
  transport.watch((call) => {
    const { method, path, status, failure, attempt, isAhead, startedAt, ms, waitedMs } = call;
    metrics.wixRequest(call);
    const refused = status !== undefined && status >= 400 ? String(status) : undefined;
    telemetry?.sent(
      `${method} ${path}`,
      {
        'http.request.method': method,
        'url.template': path,
        'http.response.status_code': status,
        'server.address': hostname,
        'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
        'wix_gateway.waited_ms': Math.round(waitedMs),
        'wix_gateway.read_ahead': isAhead || undefined,
      },
      { startedAt, ms, failure: refused ?? failure },
    );
  });
}
