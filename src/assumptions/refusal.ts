import { GatewayError } from '../errors.ts';
import type { Endpoint } from '../wix/api/endpoint.ts';
import { readBody, readWixError } from '../wix/api/wix-error.ts';
import { Untold } from './untold.ts';

/** Why a read was not answered with data. */
export interface Refusal {
  readonly reason: Reason;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  /** Wix's own code. */
  readonly code: string | undefined;
  /** What the body has: nothing at all, an envelope without a word, or words. */
  readonly body: 'empty' | 'blank' | 'words';
}

type Reason =
  | 'absent'
  | 'denied'
  | 'interrupted'
  | 'other-catalog'
  | 'rejected'
  | 'spent'
  | 'throttled'
  | 'unanswered'
  | 'unknown-credentials';

/** Reads an error status of Wix. */
export function refusalOf(endpoint: Endpoint, status: number, body: unknown): Refusal {
  const { message, code, hasDetails } = readBody(body);
  const words = body === undefined ? 'empty' : message !== '' || hasDetails ? 'words' : 'blank';
  return { reason: reasonOf(endpoint, status, body, code), status, code: shownCode(code), body: words };
}

function reasonOf(endpoint: Endpoint, status: number, body: unknown, code = ''): Reason {
  if (/^CATALOG_V\d_SITE_CALLING_/.test(code)) return 'other-catalog';
  const { code: meaning } = readWixError(endpoint, status, body, undefined);
  if (meaning === 'WIX_APP_NOT_INSTALLED') return 'absent';
  if (meaning === 'WIX_PERMISSION_DENIED') return 'denied';
  if (meaning === 'WIX_INVALID_CREDENTIALS' || meaning === 'WIX_SITE_NOT_FOUND') return 'unknown-credentials';
  return status >= 500 ? 'unanswered' : 'rejected';
}

/** Reads a read that ended without an answer that could be used. */
export function refusalOfError(error: unknown): Refusal {
  if (!(error instanceof GatewayError)) throw error;
  const reason = error.code === 'WIX_RATE_LIMITED' ? 'throttled' : 'unanswered';
  return { reason, status: undefined, code: undefined, body: 'empty' };
}

const UNSENT = { status: undefined, code: undefined, body: 'empty' } as const;
/** The read was not made: as many as may be have been. */
export const SPENT: Refusal = { reason: 'spent', ...UNSENT };
/** The read was not made, or its answer not waited for: somebody stopped the run. */
export const INTERRUPTED: Refusal = { reason: 'interrupted', ...UNSENT };

/** Codes are Wix's words for what is wrong; what is not written like one may be anything. */
function shownCode(code: string | undefined): string | undefined {
  const name = code?.slice(code.lastIndexOf('.') + 1) ?? '';
  return /^[A-Z][A-Z0-9_]{2,79}$/.test(name) ? name : undefined;
}

/** An answer of Wix that is no data, such as "428 APP_NOT_INSTALLED". */
export function answerWords({ status, code, body }: Refusal): string {
  if (status === undefined) return 'no answer';
  if (code !== undefined) return `${status} ${code}`;
  return body === 'words' ? `${status} with words but no code` : `${status} without a word`;
}

/** What a refused read leaves untold. @param permission the one that the read needs; none for a sign-in */
export function untoldBy(refusal: Refusal, permission = ''): Untold {
  return new Untold(untoldWords(refusal, permission), refusal.reason === 'denied' ? permission : undefined);
}

/** Why it cannot be told, for people. */
function untoldWords(refusal: Refusal, permission: string): string {
  switch (refusal.reason) {
    case 'absent':
      return `The app is not on this site (${answerWords(refusal)}).`;
    case 'denied':
      return `The key lacks "${permission}" (${answerWords(refusal)}).`;
    case 'interrupted':
      return 'verify was stopped before it could tell.';
    case 'other-catalog':
      return `The site has the other catalog (${answerWords(refusal)}).`;
    case 'rejected':
      return `Wix does not take the read that would tell (${answerWords(refusal)}).`;
    case 'spent':
      return 'The requests that verify may send were used up.';
    case 'throttled':
      return 'Wix throttles this site: run verify again when nothing else reads it.';
    case 'unanswered':
      return `Wix did not answer (${answerWords(refusal)}).`;
    case 'unknown-credentials':
      return `Wix does not know the key here, or the app is not on this site (${answerWords(refusal)}).`;
  }
}
