import { integer } from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const LAST = 0x10_ffff;

/** One character of any code point, as fast-check's unit `binary` has it, without the table of a million that it makes to shrink them. */
export const codePoint = integer({ min: 0, max: LAST - SURROGATES.count }).map(
  (nth) => String.fromCodePoint(nth < SURROGATES.first ? nth : nth + SURROGATES.count),
  nthOf,
);

function nthOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('no single character');
  return code < SURROGATES.first ? code : code - SURROGATES.count;
}
