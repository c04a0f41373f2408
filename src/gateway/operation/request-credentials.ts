import { timingSafeEqual, createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { apiKeyProblem } from '../../api-key.ts';
import type { Config } from '../../config.ts';
import { partProblem } from '../../credential-parts.ts';
import { GatewayError } from '../../errors.ts';
import { NO_SITE_ID, siteIdOf } from '../../site-id.ts';
import type { WixCredentials } from '../../wix/api/credentials.ts';

/** Whose data a request may read. */
export interface RequestCredentials {
  readonly credentials: WixCredentials;
  /** Why these credentials are not sent to Wix at all: the key or the site id cannot be one. Every read fails with it. */
  readonly refusal: GatewayError | undefined;
  /** Whether the request brought them; otherwise they are the gateway's own. */
  readonly isBrought: boolean;
  /** Whether there are none, and `refusal` says so: all that can be answered is what the graph is. */
  readonly isMissing?: true;
}

type CredentialConfig = Pick<Config, 'mode' | 'credentials' | 'token'>;

/** What the session of a browser stands for. */
export interface SessionAccess {
  /** Null for the gateway's own, which the session may use. */
  readonly credentials: WixCredentials | null;
}

/**
 * Decides whose credentials a request uses: its own, given as Wix itself takes them (`wix-site-id` and `Authorization`, or
 * `x-wix-api-key`), else those of its session, else the gateway's. They are never mixed.
 * @param session of the request's cookie; it stands for the gateway's token too
 * @throws GatewayError UNAUTHENTICATED for the gateway's token, or WIX_INVALID_CREDENTIALS; no error repeats what was sent
 */
export function requestCredentials(
  config: CredentialConfig,
  headers: IncomingHttpHeaders,
  session?: SessionAccess,
): RequestCredentials {
  const isOfSession = session !== undefined && !bringsCredentials(headers);
  if (!isOfSession) checkToken(config.token, headers.authorization);
  const { apiKey, siteId, accountId } = isOfSession ? {} : readHeaders(config, headers);
  const given = apiKey !== undefined || siteId !== undefined || accountId !== undefined;
  if (given && config.mode === 'demo') throw demoRefusal();
  if (isOfSession && session.credentials !== null)
    return { credentials: session.credentials, refusal: undefined, isBrought: true };
  if (!given) {
    const { credentials } = config;
    return credentials === undefined
      ? { credentials: NOBODY, refusal: nothingGiven(config.token), isBrought: false, isMissing: true }
      : { credentials, refusal: undefined, isBrought: false };
  }
  const missing = [
    ...(siteId === undefined ? ['`wix-site-id`'] : []),
    ...(apiKey === undefined ? [keyHeader(config.token)] : []),
  ];
  if (apiKey === undefined || siteId === undefined) throw halfAPair(config, missing.join(' and '));
  return {
    credentials: { kind: 'apiKey', apiKey, siteId: siteIdOf(siteId) ?? siteId, accountId },
    refusal: malformedPair(apiKey, siteId, accountId),
    isBrought: true,
  };
}

/** Stands for the credentials of a request that brings none and gets no data; nothing is sent to Wix with it. */
const NOBODY: WixCredentials = { kind: 'apiKey', apiKey: '', siteId: '', accountId: undefined };

/**
 * Checks that a request brings the gateway's token, where there is one.
 * @throws GatewayError UNAUTHENTICATED
 */
export function checkToken(token: string | undefined, authorization: string | undefined): void {
  if (hasToken(token, authorization)) return;
  throw new GatewayError('UNAUTHENTICATED', {
    message:
      bearerOf(authorization) === undefined
        ? 'This gateway asks for a token.'
        : 'This is not the token of this gateway.',
    hint: 'Send `Authorization: Bearer <GATEWAY_TOKEN>`. A Wix API key goes into `x-wix-api-key`, together with `wix-site-id`.',
  });
}

/** Whether a request brings the gateway's token, or none is asked for. */
export function hasToken(token: string | undefined, authorization: string | undefined): boolean {
  const sent = bearerOf(authorization);
  return token === undefined || (sent !== undefined && timingSafeEqual(digest(sent), digest(token)));
}

function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function readHeaders({ token }: CredentialConfig, headers: IncomingHttpHeaders) {
  const own = single(headers['x-wix-api-key']);
  // With a token, `Authorization` is the gateway's; without, it is Wix's, which takes a key with and without `Bearer`.
  const authorization =
    token === undefined ? single(headers.authorization)?.replace(/^Bearer +/i, '') : undefined;
  if (own !== undefined && authorization !== undefined && own !== authorization) {
    throw new GatewayError('WIX_INVALID_CREDENTIALS', {
      message: 'The request brings two different API keys.',
      hint: 'Send the key once: as `Authorization`, or as `x-wix-api-key`.',
    });
  }
  return {
    apiKey: own ?? authorization,
    siteId: single(headers['wix-site-id']),
    accountId: single(headers['wix-account-id']),
  };
}

/** A header's value; an empty one counts as none. */
function single(value: string | readonly string[] | undefined): string | undefined {
  const text = typeof value === 'string' ? value.trim() : value?.join(', ');
  return text === '' ? undefined : text;
}

/** Whether a request has headers with credentials of a site, or a token. */
function bringsCredentials(headers: IncomingHttpHeaders): boolean {
  return ['authorization', 'x-wix-api-key', 'wix-site-id', 'wix-account-id'].some(
    (name) => single(headers[name]) !== undefined,
  );
}

/** Why an API key, a site id and an account id cannot be credentials that Wix knows, without asking it. */
export function malformedPair(
  apiKey: string,
  siteId: string,
  accountId: string | undefined,
): GatewayError | undefined {
  return (
    notSent('API key', apiKeyProblem(apiKey)) ??
    noSiteId(siteId) ??
    (accountId === undefined ? undefined : notSent('account id', partProblem('accountId', accountId)))
  );
}

function notSent(what: string, problem: string | undefined): GatewayError | undefined {
  if (problem === undefined) return undefined;
  return new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: `The ${what} was not sent to Wix, because it ${problem}`,
  });
}

