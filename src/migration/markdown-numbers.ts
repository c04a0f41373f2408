/** A whole number as people read it. */
export function wholeNumber(number: number): string {
  return Math.round(number).toLocaleString('en');
}

/** A duration as people say it. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} seconds`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 360) / 10} hours`;
}
