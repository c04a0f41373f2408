import { errors } from 'undici';
import { GatewayError, type ErrorCode } from '../../errors.ts';
import type { Route, WixAnswer } from './exchange.ts';
import { readBody, WixServerError, WixUnreachable } from '../api/wix-error.ts';

/** What Wix asks for after a 429 that says nothing else (ms): wait a minute. */
export const DEFAULT_PAUSE_MS = 60_000;

/** What went wrong with one attempt, where another may go well. */
export interface Failure {
  /** `mute`: a 403 without a word, by which some services throttle and others refuse. `unreachable`: nothing was sent, because this machine has no way to Wix. */
  readonly kind: 'throttled' | 'timeout' | 'unavailable' | 'unreachable' | 'garbage' | 'mute';
  /** What happened, in words without secrets. */
  readonly what: string;
  readonly status?: number | undefined;
  /** Milliseconds that Wix wants to be left alone. */
  readonly retryAfterMs?: number | undefined;
  readonly wixRequestId?: string | undefined;
  /** Whether another attempt would only cost the same again. */
  readonly hopeless?: boolean | undefined;
  /** What to do about it, where that is more than the code says. */
  readonly hint?: string | undefined;
}

/** An attempt that took too long. */
export class AttemptTimeout extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms / 1000} s`);
    this.name = 'AttemptTimeout';
  }
}

/** A body that is not what its status promises. */
export class Garbage extends Error {
  readonly wixRequestId: string | undefined;
  /** Whether another attempt would only cost the same again. */
  readonly hopeless: boolean;

  constructor(what: string, wixRequestId: string | undefined, hopeless = false) {
    super(what);
    this.name = 'Garbage';
    this.wixRequestId = wixRequestId;
    this.hopeless = hopeless;
  }
}

const CODES = {
  throttled: 'WIX_RATE_LIMITED',
  timeout: 'WIX_TIMEOUT',
  unavailable: 'WIX_UNAVAILABLE',
  unreachable: 'WIX_UNAVAILABLE',
  garbage: 'WIX_BAD_RESPONSE',
  mute: 'WIX_PERMISSION_DENIED',
} as const satisfies Record<Failure['kind'], ErrorCode>;

/** Reads an answer that another attempt may better; undefined if the answer is final. */
export function failureOfAnswer(answer: WixAnswer): Failure | undefined {
  const { status, json, isEmpty, headers } = answer;
  const wixRequestId = headers['x-wix-request-id'];
  if (status === 200) {
    if (json !== undefined) return undefined;
    const what = `a body that is no JSON (${headers['content-type'] ?? 'no content type'})`;
    return { kind: 'garbage', what: isEmpty ? 'an empty body' : what, status, wixRequestId };
  }
  const retryAfterMs = readRetryAfter(headers['retry-after'], Date.now());
  const common = { what: `status ${status}`, status, retryAfterMs, wixRequestId };
  const { code, message, hasDetails } = readBody(json);
  if (status === 429 || code === DATA_QUOTA)
    return { ...common, kind: 'throttled', retryAfterMs: retryAfterMs ?? DEFAULT_PAUSE_MS };
  if (status === 504 || code === DATA_TIMEOUT) return { ...common, kind: 'timeout' };
  if (status >= 500 && status !== 501) return { ...common, kind: 'unavailable' };
  const saysNothing = json === undefined ? isEmpty : message === '' && !hasDetails;
  if (status === 403 && saysNothing) return { kind: 'mute', what: 'an empty 403', status, wixRequestId };
  return undefined;
}

/** Reads an error of an attempt; undefined if it is none of Wix's or the network's doing. */
export function failureOfError(error: unknown): Failure | undefined {
  if (error instanceof AttemptTimeout) return { kind: 'timeout', what: error.message };
  if (error instanceof Garbage) {
    const { message: what, wixRequestId, hopeless } = error;
    return { kind: 'garbage', what, wixRequestId, hopeless };
  }
  if (error instanceof errors.HTTPParserError) return { kind: 'garbage', what: 'something that is no HTTP' };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '' || code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED') return undefined;
  if (code === 'ETIMEDOUT') return { kind: 'timeout', what: 'no connection in time' };
  const refused = proxyRefusal(error);
  if (refused !== undefined) return refused;
  const noWay = noWayOut(code, error instanceof Error && 'isOfProxy' in error);
  return noWay === undefined
    ? { kind: 'unavailable', what: `a failed connection (${code})` }
    : { kind: 'unreachable', what: noWay };
}

/** The error to report when no further attempt is made. */
export function errorOf(failure: Failure, route: Route): GatewayError {
  const { kind, what, status, retryAfterMs, wixRequestId, hint, hopeless } = failure;
  if (kind === 'unreachable') return new WixUnreachable(what, hint);
  const details = {
    message: `${route.method} ${route.path}: Wix answered with ${what}.`,
    ...(kind === 'garbage' ? GARBLED : {}),
    retryAfter: retryAfterMs === undefined ? undefined : secondsFor(retryAfterMs),
    wixRequestId,
  };
  // Half of what is too long may be short enough.
  if (kind === 'garbage' && hopeless === true) return new WixServerError(details, 200);
  return status === 500 ? new WixServerError(details) : new GatewayError(CODES[kind], details);
}

/** What to say of an answer that could not be read at all: unlike a record of another shape, it can be gone the next time. */
const GARBLED = {
  retryable: true,
  hint: 'Try again in a few minutes; the gateway has already tried several times. If it happens again, report it with the wixRequestId.',
};

/** Whole seconds that are not less than `ms`, as `retryAfter` tells them. */
export function secondsFor(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1000));
}

/** Wix Data's codes for a used-up minute and for an operation that took too long (docs/fidelity.md#data-codes). */
const DATA_QUOTA = 'WDE0014';
const DATA_TIMEOUT = 'WDE0028';

const NO_TLS = 'what answers there does not speak TLS';

/** What codes of failed connections mean, where nothing can have been sent. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'no name server answers',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no network',
  EADDRNOTAVAIL: 'there is no network',
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  EPROTO: NO_TLS,
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'the proxy does not open the connection',
  UND_ERR_PRX_CONN: 'the proxy closes the connection',
  UND_ERR_PRX_TLS: 'the certificate of the proxy is of another host',
};

/** Codes of certificates that are not trusted: Wix's own are, so someone between opens the connection. */
const CERTIFICATE = /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;

/** What a proxy means that opens no tunnel; undefined when the failure is another one. What it refuses by a rule, it refuses every time. */
function proxyRefusal(error: unknown): Failure | undefined {
  const status = /^Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (status === undefined) return undefined;
  if (status === '407') {
    return {
      kind: 'unreachable',
      what: 'the proxy asks for a user and a password, or does not accept those in its address (it answers 407)',
      hint: 'Nothing is said about the credentials of Wix. Give the proxy what it asks for in its address: HTTPS_PROXY=http://user:password@proxy.example:8080, where in user and password what is no letter or digit is written as %XX. It must take them by the scheme Basic.',
      hopeless: true,
    };
  }
  const what = `the proxy refuses to connect (it answers ${status})`;
  return { kind: 'unreachable', what, hopeless: status.startsWith('4') };
}

/** Why no request can leave this machine for Wix, in words; undefined when the failure is another one. */
function noWayOut(code: string, isOfProxy: boolean): string | undefined {
  const meaning = CERTIFICATE.test(code) ? 'its certificate is not trusted here' : MEANINGS[code];
  if (meaning === undefined) return undefined;
  return `${isOfProxy ? 'the proxy cannot be used: ' : ''}${meaning} (${code})`;
}

/** The longest pause that is believed (ms). */
const LONGEST_PAUSE_MS = 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header: seconds or an HTTP date.
 * @param epoch now, in epoch milliseconds
 * @returns milliseconds to wait, at most an hour; undefined if there is no header or it makes no sense
 */
function readRetryAfter(header: string | undefined, epoch: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const ms = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /[a-z]/i.test(text)
      ? Date.parse(text) - epoch
      : NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_PAUSE_MS);
}
