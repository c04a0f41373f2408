import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { parseExactly } from '../../json/exact-json.ts';
import { textAt } from '../../mapping/index.ts';
import { ExportError } from '../export-error.ts';
import { cutList } from './cut-list.ts';

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

/** A field of a list's records that is null because Wix refuses it. */
export interface WithheldField {
  /** The root field of the list. */
  readonly list: string;
  readonly field: string;
  /** Whether `raw` lacks it too. */
  readonly isInRaw: boolean;
  readonly permission: string | null;
  readonly reason: string;
}

/** A record of an answer's list. */
export interface AnswerRecord {
  /** As it came, in one line of JSON. */
  readonly text: string;
  /** Its id; null where it has none. */
  readonly id: string | null;
}

/** The answer of a gateway. */
export interface Answer<Data = Readonly<Record<string, unknown>>> {
  readonly data: Data | null;
  /** The records of the list that was asked for; null where none was, or none came. The list in `data` is empty then. */
  readonly records: readonly AnswerRecord[] | null;
  readonly errors: readonly AnswerError[];
  /** What the reader of the answer must know about missing data. */
  readonly notes: readonly string[];
  /** Fields of lists that are null because Wix refuses them. */
  readonly withheld: readonly WithheldField[];
  /** Whether it tells of the sample data of the demo site. */
  readonly demo: boolean;
  /** Requests that it cost at Wix. */
  readonly wixRequests: number;
  /** Whether none more could start when it was given. */
  readonly isBudgetSpent: boolean;
  /** Names of what Wix sent and the gateway does not know. */
  readonly unknownFields: readonly string[];
}

/** An operation whose answer has a generated type (`src/client/`), or any other as text. */
type Operation<Data, Variables> = string | (DocumentTypeDecoration<Data, Variables> & { toString(): string });

/** The gateway gives no answer, or one that says to ask again. */
export class GatewayTrouble extends ExportError {
  override readonly name = 'GatewayTrouble';
  readonly code: string;
  /** Milliseconds after which it may be asked again, at the earliest; null where that is of no use. */
  readonly retryAfterMs: number | null;
  /** The fields of records that did not answer, where it is nothing but such; empty where more is the trouble. */
  readonly fields: readonly string[];

  constructor(
    code: string,
    message: string,
    retryAfterMs: number | null,
    {
      hint = null,
      fields = [],
      ...options
    }: ErrorOptions & { readonly hint?: string | null; readonly fields?: readonly string[] } = {},
  ) {
    super(message, hint, options);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.fields = fields;
  }
}

/** A gateway that may be asked. */
export interface GatewayAddress {
  /** Where operations are posted. */
  readonly endpoint: string;
  /** What every request to it must bring. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface GatewayOptions extends GatewayAddress {
  /** Milliseconds for which a gateway that is gone, or that says to ask again, is asked again. */
  readonly patienceMs: number;
  /** The same where nothing answers at all: no gateway, or no Wix that it could reach. @default patienceMs */
  readonly reachMs?: number;
  /** Whether records are taken without fields that do not answer, once patience with those has ended. @default false */
  readonly takesParts?: boolean;
  readonly signal: AbortSignal;
  /** Told before each wait. */
  readonly onRetry: (reason: string, waitMs: number) => void;
  /** Told what each answer cost at Wix. @default nobody */
  readonly onSpent?: ((wixRequests: number) => void) | undefined;
  /** Told what Wix sent that the gateway does not know, by name. @default nobody */
  readonly onUnknown?: ((names: readonly string[]) => void) | undefined;
}

/** A gateway that is asked until it answers, or patience ends. */
export interface Gateway {
  /**
   * @param list the path below `data` of a list whose records are wanted as they came, and not as values
   * @throws GatewayTrouble when patience ends, or something that is no gateway answers
   */
  readonly ask: <Data = Readonly<Record<string, unknown>>, Variables = Readonly<Record<string, unknown>>>(
    document: Operation<Data, Variables>,
    variables: Variables,
    list?: readonly string[],
  ) => Promise<Answer<Data>>;
}

const NO_ANSWER: ReadonlySet<string> = new Set(['GATEWAY_UNREACHABLE', 'WIX_UNAVAILABLE']);

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;

/** The gateway itself gives up on Wix after 90 s. */
const ANSWER_TIMEOUT_MS = 180_000;

