/** The value where the condition holds, else undefined: an absent field, or nothing to spread. */
export function when<T>(condition: boolean, value: T): T | undefined {
  return condition ? value : undefined;
}

/** The words of a text, for lists of words of an enum. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What `make` gives for 0, 1 and so on, `count` times. */
export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
