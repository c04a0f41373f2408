import { promisify } from 'node:util';
import { brotliDecompress, brotliDecompressSync, gunzip, gunzipSync } from 'node:zlib';
import { Agent, buildConnector, EnvHttpProxyAgent, Pool as Connections, type Dispatcher } from 'undici';
import { answerHeaders, readAnswer } from './answer.ts';
import type { GuardedRequest, WixAnswer } from './exchange.ts';
import { Garbage } from './failure.ts';

/** Answers longer than this, decompressed, are refused. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Compressed bodies up to this are unpacked in place: for them the way to zlib's threads and back costs more than the work. */
const UNPACKED_IN_PLACE = 256 * 1024;

const gunzipAside = promisify(gunzip);
const brotliDecompressAside = promisify(brotliDecompress);

/** The connections to Wix. */
export interface Pool {
  /**
   * Sends one request and reads its answer to the end.
   * @throws Garbage if the body is cut off or too long, undici's errors for the rest, the signal's reason when it aborts
   */
  send(request: GuardedRequest, signal: AbortSignal): Promise<WixAnswer>;
  /** Closes the connections. No request may be under way. */
  close(): Promise<void>;
}

/** How long a connection, or the tunnel of a proxy, may take (ms). */
const CONNECT_WITHIN_MS = 10_000;

/** The proxies by which requests leave this machine; none where it is not set. */
export interface Proxies {
  /** For https addresses. */
  readonly https?: string | undefined;
  /** For http addresses, and for https where nothing else is set. */
  readonly http?: string | undefined;
  /** Hosts that are reached without, with commas between them. */
  readonly except?: string | undefined;
}

/**
 * Opens the keep-alive pool. Time limits are its callers': it has none but for connecting.
 * @param proxies the way out, for an origin that is not on this machine
 * @param connectWithinMs how long a connection may take
 */
export function openPool(proxies: Proxies | undefined, connectWithinMs = CONNECT_WITHIN_MS): Pool {
  const options = {
    connections: 128,
    // One request per connection at a time: an abort then costs no one else's.
    allowH2: false,
    keepAliveTimeout: 15_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const agent = openAgent(proxies, options, connectWithinMs);
  return {
    async send(request, signal) {
      const { status, headers, raw, encoding } = await exchange(agent, request, signal);
      let bytes: Buffer;
      try {
        bytes = await unpack(raw, encoding);
      } catch (error) {
        const isLong = error instanceof RangeError;
        throw isLong
          ? tooLong(headers)
          : new Garbage('a body that cannot be unpacked', headers['x-wix-request-id']);
      }
      return { status, headers, ...readAnswer(status, bytes, request) };
    },
    // One that a proxy has left without an answer would be waited for.
    close: () => agent.destroy(),
  };
}

/** Connections that go by the proxies where there are any. */
export function openAgent(
  proxies: Proxies | undefined,
  options: Agent.Options,
  connectWithinMs = CONNECT_WITHIN_MS,
): Dispatcher {
  const timeout = connectWithinMs;
  if (proxies?.https === undefined && proxies?.http === undefined)
    return new Agent({ ...options, connect: { timeout } });
  const connect = buildConnector({ timeout });
  return new EnvHttpProxyAgent({
    ...options,
    requestTls: { timeout },
    clientFactory: (proxy) =>
      new Connections(proxy, {
        // A proxy that takes the connection and never opens the tunnel.
        headersTimeout: timeout,
        connect: (to, done) =>
          connect(to, (...[error, socket]) =>
            error === null ? done(null, socket) : done(Object.assign(error, { isOfProxy: true }), null),
          ),
      }),
    // No proxy sees more than where the connection leads.
    proxyTunnel: true,
    // An empty text keeps undici from looking into the environment itself.
    httpsProxy: proxies.https ?? '',
    httpProxy: proxies.http ?? '',
    noProxy: proxies.except ?? '',
  });
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly encoding: string;
  readonly raw: Buffer;
}

/** undici's lowest layer: half the time per answer of its `fetch`, and it never follows a redirect. */
function exchange(agent: Dispatcher, request: GuardedRequest, signal: AbortSignal): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Record<string, string> = {};
    let encoding = '';
    let length = 0;
    const chunks: Buffer[] = [];

    const abort = (): void => {
      const reason: unknown = signal.reason;
      controller?.abort(reason instanceof Error ? reason : new Error('aborted'));
      reject(reason);
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', abort, { once: true });

    agent.dispatch(
      {
        origin: request.origin,
        path: request.path,
        method: request.route.method,
        headers: { ...request.headers, 'accept-encoding': 'gzip, br' },
        body: request.body ?? null,
      },
      {
        onRequestStart(started) {
          controller = started;
          if (signal.aborted) abort();
        },
        onResponseStart(_, statusCode, given) {
          status = statusCode;
          headers = answerHeaders(given, request.redactor);
          encoding = String(given['content-encoding'] ?? '').toLowerCase();
        },
        onResponseData(current, chunk) {
          chunks.push(chunk);
          length += chunk.length;
          if (length > MAX_BODY_BYTES) current.abort(tooLong(headers));
        },
        onResponseEnd() {
          signal.removeEventListener('abort', abort);
          const [first] = chunks;
          const raw = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks, length);
          resolve({ status, headers, encoding, raw });
        },
        onResponseError(_, error) {
          signal.removeEventListener('abort', abort);
          const cutOff = status === 200 && !(error instanceof Garbage);
          reject(cutOff ? new Garbage('a body that is cut off', headers['x-wix-request-id']) : error);
        },
      },
    );
  });
}

function tooLong(headers: Record<string, string>): Garbage {
  const megabytes = MAX_BODY_BYTES / 1024 / 1024;
  return new Garbage(`a body of more than ${megabytes} MB`, headers['x-wix-request-id'], true);
}

function unpack(raw: Buffer, encoding: string): Buffer | Promise<Buffer> {
  const options = { maxOutputLength: MAX_BODY_BYTES };
  const small = raw.length <= UNPACKED_IN_PLACE;
  switch (encoding) {
    case '':
    case 'identity':
      return raw;
    case 'gzip':
    case 'x-gzip':
      return small ? gunzipSync(raw, options) : gunzipAside(raw, options);
    case 'br':
      return small ? brotliDecompressSync(raw, options) : brotliDecompressAside(raw, options);
    default:
      throw new Error('unknown content encoding');
  }
}
