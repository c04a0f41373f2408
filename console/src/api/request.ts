import { duration } from '../ui/format.ts';

/** An answer that is no success, in the gateway's words. */
export class RequestError extends Error {
  /** HTTP status; 0 where the gateway could not be reached. */
  readonly status: number;
  /** A code of docs/errors.md; null where there is none. */
  readonly code: string | null;
  /** What to do. */
  readonly hint: string | null;

  constructor(options: { message: string; status: number; code?: string | null; hint?: string | null }) {
    super(options.message);
    this.name = 'RequestError';
    this.status = options.status;
    this.code = options.code ?? null;
    this.hint = options.hint ?? null;
  }
}

/** The first error of an answer, as the gateway writes errors everywhere. */
interface ErrorEnvelope {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string; readonly retryAfter?: number };
  }[];
}

interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the gateway, with the cookie of the session and nothing else that says who asks, unless `headers` do.
 * @returns the answer's JSON; undefined where it has none
 * @throws RequestError where the gateway refuses or cannot be reached
 */
export async function request(path: string, options: RequestOptions = {}): Promise<unknown> {
  const { answer, status, isOk } = await answerTo(path, options);
  if (isOk) return answer;
  throw errorOf(answer as ErrorEnvelope | undefined, status);
}

/**
 * What the gateway answers, be it a refusal.
 * @throws RequestError where it cannot be reached, or something else answers
 */
export async function answerTo(
  path: string,
  options: RequestOptions,
): Promise<{ answer: unknown; status: number; isOk: boolean }> {
  const { method = 'GET', headers, body, signal = null } = options;
  const unreachable = (error: unknown): never => {
    if (signal?.aborted === true) throw error;
    throw new RequestError({
      message: 'The gateway cannot be reached.',
      status: 0,
      hint: 'See whether it is still running, then try again. Nothing is lost.',
    });
  };
  const response = await fetch(path, {
    method,
    signal,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { ...headers, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch(unreachable);
  // It may go away in the middle of an answer.
  const text = await response.text().catch(unreachable);
  const { status, ok: isOk } = response;
  return { answer: text === '' ? undefined : parsed(text, status), status, isOk };
}

/** The first error that an answer names. */
export function errorOf(answer: ErrorEnvelope | undefined, status: number): RequestError {
  const { message = `The gateway answered ${status}.`, extensions } = answer?.errors?.[0] ?? {};
  const { retryAfter = 0 } = extensions ?? {};
  return new RequestError({
    message: retryAfter > 0 ? `${message} Try again in ${duration(retryAfter)}.` : message,
    status,
    code: extensions?.code ?? null,
    hint: extensions?.hint ?? null,
  });
}

function parsed(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError({
      message: `The gateway answered ${status} with something that is no JSON.`,
      status,
      hint: 'Something in front of it may have answered, such as a proxy. Try again in a minute; if it stays so, tell whoever runs the gateway.',
    });
  }
}
