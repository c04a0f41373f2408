/** Seconds that Wix mostly takes to answer. */
const ANSWER_SECONDS = 0.15;

/**
 * Seconds until the last of a number of Wix requests is answered, when each is sent as soon as the budget lets it go. A budget that is idle at
 * the start lets half of the first minute's go at once, the rest of that minute and every later one evenly.
 */
export function budgetSeconds(requests: number, perMinute: number): number {
  if (requests <= 0) return 0;
  const half = perMinute / 2;
  const inFirst = Math.max(0, Math.min(requests, perMinute) - half);
  const later = Math.max(0, requests - perMinute);
  return (inFirst / half + later / perMinute) * 60 + ANSWER_SECONDS;
}
