import type { CredentialKeys } from '../api/credentials.ts';
import type { WixAnswerListener, WixCallListener } from './wix-call.ts';

/** What one GraphQL operation has spent at Wix so far. */
export interface RequestCounters {
  /** Requests sent to Wix, retries included. */
  requests: number;
  /** Of those, the ones that repeated a failed request. */
  retries: number;
  /** Requests answered by another one that was already on its way. */
  deduplicated: number;
  /** Of those that were sent, the ones whose answers were read before the operation asked for them. */
  prefetched: number;
  /** Milliseconds on the clock during which a request waited for the budget or between retries; what waits side by side counts once. */
  waitedMs: number;
}

/** Who is served first when the budget is short: people and single look-ups before drains. */
export type Priority = 'interactive' | 'drain';

/** Everything the transport must know about the operation a request to Wix belongs to. */
export interface RequestScope extends CredentialKeys {
  readonly priority: Priority;
  /** Aborts when the client hangs up. */
  readonly signal: AbortSignal;
  /** When it began, in milliseconds of the transport's clock. */
  readonly startedAt: number;
  /** When it had been answered, in the same; undefined until then. */
  readonly endedAt?: number;
  /** The same after which no more is tried. */
  readonly deadline: number;
  /**
   * Whom the credentials came from, such as a network address; absent for the gateway's own. What others bring spends a small budget until Wix
   * has accepted it.
   */
  readonly caller?: string;
  /** Whether the answer itself is what is wanted, not the data: then little is tried twice. @default false */
  readonly isProbe?: boolean;
  /** Whether nothing is tried twice. @default false */
  readonly isSingle?: boolean;
  /** Requests that the operation may send, retries not counted; more is `QUERY_TOO_EXPENSIVE`. */
  readonly maxRequests: number;
  readonly counters: RequestCounters;
  /** Whether the operation shows records as they came, so that their numbers must keep their digits. */
  readonly exactNumbers?: boolean;
  /** Whether it shows whole records, so that their bytes are kept. */
  readonly keepsRecords?: boolean;
}

/** The budget of a site as `extensions.wix.budget` shows it. */
export interface BudgetState {
  /** Requests per minute that the gateway allows itself at the moment. */
  readonly limit: number;
  /** How many of them could start now. */
  readonly remaining: number;
}

/** What became of requests that were sent before anyone asked for them. */
export interface AheadFigures {
  readonly used: number;
  readonly wasted: number;
}

/** The long-lived way to Wix that all operations share. */
export interface Transport {
  /**
   * The `fetch` to give to `createClient` for one operation. It refuses what is not declared, and resolves only with
   * Wix's final answer: status 200 with well-formed JSON, or an error status that no retry could change. It rejects with a
   * `GatewayError` for anything else. No credentials are left in an answer: neither those that its request carried nor `secrets`.
   * @param secrets what else no answer may repeat
   */
  fetchFor(scope: RequestScope, secrets?: readonly string[]): typeof fetch;
  /**
   * The `fetch` of a read that is expected of the operations to come. It sends one request, and only where that makes nobody wait; it never
   * answers, but rejects with `ReadAheadOnly`. Whoever asks for the same within half a minute gets that answer.
   */
  aheadFor(scope: RequestScope, secrets?: readonly string[]): typeof fetch;
  budget(siteKey: string): BudgetState;
  /** Tells a listener of each attempt at a request to Wix from now on. */
  watch(listener: WixCallListener): void;
  /** Shows a listener each answer from now on. */
  watchAnswers(listener: WixAnswerListener): void;
  /** What became of all that was read ahead. */
  ahead(): AheadFigures;
  /** Closes the connection pool after the requests under way have been answered. */
  close(): Promise<void>;
}

/** Where the transport writes what happens to requests; pino's loggers fit. Facts never hold headers, bodies or query strings. */
export interface TransportLogger {
  warn(facts: object, message: string): void;
  debug(facts: object, message: string): void;
}
