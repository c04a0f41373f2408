export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A moment as most of Wix writes it, from milliseconds. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}
