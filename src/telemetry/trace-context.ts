/** A span of another process. */
export interface RemoteSpan {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  /** Whether its trace is recorded. */
  readonly isSampled: boolean;
}

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-|$)/;

/** Reads the header `traceparent` of W3C Trace Context; undefined when there is none that makes sense. */
export function readTraceparent(header: string | readonly string[] | undefined): RemoteSpan | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(typeof header === 'string' ? header.trim() : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
