const BASE_MS = 250;
const MAX_MS = 8000;

/**
 * Milliseconds to wait before another attempt: exponential with full jitter.
 * @param attempts how many have failed
 * @param random a number from 0 to 1
 */
export function backoff(attempts: number, random: number): number {
  return random * Math.min(MAX_MS, BASE_MS * 2 ** attempts);
}