/** Opens a gateway; nothing is asked yet. */
export function openGateway(options: GatewayOptions): Gateway {
  const {
    patienceMs,
    reachMs = patienceMs,
    takesParts = false,
    signal,
    onRetry,
    onSpent,
    onUnknown,
  } = options;
  /** Fields with which patience has ended: they are not waited for on every page. */
  const givenUp = new Set<string>();
  return {
    async ask<Data, Variables>(
      document: Operation<Data, Variables>,
      variables: Variables,
      list: readonly string[] = [],
    ) {
      const since = performance.now();
      const nameOf = (field: string): string => [...list, field].join('.');
      for (let attempt = 0; ; attempt += 1) {
        let answer: Answer<Data> | null = null;
        try {
          answer = await post<Data, Variables>(options, document, variables, list);
          onSpent?.(answer.wixRequests);
          onUnknown?.(answer.unknownFields);
          throwPassing(answer, list);
          return answer;
        } catch (error) {
          if (!(error instanceof GatewayTrouble) || error.retryAfterMs === null) throw error;
          const wait = Math.max(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt), error.retryAfterMs);
          const patience = NO_ANSWER.has(error.code) ? reachMs : patienceMs;
          const { fields } = error;
          const partly = takesParts && fields.length > 0 ? answer : null;
          if (partly !== null && fields.every((field) => givenUp.has(nameOf(field)))) return partly;
          if (performance.now() - since + wait > patience) {
            if (partly === null) throw error;
            for (const field of fields) givenUp.add(nameOf(field));
            return partly;
          }
          onRetry(error.message, wait);
          await delay(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
      }
    },
  };
}

/** What is wrong with a value, without the variable of a document that whoever runs a command has not seen. */
function withoutVariable(message: string): string {
  return message.replace(/^Variable "\$\w+" got invalid value [^]* at "\w+\.(\w+)[^"]*"; /, '`$1`: ');
}

/**
 * @param list the path below `data` of the list that was asked for
 * @throws GatewayTrouble for an answer that says to ask again
 */
function throwPassing({ errors }: Answer<unknown>, list: readonly string[]): void {
  const passing = errors.filter(({ extensions }) => extensions?.retryable === true);
  const [first] = passing;
  if (first === undefined) return;
  const { code = 'INTERNAL', hint = null, retryAfter = 0 } = first.extensions ?? {};
  const found = passing.map(({ path = [] }) =>
    list.every((name, depth) => path[depth] === name) ? fieldAt(path.slice(list.length + 1)) : '',
  );
  const fields = list.length === 0 || found.includes('') ? [] : [...new Set(found)];
  const what = fields.length === 0 ? '' : `${fields.join(', ')} of its records did not answer: `;
  throw new GatewayTrouble(code, what + first.message, retryAfter * 1000, { hint, fields });
}

/** What a field of a record is called, whichever elements of lists it lies in. */
export function fieldAt(path: readonly (string | number)[]): string {
  return path.join('.').replaceAll(/\.\d+(?=\.|$)/g, '[]');
}

/**
 * Posts one operation, once.
 * @throws GatewayTrouble when nothing answers, or something that is no gateway; AbortError
 */
export async function post<
  Data = Readonly<Record<string, unknown>>,
  Variables = Readonly<Record<string, unknown>>,
>(
  { endpoint, headers, signal }: GatewayAddress & { readonly signal?: AbortSignal },
  document: Operation<Data, Variables>,
  variables?: Variables,
  list?: readonly string[],
): Promise<Answer<Data>> {
  const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
  let status: number;
  let read: ReadAnswer;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: String(document), variables }),
      redirect: 'error',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    status = response.status;
    read = readAnswer(await response.text(), list);
  } catch (cause) {
    signal?.throwIfAborted();
    const message = `Nothing answers at ${endpoint}. Is the gateway running there?`;
    throw new GatewayTrouble('GATEWAY_UNREACHABLE', message, 0, { cause });
  }
  const { body, records } = read;
  if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body)) {
    const message = `${endpoint} answered ${status} with something that is no GraphQL. Is it the address of a gateway?`;
    throw new GatewayTrouble('NO_GATEWAY', message, status >= 500 || status === 429 ? 0 : null);
  }
  // The gateway has validated the document against its schema, so that the answer has the form that was asked for.
  const { data, errors, extensions } = body as Partial<Answer<Data>> & {
    extensions?: {
      wix?: {
        notes?: readonly string[];
        passingNotes?: readonly string[];
        withheld?: readonly WithheldField[];
        demo?: boolean;
        requests?: number;
        budget?: { remaining?: number };
        unknownFields?: readonly string[];
      };
    };
  };
  const { notes = [], passingNotes = [], withheld = [] } = extensions?.wix ?? {};
  return {
    data: data ?? null,
    records,
    errors: (errors ?? []).map((error) => ({ ...error, message: withoutVariable(error.message) })),
    // How a list was read is of no matter: that it was read to its end is proved.
    notes: notes.filter((note) => !passingNotes.includes(note)),
    withheld,
    demo: extensions?.wix?.demo === true,
    wixRequests: Number(extensions?.wix?.requests ?? 0),
    isBudgetSpent: extensions?.wix?.budget?.remaining === 0,
    unknownFields: extensions?.wix?.unknownFields ?? [],
  };
}

interface ReadAnswer extends Pick<Answer, 'records'> {
  /** Undefined where what came is no JSON. */
  readonly body: unknown;
}

/** Numbers keep their digits, in records too. */
function readAnswer(text: string, list: readonly string[] | undefined): ReadAnswer {
  try {
    const cut = list === undefined ? null : cutList(text, ['data', ...list]);
    if (cut === null) return { body: parseExactly(text), records: null };
    // One after the other, so that no more than one of them is in memory as values.
    const records = cut.elements.map((element) => ({ text: element, id: textAt(JSON.parse(element), 'id') }));
    return { body: parseExactly(cut.rest), records };
  } catch {
    return { body: undefined, records: null };
  }
}
