import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gate } from '../access/access.ts';
import { authenticate, isKnown } from '../access/auth.ts';
import { WixFault } from './errors.ts';
import { withRecordFaults, type Faults } from './faults.ts';
import { guidOf } from '../records/ids.ts';
import type { FaultRule, RateLimit } from '../options.ts';
import { requestBody } from './request-body.ts';
import type { RecordedAnswers } from '../recording/recorded-answers.ts';
import type { OpenEntry } from './request-log.ts';
import { Redirect, type DemoRequest } from './route.ts';
import type { Router } from './router.ts';
import type { SiteState } from '../state.ts';

/** Keeps the latest answers as bytes, up to a total size: a benchmark that reads a page again measures its reader, not this site. */
function answerCache<T extends { readonly body: Buffer }>(maxBytes = 64_000_000) {
  const answers = new Map<string, T>();
  let bytes = 0;
  return (key: string, make: () => T): T => {
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      answers.set(key, known);
      return known;
    }
    const made = make();
    answers.set(key, made);
    bytes += made.body.length;
    for (const [oldest, answer] of answers) {
      if (bytes <= maxBytes || oldest === key) break;
      answers.delete(oldest);
      bytes -= answer.body.length;
    }
    return made;
  };
}

/** Counts requests in a sliding minute. `admit` is false for a request above the limit, with the seconds to wait. */
interface RateLimiter {
  admit(path: string, now: number): { admitted: boolean; retryAfterSeconds: number };
}

const MINUTE = 60_000;

function rateLimiter(limit: RateLimit | undefined): RateLimiter {
  const general: number[] = [];
  const data: number[] = [];
  return {
    admit: (path, now) => {
      if (limit === undefined) return { admitted: true, retryAfterSeconds: 0 };
      const isData = /^\/(wix-data|data)\//.test(path);
      const times = isData ? data : general;
      const most = isData ? (limit.dataRequestsPerMinute ?? 3000) : limit.requestsPerMinute;
      while (times[0] !== undefined && times[0] <= now - MINUTE) times.shift();
      const oldest = times[0];
      if (times.length >= most && oldest !== undefined) {
        return { admitted: false, retryAfterSeconds: Math.ceil((oldest + MINUTE - now) / 1000) };
      }
      times.push(now);
      return { admitted: true, retryAfterSeconds: 0 };
    },
  };
}