function noSiteId(siteId: string): GatewayError | undefined {
  if (siteIdOf(siteId) !== undefined) return undefined;
  return new GatewayError('WIX_SITE_NOT_FOUND', {
    message: `Nothing was sent to Wix, because ${JSON.stringify(siteId.slice(0, 100))} ${NO_SITE_ID}.`,
  });
}

/** How a request names its key. */
function keyHeader(token: string | undefined): string {
  return token === undefined ? '`Authorization: <api key>`' : '`x-wix-api-key: <api key>`';
}

/** What is said to credentials where the demo site is served. */
export function demoRefusal(): GatewayError {
  return new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: 'This gateway serves its embedded demo site, which takes no credentials.',
    hint: 'To read a real site, start the gateway with WIX_CREDENTIALS=request, or with WIX_API_KEY and WIX_SITE_ID in its environment. To look at the demo site, leave the credential headers out.',
  });
}

function nothingGiven(token: string | undefined): GatewayError {
  return new GatewayError('UNAUTHENTICATED', {
    message: 'The request brings no credentials for a Wix site.',
    hint: `Send \`wix-site-id: <site id>\` and ${keyHeader(token)}. Keys are made at manage.wix.com/account/api-keys; the site id is in the dashboard's URL (manage.wix.com/dashboard/{site-id}/...). Commands of wix-gateway send none: without --gateway they read the site of WIX_API_KEY and WIX_SITE_ID.`,
  });
}

/** @param missing what is missing, where both are needed */
function halfAPair({ token, mode }: CredentialConfig, missing: string): GatewayError {
  const replaced =
    mode === 'environment' ? ' Credentials in a request replace the ones of the gateway entirely.' : '';
  return new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: `The request brings only a part of a site's credentials: ${missing} is missing.`,
    hint: `Send both \`wix-site-id\` and ${keyHeader(token)}, or neither.${replaced}`,
  });
}
