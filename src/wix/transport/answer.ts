import type { Redactor } from '../redaction/redactor.ts';
import type { WixAnswer } from './exchange.ts';

/** Errors longer than this are not read: Wix's are a few lines. */
const MAX_ERROR_BYTES = 64 * 1024;

/** Reads the body of an answer. Nothing of it goes on before the request's credentials are taken out: here, and nowhere else. */
export function readAnswer(
  status: number,
  bytes: Buffer,
  redactor: Redactor,
): Pick<WixAnswer, 'json' | 'isEmpty'> {
  const text = bytes.toString('utf8');
  const json = parse(text);
  if (json === undefined) return { json, isEmpty: text.trim() === '' };
  if (status === 200) return { json: redactor.data(json, bytes), isEmpty: false };
  return { json: bytes.length > MAX_ERROR_BYTES ? undefined : redactor.error(json), isEmpty: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
