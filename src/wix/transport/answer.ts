import { asItCame } from '../../json/exact-json.ts';
import { readLater } from '../../json/unread-json.ts';
import type { GuardedRequest, WixAnswer } from './exchange.ts';
import type { Redactor } from '../redaction/redactor.ts';

/** Errors longer than this are not read: Wix's are a few lines. */
const MAX_ERROR_BYTES = 64 * 1024;

/** Reads the body of an answer. Nothing of it goes on before the request's credentials are taken out: here, and nowhere else. */
export function readAnswer(
  status: number,
  body: Buffer,
  { redactor, keepsRecords }: Pick<GuardedRequest, 'redactor' | 'keepsRecords'>,
): Pick<WixAnswer, 'json' | 'bytes' | 'keepsRecords' | 'isEmpty'> {
  // As `fetch` does, whose `json()` knows no mark either.
  const bytes = body.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? body.subarray(BYTE_ORDER_MARK.length)
    : body;
  const later = keepsRecords && status === 200 ? readLater(bytes) : undefined;
  const json = later ?? parse(bytes.toString('utf8'));
  const other = { bytes: NO_BYTES, keepsRecords: false, isEmpty: false };
  if (json === undefined) return { ...other, json, isEmpty: bytes.toString('utf8').trim() === '' };
  if (status !== 200)
    return { ...other, json: bytes.length > MAX_ERROR_BYTES ? undefined : redactor.error(json) };
  const data = redactor.data(json, bytes);
  return data === json
    ? { json, bytes, keepsRecords: later !== undefined, isEmpty: false }
    : { ...other, json: data, bytes: Buffer.from(JSON.stringify(asItCame(data))) };
}

const NO_BYTES = Buffer.alloc(0);
/** What some servers write in front of UTF-8. */
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Headers of an answer that something may want to know, each in the only shape that is believed; all others are dropped. */
const KEPT: Readonly<Record<string, RegExp>> = {
  'content-type': /^(application|text|image|audio|video|font|multipart|message)\/[a-z0-9.+-]{1,40}$/,
  'retry-after': /^[\w ,:+-]{1,40}$/,
  // A time and a number, or a GUID (docs/fidelity.md#request-ids).
  'x-wix-request-id': /^(\d{8,13}\.\d{4,30}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i,
};

/** Reads the headers of an answer. What an upstream repeats of the request in them goes nowhere. */
export function answerHeaders(
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
  redactor: Redactor,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, shape] of Object.entries(KEPT)) {
    const value = given[name];
    if (typeof value !== 'string') continue;
    // A content type counts without its parameters.
    const text = name === 'content-type' ? value.replace(/;.*/s, '').trim().toLowerCase() : value.trim();
    if (shape.test(text) && redactor.text(text) === text) kept[name] = text;
  }
  return kept;
}
