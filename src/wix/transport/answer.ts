import type { Redactor } from '../redaction/redactor.ts';
import type { WixAnswer } from './exchange.ts';

/** Errors longer than this are not read: Wix's are a few lines. */
const MAX_ERROR_BYTES = 64 * 1024;

/** Reads the body of an answer. Nothing of it goes on before the request's credentials are taken out: here, and nowhere else. */
export function readAnswer(
  status: number,
  bytes: Buffer,
  redactor: Redactor,
): Pick<WixAnswer, 'json' | 'text' | 'isEmpty'> {
  const text = bytes.toString('utf8');
  const json = parse(text);
  if (json === undefined) return { json, text: '', isEmpty: text.trim() === '' };
  if (status !== 200) {
    const isLong = bytes.length > MAX_ERROR_BYTES;
    return { json: isLong ? undefined : redactor.error(json), text: '', isEmpty: false };
  }
  const data = redactor.data(json, bytes);
  return { json: data, text: data === json ? text : JSON.stringify(data), isEmpty: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
