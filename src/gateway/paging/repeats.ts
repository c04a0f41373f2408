import { isDeepStrictEqual } from 'node:util';

/**
 * Tells records that Wix sends once more, word for word: they come once. Those that differ in anything are kept, whatever their id.
 * @returns whether a record was seen before under its id; one without an id never was
 */
export function repeats(): (id: unknown, record: unknown) => boolean {
  const seen = new Map<string, unknown>();
  return (id, record) => {
    if (typeof id !== 'string') return false;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, record);
    return before !== undefined && isDeepStrictEqual(before, record);
  };
}
