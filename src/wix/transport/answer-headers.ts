import type { Redactor } from '../redaction/redactor.ts';

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
    const text = name === 'content-type' ? mediaType(value) : value.trim();
    if (shape.test(text) && redactor.text(text) === text) kept[name] = text;
  }
  return kept;
}

/** A content type without its parameters. */
function mediaType(value: string): string {
  return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}
