import { expected, hasValue, type Complain } from './value.ts';

const DAY = /^(\d{4,})-(\d\d)-(\d\d)$/;
const POINT = /^(\d{4,}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const OFFSET = /^([+-](?:[01]\d|2[0-3])):?([0-5]\d)?$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;

/**
 * A point in time as ISO 8601 with its zone, with all of its digits: a day is the point at which it begins, and a time without a zone is
 * one of UTC, as Wix Data means it.
 */
export function readPoint(value: unknown, complain: Complain): string | null {
  const text = textOf(value);
  if (text === null) return null;
  if (isDay(text)) return `${text}T00:00:00Z`;
  const [, day, clock, zone = 'Z'] = POINT.exec(text) ?? [];
  const offset = zoneOf(zone);
  if (day !== undefined && clock !== undefined && offset !== null && isDay(day) && CLOCK.test(clock))
    return `${day}T${clock}${offset}`;
  complain(expected('a point in time', value));
  return null;
}

/** A zone as Insites reads it, `Z` or `+02:00`; null where the clock has none such. */
function zoneOf(zone: string): string | null {
  if (/^z$/i.test(zone)) return 'Z';
  const [, hours, minutes = '00'] = OFFSET.exec(zone) ?? [];
  return hours === undefined ? null : `${hours}:${minutes}`;
}

/** A day, `2021-05-04`; of a point in time, the day that it is written with. */
export function readDay(value: unknown, complain: Complain): string | null {
  const text = textOf(value);
  if (text === null) return null;
  const day = POINT.exec(text)?.[1] ?? text;
  if (isDay(day)) return day;
  complain(expected('a date', value));
  return null;
}

/** A time of the day, `18:30` with or without seconds. */
export function readClock(value: unknown, complain: Complain): string | null {
  const text = textOf(value);
  if (text === null || CLOCK.test(text)) return text;
  complain(expected('a time of the day', value));
  return null;
}

/** The text of a time; Wix Data writes points in time as `{ "$date": "…" }`. Null without a value. */
function textOf(value: unknown): string | null {
  const time: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, '$date')
      ? Reflect.get(value, '$date')
      : value;
  if (!hasValue(time)) return null;
  // What is no text is none of the forms of a time either.
  return typeof time === 'string' ? time.trim() : '?';
}

/** Whether the calendar has the day. */
function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
