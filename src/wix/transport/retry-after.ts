/** The longest pause that is believed (ms). */
const LONGEST = 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header: seconds or an HTTP date.
 * @param epoch now, in epoch milliseconds
 * @returns milliseconds to wait, at most an hour; undefined if there is no header or it makes no sense
 */
export function readRetryAfter(header: string | undefined, epoch: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const ms = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /[a-z]/i.test(text)
      ? Date.parse(text) - epoch
      : NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST);
}
