const DAY = /^[+-]?(\d{4,6})-(\d\d)-(\d\d)$/;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?`;
const TIME = new RegExp(`^${CLOCK}$`);
const DATE_TIME = new RegExp(
  String.raw`^([+-]?\d{4,6}-\d\d-\d\d)T${CLOCK}(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$`,
  'i',
);

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  // Months are as long in every 400th year; its day before the first of the next month is its last.
  return day <= 28 || day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Whether a text is a time that clocks show, `HH:MM` with seconds and their fractions where there are such. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Whether a text is a point in time with its zone, in ISO 8601. */
export function isDateTime(text: string): boolean {
  const [, day] = DATE_TIME.exec(text) ?? [];
  return day !== undefined && isDay(day);
}
