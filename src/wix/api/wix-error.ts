import { z } from 'zod';
import { GatewayError, type ErrorCode, type ErrorDetails } from '../../errors.ts';
import type { Endpoint } from './endpoint.ts';
import type { WixPermission } from './permissions.ts';

/** An error status of Wix, read into one of the gateway's codes. */
export class WixError extends GatewayError {
  /** HTTP status of Wix's answer. */
  readonly status: number;
  /** Wix's own application error code, such as `REQUIRED_APP_NOT_INSTALLED`. */
  readonly wixCode: string | undefined;
  /** Wix's own words. */
  readonly wixMessage: string;
  /** Whether another cause answers the same way, so that another product's answer must confirm this one. */
  readonly ambiguous: boolean;
  /** The permission that the endpoint needs. */
  readonly permission: WixPermission | undefined;

  constructor(
    code: ErrorCode,
    details: ErrorDetails,
    answer: Pick<WixError, 'status' | 'wixCode' | 'wixMessage' | 'ambiguous' | 'permission'>,
  ) {
    super(code, details);
    this.name = 'WixError';
    this.status = answer.status;
    this.wixCode = answer.wixCode;
    this.wixMessage = answer.wixMessage;
    this.ambiguous = answer.ambiguous;
    this.permission = answer.permission;
  }

  /** Whether Wix gives no reason: a missing permission, a key that the service does not know, or throttling. */
  get saysNothing(): boolean {
    return this.wixCode === undefined && this.wixMessage === '';
  }
}

const refusalShape = z.object({
  message: z.string(),
  hint: z.string(),
  wixRequestId: z.string().optional(),
  status: z.number(),
  wixCode: z.string().optional(),
  wixMessage: z.string(),
  ambiguous: z.boolean(),
  permission: z
    .object({ name: z.string(), scope: z.string(), readOnly: z.boolean(), partOf: z.string().optional() })
    .transform(({ partOf, ...rest }) => ({ ...rest, ...(partOf === undefined ? {} : { partOf }) }))
    .optional(),
});

/** A refusal of a permission as JSON, for another process. */
export function writeRefusal({ message, extensions, ...error }: WixError): object {
  return refusalShape.parse({ ...error, ...extensions, message });
}

/** Reads what `writeRefusal` has written; undefined when it is nothing of the kind. */
export function readRefusal(value: unknown): WixError | undefined {
  const { data } = refusalShape.safeParse(value);
  if (data === undefined) return undefined;
  const { message, hint, wixRequestId, wixCode, permission, ...answer } = data;
  return new WixError(
    'WIX_PERMISSION_DENIED',
    { message, hint, wixRequestId },
    { ...answer, wixCode, permission },
  );
}

/** Whether an error says that a key may not read something. */
export function isDenied(error: unknown): error is WixError {
  return error instanceof WixError && error.code === 'WIX_PERMISSION_DENIED';
}

/** A 500 that stays when it is tried again, or an answer that is too long: Wix itself failed at what was asked for, which can be a single record. */
export class WixServerError extends GatewayError {
  readonly status: number;
  readonly wixCode = undefined;

  constructor(details: ErrorDetails, status = 500) {
    super(status === 500 ? 'WIX_UNAVAILABLE' : 'WIX_BAD_RESPONSE', details);
    this.status = status;
  }
}

/** Wix was never asked: this machine has no way to it. Another attempt changes nothing before the machine's network does. */
export class WixUnreachable extends GatewayError {
  /**
   * @param what how connecting failed, in words, such as "its name is not known here (ENOTFOUND)"
   * @param hint what to do about it, where that is known
   */
  constructor(what: string, hint?: string) {
    super('WIX_UNAVAILABLE', {
      message: `Wix cannot be reached from this machine: ${what}.`,
      hint:
        hint ??
        'Nothing is said about the credentials. Check that this machine is online and that its firewall lets it connect to www.wixapis.com on port 443. Where a proxy is the way out, set HTTPS_PROXY to its address (NO_PROXY excepts hosts; NODE_EXTRA_CA_CERTS names the certificate of a proxy that opens TLS). If WIX_API_URL is set, it must be the address of Wix.',
    });
    this.name = 'WixUnreachable';
  }
}

