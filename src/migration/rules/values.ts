import type { FieldRule } from '../../contract/step-definition.ts';
import type { Transform } from '../../mapping/index.ts';

// Rules as products write them: the path in Wix, the target in Insites, and what else is to be said. A rule that none of these fits is
// written out as an object.

/** Path of a value; of several, the others are what the transform reads besides. */
export type Source = string | readonly [path: string, ...others: string[]];

/** What else a rule says, such as its note. */
export type More = Partial<Omit<FieldRule, 'source' | 'with' | 'target' | 'transform'>>;

/**
 * How rules with a transform are written.
 * @param always what all of them say
 */
export function by(transform: Transform, always: More = {}) {
  /** @param target as the path is called when it is left out */
  return (source: Source, target?: string, more: More = {}): FieldRule => {
    const [path, ...others] = typeof source === 'string' ? ([source] as const) : source;
    const beside = others.length === 0 ? {} : { with: others };
    return { source: path, ...beside, target: target ?? path, transform, ...always, ...more };
  };
}

/** A text, as it is. */
export const text = by('COPY');
/** A text, a number, or true or false, as text. */
export const asText = by('TEXT');
export const email = by('EMAIL');
export const integer = by('INTEGER');
export const number = by('NUMBER');
/** An exact decimal, which becomes a float. */
export const decimal = by('NUMBER', { lossy: true });
/** True or false. */
export const flag = by('BOOLEAN');
/** Whether there is a value. */
export const isPresent = by('IS_PRESENT');
/** A point in time. */
export const time = by('DATE_TIME');
/** The address of a file, which Insites fetches. */
export const upload = by('UPLOAD');
/** Anything, as JSON. */
export const json = by('JSON_TEXT');

/** A text behind another that is always the same. */
export function prefixed(source: Source, target: string, prefix: string): FieldRule {
  return by('PREFIX')(source, target, { argument: prefix });
}

/**
 * A word of Wix, as the word that Insites has for it.
 * @param words by Wix's word, or by several with spaces between; `*` stands for any. Of several values the words are joined, as `A+B`.
 */
export function word(
  source: Source,
  target: string,
  words: Readonly<Record<string, string | boolean | null>>,
  more?: More,
): FieldRule {
  const valueMap = Object.entries(words).flatMap(([from, to]) =>
    from.split(' ').map((one) => [one, to] as const),
  );
  return { ...by('VALUE_MAP')(source, target, more), valueMap };
}
