import type { Draw } from './characters.ts';

const WRITTEN =
  /^(?<day>\d{4}-\d\d-\d\d)(?<time>T\d\d:\d\d(?<seconds>:\d\d(?<fraction>\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;
const MINUTE = 60_000;
const LONGEST_GAP_MINUTES = 120;
const FIRST_YEAR = 2001;
const LAST_YEAR = 9800;

/** The point in time that a text says; undefined where it says none. */
export function instantOf(text: string): number | undefined {
  const written = WRITTEN.exec(text);
  if (written === null) return undefined;
  const { time, zone } = written.groups ?? {};
  const at = Date.parse(time !== undefined && zone === undefined ? `${text}Z` : text);
  return Number.isNaN(at) ? undefined : at;
}

/** Points in time, each by another that keeps its place in their order. */
export class Instants {
  readonly #others = new Map<number, number>();

  /** @param instants all that will be asked for, in epoch milliseconds */
  constructor(instants: Iterable<number>, draw: Draw) {
    const sorted = [...new Set(instants)].toSorted((a, b) => a - b);
    const span = (sorted.length + 1) * LONGEST_GAP_MINUTES * MINUTE;
    let at = freeStart(sorted, span);
    for (const instant of sorted) {
      at += (1 + draw(LONGEST_GAP_MINUTES - 1)) * MINUTE + draw(MINUTE);
      this.#others.set(instant, at);
    }
  }

  /** A text that is a point in time by another, written as it is. */
  replace(text: string, instant: number): string {
    const { time, seconds, fraction, zone = '' } = WRITTEN.exec(text)?.groups ?? {};
    const at = this.#others.get(instant) ?? instant;
    const [day = '', clock = ''] = new Date(at + offsetMs(zone)).toISOString().slice(0, -1).split('T');
    if (time === undefined) return day;
    const [toSecond = '', milliseconds = ''] = clock.split('.');
    if (seconds === undefined) return `${day}T${toSecond.slice(0, 5)}${zone}`;
    const digits =
      fraction === undefined ? '' : `.${milliseconds.padEnd(9, '0').slice(0, fraction.length - 1)}`;
    return `${day}T${toSecond}${digits}${zone}`;
  }
}

function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** Where a span of time begins in which none of the instants lies, so that no day of a site is one of its recording. */
function freeStart(sorted: readonly number[], span: number): number {
  const day = 86_400_000;
  for (let year = FIRST_YEAR; year < LAST_YEAR; year += 1) {
    const start = Date.UTC(year, 0, 3);
    if (!sorted.some((instant) => instant > start - 2 * day && instant < start + span + 2 * day))
      return start;
  }
  return Date.UTC(LAST_YEAR, 0, 3);
}
