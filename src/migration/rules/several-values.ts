import type { FieldRule } from '../../contract/step-definition.ts';
import { by, text, type More } from './values.ts';

/** The first of the values that is there. */
export const firstOf = by('FALLBACK');
/** The texts of a list, or of several values, as one. */
export const joined = by('JOIN');
export const list = by('LIST');
/** The value of the only element of a list. */
export const only = by('ONLY');

/** Some fields of each element of a list, as JSON. */
export function rows(path: string, fields: readonly string[], target: string, more?: More): FieldRule {
  const [first = path, ...others] = fields.map((field) => `${path}.${field}`);
  return by('JSON_ROWS')([first, ...others], target, more);
}

export const STREET = 'Where Wix keeps street and number instead of a line.';

export const UNPARTED = 'Where Wix has the address as one line only.';

/** Street and number, behind the rule of the line that they make. */
export function street(path: string, target: string): FieldRule {
  return joined([`${path}.name`, `${path}.number`], target, { argument: ' ', note: STREET });
}

/** The parts of an address that every product of Wix has, for the rows of contacts' addresses. */
export const addressParts: readonly FieldRule[] = [
  text('addressLine', 'address_1'),
  street('streetAddress', 'address_1'),
  text('addressLine2', 'address_2'),
  text('city'),
  text('postalCode', 'postcode'),
  { source: 'country', target: 'country', transform: 'COUNTRY_NAME' },
  text('country', 'country_code'),
];

/**
 * A phone number to the two columns that Insites keeps it in.
 * @param source path of the number, or of a list of them
 * @param place what the names of the columns begin with, such as `mobile`
 * @param beside paths of what is known beside the number
 * @param tags those that choose among several: see the transform `PHONE_COUNTRY_CODE`
 */
export function phone(
  source: string,
  place: string,
  beside: readonly string[] = [],
  tags?: string,
): readonly FieldRule[] {
  const more = tags === undefined ? {} : { argument: tags };
  return [
    by('PHONE_COUNTRY_CODE')([source, ...beside], `${place}_phone_country_code`, more),
    by('PHONE_NUMBER')([source, ...beside], `${place}_phone_number`, more),
  ];
}

/** Rules whose paths begin below another. */
export function below(path: string, rules: readonly FieldRule[]): readonly FieldRule[] {
  const at = (own: string): string => `${path}.${own}`;
  return rules.map((rule) => ({
    ...rule,
    source: at(rule.source),
    ...(rule.with === undefined ? {} : { with: rule.with.map(at) }),
  }));
}