interface ServerParts {
  readonly site: SiteState;
  readonly router: Router;
  readonly faults: Faults;
  readonly log: { add(entry: OpenEntry): void };
  readonly latencyMs: number;
  readonly rateLimit: RateLimit | undefined;
  /** What is answered in the place of the site's own data. */
  readonly recorded: RecordedAnswers | undefined;
  /** Makes an answer while lists end after so many records. */
  endingAfter<T>(records: number, make: () => T): T;
  /** Rises when an answer that was kept may no longer be given. */
  version(): string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The HTTP side of the site: from an arriving request to the bytes of its answer. */
export function siteServer(parts: ServerParts): Server {
  const started = performance.now();
  const limiter = rateLimiter(parts.rateLimit);
  const cache = answerCache<Answer>();
  let ordinal = 0;

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    ordinal += 1;
    const requestId = guidOf(parts.site.seed, 'request', ordinal);
    const url = new URL(message.url ?? '/', parts.site.url);
    const entry: OpenEntry = {
      method: message.method ?? 'GET',
      path: url.pathname,
      search: url.search,
      body: {},
      status: 0,
      at: performance.now() - started,
      aborted: false,
    };
    parts.log.add(entry);
    response.once('close', () => {
      entry.aborted = !response.writableFinished;
    });
    const text = await textOf(message);
    const limited = limiter.admit(url.pathname, entry.at);
    const fault = parts.faults.next(url.pathname);
    const hold = parts.latencyMs + (fault?.delayMs ?? (fault?.kind === 'slow' ? 2000 : 0));
    if (hold > 0) await wait(hold);
    if (fault?.kind === 'timeout') return;
    if (fault?.kind === 'reset') {
      message.socket.resetAndDestroy();
      return;
    }
    const answer =
      (fault && BROKEN[fault.kind]?.(fault)) ??
      (limited.admitted
        ? answerTo(message, url, text, entry, fault)
        : tooMany(limited.retryAfterSeconds, parts.rateLimit));
    const body = fault?.kind === 'truncated' ? answer.body.subarray(0, answer.body.length >> 1) : answer.body;
    entry.status = answer.status;
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'content-length': body.length,
      'x-wix-request-id': requestId,
      ...answer.headers,
    });
    response.end(body);
  };

  const answerTo = (
    message: IncomingMessage,
    url: URL,
    text: string,
    entry: OpenEntry,
    fault: FaultRule | undefined,
  ): Answer => {
    const match = parts.router(entry.method, url.pathname);
    try {
      entry.body = requestBody(entry.method, url.searchParams, text);
      if (parts.recorded !== undefined && match?.route.open !== true)
        return asRecorded(parts.recorded, message, url, text, entry);
      if (match === undefined) return PAGE_NOT_FOUND;
      const { product, route, params } = match;
      if (route.open !== true) authenticate(parts.site, product, route, message.headers);
      const { method, path, body } = entry;
      const request: DemoRequest = { method, path, params, body, site: parts.site };
      const make = (): Answer => {
        const instead = gate(product, route, request);
        const answer = instead === undefined ? route.handle(request) : instead.body;
        return jsonAnswer(200, withRecordFaults(parts.site.seed, onRecords, path, answer));
      };
      const onRecords = parts.faults.onRecords();
      if (fault?.kind === 'ends-early') return parts.endingAfter(fault.after ?? ENDS_AFTER, make);
      if (route.volatile === true || onRecords.length > 0) return make();
      return cache(`${parts.version()} ${entry.method} ${message.url ?? ''} ${text}`, make);
    } catch (error) {
      if (match === undefined && parts.recorded === undefined) return PAGE_NOT_FOUND;
      if (error instanceof WixFault) return jsonAnswer(error.status, error.body);
      if (error instanceof Redirect) return jsonAnswer(302, null, { location: error.location });
      throw error;
    }
  };

  const asRecorded = (
    answers: RecordedAnswers,
    { headers }: IncomingMessage,
    url: URL,
    text: string,
    { method, body }: OpenEntry,
  ): Answer => {
    const exchange = answers({ method, url, text, body, headers, isKnown: isKnown(parts.site, headers) });
    const more = {
      ...(exchange.retryAfter === undefined ? {} : { 'retry-after': exchange.retryAfter }),
      ...(exchange.requestId === undefined ? {} : { 'x-wix-request-id': exchange.requestId }),
    };
    if (exchange.body === 'no JSON') return { ...PAGE_NOT_FOUND, status: exchange.status, headers: more };
    return jsonAnswer(exchange.status, exchange.body === 'empty' ? null : exchange.body.json, more);
  };

  const server = createServer({ keepAliveTimeout: 30_000 }, (message, response) => {
    serve(message, response).catch((error: unknown) => {
      // A mistake of the demo site itself: loud, because a silent 500 would pass for one of Wix's.
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (message.destroyed && message.errored !== null) return;
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`demo site failure: ${text}`);
    });
  });
  return server;
}

/** Records after which a list ends early where the fault does not say. */
const ENDS_AFTER = 200;

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const bytes = body === null || body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
  return { status, type: 'application/json', body: bytes, headers };
}

const NO_WORDS = { message: '', details: {} };
const PAGE_NOT_FOUND = htmlAnswer(404, 'Error 404: this page could not be found');

function htmlAnswer(status: number, title: string): Answer {
  const page = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, type: 'text/html; charset=utf-8', body: Buffer.from(page) };
}

function tooMany(retryAfterSeconds: number, limit: RateLimit | undefined): Answer {
  return jsonAnswer(429, NO_WORDS, retryAfter(limit?.retryAfter === true ? retryAfterSeconds : undefined));
}

const retryAfter = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) };

/** Answers of faults that need no endpoint; where there is none the endpoint is to answer after all. */
const BROKEN: { readonly [kind in FaultRule['kind']]?: (rule: FaultRule) => Answer } = {
  404: () => jsonAnswer(404, NO_WORDS),
  429: ({ retryAfterSeconds }) => jsonAnswer(429, NO_WORDS, retryAfter(retryAfterSeconds)),
  500: () => jsonAnswer(500, null),
  503: ({ retryAfterSeconds }) => jsonAnswer(503, null, retryAfter(retryAfterSeconds)),
  'empty-403': () => jsonAnswer(403, NO_WORDS),
  garbage: () => ({ ...jsonAnswer(200, null), body: Buffer.from('{"products":[{"id":\u0000\u0007 oops') }),
  html: () => htmlAnswer(200, 'We will be back soon'),
  empty: () => jsonAnswer(200, null),
  'wrong-shape': () => jsonAnswer(200, { unexpected: ['shape'], pagingMetadata: 'none' }),
};
