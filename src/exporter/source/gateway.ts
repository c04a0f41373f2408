import { parseExactly } from '../../exact-json.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { ExportError } from '../export-error.ts';

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly retryable?: boolean;
    readonly retryAfter?: number;
    readonly hint?: string | null;
    readonly permission?: string | null;
    /** What Wix sent, where it does not fit the field. */
    readonly value?: unknown;
  };
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
  /** What the reader of the answer must know about missing data. */
  readonly notes: readonly string[];
  /** Whether it tells of the sample data of the demo site. */
  readonly demo: boolean;
}

/** The gateway gives no answer, or one that says to ask again, for longer than it is waited for. */
export class GatewayTrouble extends ExportError {
  override readonly name = 'GatewayTrouble';
  readonly code: string;

  constructor(code: string, message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, hint, options);
    this.code = code;
  }
}

export interface GatewayOptions {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for which a gateway that is gone, or that says to ask again, is asked again. */
  readonly patienceMs: number;
  /** The same where nothing answers at all. @default patienceMs */
  readonly reachMs?: number;
  readonly signal: AbortSignal;
  /** Told before each wait. */
  readonly onRetry: (reason: string, waitMs: number) => void;
}

/** A gateway that is asked until it answers, or patience ends. */
export interface Gateway {
  readonly endpoint: string;
  /** @throws GatewayTrouble when patience ends, or something that is no gateway answers */
  ask(document: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;

/** The gateway itself gives up on Wix after 90 s. */
const ANSWER_TIMEOUT_MS = 180_000;

/** Opens a gateway; nothing is asked yet. */
export function openGateway(options: GatewayOptions): Gateway {
  return {
    endpoint: options.endpoint,
    async ask(document, variables) {
      const since = Date.now();
      for (let attempt = 0; ; attempt += 1) {
        const outcome = await attemptOnce(options, document, variables);
        if (outcome.kind === 'answer') return outcome.answer;
        const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
        const wait = Math.max(backoff, outcome.retryAfterMs);
        const { patienceMs, reachMs = patienceMs } = options;
        const patience = outcome.trouble.code === 'GATEWAY_UNREACHABLE' ? reachMs : patienceMs;
        if (!outcome.again || Date.now() - since + wait > patience) throw outcome.trouble;
        options.onRetry(outcome.trouble.message, wait);
        await delay(wait, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
      }
    },
  };
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'trouble';
      readonly trouble: GatewayTrouble;
      readonly again: boolean;
      readonly retryAfterMs: number;
    };

async function attemptOnce(
  { endpoint, headers, signal }: GatewayOptions,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
    });
    status = response.status;
    body = readJson(await response.text());
  } catch (cause) {
    signal.throwIfAborted();
    const message = `Nothing answers at ${endpoint}. Is the gateway running there?`;
    return trouble(new GatewayTrouble('GATEWAY_UNREACHABLE', message, null, { cause }), true);
  }
  if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body)) {
    const message = `${endpoint} answered ${status} with something that is no GraphQL. Is it the address of a gateway?`;
    return trouble(new GatewayTrouble('NO_GATEWAY', message), status >= 500 || status === 429);
  }
  const answer = answerOf(body);
  const passing = answer.errors.find(({ extensions }) => extensions?.retryable === true);
  if (passing === undefined) return { kind: 'answer', answer };
  const { code = 'INTERNAL', hint = null, retryAfter = 0 } = passing.extensions ?? {};
  return trouble(new GatewayTrouble(code, passing.message, hint), true, retryAfter * 1000);
}

/** Numbers of records keep their digits; what is no JSON is undefined. */
function readJson(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

function trouble(error: GatewayTrouble, again: boolean, retryAfterMs = 0): Outcome {
  return { kind: 'trouble', trouble: error, again, retryAfterMs };
}

function answerOf(body: object): Answer {
  // A gateway of this project is spoken to; the fields that matter are checked where they are read.
  const { data, errors, extensions } = body as {
    data?: Answer['data'];
    errors?: readonly AnswerError[];
    extensions?: { wix?: { notes?: readonly string[]; demo?: boolean } };
  };
  return {
    data: data ?? null,
    errors: errors ?? [],
    notes: extensions?.wix?.notes ?? [],
    demo: extensions?.wix?.demo === true,
  };
}
