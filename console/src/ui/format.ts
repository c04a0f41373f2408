const NUMBERS = new Intl.NumberFormat('en');
const TIMES = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A count, with its thousands told apart. */
export function count(value: number): string {
  return NUMBERS.format(value);
}

/** A count with what is counted: `1 record`, `2 records`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A point in time, in the reader's own zone. @param iso ISO 8601 */
export function time(iso: string): string {
  return TIMES.format(new Date(iso));
}

/** How long something takes, as people say it. */
export function duration(seconds: number): string {
  if (seconds < 60) return counted(Math.max(1, Math.round(seconds)), 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return counted(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${rest} min`;
}

/** A size of a file. */
export function size(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
