/** Estimates beyond this say no more than that. */
export const BEYOND_MEASURE = 1_000_000_000;

/** A count as a refusal says it: whole, thousands apart, and no longer than can be read. */
export function inWords(count: number): string {
  return count > BEYOND_MEASURE
    ? `more than ${BEYOND_MEASURE.toLocaleString('en')}`
    : Math.ceil(count).toLocaleString('en');
}
