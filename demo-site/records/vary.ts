export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A moment as most of Wix writes it, from milliseconds. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** The value where the condition holds, else undefined: an absent field, or nothing to spread. What costs to make is given as a function. */
export function when<T>(condition: boolean, value: T | (() => T)): T | undefined {
  if (!condition) return undefined;
  // No field of a record is a function: one that is given makes the value.
  return typeof value === 'function' ? (value as () => T)() : value;
}

/** The words of a text, for lists of words of an enum. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What `make` gives for 0, 1 and so on, `count` times. */
export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

type Name<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Name<Rest> : T;

/** The names in lines of text, each of which the compiler knows. */
export function names<const T extends string>(...lines: readonly T[]): readonly Name<T>[] {
  // Splitting at spaces is what the type does.
  return lines.flatMap((line) => line.split(' ')) as Name<T>[];
}

/** The names of a list that a text holds. Throws for a word that is none of them. */
export function namesIn<T extends string>(known: readonly T[], text: string): T[] {
  return words(text).map((word) => {
    const name = known.find((one) => one === word);
    if (name === undefined) throw new RangeError(`"${word}" is none of ${known.join(' ')}`);
    return name;
  });
}

/** The phrases of a text, between bars; one may be empty. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}

/** The entries of a list in a text, between commas. */
export function list(text: string): string[] {
  return text.trim().split(/,\s+/);
}

/** The rows of a table in a text, with bars between the cells; an empty cell is undefined. */
export function rows(text: string): (string | undefined)[][] {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim() || undefined));
}

/** The moment of the nth of `count` records that are spread evenly over a time. */
export function spread(from: number, until: number, count: number, nth: number): number {
  return Math.floor(from + ((until - from) / Math.max(count, 1)) * nth);
}

/** The same in whole steps: it rises with the number of the record, however many there are. */
export function stepped(from: number, until: number, count: number, nth: number): number {
  return from + nth * Math.max(1, Math.floor((until - from) / Math.max(count, 1)));
}
