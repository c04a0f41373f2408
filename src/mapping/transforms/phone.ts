import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';
import { hasValue, readText, wordOf, type Complain } from '../value.ts';
import { at } from './list.ts';
import type { TransformInput, Transforms } from './transform.ts';

/** Transforms that part a phone number into the country calling code and what is dialled after it, which Insites keeps in two columns. */
export const phones = {
  PHONE_COUNTRY_CODE: (input) => {
    const { typed, number } = readPhone(input, input.complain);
    if (number !== null) return `+${number.countryCallingCode}`;
    // The number stands in its column as it was typed: the code of another would make it a third.
    if (typed !== null) input.settle();
    return null;
  },

  /** A number that cannot be read is never lost: it stays as it was typed. */
  PHONE_NUMBER: (input) => {
    const { typed, number } = readPhone(input, input.complain);
    if (number !== null) return withExtension(number);
    if (typed !== null)
      input.note(
        'PHONE_AS_TYPED',
        `${typed} cannot be read as a phone number: it is written as it was typed.`,
      );
    return typed;
  },
} satisfies Transforms;

interface Phone {
  /** What was typed. */
  readonly typed: string | null;
  /** What it means; null when it cannot be read. */
  readonly number: PhoneNumber | null;
}

function readPhone(input: TransformInput, complain: Complain): Phone {
  const { value, country, e164 } = chosen(input);
  const typed = readText(value, complain)?.trim() ?? null;
  return { typed, number: parse(typed, wordOf(country)) ?? parse(wordOf(e164), null) };
}

interface KnownPhone {
  readonly value: unknown;
  /** ISO 3166 code of the country that a national number belongs to. */
  readonly country: unknown;
  readonly e164: unknown;
}

/**
 * The number that is meant, with what is known of it. The argument holds tags, the best first, with `*` for all but those behind a `!`; `with` then begins
 * with those of the list.
 */
function chosen({ value, others, argument }: TransformInput): KnownPhone {
  const [tags, country, e164] = argument === null ? [null, ...others] : others;
  if (!Array.isArray(value)) return { value, country, e164 };
  const known = value.map((item: unknown, index) => ({
    value: item,
    country: at(country, index),
    e164: at(e164, index),
    tag: at(tags, index),
  }));
  const filled = known.filter((phone) => hasValue(phone.value) || hasValue(phone.e164));
  const words = argument?.split(' ') ?? ['*'];
  const first = words
    .map((wanted) =>
      filled.find(({ tag }) => (wanted === '*' ? !words.includes(`!${wordOf(tag)}`) : tag === wanted)),
    )
    .find((phone) => phone !== undefined);
  return first ?? { value: null, country: null, e164: null };
}

/** A number of a possible length for its country; anything else in the text, such as a second number, makes it none. */
function parse(text: string | null, country: string | null): PhoneNumber | null {
  if (text === null) return null;
  const code = country?.trim().toUpperCase() ?? '';
  if (last?.text !== text || last.code !== code) last = { text, code, number: parsed(text, code) };
  return last.number;
}

/** The number that was read last: each of its two columns asks for it. */
let last: { readonly text: string; readonly code: string; readonly number: PhoneNumber | null } | null = null;

function parsed(text: string, code: string): PhoneNumber | null {
  const number = parsePhoneNumberFromString(bare(text), {
    extract: false,
    ...(isSupportedCountry(code) ? { defaultCountry: code } : {}),
  });
  return number?.isPossible() === true ? number : null;
}

/** A number without what is around it on pages: marks of direction, `tel:`, and brackets around the code of its country. */
function bare(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^\(\s*(\+\d{1,3})\s*\)/, '$1 ');
}

function withExtension({ nationalNumber, ext }: PhoneNumber): string {
  return ext === undefined ? nationalNumber : `${nationalNumber} ext. ${ext}`;
}
