import { partProblem } from '../credential-parts.ts';
import { GatewayError } from '../errors.ts';
import { malformedPair } from '../gateway/operation/request-credentials.ts';
import { siteIdOf } from '../site-id.ts';
import type { WixCredentials } from '../wix/api/credentials.ts';

/** What somebody gives to open a session with. */
export interface Given {
  /** Null where nothing of a site is given. */
  readonly credentials: WixCredentials | null;
  /** The token of the gateway. */
  readonly token: string | undefined;
}

const KEY_FIELDS = ['apiKey', 'siteId', 'accountId'] as const;
const APP_FIELDS = ['appId', 'appSecret', 'instanceId'] as const;
const FIELDS: readonly string[] = [...KEY_FIELDS, ...APP_FIELDS, 'token'];

type Field = (typeof KEY_FIELDS)[number] | (typeof APP_FIELDS)[number] | 'token';

/**
 * Reads the body of a request for a session. Nothing of it is asked of Wix.
 * @param mayBeOwn whether it may leave the site to the gateway's own credentials
 * @throws GatewayError WIX_INVALID_CREDENTIALS or WIX_SITE_NOT_FOUND that says what is missing or cannot be one, and repeats no secret
 */
export function readGiven(body: unknown, mayBeOwn: boolean): Given {
  const values = textsOf(body);
  const { apiKey, siteId, accountId, appId, appSecret, instanceId, token } = values;
  const has = (fields: readonly Field[]): boolean => fields.some((field) => values[field] !== undefined);
  if (has(KEY_FIELDS) && has(APP_FIELDS))
    throw malformed('Both an API key and the credentials of an app are given.', 'Give one of the two.');
  if (!has(KEY_FIELDS) && !has(APP_FIELDS)) {
    if (mayBeOwn) return { credentials: null, token };
    throw malformed(
      'No credentials for a Wix site are given.',
      `Give ${named(['apiKey', 'siteId'])}, or ${named(APP_FIELDS)}.`,
    );
  }
  if (has(APP_FIELDS)) {
    if (appId === undefined || appSecret === undefined || instanceId === undefined)
      throw halfGiven(APP_FIELDS, values);
    for (const field of APP_FIELDS) refuseMalformed(field, values[field]);
    return { credentials: { kind: 'app', appId, appSecret, instanceId }, token };
  }
  if (apiKey === undefined || siteId === undefined) throw halfGiven(['apiKey', 'siteId'], values);
  const refusal = malformedPair(apiKey, siteId, accountId);
  if (refusal !== undefined) throw refusal;
  return { credentials: { kind: 'apiKey', apiKey, siteId: siteIdOf(siteId) ?? siteId, accountId }, token };
}

/** What the fields say; an empty one says nothing. */
function textsOf(body: unknown): Partial<Record<Field, string>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw malformed('The body is no JSON object.', `Send an object with ${named(['apiKey', 'siteId'])}.`);
  const entries = Object.entries(body).filter(([, value]) => value !== null && value !== '');
  for (const [field, value] of entries) {
    if (!FIELDS.includes(field))
      throw malformed(
        `${JSON.stringify(field.slice(0, 60))} is no field of a session.`,
        `Its fields are ${named(FIELDS)}.`,
      );
    if (typeof value !== 'string') throw malformed(`\`${field}\` is no text.`, 'Send it in quotes.');
  }
  return Object.fromEntries(entries);
}

function refuseMalformed(field: (typeof APP_FIELDS)[number], value = ''): void {
  const problem = partProblem(field, value);
  if (problem !== undefined)
    throw malformed(`\`${field}\` ${problem}.`, 'Nothing was sent to Wix: mend it and send it again.');
}

function halfGiven(needed: readonly Field[], values: Partial<Record<Field, string>>): GatewayError {
  const missing = needed.filter((field) => values[field] === undefined);
  return malformed(
    `Only a part of a site's credentials is given: ${named(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    `Give ${named(needed)} together.`,
  );
}

function malformed(message: string, hint: string): GatewayError {
  return new GatewayError('WIX_INVALID_CREDENTIALS', { message, hint });
}

function named(fields: readonly string[]): string {
  const words = fields.map((field) => `\`${field}\``);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