/** Codes by which a product says that it is not on the site. */
const NOT_INSTALLED =
  /^(REQUIRED_APP_NOT_INSTALLED|WIX_EVENTS_APP_NOT_INSTALLED|APP_NOT_INSTALLED|UNSUPPORTED_FORM_NAMESPACE|WDE0110|WDE0171)$/;

/** Codes by which a service says that it does not know who is asking; an absent app can cause them too. */
const NO_IDENTITY = /^(UNAUTHORIZED|MISSING_REQUEST_SITE_CONTEXT)$/;

/**
 * Reads an error answer of Wix (docs/fidelity.md#statuses).
 * @param status HTTP status, not 200
 * @param body the parsed body, if it was JSON
 */
export function readWixError(
  endpoint: Endpoint,
  status: number,
  body: unknown,
  wixRequestId: string | undefined,
): WixError {
  const { message, code, ruleNames } = readBody(body);
  const answer = { status, wixCode: code, wixMessage: message, permission: endpoint.permission };
  const said = message === '' ? '' : ` Wix said: "${message}".`;
  const permission = endpoint.permission;
  const fail = (errorCode: ErrorCode, details: ErrorDetails = {}, ambiguous = false): WixError =>
    new WixError(errorCode, { wixRequestId, ...details }, { ...answer, ambiguous });

  if (
    [code, ...ruleNames].some((name) => name !== undefined && NOT_INSTALLED.test(name)) ||
    (status === 428 && /not installed/i.test(message))
  ) {
    return fail('WIX_APP_NOT_INSTALLED');
  }
  if (status === 404 && /^meta-site .* not found/i.test(message)) return fail('WIX_SITE_NOT_FOUND');
  // An unknown key, and an absent app, by turns: docs/fidelity.md#bad-key, docs/fidelity.md#events-bad-key, docs/fidelity.md#events-absent, docs/fidelity.md#blog-absent.
  const isUnnamed428 = status === 428 && code === undefined;
  if (status === 401 || isUnnamed428 || (code !== undefined && NO_IDENTITY.test(code)))
    return fail('WIX_INVALID_CREDENTIALS', {}, true);
  // With or without a body: docs/fidelity.md#denied-body.
  if (status === 403 || code === 'WDE0027') {
    return fail('WIX_PERMISSION_DENIED', {
      message: `The API key lacks the permission "${permission.name}" (${permission.scope}).${said}`,
    });
  }
  if (status === 429) return fail('WIX_RATE_LIMITED');
  if (status === 504) return fail('WIX_TIMEOUT');
  if (status >= 500)
    return fail('WIX_UNAVAILABLE', {
      message: `Wix answered ${status} to ${endpoint.method} ${endpoint.path}.${said}`,
    });
  return fail('WIX_BAD_RESPONSE', {
    message: `Wix refused ${endpoint.method} ${endpoint.path} with ${status}${code === undefined ? '' : ` ${code}`}.${said}`,
  });
}

/** What Wix says in an error: its words, its application code, the rules that a request broke, and whether there is anything else. */
export function readBody(body: unknown) {
  const { message, details } = record(body);
  const { applicationError, validationError } = record(details);
  const code = record(applicationError)['code'];
  const found = record(validationError)['fieldViolations'];
  const violations = (Array.isArray(found) ? found : []).map(record);
  const described = [violations[0]?.['field'], violations[0]?.['description']].filter(Boolean).join(' ');
  return {
    message: sentence(typeof message === 'string' && message !== '' ? message : described),
    code: typeof code === 'string' && CODE.test(code) ? code : undefined,
    ruleNames: violations.map(({ ruleName }) => String(ruleName ?? '')),
    hasDetails: details != null && (typeof details !== 'object' || Object.keys(details).length > 0),
  };
}

/** What Wix's application codes look like, such as `WDE0027` or `wix.common.NOT_FOUND`. */
const CODE = /^[\w.:-]{1,80}$/;

/** Characters of Wix's words that are passed on. */
const LONGEST_SENTENCE = 400;

/** Wix's words as one line of bounded length. */
function sentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
