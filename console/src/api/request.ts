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
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/**
 * Asks the gateway, with the cookie of the session and nothing else that says who asks.
 * @returns the answer's JSON; undefined where it has none
 * @throws RequestError where the gateway refuses or cannot be reached
 */
export async function request(
  path: string,
  options: {
    readonly method?: string;
    readonly body?: object;
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<unknown> {
  const { method = 'GET', body, signal = null } = options;
  const response = await fetch(path, {
    method,
    signal,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new RequestError({
      message: 'The gateway cannot be reached.',
      status: 0,
      hint: 'See whether it is still running, then try again. Nothing is lost.',
    });
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : parsed(text, response.status);
  if (response.ok) return answer;
  throw errorOf(answer as ErrorEnvelope | undefined, response.status);
}

/** The first error that an answer names. */
export function errorOf(answer: ErrorEnvelope | undefined, status: number): RequestError {
  const { message = `The gateway answered ${status}.`, extensions } = answer?.errors?.[0] ?? {};
  return new RequestError({
    message,
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
    });
  }
}
